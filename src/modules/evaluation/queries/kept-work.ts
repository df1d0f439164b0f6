import { type Db, tables } from '#platform/db/index.ts'
import type { Decision } from '../schema/decision.ts'
import type { NewLetter } from './letter.ts'

const own = tables<'evaluation'>()

/** A letter that somebody corrected by hand. */
export type KeptLetter = Pick<NewLetter, 'personId' | 'institutionId' | 'role' | 'lang' | 'subject' | 'text'>

/** What somebody wrote into the prepared decision of one proposal. */
export type KeptWork = Pick<
  Decision,
  | 'proposalId'
  | 'callId'
  | 'outcome'
  | 'reservePosition'
  | 'topic'
  | 'hasJustifications'
  | 'remark'
  | 'remarkLang'
> & { letters: KeptLetter[] }

export const keepWork = async (db: Db, rows: KeptWork[]) => {
  if (rows.length === 0) return
  await own(db)
    .insertInto('evaluation.keptWork')
    .values(rows.map(({ letters, ...row }) => ({ ...row, letters: JSON.stringify(letters) })))
    .execute()
}

/** What was kept of a call's decisions, which are then no longer kept. */
export const takeKeptWork = (db: Db, callId: number): Promise<KeptWork[]> =>
  own(db)
    .deleteFrom('evaluation.keptWork')
    .where('callId', '=', callId)
    .returning([
      'proposalId',
      'callId',
      'outcome',
      'reservePosition',
      'topic',
      'hasJustifications',
      'remark',
      'remarkLang',
      'letters',
    ])
    .execute() as unknown as Promise<KeptWork[]>
