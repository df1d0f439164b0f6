import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { type Day, format } from '#platform/i18n/index.ts'
import { mayReview } from '../../policy/follow-through.ts'
import { writeFollowThrough } from '../../queries/follow-through/follow-through.ts'
import { insertExtension } from '../../queries/follow-through/people.ts'
import { isWritten, owedOn, type QuestionnaireKind } from '../../schema/follow-through.ts'
import { reviewText } from '../../text/follow-review/index.ts'
import { todayOf } from '../../today.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { activitySubject, heldFollowThrough } from './life.ts'
import { authorsOf, mailFollow, quoted } from './mail.ts'

/** Later than this a day is a slip of the keyboard. */
const longestExtension = 2

/**
 * Gives a ministry more time: the due day moves, and its reminders with it.
 * @throws Invalid with a sentence under `due` or `reason`.
 */
export const extend = (
  ctx: Ctx,
  code: string,
  kind: QuestionnaireKind,
  given: { due: Day | undefined; reason: string },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!mayReview(ctx.actor)) throw new NotFound()
    const follow = await heldFollowThrough(ctx, code)
    if (!isWritten(follow.state, kind)) throw new Conflict()
    const [before, today] = [found(owedOn(follow)), await todayOf(ctx)]
    const t = reviewText(ctx.lang).extension
    const earliest = before > today ? before : today
    const problems: Record<string, string> = {}
    if (given.due === undefined) problems.due = t.dueNeeded
    else if (given.due <= earliest) problems.due = t.dueEarly(format(ctx.lang).day(earliest))
    else if (Number(given.due.slice(0, 4)) > Number(today.slice(0, 4)) + longestExtension)
      problems.due = t.dueNeeded
    if (given.reason === '') problems.reason = t.reasonNeeded
    if (Object.keys(problems).length > 0) throw new Invalid(problems)

    const due = found(given.due)
    await writeFollowThrough(ctx.db, follow.activityId, {
      ...(kind === 'report' ? { reportDueOn: due } : { followUpDueOn: due }),
      announcedOn: today,
    })
    await insertExtension(ctx.db, {
      activityId: follow.activityId,
      kind,
      dueBefore: before,
      dueAfter: due,
      reason: given.reason,
      reasonLang: ctx.lang,
      at: ctx.now,
      byName: ctx.actor.name,
    })
    await recordPrivately(ctx, 'activities.extended', activitySubject(follow.activityId), {
      kind,
      before,
      after: due,
    })
    const after = await heldFollowThrough(ctx, code)
    await mailFollow(ctx, after, await authorsOf(ctx, after), followUrls.page(code, kind), (t, facts) =>
      t[kind].extended(facts, quoted(given.reason)),
    )
  })
