import type { GivenAnswers, Saving, UploadedFile } from '#modules/forms/index.ts'
import { publicActor } from '#platform/actor.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { hashToken, newToken } from '#platform/auth/token.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { isMailable, untrusted } from '#platform/mail/index.ts'
import {
  type Delegation,
  insertDelegation,
  openDelegation,
  revokeDelegation,
  useDelegation,
} from '../../queries/follow-through/delegation.ts'
import { followThroughById, lockFollowThrough } from '../../queries/follow-through/follow-through.ts'
import { questionnaireById, questionnaireOf } from '../../queries/follow-through/questionnaire.ts'
import {
  type FollowThrough,
  isWritten,
  type Questionnaire,
  type QuestionnaireKind,
} from '../../schema/follow-through.ts'
import { delegationText } from '../../text/delegation/index.ts'
import { dayOfInstant } from '../../today.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { putAttachment } from './attachment.ts'
import { activitySubject, rulesOf } from './life.ts'
import { mailFollow } from './mail.ts'
import { spokenForFollow } from './people.ts'
import { settleAnswers } from './writing.ts'

type Given = { topic: string; name: string; email: string; language: Lang }

/** Sends somebody a link to one section of a questionnaire, to answer it without an account. */
export const delegate = (ctx: Ctx, code: string, kind: QuestionnaireKind, given: Given): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { follow } = await spokenForFollow(ctx, code)
    const questionnaire = found(await questionnaireOf(ctx.db, follow.activityId, kind))
    const t = delegationText(ctx.lang).links
    if (!isWritten(follow.state, kind)) throw new Invalid({ topic: t.locked })
    const topic = questionnaire.form.topics.find((one) => one.code === given.topic)
    const email = given.email.toLowerCase()
    const problems = {
      ...(!topic && { topic: t.topicNeeded }),
      ...(given.name === '' && { name: t.nameNeeded }),
      ...(!isMailable(email) && { email: t.emailNeeded }),
    }
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    const token = newToken()
    const { linkDays } = await rulesOf(ctx)
    const expiresAt = new Date(ctx.now.getTime() + linkDays * 86_400_000)
    const id = await insertDelegation(ctx.db, {
      ...given,
      email,
      questionnaireId: questionnaire.id,
      tokenHash: hashToken(token),
      createdAt: ctx.now,
      expiresAt,
      byName: ctx.actor.name,
    })
    await recordPrivately(ctx, 'activities.section_delegated', activitySubject(follow.activityId), {
      delegation: id,
      kind,
      topic: given.topic,
    })
    const expiresOn = await dayOfInstant(ctx.db, expiresAt)
    const person = { name: given.name, email, language: given.language }
    await mailFollow(ctx, follow, [person], followUrls.section(token), (t, facts, lang) =>
      t.section(untrusted(ctx.actor.name), found(topic).title[lang], facts, format(lang).day(expiresOn)),
    )
  })

type Topic = Questionnaire['form']['topics'][number]

export const revoke = (ctx: Ctx, code: string, kind: QuestionnaireKind, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { follow } = await spokenForFollow(ctx, code)
    const questionnaire = found(await questionnaireOf(ctx.db, follow.activityId, kind))
    if (!(await revokeDelegation(ctx.db, questionnaire.id, id, ctx.now))) throw new NotFound()
    await recordPrivately(ctx, 'activities.section_revoked', activitySubject(follow.activityId), {
      delegation: id,
    })
  })

/** The one section that a link opens, with no more of the activity than what it is about. */
export type Section = {
  delegation: Delegation
  follow: FollowThrough
  questionnaire: Questionnaire
  topic: Topic
}

/**
 * What a link opens, while it can be used and the questionnaire is still being written.
 * Looking does not use it: mail scanners look at every link.
 */
export const sectionOf = async (ctx: Ctx, token: string): Promise<Section | undefined> => {
  const delegation = await openDelegation(ctx.db, hashToken(token), ctx.now)
  const questionnaire = delegation && (await questionnaireById(ctx.db, delegation.questionnaireId))
  const follow = questionnaire && (await followThroughById(ctx.db, questionnaire.activityId))
  const topic = questionnaire?.form.topics.find(({ code }) => code === delegation?.topic)
  if (!follow || !topic || !isWritten(follow.state, questionnaire.kind)) return undefined
  return { delegation, follow, questionnaire, topic }
}

/** The section of a link, held until the transaction ends, with its holder as the one who acts. @throws NotFound */
const heldSection = async (ctx: Ctx, token: string): Promise<Section & { as: Ctx }> => {
  const { follow } = found(await sectionOf(ctx, token))
  await lockFollowThrough(ctx.db, follow.code)
  const section = found(await sectionOf(ctx, token))
  return { ...section, as: { ...ctx, actor: { ...publicActor, name: section.delegation.name } } }
}

/**
 * Adds a kept file to the section of a link, which stays good.
 * @throws Invalid with a sentence when it cannot be added; the caller then removes the file.
 */
export const attachToSection = (
  ctx: Ctx,
  token: string,
  question: string,
  file: UploadedFile,
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { as, questionnaire, topic } = await heldSection(ctx, token)
    const asked = found(topic.questions.find(({ code, kind }) => code === question && kind === 'files'))
    await putAttachment(as, questionnaire, asked, file)
  })

/**
 * Saves what the holder of a link answered, and uses the link up. Where somebody else changed an answer meanwhile, that
 * one is not saved and the link stays good.
 * @throws NotFound when the link cannot be used any more.
 */
export const answerSection = (ctx: Ctx, token: string, given: GivenAnswers): Promise<Saving> =>
  transaction(ctx, async (ctx) => {
    const { as, delegation, follow, questionnaire, topic } = await heldSection(ctx, token)
    const own = new Set(topic.questions.map(({ code }) => code))
    const answers = Object.fromEntries(Object.entries(given.answers).filter(([code]) => own.has(code)))
    const saving = await settleAnswers(as, questionnaire, { answers, revs: given.revs })
    if (saving.clashes.length > 0) return saving
    if (!(await useDelegation(ctx.db, delegation.id, ctx.now))) throw new NotFound()
    await recordPrivately(as, 'activities.section_answered', activitySubject(follow.activityId), {
      delegation: delegation.id,
    })
    return saving
  })
