import { runCall } from '#modules/calls/index.ts'
import { record, recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, Invalid } from '#platform/errors.ts'
import { candidateId } from '../instance-of.ts'
import { mayAdoptRules } from '../policy.ts'
import { countryLists } from '../queries/country-list.ts'
import { candidatesOf } from '../queries/rating.ts'
import { insertRules, rulesInForce } from '../queries/rules.ts'
import { type GivenRules, readRules } from '../rules-form.ts'
import { secondRoundText } from '../text/second-round/index.ts'
import { compute } from './selection.ts'

/**
 * Adopts rules for a call, and while it is under evaluation computes its selection with them at once.
 * Returns whether there was anything to compute with.
 * @throws Invalid naming each field that cannot be read, and when no reason is given.
 */
export const adoptRules = (
  ctx: Ctx,
  callId: number,
  {
    given,
    reason,
    isDefault = false,
  }: {
    given: GivenRules
    reason: string
    /** Only where nobody has adopted any. */
    isDefault?: boolean
  },
): Promise<{ isComputed: boolean }> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, callId)
    if (!mayAdoptRules(call.state)) throw new Conflict()
    const t = secondRoundText(ctx.lang)
    const [lists, candidates, before] = await Promise.all([
      countryLists(ctx.db),
      candidatesOf(ctx.db, callId),
      rulesInForce(ctx.db, callId),
    ])
    if (isDefault && before) return { isComputed: false }
    const proposals = new Set(candidates.map(({ proposal }) => candidateId(proposal)))
    const { rules, listId, problems } = readRules(given, { lists, proposals }, t)
    if (reason === '') problems.reason = t.problems.reason
    if (!rules || Object.keys(problems).length > 0) throw new Invalid(problems)
    const rev = (before?.rev ?? 0) + 1
    await insertRules(ctx.db, {
      callId,
      rev,
      rules,
      countryListId: listId,
      reason,
      reasonLang: ctx.lang,
      adoptedAt: ctx.now,
      byName: ctx.actor.name,
      accountId: ctx.actor.accountId,
    })
    // Nobody reads a call that is still a draft; of any other, the public reads its rules.
    const tell = call.state === 'draft' ? recordPrivately : record
    await tell(ctx, 'evaluation.rules_adopted', { kind: 'call', id: callId }, { rev })
    const isComputed = call.state === 'under_evaluation' && candidates.some(({ total }) => total !== null)
    if (isComputed) await compute(ctx, call)
    return { isComputed }
  })
