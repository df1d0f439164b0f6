import { anyOf, type Db, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { ProposalState } from '../schema.ts'

const own = tables<'calls'>()

/** Who changed a state, when, and why in their own words. */
export type Change = {
  at: Date
  byName: string
  accountId: number | null
  reason: string | null
  reasonLang: Lang | null
}

/** Proposals that are in one state go to another together; how many there were. */
export const moveProposals = async (
  db: Db,
  ids: readonly number[],
  { from, to, ...change }: Change & { from: ProposalState; to: ProposalState },
): Promise<number> => {
  const { reason, reasonLang } = change
  const moved = await own(db)
    .updateTable('calls.proposal')
    .set({ state: to, reason, reasonLang })
    .where('id', '=', anyOf(ids))
    .where('state', '=', from)
    .returning('id')
    .execute()
  if (moved.length > 0) {
    await own(db)
      .insertInto('calls.proposalTransition')
      .values(moved.map(({ id }) => ({ proposalId: id, from, to, ...change })))
      .execute()
  }
  return moved.length
}

export type Transition = Change & { from: ProposalState | null; to: ProposalState }

/** Each change of state of a proposal, the first one first. */
export const transitionsOf = (db: Db, proposalId: number): Promise<Transition[]> =>
  own(db)
    .selectFrom('calls.proposalTransition')
    .select(['from', 'to', 'at', 'byName', 'accountId', 'reason', 'reasonLang'])
    .where('proposalId', '=', proposalId)
    .orderBy('id')
    .execute() as Promise<Transition[]>
