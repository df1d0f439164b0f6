import { formsText, mostFiles, type Question, questionsOf, type UploadedFile } from '#modules/forms/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { admitFile } from '#platform/files/index.ts'
import {
  followAttachments,
  insertFollowAttachment,
  removeFollowAttachment,
} from '../../queries/follow-through/questionnaire.ts'
import type { Questionnaire, QuestionnaireKind } from '../../schema/follow-through.ts'
import { activitySubject } from './life.ts'
import { writtenFollow } from './writing.ts'

/**
 * Adds a kept file to a question.
 * @throws Invalid with a sentence when it cannot be added; the caller then discards the file.
 */
export const attachToFollow = (
  ctx: Ctx,
  code: string,
  kind: QuestionnaireKind,
  question: string,
  file: UploadedFile,
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { questionnaire } = await writtenFollow(ctx, code, kind)
    const asked = found(
      questionsOf(questionnaire.form).find((one) => one.code === question && one.kind === 'files'),
    )
    await putAttachment(ctx, questionnaire, asked, file)
  })

/** Adds a file to a questionnaire that is held, whoever gives it. */
export const putAttachment = async (
  ctx: Ctx,
  questionnaire: Questionnaire,
  asked: Question,
  { key, name, type, size }: UploadedFile,
): Promise<void> => {
  const question = asked.code
  const present = (await followAttachments(ctx.db, questionnaire.id)).filter(
    (file) => file.question === question,
  )
  const limit = mostFiles(asked)
  if (present.length >= limit) throw new Invalid({ [question]: formsText(ctx.lang).files.tooMany(limit) })
  const added = { key, name, type, size, at: ctx.now, byName: ctx.actor.name }
  await admitFile(ctx, key)
  await insertFollowAttachment(ctx.db, { questionnaireId: questionnaire.id, question, ...added })
  await recordPrivately(ctx, 'activities.attachment_added', activitySubject(questionnaire.activityId), {
    question,
  })
}

/** Takes a file out again; what was sent with it still shows it. */
export const detachFromFollow = (
  ctx: Ctx,
  code: string,
  kind: QuestionnaireKind,
  id: number,
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { follow, questionnaire } = await writtenFollow(ctx, code, kind)
    if (!(await removeFollowAttachment(ctx.db, questionnaire.id, id, ctx.now))) throw new NotFound()
    await recordPrivately(ctx, 'activities.attachment_removed', activitySubject(follow.activityId))
  })
