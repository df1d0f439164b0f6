import { putEntries } from '#modules/search/index.ts'
import { components } from '#modules/taxonomy/index.ts'
import { record, recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import type { Day } from '#platform/i18n/index.ts'
import { addDays } from '../../calendar/day.ts'
import { outcomeEntries } from '../../load.ts'
import { mayReview } from '../../policy/follow-through.ts'
import { insertCommitments } from '../../queries/follow-through/commitment.ts'
import { questionnaireOf, sentVersions } from '../../queries/follow-through/questionnaire.ts'
import { judgeOutcome, reportedOutcomes } from '../../queries/follow-through/reported.ts'
import { outcomesOfActivities } from '../../queries/outcome.ts'
import { later } from '../../schedule.ts'
import { type FollowThrough, isReviewed, type QuestionnaireKind } from '../../schema/follow-through.ts'
import { reviewText } from '../../text/follow-review/index.ts'
import { todayOf } from '../../today.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { activitySubject, heldFollowThrough, moveFollow, rulesOf } from './life.ts'
import { authorsOf, briefly, focalPointsOf, mailFollow, quoted } from './mail.ts'

const inReview = async (ctx: Ctx, code: string, kind: QuestionnaireKind): Promise<FollowThrough> => {
  if (!mayReview(ctx.actor)) throw new NotFound()
  const follow = await heldFollowThrough(ctx, code)
  if (!isReviewed(follow.state, kind)) throw new Conflict()
  return follow
}

/**
 * Decides on what was read: by the number of the version that was on the page.
 * @throws Conflict where the ministry has sent another one meanwhile.
 */
export const decideAsRead = (
  ctx: Ctx,
  code: string,
  read: { kind: QuestionnaireKind; version: number },
  decide: (ctx: Ctx) => Promise<void>,
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const follow = await inReview(ctx, code, read.kind)
    const questionnaire = found(await questionnaireOf(ctx.db, follow.activityId, read.kind))
    const last = (await sentVersions(ctx.db, questionnaire.id)).at(-1)
    if (last?.version !== read.version) throw new Conflict()
    await decide(ctx)
  })

/** Whoever must complete something has time for it, also when the day has passed. */
const newDueDay = async (ctx: Ctx, dueOn: Day): Promise<{ dueOn: Day; today: Day }> => {
  const [rules, today] = await Promise.all([rulesOf(ctx), todayOf(ctx)])
  return { dueOn: later(dueOn, addDays(today, rules.completionDays)), today }
}

/** Sends a report back to be completed, or asks about a follow-up, with what is missing in one's own words. */
export const giveBack = (ctx: Ctx, code: string, kind: QuestionnaireKind, reason: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const follow = await inReview(ctx, code, kind)
    if (reason === '') throw new Invalid({ reason: reviewText(ctx.lang)[kind].reasonNeeded })
    if (kind === 'report') {
      const { dueOn, today } = await newDueDay(ctx, follow.reportDueOn)
      await moveFollow(ctx, follow, 'returned', { reason, reportDueOn: dueOn, announcedOn: today })
    } else {
      const { dueOn, today } = await newDueDay(ctx, found(follow.followUpDueOn))
      await moveFollow(ctx, follow, 'asked', { reason, followUpDueOn: dueOn, announcedOn: today })
    }
    await recordPrivately(
      ctx,
      kind === 'report' ? 'activities.report_returned' : 'activities.follow_up_asked',
      activitySubject(follow.activityId),
    )
    const after = await heldFollowThrough(ctx, code)
    await mailFollow(ctx, after, await authorsOf(ctx, after), followUrls.page(code, kind), (t, facts) =>
      t[kind].givenBack(facts, quoted(reason)),
    )
  })

