import { z } from 'zod'

const reminder = z.object({
  /** From the due day: before it negative, after it positive. */
  days: z.int().min(-365).max(365),
  to: z.enum(['writers', 'focal_point', 'office']),
})

/** How the network follows up on its activities, as its folder says. */
export const followThroughRules = z
  .object({
    /** After the last day of the last mission. */
    reportDays: z.int().min(1).max(365),
    followUpMonths: z.int().min(1).max(36),
    /** After the follow-up opens. */
    followUpDays: z.int().min(1).max(365),
    /** At least so long has who is asked to complete something. */
    completionDays: z.int().min(1).max(365),
    /** How long a link to one section lasts. */
    linkDays: z.int().min(1).max(90),
    reminders: z.array(reminder).min(1),
  })
  .refine(({ reminders }) => reminders.every(({ days }, at) => days > (reminders[at - 1]?.days ?? -366)), {
    message: 'reminders stand in the order of their days, each day once',
  })

export type FollowThroughRules = z.infer<typeof followThroughRules>

export type Reminder = FollowThroughRules['reminders'][number]
