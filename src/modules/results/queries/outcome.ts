import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'

const own = tables<'activities'>()

export type OutcomeRecord = {
  code: string
  component: string
  summary: Localized
  /** Its own year; else the last day of the activity that led to it. */
  date: string | null
}

/** The verified outcomes, in the order of their codes. */
export const outcomeRecords = (db: Db): Promise<OutcomeRecord[]> =>
  own(db)
    .selectFrom('activities.outcome as outcome')
    .select([
      'outcome.code',
      'outcome.componentCode as component',
      'outcome.summary',
      sql<string | null>`coalesce(outcome.year::text, (
        select max(mission.ends_on)::text from activities.mission
        join activities.outcome_activity as link using (activity_id)
        where link.outcome_id = outcome.id
      ))`.as('date'),
    ])
    .where('outcome.state', '=', 'verified')
    .orderBy('outcome.code')
    .execute()
