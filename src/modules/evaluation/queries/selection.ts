import { anyOf, type Db, tables } from '#platform/db/index.ts'
import type { Exception, Selection } from '../schema/decision.ts'

const own = tables<'evaluation'>()

/** The second round of a call as it was last computed. */
export const latestSelection = (db: Db, callId: number): Promise<Selection | undefined> =>
  own(db)
    .selectFrom('evaluation.selection')
    .select(['id', 'callId', 'rulesRev', 'at', 'instance', 'result', 'digest', 'byName'])
    .where('callId', '=', callId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst() as unknown as Promise<Selection | undefined>

export const insertSelection = async (
  db: Db,
  { instance, result, ...row }: Omit<Selection, 'id'> & { accountId: number | null },
): Promise<number> => {
  const { id } = await own(db)
    .insertInto('evaluation.selection')
    .values({ ...row, instance: JSON.stringify(instance), result: JSON.stringify(result) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Where the Secretariat departs from a selection, in the order in which it was recorded; the revoked ones are left out. */
export const exceptionsTo = (db: Db, selectionId: number): Promise<Exception[]> =>
  own(db)
    .selectFrom('evaluation.exception')
    .select(['id', 'proposalId', 'outcome', 'reason', 'reasonLang', 'at', 'byName'])
    .where('selectionId', '=', selectionId)
    .where('revokedAt', 'is', null)
    .orderBy('id')
    .execute() as Promise<Exception[]>

/** Those in force for one selection hold for the next as well, with their reason, where they still change anything. */
export const carryExceptions = async (
  db: Db,
  { from, to, proposals }: { from: number; to: number; proposals: readonly number[] },
) => {
  await own(db)
    .insertInto('evaluation.exception')
    .columns(['selectionId', 'proposalId', 'outcome', 'reason', 'reasonLang', 'at', 'byName', 'accountId'])
    .expression((eb) =>
      eb
        .selectFrom('evaluation.exception')
        .select([
          eb.val(to).as('selectionId'),
          'proposalId',
          'outcome',
          'reason',
          'reasonLang',
          'at',
          'byName',
          'accountId',
        ])
        .where('selectionId', '=', from)
        .where('revokedAt', 'is', null)
        .where('proposalId', '=', anyOf(proposals))
        .orderBy('id'),
    )
    .execute()
}

type NewException = Omit<Exception, 'id'> & { selectionId: number; accountId: number | null }

export const insertException = (db: Db, row: NewException) =>
  own(db).insertInto('evaluation.exception').values(row).execute()

/** Returns whether there was one in force. */
export const revokeException = async (
  db: Db,
  where: { selectionId: number; proposalId: number },
  { at, byName }: { at: Date; byName: string },
): Promise<boolean> => {
  const row = await own(db)
    .updateTable('evaluation.exception')
    .set({ revokedAt: at, revokedBy: byName })
    .where('selectionId', '=', where.selectionId)
    .where('proposalId', '=', where.proposalId)
    .where('revokedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
