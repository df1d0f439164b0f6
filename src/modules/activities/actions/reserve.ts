import { runCall } from '#modules/calls/index.ts'
import { admitReserve, reserveAfter } from '#modules/evaluation/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid } from '#platform/errors.ts'
import { type Localized, languages } from '#platform/i18n/index.ts'
import { visitByCode, visitsSeen } from '../queries/visit.ts'
import { replacementOf, settlePlace } from '../queries/visit-change.ts'
import type { Visit } from '../schema/visit.ts'
import { visitText } from '../text/visit/index.ts'
import { planOne } from './plan.ts'
import { heldByPlanner, subjectOf } from './visit.ts'
import { mailOf } from './visit-mail.ts'

/** What may take the place of a canceled visit, and the money that it frees. */
export const placeOf = async (ctx: Ctx, visit: Visit) => {
  const canceled = await visitsSeen(ctx.db, ctx.actor, { statuses: ['canceled'], callYear: visit.callYear })
  const [replacement, offer] = await Promise.all([
    replacementOf(ctx.db, visit.id),
    reserveAfter(
      ctx,
      visit.callId,
      canceled.map(({ proposalId }) => proposalId),
    ),
  ])
  return { replacement, ...offer, freed: offer.costs.get(visit.proposalId) ?? 0 }
}

/** Its place and its money can still be given. */
const openPlace = async (ctx: Ctx, code: string): Promise<Visit> => {
  const visit = await heldByPlanner(ctx, code)
  await runCall(ctx, visit.callId)
  if (visit.status !== 'canceled' || (await replacementOf(ctx.db, visit.id))) throw new Conflict()
  return visit
}

/**
 * Gives the place of a canceled visit to a proposal of the reserve: from then on it is selected, and a planned visit.
 * @throws Invalid where the public would read no topic in some language.
 */
export const giveToReserve = (
  ctx: Ctx,
  code: string,
  { proposalId, topic }: { proposalId: number; topic: Localized },
): Promise<string> =>
  transaction(ctx, async (ctx) => {
    const visit = await openPlace(ctx, code)
    const { next } = await placeOf(ctx, visit)
    if (!next.some(({ proposal }) => proposal.id === proposalId)) throw new Conflict()
    const t = visitText(ctx.lang).problems
    const missing = languages.filter((lang) => topic[lang] === '')
    if (missing.length > 0)
      throw new Invalid(Object.fromEntries(missing.map((lang) => [`topic_${lang}`, t.topic])))
    const selection = await admitReserve(ctx, visit.callId, proposalId, topic)
    const admitted = await planOne(ctx, selection, { decidedAt: ctx.now, replacesId: visit.id })
    await settlePlace(ctx.db, visit.id, ctx.now)
    await record(ctx, 'activities.place_given', subjectOf(visit), { code, admitted })
    await mailOf(ctx, found(await visitByCode(ctx.db, admitted)), { kind: 'admitted' })
    return admitted
  })

/** Nobody takes the place. */
export const leavePlaceEmpty = (ctx: Ctx, code: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const visit = await openPlace(ctx, code)
    await settlePlace(ctx.db, visit.id, ctx.now)
    await record(ctx, 'activities.place_left_empty', subjectOf(visit), { code })
  })
