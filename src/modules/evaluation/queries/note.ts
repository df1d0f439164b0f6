import { type Db, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'

const own = tables<'evaluation'>()

export type Note = { id: number; personId: number | null; text: string; lang: Lang; at: Date }

/** What was said of a proposal, the first note first. */
export const notesOn = (db: Db, proposalId: number): Promise<Note[]> =>
  own(db)
    .selectFrom('evaluation.note')
    .select(['id', 'personId', 'text', 'lang', 'at'])
    .where('proposalId', '=', proposalId)
    .orderBy('id')
    .execute() as Promise<Note[]>

export const insertNote = (db: Db, note: Omit<Note, 'id'> & { proposalId: number }) =>
  own(db).insertInto('evaluation.note').values(note).execute()
