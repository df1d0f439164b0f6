import type { Attachment } from '#modules/forms/index.ts'
import { type Db, tables } from '#platform/db/index.ts'
import { stateOfFile } from '#platform/files/index.ts'

const own = tables<'calls'>()

const files = (db: Db, proposalId: number) =>
  own(db)
    .selectFrom('calls.attachment as file')
    .select(['file.id', 'file.question', 'file.fileKey as key', 'file.name', 'file.type', 'file.size'])
    .select(['file.at', 'file.byName', stateOfFile('file.fileKey').as('state')])
    .where('proposalId', '=', proposalId)

/** The files that the proposal has now, the first one first. */
export const attachmentsOf = (db: Db, proposalId: number): Promise<Attachment[]> =>
  files(db, proposalId).where('removedAt', 'is', null).orderBy('file.id').execute()

/** One of its files, also one that was taken out: versions that had it still show it. */
export const attachmentOf = (db: Db, proposalId: number, id: number): Promise<Attachment | undefined> =>
  files(db, proposalId).where('file.id', '=', id).executeTakeFirst()

export const insertAttachment = (
  db: Db,
  { key, ...row }: Omit<Attachment, 'id' | 'state'> & { proposalId: number },
) =>
  own(db)
    .insertInto('calls.attachment')
    .values({ ...row, fileKey: key })
    .execute()

/** Whether it was still there. */
export const markRemoved = async (db: Db, proposalId: number, id: number, at: Date): Promise<boolean> => {
  const removed = await own(db)
    .updateTable('calls.attachment')
    .set({ removedAt: at })
    .where('proposalId', '=', proposalId)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}
