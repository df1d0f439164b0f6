import { anyOf, type Db, sql, tables } from '#platform/db/index.ts'
import type { ActivityFilter, FacetName } from '../filter.ts'

const own = tables<'activities' | 'calls' | 'directory' | 'taxonomy'>()

/** A number that a column can hold; what is none is zero, which no year is. */
const year = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : 0)

const countries = (codes: string[]) => codes.map((code) => code.toUpperCase())

const published = (db: Db) =>
  own(db)
    .selectFrom('activities.activity as activity')
    .innerJoin('calls.call as call', 'call.id', 'activity.callId')
    .innerJoin('taxonomy.theme as theme', 'theme.code', 'activity.themeCode')
    .where('call.state', '=', 'published')

type Published = ReturnType<typeof published>

/** Those in which some ministry of the filter takes part in its role, with a counterpart of it on the other side. */
const facing = (query: Published, { ministry, role, counterpart }: ActivityFilter): Published => {
  if (ministry.length === 0 && counterpart.length === 0) return query
  return query.where((eb) => {
    let party = eb
      .selectFrom('activities.activityParty as party')
      .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
      .select('party.activityId')
      .whereRef('party.activityId', '=', 'activity.id')
    if (role !== 'any') party = party.where('party.role', '=', role)
    if (ministry.length > 0) party = party.where('institution.country', '=', anyOf(countries(ministry)))
    if (counterpart.length > 0) {
      party = party.where((inner) =>
        inner.exists(
          inner
            .selectFrom('activities.activityParty as other')
            .innerJoin(
              'directory.institution as otherInstitution',
              'otherInstitution.id',
              'other.institutionId',
            )
            .select('other.activityId')
            .whereRef('other.activityId', '=', 'party.activityId')
            .whereRef('other.role', '<>', 'party.role')
            .where('otherInstitution.country', '=', anyOf(countries(counterpart))),
        ),
      )
    }
    return eb.exists(party)
  })
}

/** The activities of published calls that match: what every list and count of them begins from. */
export const matching = (db: Db, filter: ActivityFilter): Published => {
  let query = facing(published(db), filter)
  if (filter.call.length > 0) query = query.where('call.year', '=', anyOf(filter.call.map(year)))
  if (filter.area.length > 0) query = query.where('theme.areaCode', '=', anyOf(filter.area))
  if (filter.theme.length > 0) query = query.where('activity.themeCode', '=', anyOf(filter.theme))
  if (filter.modality.length > 0) query = query.where('activity.modality', '=', anyOf(filter.modality))
  if (filter.status.length > 0) query = query.where('activity.status', '=', anyOf(filter.status))
  if (filter.year.length > 0) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('activities.mission as mission')
          .select('mission.id')
          .whereRef('mission.activityId', '=', 'activity.id')
          .where(
            sql<number>`extract(year from mission.starts_on)::integer`,
            '=',
            anyOf(filter.year.map(year)),
          ),
      ),
    )
  }
  return query
}

export type FacetCounts = Record<FacetName, Map<string, number>>

/** How many activities each value of each field would leave, the field's own choice set aside. */
export const facetCounts = async (db: Db, filter: ActivityFilter): Promise<FacetCounts> => {
  const without = (name: FacetName) => matching(db, { ...filter, [name]: [] })
  const [ministry, counterpart, call, area, theme, modality, status, missionYear] = await Promise.all([
    sideCounts(db, filter, 'ministry'),
    sideCounts(db, filter, 'counterpart'),
    counted(without('call'), sql<string>`call.year::text`),
    counted(without('area'), sql<string>`theme.area_code`),
    counted(without('theme'), sql<string>`activity.theme_code`),
    counted(without('modality'), sql<string>`activity.modality`),
    counted(without('status'), sql<string>`activity.status`),
    yearCounts(without('year')),
  ])
  return { ministry, counterpart, call, area, theme, modality, status, year: missionYear }
}

type Count = { value: string | null; count: number }

const asMap = (rows: Count[]) =>
  new Map(rows.flatMap(({ value, count }) => (value === null ? [] : [[value, count] as const])))

const counted = async (query: Published, value: ReturnType<typeof sql<string>>) =>
  asMap(
    await query
      .select((eb) => [value.as('value'), eb.fn.countAll<number>().as('count')])
      .groupBy('value')
      .execute(),
  )

const yearCounts = async (query: Published) =>
  asMap(
    await query
      .innerJoin('activities.mission as mission', 'mission.activityId', 'activity.id')
      .select((eb) => [
        sql<string>`extract(year from mission.starts_on)::integer::text`.as('value'),
        eb.fn.count<number>('activity.id').distinct().as('count'),
      ])
      .groupBy('value')
      .execute(),
  )

/** Countries on one side, each facing whom the filter asks for on the other. */
const sideCounts = async (db: Db, filter: ActivityFilter, side: 'ministry' | 'counterpart') => {
  const facingCountries = countries(side === 'ministry' ? filter.counterpart : filter.ministry)
  const opposite = { any: 'any', receiver: 'provider', provider: 'receiver' } as const
  const role = side === 'ministry' ? filter.role : opposite[filter.role]
  let query = matching(db, { ...filter, ministry: [], counterpart: [] })
    .innerJoin('activities.activityParty as party', 'party.activityId', 'activity.id')
    .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
  if (role !== 'any') query = query.where('party.role', '=', role)
  if (facingCountries.length > 0) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('activities.activityParty as other')
          .innerJoin(
            'directory.institution as otherInstitution',
            'otherInstitution.id',
            'other.institutionId',
          )
          .select('other.activityId')
          .whereRef('other.activityId', '=', 'party.activityId')
          .whereRef('other.role', '<>', 'party.role')
          .where('otherInstitution.country', '=', anyOf(facingCountries)),
      ),
    )
  }
  return asMap(
    await query
      .select((eb) => [
        sql<string | null>`lower(institution.country)`.as('value'),
        eb.fn.count<number>('activity.id').distinct().as('count'),
      ])
      .groupBy('value')
      .execute(),
  )
}
