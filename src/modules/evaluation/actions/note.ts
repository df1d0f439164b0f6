import { proposalSeen } from '#modules/calls/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { isRatingOpen, mayRate, mayRunEvaluation } from '../policy.ts'
import { type Assignment, assignmentsOf, heldStates } from '../queries/assignment.ts'
import { insertNote } from '../queries/note.ts'
import { longest } from '../schema/rating.ts'
import { ratingText } from '../text/rating/index.ts'

/**
 * What the actor may see of the conversation on a proposal: nothing before the own rating is final, and nothing with a
 * conflict of interests. The Secretariat sees it with the names, unless it still has to rate the proposal itself.
 * @throws NotFound
 */
export const discussion = async (
  ctx: Ctx,
  proposalId: number,
): Promise<{ assignments: Assignment[]; own: Assignment | undefined; showsNames: boolean }> => {
  const { actor } = ctx
  const assignments = await assignmentsOf(ctx.db, { proposalId })
  const own = assignments.find(({ personId }) => personId === actor.personId)
  const hasRated = own !== undefined && own.state === 'final' && !own.hasInterest
  const mustRate = own !== undefined && !own.hasInterest && ['assigned', 'draft'].includes(own.state)
  const isSecretariat = mayRunEvaluation(actor)
  const isRater = hasRated && mayRate(actor)
  // Of a proposal that was not submitted the Secretariat knows nothing, not even that it is there.
  const isFollowed =
    isSecretariat && !mustRate && (await proposalSeen(ctx.db, actor, proposalId)) !== undefined
  if (!isRater && !isFollowed) throw new NotFound()
  return { assignments, own, showsNames: isSecretariat }
}

export const addNote = (ctx: Ctx, proposalId: number, text: string, lang: Lang): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const states = found(await heldStates(ctx.db, proposalId))
    await discussion(ctx, proposalId)
    if (!isRatingOpen(states)) throw new Conflict()
    const t = ratingText(ctx.lang).problems
    if (text === '') throw new Invalid({ text: t.note })
    if (text.length > longest.note) throw new Invalid({ text: t.tooLong(longest.note) })
    await insertNote(ctx.db, { proposalId, personId: ctx.actor.personId, text, lang, at: ctx.now })
    await recordPrivately(ctx, 'evaluation.noted', { kind: 'proposal', id: proposalId })
  })
