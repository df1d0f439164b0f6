import type { Actor, Role } from '#platform/actor.ts'
import { anyOf, type Db, sql, tables } from '#platform/db/index.ts'
import type { Day, Lang, Localized } from '#platform/i18n/index.ts'
import type { InstitutionKind } from '../schema.ts'

const own = tables<'directory'>()

export type Network = {
  code: string
  name: Localized
  shortName: Localized
  description: Localized
  timeZone: string
}

export const networkProfile = (db: Db): Promise<Network> =>
  own(db)
    .selectFrom('directory.network')
    .select(['code', 'name', 'shortName', 'description', 'timeZone'])
    .executeTakeFirstOrThrow()

/** What the network calls the fund that pays for it, where it has one. */
export const fundName = async (db: Db): Promise<Localized | undefined> => {
  const network = await own(db)
    .selectFrom('directory.network')
    .select(sql<Localized | null>`profile -> 'fund' -> 'name'`.as('name'))
    .executeTakeFirst()
  return network?.name ?? undefined
}

/** What the office that runs the network is called. */
export const secretariatName = async (db: Db): Promise<Localized | undefined> => {
  const network = await own(db)
    .selectFrom('directory.network')
    .select(sql<Localized | null>`profile -> 'secretariat' -> 'name'`.as('name'))
    .executeTakeFirst()
  return network?.name ?? undefined
}

export type Institution = {
  id: number
  code: string
  kind: InstitutionKind
  country: string | null
  acronym: string | null
  name: Localized
  isNameGeneric: boolean
}

const institutionColumns = ['id', 'code', 'kind', 'country', 'acronym', 'name', 'isNameGeneric'] as const

export const institutionByCode = (db: Db, code: string) =>
  own(db)
    .selectFrom('directory.institution')
    .select(institutionColumns)
    .where('code', '=', code)
    .executeTakeFirst() as Promise<Institution | undefined>

/** Institutions that are not ministries of member states, by kind and Spanish name. */
export const otherInstitutions = (db: Db) =>
  own(db)
    .selectFrom('directory.institution')
    .select(institutionColumns)
    .where('kind', '<>', 'ministry')
    .orderBy('kind')
    .orderBy(sql`name ->> 'es'`)
    .execute() as Promise<Institution[]>

/** Every institution by its code. */
export const institutionsByCode = async (db: Db): Promise<Map<string, Institution>> => {
  const rows = (await own(db)
    .selectFrom('directory.institution')
    .select(institutionColumns)
    .execute()) as Institution[]
  return new Map(rows.map((row) => [row.code, row]))
}

export type MemberState = {
  code: string
  name: Localized
  language: string
  subregionCode: string
  ministryId: number
  ministryCode: string
  ministryName: Localized
  acronym: string | null
}

const members = (db: Db) =>
  own(db)
    .selectFrom('directory.memberState as member')
    .innerJoin('directory.institution as ministry', (join) =>
      join.onRef('ministry.country', '=', 'member.code').on('ministry.kind', '=', 'ministry'),
    )
    .select([
      'member.code',
      'member.name',
      'member.language',
      'member.subregionCode',
      'ministry.id as ministryId',
      'ministry.code as ministryCode',
      'ministry.name as ministryName',
      'ministry.acronym as acronym',
    ])

/** The member states with their ministries, by code. */
export const memberStates = (db: Db): Promise<MemberState[]> => members(db).orderBy('member.code').execute()

export const memberState = (db: Db, code: string): Promise<MemberState | undefined> =>
  members(db).where('member.code', '=', code.toUpperCase()).executeTakeFirst()

export const subregions = (db: Db) =>
  own(db).selectFrom('directory.subregion').select(['code', 'name']).orderBy('position').execute()

/** The names an institution has had, as cited, newest first where dated. */
export const institutionNames = (db: Db, institutionId: number) =>
  own(db)
    .selectFrom('directory.institutionName')
    .select(['name', 'acronym', 'validFrom', 'validTo', 'sourceLine'])
    .where('institutionId', '=', institutionId)
    .orderBy('validFrom', (order) => order.desc().nullsLast())
    .orderBy('name')
    .execute()

/** The posts of an institution held on a day, but not those of sample people; the public sees the post, not who holds it. */
export const postsHeld = (db: Db, institutionId: number, on: Day) =>
  own(db)
    .selectFrom('directory.post')
    .select(['role', 'title', 'validFrom'])
    .where('institutionId', '=', institutionId)
    .where('isSample', '=', false)
    .where('validFrom', '<=', on)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', on)]))
    .orderBy('validFrom')
    .execute()

/** Name, language and the posts held on a day. */
export const actorOfPerson = async (
  db: Db,
  personId: number,
  on: Day,
): Promise<{ name: string; language: Lang; posts: Actor['posts'] } | undefined> => {
  const rows = await own(db)
    .selectFrom('directory.person as person')
    .leftJoin('directory.post as post', (join) =>
      join
        .onRef('post.personId', '=', 'person.id')
        .on('post.validFrom', '<=', on)
        .on((eb) => eb.or([eb('post.validTo', 'is', null), eb('post.validTo', '>=', on)])),
    )
    .select(['person.name', 'person.language', 'post.institutionId', 'post.role'])
    .where('person.id', '=', personId)
    .execute()
  const first = rows[0]
  if (!first) return undefined
  const posts = rows.flatMap(({ institutionId, role }) =>
    institutionId === null || role === null ? [] : [{ institutionId, role: role as Role }],
  )
  return { name: first.name, language: first.language as Lang, posts }
}

export const personByEmail = (db: Db, email: string) =>
  own(db)
    .selectFrom('directory.person')
    .select(['id', 'name', 'email', 'language'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()

export const insertPerson = async (
  db: Db,
  person: { name: string; email: string; language: Lang },
): Promise<number> => {
  const { id } = await own(db)
    .insertInto('directory.person')
    .values({ ...person, email: person.email.toLowerCase() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type NewPost = {
  personId: number
  institutionId: number
  role: Role
  title?: Localized
  validFrom: Day
  validTo?: Day
  /** Of a sample person. */
  isSample?: boolean
}

export const insertPost = (db: Db, post: NewPost) =>
  own(db).insertInto('directory.post').values(post).execute()

export type PostHolder = {
  personId: number
  name: string
  email: string
  language: Lang
  institutionId: number
}

/** Who holds a post of that role on a day, in some institutions or in all; a person once per institution. */
export const postHolders = (
  db: Db,
  { role, institutions, on }: { role: Role; institutions?: readonly number[]; on: Day },
): Promise<PostHolder[]> => {
  let holders = own(db)
    .selectFrom('directory.post as post')
    .innerJoin('directory.person as person', 'person.id', 'post.personId')
    .select(['person.id as personId', 'person.name', 'person.email', 'person.language', 'post.institutionId'])
    .distinct()
    .where('post.role', '=', role)
    .where('post.validFrom', '<=', on)
    .where((eb) => eb.or([eb('post.validTo', 'is', null), eb('post.validTo', '>=', on)]))
  if (institutions) holders = holders.where('post.institutionId', '=', anyOf(institutions))
  return holders.orderBy('post.institutionId').orderBy('person.id').execute() as Promise<PostHolder[]>
}

export type Person = { id: number; name: string; email: string; language: Lang }

/** People by their ids, in no promised order. */
export const peopleById = (db: Db, ids: readonly number[]): Promise<Person[]> =>
  own(db)
    .selectFrom('directory.person')
    .select(['id', 'name', 'email', 'language'])
    .where('id', '=', anyOf(ids))
    .execute() as Promise<Person[]>
