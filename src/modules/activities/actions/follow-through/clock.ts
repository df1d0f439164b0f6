import { type Ctx, transaction } from '#platform/context.ts'
import {
  followThroughById,
  followThroughsIn,
  lockFollowThrough,
  rulesInForce,
} from '../../queries/follow-through/follow-through.ts'
import { type Office, officesOf, takeReminder } from '../../queries/follow-through/people.ts'
import type { FollowThroughRules } from '../../rules.ts'
import { reminderDue } from '../../schedule.ts'
import { type FollowThrough, institutionsIn, kindOf, owedOn } from '../../schema/follow-through.ts'
import { todayOf } from '../../today.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { urls } from '../../urls.ts'
import { authorsOf, focalPointsOf, mailFollow } from './mail.ts'
import { openFollowUp } from './open.ts'

/** What happens by the calendar alone. Every step looks again before it acts, so that it may be run twice. */
export const keepFollowThrough = async (ctx: Ctx): Promise<void> => {
  const rules = await rulesInForce(ctx.db)
  if (!rules) return
  const today = await todayOf(ctx)
  for (const { code, followUpOpensOn } of await followThroughsIn(ctx.db, ['accepted']))
    if (followUpOpensOn <= today) await openFollowUp(ctx, code)
  const owing = ['report_due', 'returned', 'follow_up_due', 'asked'] as const
  for (const { code } of await followThroughsIn(ctx.db, owing)) await remind(ctx, code, rules)
}

/** Writes to those who should hear of the due day by now, once for each of its moments. */
const remind = (ctx: Ctx, code: string, rules: FollowThroughRules): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const held = await lockFollowThrough(ctx.db, code)
    const follow = held && (await followThroughById(ctx.db, held.activityId))
    const dueOn = follow && owedOn(follow)
    if (!follow || !dueOn) return
    const reminder = reminderDue({ dueOn, announcedOn: follow.announcedOn }, await todayOf(ctx), rules)
    if (!reminder) return
    const { days, to } = reminder
    const kind = kindOf(follow.state)
    const offices = to === 'office' ? await officesOf(ctx.db, institutionsIn(follow, 'receiver')) : []
    const people =
      to === 'writers' ? await authorsOf(ctx, follow) : await focalPointsWithout(ctx, follow, offices)
    const row = { activityId: follow.activityId, kind, dueOn, days, sentTo: to, at: ctx.now }
    if (!(await takeReminder(ctx.db, { ...row, people: offices.length + people.length }))) return
    await mailFollow(ctx, follow, offices, urls.activity(code), (t, facts) => t[kind].office(facts))
    await mailFollow(ctx, follow, people, followUrls.page(code, kind), (t, facts) =>
      days < 0 ? t[kind].before(facts) : t[kind].overdue(facts),
    )
  })

/** Where no office has given an address, its focal point hears of it once more; the Secretariat's list says so. */
const focalPointsWithout = async (ctx: Ctx, follow: FollowThrough, offices: readonly Office[]) =>
  (await focalPointsOf(ctx, follow, 'receiver')).filter(
    (focal) => !offices.some(({ institutionId }) => institutionId === focal.institutionId),
  )
