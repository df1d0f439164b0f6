import { anyOf, type Db, sql, tables } from '../db/index.ts'
import type { Jobs, Subscription } from './index.ts'

const own = tables<'platform'>()

/** Longer than any job waits: five tries of at most fifteen minutes, with pauses between them. */
const longestWait = sql<Date>`(select max(at) from platform.audit) - interval '2 hours'`

/**
 * Tells the subscribers once more what was recorded last: the jobs that waited to tell them are in no backup. A
 * subscriber may hear twice, so it must be able to. Returns how many events were told.
 */
export const publishAgain = async (
  db: Db,
  jobs: Pick<Jobs, 'publish'>,
  subscriptions: readonly Pick<Subscription, 'event'>[],
): Promise<number> => {
  const lines = await own(db)
    .selectFrom('platform.audit')
    .select(['name', 'subjectKind', 'subjectId', 'data'])
    .where('name', '=', anyOf([...new Set(subscriptions.map(({ event }) => event))]))
    .where('at', '>', longestWait)
    .orderBy('id')
    .execute()
  for (const { name, subjectKind, subjectId, data } of lines) {
    const subject = subjectKind === null ? null : { kind: subjectKind, id: subjectId ?? '' }
    await jobs.publish(db, { name, subject, data: data as Record<string, unknown> })
  }
  return lines.length
}
