import { type Db, tables } from '#platform/db/index.ts'

const own = tables<'calls'>()

/** A file of a proposal, and where it is kept. */
export type Attachment = {
  id: number
  question: string
  key: string
  name: string
  type: string
  size: number
  at: Date
  byName: string
}

const files = (db: Db, proposalId: number) =>
  own(db)
    .selectFrom('calls.attachment')
    .select(['id', 'question', 'fileKey as key', 'name', 'type', 'size', 'at', 'byName'])
    .where('proposalId', '=', proposalId)

/** The files that the proposal has now, the first one first. */
export const attachmentsOf = (db: Db, proposalId: number): Promise<Attachment[]> =>
  files(db, proposalId).where('removedAt', 'is', null).orderBy('id').execute()

/** One of its files, also one that was taken out: versions that had it still show it. */
export const attachmentOf = (db: Db, proposalId: number, id: number): Promise<Attachment | undefined> =>
  files(db, proposalId).where('id', '=', id).executeTakeFirst()

export const insertAttachment = (db: Db, { key, ...row }: Omit<Attachment, 'id'> & { proposalId: number }) =>
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
