/** How long before a deadline ministries hear of it, the earliest first. */
export const moments = [
  { moment: '14_days', hours: 336 },
  { moment: '7_days', hours: 168 },
  { moment: '2_days', hours: 48 },
  { moment: '1_day', hours: 24 },
  { moment: '2_hours', hours: 2 },
] as const

export type Moment = (typeof moments)[number]['moment']

export type Reminder = { moment: Moment; at: Date }

const hour = 3_600_000

/**
 * The reminder of a deadline that should have gone out by now: the latest whose time has come, since earlier ones
 * that were missed would say nothing more. None whose time came before the deadline was announced, which said it
 * all, and none once the deadline has passed.
 */
export const reminderDue = (
  { deadline, announcedAt }: { deadline: Date; announcedAt: Date },
  now: Date,
): Reminder | undefined =>
  now >= deadline
    ? undefined
    : moments
        .map(({ moment, hours }) => ({ moment, at: new Date(deadline.getTime() - hours * hour) }))
        .findLast(({ at }) => announcedAt < at && at <= now)
