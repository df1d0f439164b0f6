import { anyOf, type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { type PublicationKind, publicationKinds } from './schema.ts'

const own = tables<'library' | 'directory'>()

/** One of the three: an institution, a workshop by its number, a name as cited. */
export type Author = {
  institution: { kind: string; code: string; country: string | null; name: Localized } | null
  workshop: number | null
  name: string | null
}

export type Publication = {
  id: number
  code: string
  kind: PublicationKind
  year: number | null
  title: Localized
  note: Localized | null
  authors: Author[]
}

/** Values of one facet widen the list, facets narrow it. */
export type Filter = { q?: string; kind?: readonly string[]; year?: readonly string[]; workshop?: number }

/** Words beyond these are not looked for. */
const mostWords = 12

const titles = sql`platform.plain(concat_ws(' ', title ->> 'es', title ->> 'en', title ->> 'pt', title ->> 'fr'))`

const matching = (db: Db, { q = '', kind = [], year = [], workshop }: Filter) => {
  const words = q.split(/\s+/).filter(Boolean).slice(0, mostWords)
  return own(db)
    .selectFrom('library.publication as publication')
    .where((eb) =>
      eb.and([
        ...words.map((word) => sql<boolean>`position(platform.plain(${word}) in ${titles}) > 0`),
        ...(kind.length > 0 ? [eb('kind', '=', anyOf(kind))] : []),
        ...(year.length > 0 ? [sql<boolean>`year::text = any(${year}::text[])`] : []),
        ...(workshop === undefined
          ? []
          : [
              eb.exists(
                eb
                  .selectFrom('library.publicationAuthor as author')
                  .select('author.position')
                  .whereRef('author.publicationId', '=', 'publication.id')
                  .where('author.workshopNumber', '=', workshop),
              ),
            ]),
      ]),
    )
}

const withAuthors = (query: ReturnType<typeof matching>) =>
  query.select((eb) => [
    'publication.id',
    'publication.code',
    'publication.kind',
    'publication.year',
    'publication.title',
    'publication.note',
    jsonArrayFrom(
      eb
        .selectFrom('library.publicationAuthor as author')
        .leftJoin('directory.institution as institution', 'institution.id', 'author.institutionId')
        .select([
          'author.workshopNumber as workshop',
          'author.name',
          'institution.code as institutionCode',
          'institution.kind as institutionKind',
          'institution.country as institutionCountry',
          'institution.name as institutionName',
        ])
        .whereRef('author.publicationId', '=', 'publication.id')
        .orderBy('author.position'),
    ).as('authors'),
  ])

type Row = Awaited<ReturnType<ReturnType<typeof withAuthors>['execute']>>[number]

const present = ({ authors, kind, ...row }: Row): Publication => ({
  ...row,
  kind: kind as PublicationKind,
  authors: authors.map(({ workshop, name, ...of }) => ({
    institution:
      of.institutionCode === null || of.institutionKind === null || of.institutionName === null
        ? null
        : {
            kind: of.institutionKind,
            code: of.institutionCode,
            country: of.institutionCountry,
            name: of.institutionName,
          },
    workshop,
    name,
  })),
})

const kindsInOrder = sql`array_position(${[...publicationKinds]}::text[], publication.kind)`

/** By kind, the newest first. */
export const publications = async (
  db: Db,
  filter: Filter = {},
  slice?: { limit: number; offset: number },
): Promise<Publication[]> => {
  const rows = await withAuthors(matching(db, filter))
    .orderBy(kindsInOrder)
    .orderBy('publication.year', (order) => order.desc().nullsLast())
    .orderBy('publication.code')
    .$if(slice !== undefined, (query) => query.limit(slice?.limit ?? 0).offset(slice?.offset ?? 0))
    .execute()
  return rows.map(present)
}

/** By code, those after one. */
export const publicationsAfter = async (
  db: Db,
  filter: Filter,
  after: string,
  limit: number,
): Promise<Publication[]> => {
  const rows = await withAuthors(matching(db, filter))
    .where('publication.code', '>', after)
    .orderBy('publication.code')
    .limit(limit)
    .execute()
  return rows.map(present)
}

export const publicationByCode = async (db: Db, code: string): Promise<Publication | undefined> => {
  const row = await withAuthors(matching(db, {})).where('publication.code', '=', code).executeTakeFirst()
  return row && present(row)
}

const count = async (db: Db, filter: Filter): Promise<number> => {
  const { total } = await matching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** How many match, and how many with each value of a facet, its own choice left out. */
export const publicationCounts = async (db: Db, filter: Filter) => {
  const by = async (facet: 'kind' | 'year') => {
    const rows = await matching(db, { ...filter, [facet]: [] })
      .where(facet, 'is not', null)
      .select((eb) => [
        sql<string>`${sql.ref(facet)}::text`.as('value'),
        eb.fn.countAll<number>().as('count'),
      ])
      .groupBy(facet)
      .execute()
    return new Map(rows.map(({ value, count }) => [value, count]))
  }
  const [total, kind, year] = await Promise.all([count(db, filter), by('kind'), by('year')])
  return { total, kind, year }
}

type NewAuthor = { institutionId: number } | { workshopNumber: number } | { name: string }
type NewPublication = Pick<Publication, 'code' | 'kind' | 'year' | 'title' | 'note'>

export const upsertPublication = async (db: Db, row: NewPublication, authors: NewAuthor[]) => {
  const { code, ...rest } = row
  const { id } = await own(db)
    .insertInto('library.publication')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .returning('id')
    .executeTakeFirstOrThrow()
  await own(db).deleteFrom('library.publicationAuthor').where('publicationId', '=', id).execute()
  if (authors.length === 0) return
  await own(db)
    .insertInto('library.publicationAuthor')
    .values(authors.map((author, at) => ({ publicationId: id, position: at + 1, ...author })))
    .execute()
}
