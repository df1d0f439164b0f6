import { cycleById } from '#modules/calls/index.ts'
import { systemActor } from '#platform/actor.ts'
import type { Subscription } from '#platform/jobs/index.ts'
import { balanceAssignments } from './actions/assignment.ts'
import { perProposal } from './schema/rating.ts'

/** The evaluators chosen beforehand are given their proposals as soon as the evaluation begins. */
export const assignOnStart: Subscription = {
  event: 'calls.evaluation_started',
  subscriber: 'evaluation',
  handle: async (ctx, { subject }) => {
    const call = await cycleById(ctx.db, Number(subject?.id))
    if (call?.state !== 'under_evaluation') return
    await balanceAssignments({ ...ctx, actor: systemActor }, call.year, perProposal.least)
  },
}
