import { anyOf, type Db, sql, tables } from '#platform/db/index.ts'
import { isLang, type Lang } from '#platform/i18n/index.ts'

const own = tables<'accounts' | 'directory' | 'privacy'>()

export type Subject = {
  personId: number
  accountId: number | null
  isSample: boolean
  name: string
  email: string
  language: Lang
}

const people = (db: Db) =>
  own(db)
    .selectFrom('directory.person as person')
    .leftJoin('accounts.account as account', 'account.personId', 'person.id')
    .select([
      'person.id as personId',
      'account.id as accountId',
      sql<boolean>`coalesce(account.is_sample, false)`.as('isSample'),
      'person.name',
      'person.email',
      'person.language',
    ])

const typed = <Row extends { language: string }>(row: Row | undefined) =>
  row && { ...row, language: isLang(row.language) ? row.language : ('es' as const) }

export const subjectById = async (db: Db, personId: number): Promise<Subject | undefined> =>
  typed(await people(db).where('person.id', '=', personId).executeTakeFirst())

export const subjectByEmail = async (db: Db, email: string): Promise<Subject | undefined> =>
  typed(await people(db).where('person.email', '=', email.trim().toLowerCase()).executeTakeFirst())

/** The names of whoever holds these accounts. */
export const namesOfAccounts = async (db: Db, ids: readonly number[]): Promise<Map<number, string>> => {
  const rows = await own(db)
    .selectFrom('accounts.account as account')
    .innerJoin('directory.person as person', 'person.id', 'account.personId')
    .select(['account.id', 'person.name'])
    .where('account.id', '=', anyOf(ids))
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What the person was called, and where written to, before corrections. */
export const formerOf = (db: Db, personId: number) =>
  own(db).selectFrom('privacy.former').select(['name', 'email']).where('personId', '=', personId).execute()

export const correctPerson = async (
  db: Db,
  { personId, name, email }: Subject,
  given: { name: string; language: Lang },
  at: Date,
) => {
  await own(db).insertInto('privacy.former').values({ personId, name, email, at }).execute()
  await own(db).updateTable('directory.person').set(given).where('id', '=', personId).execute()
}

/** How many others bear one of these names. */
export const namesakes = async (db: Db, personId: number, names: readonly string[]): Promise<number> => {
  const { count } = await own(db)
    .selectFrom('directory.person')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('name', '=', anyOf(names))
    .where('id', '<>', personId)
    .executeTakeFirstOrThrow()
  return count
}

/** Closes the account and ends every post: nobody holds them any more. */
export const closePerson = async (db: Db, { personId, accountId }: Subject, at: Date) => {
  const today = at.toISOString().slice(0, 10)
  await own(db)
    .updateTable('directory.post')
    .set({ validTo: sql<string>`greatest(valid_from, ${today}::date - 1)` })
    .where('personId', '=', personId)
    .where((of) => of.or([of('validTo', 'is', null), of('validTo', '>=', today)]))
    .execute()
  if (accountId === null) return
  await own(db)
    .updateTable('accounts.account')
    .set({ disabledAt: sql<Date>`coalesce(disabled_at, ${at})`, passwordHash: null })
    .where('id', '=', accountId)
    .execute()
}

/** Those whose account was closed before, and who were not erased since. */
export const longClosed = async (db: Db, before: Date): Promise<number[]> => {
  const rows = await own(db)
    .selectFrom('accounts.account as account')
    .innerJoin('directory.person as person', 'person.id', 'account.personId')
    .select('person.id')
    .where('account.disabledAt', '<', before)
    .where('account.isSample', '=', false)
    .where('person.email', 'not like', '%@erased.invalid')
    .execute()
  return rows.map(({ id }) => id)
}
