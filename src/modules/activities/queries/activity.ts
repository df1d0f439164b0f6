import { anyOf, type Db, jsonArrayFrom, sql } from '#platform/db/index.ts'
import type { Day, Localized } from '#platform/i18n/index.ts'
import { type ActivityFilter, noFilter } from '../filter.ts'
import type { Modality, Status } from '../schema.ts'
import { matching } from './matching.ts'
import { partyColumns } from './party.ts'

/** Who takes part: a ministry by its country's name, another institution by its own. */
export type Party = { code: string; country: string | null; name: Localized; institution: Localized }

export type Mission = { startsOn: Day; endsOn: Day }

export type Activity = {
  id: number
  code: string
  callYear: number
  number: number
  topic: Localized
  areaCode: string
  themeCode: string
  themeName: Localized
  modality: Modality
  status: Status
  sourceLine: number | null
  receivers: Party[]
  providers: Party[]
  missions: Mission[]
}

/** The rows of a query over activities, with their parties and missions. */
const rowsOf = (query: ReturnType<typeof matching>) =>
  query.select((eb) => {
    const parties = (role: 'receiver' | 'provider') =>
      jsonArrayFrom(
        eb
          .selectFrom('activities.activityParty as party')
          .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
          .leftJoin('directory.memberState as member', 'member.code', 'institution.country')
          .select(partyColumns)
          .whereRef('party.activityId', '=', 'activity.id')
          .where('party.role', '=', role)
          .orderBy('institution.code'),
      )
    return [
      'activity.id',
      'activity.code',
      'call.year as callYear',
      'activity.number',
      'activity.topic',
      'theme.areaCode',
      'activity.themeCode',
      'theme.name as themeName',
      'activity.modality',
      'activity.status',
      'activity.sourceLine',
      parties('receiver').as('receivers'),
      parties('provider').as('providers'),
      jsonArrayFrom(
        eb
          .selectFrom('activities.mission as mission')
          .select(['mission.startsOn', 'mission.endsOn'])
          .whereRef('mission.activityId', '=', 'activity.id')
          .orderBy('mission.startsOn'),
      ).as('missions'),
    ]
  })

type Page = { limit: number; offset?: number; after?: string }

/** Newest call first, each in its own order; `after` is the code of the last one already given. */
export const activities = (
  db: Db,
  filter: ActivityFilter,
  { limit, offset = 0, after }: Page,
): Promise<Activity[]> => {
  let query = rowsOf(matching(db, filter))
  if (after !== undefined) {
    const [year = 0, number = 0] = after.split('-').map(Number)
    query = query.where((eb) =>
      eb.or([
        eb('call.year', '<', year),
        eb.and([eb('call.year', '=', year), eb('activity.number', '>', number)]),
      ]),
    )
  }
  return query
    .orderBy('call.year', 'desc')
    .orderBy('activity.number')
    .limit(limit)
    .offset(offset)
    .execute() as Promise<Activity[]>
}

export const activityByCode = (db: Db, code: string) =>
  rowsOf(matching(db, noFilter)).where('activity.code', '=', code).executeTakeFirst() as Promise<
    Activity | undefined
  >

export const activitiesByCode = (db: Db, codes: string[]) =>
  codes.length === 0
    ? Promise.resolve([])
    : (rowsOf(matching(db, noFilter))
        .where('activity.code', '=', anyOf(codes))
        .orderBy('call.year')
        .orderBy('activity.number')
        .execute() as Promise<Activity[]>)

/** How many there are in each status; none that is zero. */
export const statusCounts = async (db: Db, filter: ActivityFilter): Promise<Map<Status, number>> => {
  const rows = await matching(db, filter)
    .select((eb) => ['activity.status', eb.fn.countAll<number>().as('count')])
    .groupBy('activity.status')
    .execute()
  return new Map(rows.map(({ status, count }) => [status as Status, count]))
}