/** Accepts a report: each of its next steps becomes a commitment. */
export const acceptReport = (ctx: Ctx, code: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const follow = await inReview(ctx, code, 'report')
    const questionnaire = found(await questionnaireOf(ctx.db, follow.activityId, 'report'))
    const { answers } = found((await sentVersions(ctx.db, questionnaire.id)).at(-1))
    const steps = (Array.isArray(answers.next_steps) ? answers.next_steps : [])
      .filter((row) => typeof row === 'object')
      .map((row) => new Map<string, unknown>(Object.entries(row)))
    await moveFollow(ctx, follow, 'accepted', { reportAcceptedAt: ctx.now })
    await insertCommitments(
      ctx.db,
      steps.map((row, at) => ({
        activityId: follow.activityId,
        position: at + 1,
        step: String(row.get('step')),
        owner: String(row.get('owner')),
        dueOn: String(row.get('due')),
        lang: questionnaire.lang,
        at: ctx.now,
        byName: ctx.actor.name,
      })),
    )
    // Its lessons may be on public pages from now on.
    await record(ctx, 'activities.report_accepted', activitySubject(follow.activityId), {
      commitments: steps.length,
    })
    await mailFollow(ctx, follow, await authorsOf(ctx, follow), followUrls.page(code, 'report'), (t, facts) =>
      t.report.accepted(facts, steps.length),
    )
  })

export type Verdict = { isVerified: boolean; component: string; rejection: string }

/**
 * Verifies a follow-up: of each outcome that it reports, whether it is one. Those that are become public.
 * @throws Invalid with a sentence under `verdict.<position>` or `rejection.<position>`.
 */
export const verifyFollowUp = (
  ctx: Ctx,
  code: string,
  verdicts: ReadonlyMap<number, Verdict>,
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const follow = await inReview(ctx, code, 'follow_up')
    const [reported, known, today] = await Promise.all([
      reportedOutcomes(ctx.db, follow.activityId),
      components(ctx.db),
      todayOf(ctx),
    ])
    const t = reviewText(ctx.lang).outcomes
    const problems: Record<string, string> = {}
    for (const { position } of reported) {
      const verdict = verdicts.get(position)
      if (!verdict) problems[`verdict.${position}`] = t.verdictNeeded(position)
      else if (!verdict.isVerified && verdict.rejection === '')
        problems[`rejection.${position}`] = t.rejectionNeeded(position)
    }
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    for (const { position, componentCode } of reported) {
      const { isVerified, component, rejection } = found(verdicts.get(position))
      await judgeOutcome(ctx.db, follow.activityId, position, {
        state: isVerified ? 'verified' : 'rejected',
        componentCode: known.some((one) => one.code === component) ? component : componentCode,
        rejection: isVerified ? null : rejection,
        rejectionLang: isVerified ? null : ctx.lang,
        verifiedOn: isVerified ? today : null,
      })
    }
    await moveFollow(ctx, follow, 'verified', { verifiedAt: ctx.now })
    const verified = (await outcomesOfActivities(ctx.db, [follow.activityId])).filter(
      ({ verifiedOn }) => verifiedOn !== null,
    )
    await putEntries(ctx.db, verified.flatMap(outcomeEntries))
    await record(ctx, 'activities.verified', activitySubject(follow.activityId), {
      outcomes: verified.map((outcome) => outcome.code),
    })
    const refused = reported.flatMap(({ position, text }) => {
      const { isVerified, rejection } = found(verdicts.get(position))
      return isVerified ? [] : [{ outcome: briefly(text), reason: quoted(rejection) }]
    })
    const path = followUrls.page(code, 'follow_up')
    await mailFollow(ctx, follow, await authorsOf(ctx, follow), path, (t, facts) =>
      t.follow_up.verified(facts, verified.length, refused),
    )
    // Why something was not verified stays between the Secretariat and the ministry that reported it.
    await mailFollow(ctx, follow, await focalPointsOf(ctx, follow, 'provider'), path, (t, facts) =>
      t.follow_up.verified(facts, verified.length, []),
    )
  })
