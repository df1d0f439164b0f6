import { type Db, sql, tables } from '#platform/db/index.ts'

const own = tables<'activities' | 'calls'>()

/**
 * In how many days half of the visits of the record had begun, counted from the middle of the month in which their call
 * opened: the record tells no day of a decision. Nothing where there is no record.
 */
export const recordLag = async (db: Db): Promise<{ median: number; visits: number } | undefined> => {
  const row = await own(db)
    .selectFrom('activities.activity as activity')
    .innerJoin('calls.call as call', 'call.id', 'activity.callId')
    .innerJoin(
      (eb) =>
        eb
          .selectFrom('activities.mission')
          .select((of) => ['activityId', of.fn.min('startsOn').as('startsOn')])
          .groupBy('activityId')
          .as('first'),
      (join) => join.onRef('first.activityId', '=', 'activity.id'),
    )
    .select([
      sql<number | null>`percentile_cont(0.5) within group (
        order by first.starts_on - (left(call.opened, 7) || '-15')::date
      )`.as('median'),
      sql<number>`count(*)::integer`.as('visits'),
    ])
    .where('activity.proposalId', 'is', null)
    .where('call.opened', 'like', '____-__%')
    .executeTakeFirst()
  return row && row.median !== null ? { median: Math.round(row.median), visits: row.visits } : undefined
}
