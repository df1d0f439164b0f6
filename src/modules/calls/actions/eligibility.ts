import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { mayFindEligible, mayFindIneligible, mayReconsider, mayReturn } from '../policy/submission.ts'
import { mayRunCalls } from '../policy.ts'
import { cycleById, lockCall } from '../queries/cycle.ts'
import type { Cycle, Proposal } from '../schema.ts'
import { receivedText } from '../text/received/index.ts'
import { urls } from '../urls.ts'
import { heldProposal, move, subjectOf } from './proposal.ts'
import { authorsOf, mailEach, quoted } from './proposal-mail.ts'

/** The call of a proposal, held: its evaluation cannot begin meanwhile. */
const heldCall = async (ctx: Ctx, { callId }: Proposal): Promise<Cycle> => {
  await lockCall(ctx.db, callId)
  return found(await cycleById(ctx.db, callId))
}

const received = async (ctx: Ctx, id: number): Promise<{ proposal: Proposal; call: Cycle }> => {
  if (!mayRunCalls(ctx.actor)) throw new NotFound()
  const proposal = await heldProposal(ctx, id)
  return { proposal, call: await heldCall(ctx, proposal) }
}

const check = (ctx: Ctx, reason: string) => {
  if (reason === '') throw new Invalid({ reason: receivedText(ctx.lang).decision.reasonNeeded })
}

/** Sends a proposal back to be completed; it keeps its number. */
export const returnProposal = (ctx: Ctx, id: number, reason: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { proposal, call } = await received(ctx, id)
    if (!mayReturn(ctx.actor, proposal, call.state)) throw new Conflict()
    check(ctx, reason)
    await move(ctx, proposal, 'returned', reason)
    await record(ctx, 'calls.proposal_returned', subjectOf(proposal))
    await tell(ctx, proposal, call, (t, facts) => t.returned(facts, quoted(reason)))
  })

/** Several at once, or none of them. */
export const findEligible = (ctx: Ctx, ids: readonly number[]): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!mayRunCalls(ctx.actor)) throw new NotFound()
    const proposals: Proposal[] = []
    // Proposals before calls, and in the same order always: who does it at once waits, and not for each other.
    for (const id of [...new Set(ids)].toSorted((a, b) => a - b)) proposals.push(await heldProposal(ctx, id))
    for (const proposal of proposals) {
      const call = await heldCall(ctx, proposal)
      if (!mayFindEligible(ctx.actor, proposal, call.state)) throw new Conflict()
      await move(ctx, proposal, 'eligible')
      await record(ctx, 'calls.proposal_eligible', subjectOf(proposal))
      await tell(ctx, proposal, call, (t, facts) => t.eligible(facts))
    }
  })

export const findIneligible = (ctx: Ctx, id: number, reason: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { proposal, call } = await received(ctx, id)
    if (!mayFindIneligible(ctx.actor, proposal, call.state)) throw new Conflict()
    check(ctx, reason)
    await move(ctx, proposal, 'ineligible', reason)
    await record(ctx, 'calls.proposal_ineligible', subjectOf(proposal))
    await tell(ctx, proposal, call, (t, facts) => t.ineligible(facts, quoted(reason)))
  })

/** Takes a decision on eligibility back, as long as evaluation has not begun. */
export const reconsider = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { proposal, call } = await received(ctx, id)
    if (!mayReconsider(ctx.actor, proposal, call.state)) throw new Conflict()
    await move(ctx, proposal, 'submitted')
    await record(ctx, 'calls.proposal_reconsidered', subjectOf(proposal))
    await tell(ctx, proposal, call, (t, facts) => t.reconsidered(facts))
  })

const tell = async (
  ctx: Ctx,
  proposal: Proposal,
  call: Cycle,
  write: Parameters<typeof mailEach>[3],
): Promise<void> =>
  mailEach(ctx, { proposal, call, path: urls.proposal(proposal.id) }, await authorsOf(ctx, proposal), write)
