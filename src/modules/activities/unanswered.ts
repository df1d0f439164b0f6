import { networkProfile } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import { localOf } from '#platform/zone/index.ts'
import { dayNumber } from './calendar/day.ts'
import { followThroughsIn, rulesInForce } from './queries/follow-through/follow-through.ts'
import { officesOf, remindersSent } from './queries/follow-through/people.ts'
import type { Reminder } from './rules.ts'
import { escalation } from './schedule.ts'
import { type FollowThrough, owedOn } from './schema/follow-through.ts'

export type Unanswered = {
  follow: FollowThrough
  dueOn: string
  days: number
  stage: Reminder['to']
  /** When it was last written about, and to how many. */
  last: { on: string; people: number } | undefined
  /** Ministries without an address of the minister's office. */
  withoutOffice: { id: number; name: string }[]
}

/** Who has not answered in time, the longest first: for those who follow up, whoever asks. */
export const unanswered = async (ctx: Ctx): Promise<Unanswered[]> => {
  const rules = await rulesInForce(ctx.db)
  if (!rules) return []
  const { timeZone } = await networkProfile(ctx.db)
  const today = localOf(ctx.now, timeZone).slice(0, 10)
  const late = (await followThroughsIn(ctx.db, ['report_due', 'returned', 'follow_up_due', 'asked'])).flatMap(
    (follow) => {
      const dueOn = owedOn(follow)
      return dueOn !== null && dueOn < today ? [{ follow, dueOn }] : []
    },
  )
  const receivers = late.flatMap(({ follow }) => follow.parties.filter(({ role }) => role === 'receiver'))
  const [sent, offices] = await Promise.all([
    remindersSent(
      ctx.db,
      late.map(({ follow }) => follow.activityId),
    ),
    officesOf(
      ctx.db,
      receivers.map(({ institutionId }) => institutionId),
    ),
  ])
  const known = new Set(offices.map(({ institutionId }) => institutionId))
  return late
    .map(({ follow, dueOn }): Unanswered => {
      const last = sent.findLast((one) => one.activityId === follow.activityId && one.dueOn === dueOn)
      return {
        follow,
        dueOn,
        days: dayNumber(today) - dayNumber(dueOn),
        stage: escalation(dueOn, today, rules),
        last: last && { on: localOf(last.at, timeZone).slice(0, 10), people: last.people },
        withoutOffice: follow.parties
          .filter(({ role, institutionId }) => role === 'receiver' && !known.has(institutionId))
          .map(({ institutionId, name }) => ({ id: institutionId, name: name[ctx.lang] })),
      }
    })
    .toSorted((a, b) => b.days - a.days)
}
