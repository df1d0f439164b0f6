import type { Ctx } from '#platform/context.ts'
import { Conflict, found } from '#platform/errors.ts'
import { lockProposal, proposalSeen } from '../queries/proposal.ts'
import { moveProposals } from '../queries/transition.ts'
import { type Proposal, type ProposalState, proposalTransitions } from '../schema.ts'

/**
 * Takes hold of a proposal until the transaction ends.
 * @throws NotFound also where the actor may not see it: the two look the same.
 */
export const heldProposal = async (ctx: Ctx, id: number): Promise<Proposal> => {
  found(await lockProposal(ctx.db, id))
  return found(await proposalSeen(ctx.db, ctx.actor, id))
}

/** @throws Conflict when a proposal does not go that way. */
export const move = async (
  ctx: Ctx,
  { id, state }: Pick<Proposal, 'id' | 'state'>,
  to: ProposalState,
  reason: string | null = null,
): Promise<void> => {
  if (!proposalTransitions[state].includes(to)) throw new Conflict()
  const moved = await moveProposals(ctx.db, [id], {
    from: state,
    to,
    at: ctx.now,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
    reason,
    reasonLang: reason === null ? null : ctx.lang,
  })
  if (moved !== 1) throw new Conflict()
}

/** In an audit line and in what other modules hear. */
export const subjectOf = ({ id }: { id: number }) => ({ kind: 'proposal', id })