/** In the order of their days: one row a mission. */
export const missions = (db: Db, filter: ActivityFilter, { limit, offset = 0 }: Page) =>
  rowsOf(matching(db, filter))
    .innerJoin('activities.mission as span', 'span.activityId', 'activity.id')
    .select(['span.startsOn', 'span.endsOn'])
    .orderBy('span.startsOn')
    .orderBy('activity.id')
    .limit(limit)
    .offset(offset)
    .execute() as Promise<(Activity & Mission)[]>

/** How many missions there are, in how many activities, and the years of the first and the last. */
export const missionExtent = (db: Db, filter: ActivityFilter) =>
  matching(db, filter)
    .innerJoin('activities.mission as span', 'span.activityId', 'activity.id')
    .select((eb) => [
      eb.fn.countAll<number>().as('missions'),
      eb.fn.count<number>('activity.id').distinct().as('activities'),
      sql<number>`coalesce(extract(year from min(span.starts_on))::integer, 0)`.as('first'),
      sql<number>`coalesce(extract(year from max(span.ends_on))::integer, 0)`.as('last'),
    ])
    .executeTakeFirstOrThrow()

export type Flow = { provider: string; receiver: string; count: number }

/** Who taught whom, and in how many activities; most first. */
export const flows = (db: Db, filter: ActivityFilter): Promise<Flow[]> =>
  matching(db, filter)
    .innerJoin('activities.activityParty as taught', (join) =>
      join.onRef('taught.activityId', '=', 'activity.id').on('taught.role', '=', 'provider'),
    )
    .innerJoin('activities.activityParty as learned', (join) =>
      join.onRef('learned.activityId', '=', 'activity.id').on('learned.role', '=', 'receiver'),
    )
    .innerJoin('directory.institution as teacher', 'teacher.id', 'taught.institutionId')
    .innerJoin('directory.institution as learner', 'learner.id', 'learned.institutionId')
    .select((eb) => [
      sql<string>`teacher.country`.as('provider'),
      sql<string>`learner.country`.as('receiver'),
      eb.fn.count<number>('activity.id').distinct().as('count'),
    ])
    .where('teacher.country', 'is not', null)
    .where('learner.country', 'is not', null)
    .groupBy(['teacher.country', 'learner.country'])
    .orderBy('count', 'desc')
    .orderBy('provider')
    .orderBy('receiver')
    .execute()

/** The activities before and after one between the same two institutions, whoever taught whom, by call and number. */
export const neighbors = async (
  db: Db,
  { id, callYear, number }: Pick<Activity, 'id' | 'callYear' | 'number'>,
) => {
  const between = matching(db, noFilter).where((eb) =>
    eb(
      eb
        .selectFrom('activities.activityParty as party')
        .select((inner) => inner.fn.countAll<number>().as('shared'))
        .whereRef('party.activityId', '=', 'activity.id')
        .where('party.institutionId', 'in', (inner) =>
          inner
            .selectFrom('activities.activityParty as mine')
            .select('mine.institutionId')
            .where('mine.activityId', '=', id),
        ),
      '>=',
      2,
    ),
  )
  const place = sql<[number, number]>`(call.year, activity.number)`
  const here = sql<[number, number]>`(${callYear}::integer, ${number}::integer)`
  const columns = ['activity.code', 'activity.topic', 'call.year as callYear'] as const
  const [previous, next] = await Promise.all([
    between
      .select(columns)
      .where(place, '<', here)
      .orderBy('call.year', 'desc')
      .orderBy('activity.number', 'desc')
      .limit(1)
      .executeTakeFirst(),
    between
      .select(columns)
      .where(place, '>', here)
      .orderBy('call.year')
      .orderBy('activity.number')
      .limit(1)
      .executeTakeFirst(),
  ])
  return { previous, next }
}

/** Addresses of all that may be seen. */
export const activityCodes = async (db: Db): Promise<string[]> => {
  const rows = await matching(db, noFilter)
    .select('activity.code')
    .orderBy('call.year')
    .orderBy('activity.number')
    .execute()
  return rows.map(({ code }) => code)
}
