import { type Db, tables } from '#platform/db/index.ts'
import type { Decision, Release } from '../schema/decision.ts'

const own = tables<'evaluation'>()

/** What each proposal of a call will be told, or was: the selected, then the reserve in its order, then the rest. */
export const decisionsOf = async (db: Db, callId: number): Promise<Decision[]> => {
  const rows = (await own(db)
    .selectFrom('evaluation.decision')
    .select([
      'proposalId',
      'callId',
      'selectionId',
      'outcome',
      'reservePosition',
      'ratings',
      'topic',
      'hasJustifications',
      'remark',
      'remarkLang',
    ])
    .where('callId', '=', callId)
    .orderBy('reservePosition')
    .orderBy('proposalId')
    .execute()) as Decision[]
  const of = (outcome: Decision['outcome']) => rows.filter((row) => row.outcome === outcome)
  return [...of('selected'), ...of('reserve'), ...of('not_selected')]
}

export const insertDecisions = (db: Db, rows: Decision[]) =>
  own(db).insertInto('evaluation.decision').values(rows).execute()

export const deleteDecisions = (db: Db, callId: number) =>
  own(db).deleteFrom('evaluation.decision').where('callId', '=', callId).execute()

export const updateDecision = (
  db: Db,
  { proposalId, topic, hasJustifications, remark, remarkLang }: Decision,
) =>
  own(db)
    .updateTable('evaluation.decision')
    .set({ topic, hasJustifications, remark, remarkLang })
    .where('proposalId', '=', proposalId)
    .execute()

/** When the decisions of a call became known; nothing before. */
export const releaseOf = (db: Db, callId: number): Promise<Release | undefined> =>
  own(db)
    .selectFrom('evaluation.release')
    .select(['callId', 'at', 'letters', 'byName'])
    .where('callId', '=', callId)
    .executeTakeFirst()

export const insertRelease = (db: Db, row: Release & { accountId: number | null }) =>
  own(db).insertInto('evaluation.release').values(row).execute()
