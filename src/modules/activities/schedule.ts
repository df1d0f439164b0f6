import type { Day } from '#platform/i18n/index.ts'
import { addDays } from './calendar/day.ts'
import type { FollowThroughRules, Reminder } from './rules.ts'

/** The same day of a later month; where that month is shorter, its last day: 31 August + 6 is 28 or 29 February. */
export const monthsAfter = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
    .toISOString()
    .slice(0, 10)
}

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a > b ? a : b)

/**
 * The days of an activity that took place. What was long over when it was entered is not late from the first day:
 * its report has as many days from then on.
 */
export const daysOf = (endedOn: Day, today: Day, rules: FollowThroughRules) => ({
  reportDueOn: addDays(later(endedOn, today), rules.reportDays),
  followUpOpensOn: monthsAfter(endedOn, rules.followUpMonths),
})

/** By when a follow-up that opens now is due. A late acceptance takes no time away from whoever answers. */
export const followUpDueOn = (opensOn: Day, today: Day, rules: FollowThroughRules): Day =>
  addDays(later(opensOn, today), rules.followUpDays)

/**
 * The reminder of a due day that should have gone out by now: the latest whose day has come, since earlier ones that
 * were missed would say nothing more. None whose day came before the due day was announced, which said it all.
 */
export const reminderDue = (
  { dueOn, announcedOn }: { dueOn: Day; announcedOn: Day },
  today: Day,
  { reminders }: Pick<FollowThroughRules, 'reminders'>,
): (Reminder & { on: Day }) | undefined =>
  reminders
    .map((reminder) => ({ ...reminder, on: addDays(dueOn, reminder.days) }))
    .findLast(({ on }) => announcedOn < on && on <= today)

/** With whom the matter is now: the ministry's writers until the day has passed, then step by step higher. */
export const escalation = (
  dueOn: Day,
  today: Day,
  { reminders }: Pick<FollowThroughRules, 'reminders'>,
): Reminder['to'] =>
  reminders.findLast(({ days }) => days > 0 && addDays(dueOn, days) <= today)?.to ??
  (dueOn < today ? 'focal_point' : 'writers')
