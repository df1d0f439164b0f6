import { lastRecorded } from '#platform/audit/index.ts'
import { type Db, sql, tables } from '#platform/db/index.ts'

const own = tables<'activities' | 'calls' | 'events' | 'library'>()

/** Until when the rows of each kind speak (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); nothing where none is dated. */
export type Coverage = {
  /** The end of the last one completed or, when later, the opening of the last call. */
  activities: string | null
  calls: string | null
  workshops: string | null
  studies: string | null
  printedNewsletters: string | null
  /** The day of the last recorded change, for what has no date of its own. */
  record: string
}

export const coverage = async (db: Db): Promise<Coverage> => {
  const row = await own(db)
    .selectNoFrom((eb) => [
      eb
        .selectFrom('activities.mission as mission')
        .innerJoin('activities.activity as activity', 'activity.id', 'mission.activityId')
        .innerJoin('calls.call as call', 'call.id', 'activity.callId')
        .where('activity.status', '=', 'completed')
        .where('call.state', '=', 'published')
        .select((of) => of.fn.max('mission.endsOn').as('day'))
        .as('completed'),
      eb
        .selectFrom('calls.call')
        .where('state', '<>', 'draft')
        .select((of) => of.fn.max('opened').as('day'))
        .as('calls'),
      eb
        .selectFrom('events.event')
        .where('kind', '<>', 'webinar')
        .select((of) => of.fn.max('endsOn').as('day'))
        .as('workshops'),
      lastYear('study').as('studies'),
      lastYear('printed_newsletter').as('printedNewsletters'),
    ])
    .executeTakeFirstOrThrow()
  const { completed, ...rest } = row
  const [activities = null] = [completed, rest.calls]
    .filter((date) => date !== null)
    .sort()
    .reverse()
  const recorded = (await lastRecorded(db)) ?? new Date()
  return { ...rest, activities, record: recorded.toISOString().slice(0, 10) }
}

const lastYear = (kind: 'study' | 'printed_newsletter') =>
  sql<string | null>`(select max(year)::text from library.publication where kind = ${kind})`
