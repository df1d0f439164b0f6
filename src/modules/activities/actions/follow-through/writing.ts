import { type GivenAnswers, onlyAsked, type Saving, settle } from '#modules/forms/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { mayWriteFollow } from '../../policy/follow-through.ts'
import { followWriterIds } from '../../queries/follow-through/people.ts'
import {
  followAnswersAt,
  questionnaireOf,
  writeFollowAnswers,
} from '../../queries/follow-through/questionnaire.ts'
import {
  type FollowThrough,
  isWritten,
  type Questionnaire,
  type QuestionnaireKind,
} from '../../schema/follow-through.ts'
import { followText } from '../../text/follow-through/index.ts'
import { activitySubject, heldFollowThrough } from './life.ts'

/**
 * What an activity owes, held, with one of its questionnaires, for somebody who writes it.
 * @throws NotFound for everybody else; Invalid with a sentence under `state` while it is not to be written.
 */
export const writtenFollow = async (
  ctx: Ctx,
  code: string,
  kind: QuestionnaireKind,
): Promise<{ follow: FollowThrough; questionnaire: Questionnaire }> => {
  const follow = await heldFollowThrough(ctx, code)
  if (!mayWriteFollow(ctx.actor, follow, await followWriterIds(ctx.db, follow.activityId)))
    throw new NotFound()
  const questionnaire = found(await questionnaireOf(ctx.db, follow.activityId, kind))
  if (!isWritten(follow.state, kind)) throw new Invalid({ state: followText(ctx.lang).topic.locked })
  return { follow, questionnaire }
}

/**
 * Saves answers, each against the revision it was begun from (0 where there was none).
 * @throws Invalid with a sentence when nothing is taken any more; then nothing was saved.
 */
export const saveFollowAnswers = (
  ctx: Ctx,
  code: string,
  kind: QuestionnaireKind,
  given: GivenAnswers,
): Promise<Saving> =>
  transaction(ctx, async (ctx) => {
    const { questionnaire } = await writtenFollow(ctx, code, kind)
    return settleAnswers(ctx, questionnaire, given)
  })

/** Writes what may be written of answers to a questionnaire that is held, whoever gives them. */
export const settleAnswers = async (
  ctx: Ctx,
  questionnaire: Questionnaire,
  { answers, revs: begun }: GivenAnswers,
): Promise<Saving> => {
  const { changed, clashes, revs } = settle({
    current: questionnaire.answers,
    answers: onlyAsked(questionnaire.form, answers),
    begun,
    before: await followAnswersAt(ctx.db, questionnaire.id, begun),
  })
  await writeFollowAnswers(ctx.db, questionnaire.id, changed, {
    at: ctx.now,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
  })
  if (changed.length > 0)
    await recordPrivately(ctx, 'activities.answers_written', activitySubject(questionnaire.activityId), {
      kind: questionnaire.kind,
      questions: changed.map(({ question }) => question),
    })
  return { clashes, revs }
}
