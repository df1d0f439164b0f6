import { cycleById } from '#modules/calls/index.ts'
import { systemActor } from '#platform/actor.ts'
import type { Subscription } from '#platform/jobs/index.ts'
import { balanceAssignments } from './actions/assignment.ts'
import { adoptRules } from './actions/rules.ts'
import { defaultRules } from './queries/default-rules.ts'
import { fieldsOf } from './rules-form.ts'
import { perProposal } from './schema/rating.ts'
import { secondRoundText } from './text/second-round/index.ts'

/** A call that was just drafted has the rules of the network's folder, until the Secretariat adopts others. */
export const adoptOnDraft: Subscription = {
  event: 'calls.drafted',
  subscriber: 'evaluation',
  handle: async (ctx, { subject }) => {
    const call = await cycleById(ctx.db, Number(subject?.id))
    const rules = await defaultRules(ctx.db)
    if (!call || !rules) return
    await adoptRules({ ...ctx, actor: systemActor }, call.id, {
      given: fieldsOf(rules, null),
      reason: secondRoundText(ctx.lang).rules.fromNetwork,
      isDefault: true,
    })
  },
}

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
