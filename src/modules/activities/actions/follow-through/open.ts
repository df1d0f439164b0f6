import { proposalById } from '#modules/calls/index.ts'
import { memberStates } from '#modules/directory/index.ts'
import { formByCode } from '#modules/forms/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found } from '#platform/errors.ts'
import { type Lang, languages } from '#platform/i18n/index.ts'
import { followUpForm, prefilled } from '../../follow-up-form.ts'
import { commitmentsOf } from '../../queries/follow-through/commitment.ts'
import {
  completedActivity,
  followThroughById,
  insertFollowThrough,
  insertStep,
  lockFollowThrough,
  rulesInForce,
} from '../../queries/follow-through/follow-through.ts'
import { insertQuestionnaire, writeFollowAnswers } from '../../queries/follow-through/questionnaire.ts'
import { daysOf, followUpDueOn } from '../../schedule.ts'
import type { FollowThrough } from '../../schema/follow-through.ts'
import { todayOf } from '../../today.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { activitySubject, moveFollow, rulesOf } from './life.ts'
import { authorsOf, mailFollow } from './mail.ts'

const forms = { report: 'final-report', follow_up: 'follow-up' } as const

/**
 * Opens the final report of an activity that took place, and tells its ministries. Run again, it changes nothing. The
 * activities of the record were over before reports were kept here, and owe none.
 */
export const openFollowThrough = (ctx: Ctx, activityId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const rules = await rulesInForce(ctx.db)
    const template = await formByCode(ctx.db, forms.report)
    const activity = await completedActivity(ctx.db, activityId)
    if (!rules || !template || !activity || activity.sourceLine !== null) return
    const today = await todayOf(ctx)
    const endedOn = activity.endedOn ?? today
    const isNew = await insertFollowThrough(ctx.db, {
      activityId,
      endedOn,
      ...daysOf(endedOn, today, rules),
      announcedOn: today,
    })
    if (!isNew) return
    const { now: at, actor } = ctx
    await insertStep(ctx.db, activityId, {
      from: null,
      to: 'report_due',
      at,
      byName: actor.name,
      accountId: actor.accountId,
      reason: null,
      reasonLang: null,
    })
    const follow = found(await followThroughById(ctx.db, activityId))
    await insertQuestionnaire(ctx.db, {
      activityId,
      kind: 'report',
      form: template.form,
      lang: await languageOf(ctx, follow, activity.proposalId),
      openedAt: at,
    })
    await record(ctx, 'activities.report_opened', activitySubject(activityId))
    await mailFollow(
      ctx,
      follow,
      await authorsOf(ctx, follow),
      followUrls.page(follow.code, 'report'),
      (t, facts) => t.report.opened(facts),
    )
  })

/** A ministry reports in the language in which it proposed. */
const languageOf = async (ctx: Ctx, { parties }: FollowThrough, proposalId: number | null): Promise<Lang> => {
  const proposal = proposalId === null ? undefined : await proposalById(ctx.db, proposalId)
  if (proposal) return proposal.lang
  const country = parties.find(({ role }) => role === 'receiver')?.country
  const member = (await memberStates(ctx.db)).find(({ code }) => code === country)
  return languages.find((lang) => lang === member?.language) ?? languages[0]
}

/**
 * Opens the follow-up, prefilled with the commitments of the accepted report, once its day has come. Looks again
 * before it acts, so that it may be run twice.
 */
export const openFollowUp = (ctx: Ctx, code: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const held = await lockFollowThrough(ctx.db, code)
    const follow = held && (await followThroughById(ctx.db, held.activityId))
    const today = await todayOf(ctx)
    if (follow?.state !== 'accepted' || follow.followUpOpensOn > today) return
    const rules = await rulesOf(ctx)
    const template = found(await formByCode(ctx.db, forms.follow_up))
    const [commitments, lang] = [
      await commitmentsOf(ctx.db, follow.activityId),
      await languageOf(ctx, follow, (await completedActivity(ctx.db, follow.activityId))?.proposalId ?? null),
    ]
    const id = found(
      await insertQuestionnaire(ctx.db, {
        activityId: follow.activityId,
        kind: 'follow_up',
        form: followUpForm(template.form, commitments),
        lang,
        openedAt: ctx.now,
      }),
    )
    await writeFollowAnswers(ctx.db, id, prefilled(commitments), {
      at: ctx.now,
      byName: ctx.actor.name,
      accountId: ctx.actor.accountId,
    })
    const dueOn = followUpDueOn(follow.followUpOpensOn, today, rules)
    await moveFollow(ctx, follow, 'follow_up_due', { followUpDueOn: dueOn, announcedOn: today })
    await record(ctx, 'activities.follow_up_opened', activitySubject(follow.activityId))
    const opened = found(await followThroughById(ctx.db, follow.activityId))
    await mailFollow(
      ctx,
      opened,
      await authorsOf(ctx, opened),
      followUrls.page(code, 'follow_up'),
      (t, facts) => t.follow_up.opened(facts, commitments.length),
    )
  })
