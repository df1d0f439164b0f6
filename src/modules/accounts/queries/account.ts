import { type Db, tables } from '#platform/db/index.ts'
import { isLang, type Lang, type Localized } from '#platform/i18n/index.ts'
import { hasSecondStep } from './second-factor.ts'

/** Reads who the person is and what posts they hold; writes only what is its own. */
const own = tables<'accounts' | 'directory'>()

export type Account = {
  id: number
  personId: number
  name: string
  email: string
  language: Lang
  passwordHash: string | null
  isSample: boolean
  disabledAt: Date | null
}

const accounts = (db: Db) =>
  own(db)
    .selectFrom('accounts.account as account')
    .innerJoin('directory.person as person', 'person.id', 'account.personId')
    .select([
      'account.id',
      'account.personId',
      'account.passwordHash',
      'account.isSample',
      'account.disabledAt',
      'person.name',
      'person.email',
      'person.language',
    ])

const typed = (row: Omit<Account, 'language'> & { language: string }): Account => ({
  ...row,
  language: isLang(row.language) ? row.language : 'es',
})

export const accountById = async (db: Db, id: number): Promise<Account | undefined> => {
  const row = await accounts(db).where('account.id', '=', id).executeTakeFirst()
  return row && typed(row)
}

export const accountByEmail = async (db: Db, email: string): Promise<Account | undefined> => {
  const row = await accounts(db).where('person.email', '=', email.toLowerCase()).executeTakeFirst()
  return row && typed(row)
}

/** An account that may be signed in to, with what second step it has. */
export const accountForSignIn = async (db: Db, email: string) => {
  const row = await accounts(db)
    .leftJoin('accounts.secondFactor as factor', (join) =>
      join.onRef('factor.accountId', '=', 'account.id').on('factor.confirmedAt', 'is not', null),
    )
    .select('factor.secretSealed')
    .select(hasSecondStep)
    .where('person.email', '=', email.toLowerCase())
    .where('account.disabledAt', 'is', null)
    .where('account.isSample', '=', false)
    .executeTakeFirst()
  return row && { ...typed(row), secretSealed: row.secretSealed, hasSecondStep: row.hasSecondStep }
}

/** Holds the account until the transaction ends, so that two changes of it do not cross; tells how it stands now. */
export const lockAccount = (db: Db, id: number) =>
  own(db)
    .selectFrom('accounts.account')
    .select(['passwordHash', 'disabledAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const insertAccount = async (
  db: Db,
  account: { personId: number; isSample: boolean },
): Promise<number> => {
  const { id } = await own(db)
    .insertInto('accounts.account')
    .values(account)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const setPassword = (db: Db, id: number, passwordHash: string) =>
  own(db).updateTable('accounts.account').set({ passwordHash }).where('id', '=', id).execute()

export const disableAccount = (db: Db, id: number, at: Date) =>
  own(db)
    .updateTable('accounts.account')
    .set({ disabledAt: at })
    .where('id', '=', id)
    .where('disabledAt', 'is', null)
    .execute()

/** Open again, with no password until the new invitation is accepted. */
export const reopenAccount = (db: Db, id: number) =>
  own(db)
    .updateTable('accounts.account')
    .set({ disabledAt: null, passwordHash: null })
    .where('id', '=', id)
    .execute()

export type HeldPost = {
  id: number
  role: string
  title: Localized | null
  institution: Localized
  validFrom: string
}

/** The posts that the person holds on a day. */
export const postsOf = (db: Db, personId: number, on: string): Promise<HeldPost[]> =>
  own(db)
    .selectFrom('directory.post as post')
    .innerJoin('directory.institution as institution', 'institution.id', 'post.institutionId')
    .select(['post.id', 'post.role', 'post.title', 'institution.name as institution', 'post.validFrom'])
    .where('post.personId', '=', personId)
    .where('post.validFrom', '<=', on)
    .where((eb) => eb.or([eb('post.validTo', 'is', null), eb('post.validTo', '>=', on)]))
    .orderBy('post.validFrom')
    .orderBy('post.id')
    .execute()

/** The account of a sample person. */
export const sampleAccountByEmail = (db: Db, email: string) =>
  own(db)
    .selectFrom('accounts.account as account')
    .innerJoin('directory.person as person', 'person.id', 'account.personId')
    .select(['account.id', 'person.name'])
    .where('person.email', '=', email)
    .where('account.isSample', '=', true)
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst()

/** The sample people, with the post that each was given. */
export const samplePeople = (db: Db) =>
  own(db)
    .selectFrom('accounts.account as account')
    .innerJoin('directory.person as person', 'person.id', 'account.personId')
    .innerJoin('directory.post as post', 'post.personId', 'person.id')
    .innerJoin('directory.institution as institution', 'institution.id', 'post.institutionId')
    .select(['person.email', 'person.name', 'post.title', 'post.role', 'institution.name as institution'])
    .where('account.isSample', '=', true)
    .where('account.disabledAt', 'is', null)
    .orderBy('account.id')
    .execute()
