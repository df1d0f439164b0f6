import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { mayRunCalls } from '../policy.ts'
import { type Life, writeLife } from '../queries/change.ts'
import { cycleById, lockCall } from '../queries/cycle.ts'
import { lateEntries } from '../queries/notice.ts'
import { proposalsOfCall } from '../queries/proposal.ts'
import { type CallState, type Cycle, callTransitions } from '../schema.ts'
import { runText } from '../text/run/index.ts'

/** The call, held until the transaction ends, if the actor runs calls; those of the record are over. */
export const runCall = async (ctx: Ctx, callId: number): Promise<Cycle> => {
  if (!mayRunCalls(ctx.actor)) throw new NotFound()
  await lockCall(ctx.db, callId)
  const call = found(await cycleById(ctx.db, callId))
  if (call.isHistory) throw new NotFound()
  return call
}

/** @throws Conflict when the call does not go there from where it is. */
export const move = async (ctx: Ctx, call: Cycle, to: CallState, life: Life = {}): Promise<void> => {
  if (!callTransitions[call.state].includes(to)) throw new Conflict()
  await writeLife(ctx.db, call.id, { ...life, state: to })
}

/**
 * Hands the eligible proposals of a closed call to its evaluators.
 * @throws Invalid while one waits for its eligibility, a ministry may still send one, or there is none.
 * @throws Conflict when it is not closed.
 */
export const startEvaluation = (ctx: Ctx, callId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, callId)
    // A decided call goes back too, but only by taking its decisions back.
    if (call.state !== 'closed') throw new Conflict()
    const t = runText(ctx.lang).evaluation
    const [undecided, eligible, late] = [
      (await proposalsOfCall(ctx.db, callId, ['submitted', 'returned', 'awaiting_consent'])).filter(
        ({ number }) => number !== null,
      ),
      await proposalsOfCall(ctx.db, callId, ['eligible']),
      await lateEntries(ctx.db, callId),
    ]
    await move(ctx, call, 'under_evaluation')
    if (late.some(({ until }) => until > ctx.now)) throw new Invalid({ start: t.lateEntryRuns })
    if (undecided.length > 0) throw new Invalid({ start: t.undecided(undecided.length) })
    if (eligible.length === 0) throw new Invalid({ start: t.noneEligible })
    await record(ctx, 'calls.evaluation_started', { kind: 'call', id: callId })
  })

/** The selection is made; nothing of it is public yet. */
export const markDecided = (ctx: Ctx, callId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    await move(ctx, await runCall(ctx, callId), 'decided')
    await record(ctx, 'calls.decided', { kind: 'call', id: callId })
  })

/** Takes a selection back before it is released. */
export const reopenEvaluation = (ctx: Ctx, callId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, callId)
    if (call.state !== 'decided') throw new Conflict()
    await move(ctx, call, 'under_evaluation')
    await record(ctx, 'calls.evaluation_reopened', { kind: 'call', id: callId })
  })
