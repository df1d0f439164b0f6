import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict } from '#platform/errors.ts'
import { insertNotice } from '../queries/notice.ts'
import { proposalsOfCall } from '../queries/proposal.ts'
import { moveProposals } from '../queries/transition.ts'
import { type Outcome, outcomes } from '../schema.ts'
import { move, runCall } from './evaluation.ts'

export type Decision = { proposalId: number; outcome: Outcome }

/**
 * Puts every eligible proposal of a decided call into its last state and publishes the call.
 * @throws Conflict when the call is not decided, or the decisions are not exactly one for each eligible proposal.
 */
export const applyDecisions = (ctx: Ctx, callId: number, decisions: Decision[]): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, callId)
    if (call.state !== 'decided') throw new Conflict()
    const eligible = new Set((await proposalsOfCall(ctx.db, callId, ['eligible'])).map(({ id }) => id))
    const decided = new Set(decisions.map(({ proposalId }) => proposalId))
    const isOneEach = decisions.length === eligible.size && [...eligible].every((id) => decided.has(id))
    if (!isOneEach) throw new Conflict()

    const change = {
      at: ctx.now,
      byName: ctx.actor.name,
      accountId: ctx.actor.accountId,
      reason: null,
      reasonLang: null,
    }
    for (const outcome of outcomes) {
      const ids = decisions.filter((decision) => decision.outcome === outcome).map((one) => one.proposalId)
      const moved = await moveProposals(ctx.db, ids, { ...change, from: 'eligible', to: outcome })
      // One was withdrawn between the reading and now.
      if (moved !== ids.length) throw new Conflict()
    }
    await move(ctx, call, 'published')
    await insertNotice(ctx.db, {
      ...change,
      callId,
      kind: 'published',
      institutionId: null,
      closesAtBefore: null,
      closesAtAfter: null,
    })
    await record(
      ctx,
      'calls.published',
      { kind: 'call', id: callId },
      { selected: decisions.filter(({ outcome }) => outcome === 'selected').length },
    )
  })

/**
 * Selects a proposal of the reserve in the place of one that will not take place.
 * @throws Conflict when the decisions are not known yet, or it is not in the reserve.
 */
export const selectFromReserve = (ctx: Ctx, callId: number, proposalId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, callId)
    const reserve = await proposalsOfCall(ctx.db, callId, ['reserve'])
    if (call.state !== 'published' || !reserve.some(({ id }) => id === proposalId)) throw new Conflict()
    const moved = await moveProposals(ctx.db, [proposalId], {
      from: 'reserve',
      to: 'selected',
      at: ctx.now,
      byName: ctx.actor.name,
      accountId: ctx.actor.accountId,
      reason: null,
      reasonLang: null,
    })
    if (moved !== 1) throw new Conflict()
    await record(ctx, 'calls.proposal_selected', { kind: 'proposal', id: proposalId })
  })
