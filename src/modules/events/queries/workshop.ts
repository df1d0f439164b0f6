import { type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Day, Localized } from '#platform/i18n/index.ts'
import type { MinistryCount } from '../figures.ts'
import { type Facet, type Filters, facets, type InstitutionRole, type WorkshopKind } from '../schema.ts'

const own = tables<'events' | 'directory' | 'taxonomy'>()

/** An institution of the directory, or a name as cited. */
export type TakingPart = {
  role: InstitutionRole
  institution: { kind: string; code: string; country: string | null; name: Localized } | null
  name: string | null
}

export type Workshop = {
  id: number
  kind: WorkshopKind
  number: number
  title: Localized
  summary: Localized | null
  city: Localized | null
  country: string | null
  countryName: Localized | null
  startsOn: Day | null
  endsOn: Day | null
  /** `YYYY` or `YYYY-MM`, where there are no days. */
  partialDate: string | null
  year: string
  ministries: number | null
  isMinistriesExact: boolean
  ministriesNote: Localized | null
  theme: string | null
  themeName: Localized | null
  area: string | null
  areaName: Localized | null
  participantsNote: Localized | null
  mandate: Localized | null
  outputs: Localized | null
  sourceLine: number | null
  institutions: TakingPart[]
}

const year = sql<string>`left(coalesce(event.starts_on::text, event.partial_date), 4)`

const facetValue = {
  kind: sql<string>`event.kind`,
  area: sql<string>`theme.area_code`,
  theme: sql<string>`event.theme_code`,
  country: sql<string>`event.country`,
  year,
}

const matching = (db: Db, filters: Partial<Filters>) =>
  own(db)
    .selectFrom('events.event as event')
    .leftJoin('taxonomy.theme as theme', 'theme.code', 'event.themeCode')
    .where('event.number', 'is not', null)
    .where((eb) =>
      eb.and(
        facets.flatMap((facet) => {
          const values = filters[facet] ?? []
          return values.length > 0 ? [sql<boolean>`${facetValue[facet]} = any(${values}::text[])`] : []
        }),
      ),
    )

const described = (query: ReturnType<typeof matching>) =>
  query
    .leftJoin('taxonomy.area as area', 'area.code', 'theme.areaCode')
    .leftJoin('directory.memberState as host', 'host.code', 'event.country')
    .select((eb) => [
      'event.id',
      'event.kind',
      'event.number',
      'event.title',
      'event.summary',
      'event.city',
      'event.country',
      'host.name as countryName',
      'event.startsOn',
      'event.endsOn',
      'event.partialDate',
      year.as('year'),
      'event.ministries',
      'event.isMinistriesExact',
      'event.ministriesNote',
      'event.themeCode as theme',
      'theme.name as themeName',
      'area.code as area',
      'area.name as areaName',
      'event.participantsNote',
      'event.mandate',
      'event.outputs',
      'event.sourceLine',
      jsonArrayFrom(
        eb
          .selectFrom('events.eventInstitution as part')
          .leftJoin('directory.institution as institution', 'institution.id', 'part.institutionId')
          .select([
            'part.role',
            'part.name',
            'institution.code as institutionCode',
            'institution.kind as institutionKind',
            'institution.country as institutionCountry',
            'institution.name as institutionName',
          ])
          .whereRef('part.eventId', '=', 'event.id')
          .orderBy('part.role')
          .orderBy('part.position'),
      ).as('institutions'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof described>['execute']>>[number]

const present = ({ kind, number, institutions, ...row }: Row): Workshop => ({
  ...row,
  kind: kind as WorkshopKind,
  number: number as number,
  institutions: institutions.map(({ role, name, ...of }) => ({
    role: role as InstitutionRole,
    institution:
      of.institutionCode === null || of.institutionKind === null || of.institutionName === null
        ? null
        : {
            kind: of.institutionKind,
            code: of.institutionCode,
            country: of.institutionCountry,
            name: of.institutionName,
          },
    name,
  })),
})

/** Workshops and seminars, the latest first. */
export const workshops = async (
  db: Db,
  filters: Partial<Filters> = {},
  slice?: { limit: number; offset: number },
): Promise<Workshop[]> => {
  const rows = await described(matching(db, filters))
    .orderBy('event.number', 'desc')
    .$if(slice !== undefined, (query) => query.limit(slice?.limit ?? 0).offset(slice?.offset ?? 0))
    .execute()
  return rows.map(present)
}

/** By number, those after one. */
export const workshopsAfter = async (
  db: Db,
  filters: Partial<Filters>,
  after: number,
  limit: number,
): Promise<Workshop[]> => {
  const rows = await described(matching(db, filters))
    .where('event.number', '>', after)
    .orderBy('event.number')
    .limit(limit)
    .execute()
  return rows.map(present)
}

export const workshopByNumber = async (db: Db, number: number): Promise<Workshop | undefined> => {
  const row = await described(matching(db, {})).where('event.number', '=', number).executeTakeFirst()
  return row && present(row)
}

/** The workshops that a ministry hosted or co-organized, the latest first. */
export const workshopsOfMinistry = async (
  db: Db,
  ministry: { id: number; code: string },
): Promise<Workshop[]> => {
  const rows = await described(matching(db, {}))
    .where((eb) =>
      eb.or([
        eb('event.country', '=', ministry.code),
        eb.exists(
          eb
            .selectFrom('events.eventInstitution as part')
            .select('part.position')
            .whereRef('part.eventId', '=', 'event.id')
            .where('part.role', '=', 'co_organizer')
            .where('part.institutionId', '=', ministry.id),
        ),
      ]),
    )
    .orderBy('event.number', 'desc')
    .execute()
  return rows.map(present)
}

/** By the workshops' numbers, those without a number of ministries too. */
export const workshopMinistryCounts = async (db: Db): Promise<MinistryCount[]> => {
  const rows = await own(db)
    .selectFrom('events.event')
    .select(['number', 'ministries', 'isMinistriesExact as exact'])
    .where('number', 'is not', null)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, number: row.number as number }))
}

/** How many match, and how many with each value of a facet, its own choice left out. */
export const workshopCounts = async (db: Db, filters: Filters) => {
  const by = async (facet: Facet) => {
    const rows = await matching(db, { ...filters, [facet]: [] })
      .where(facetValue[facet], 'is not', null)
      .select((eb) => [facetValue[facet].as('value'), eb.fn.countAll<number>().as('count')])
      .groupBy(facetValue[facet])
      .execute()
    return [facet, new Map(rows.map(({ value, count }) => [value, count]))] as const
  }
  const [{ total }, ...counts] = await Promise.all([
    matching(db, filters)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
    ...facets.map(by),
  ])
  return { total, by: Object.fromEntries(counts) as Record<Facet, Map<string, number>> }
}
