import { z } from 'zod'
import { instantAt, localOf } from '#platform/zone/index.ts'
import { localizedText, modalities, type Times } from './schema.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day')

/** With what a new call begins, as the network's folder says. */
export const templateSchema = z.object({
  /** Each with `{year}` where the year goes. */
  title: localizedText,
  summary: localizedText,
  modalities: z.array(z.enum(modalities)),
  /** The code of a form. */
  form: z.string(),
  opensAt: clock,
  closesAt: clock,
  weeksOpen: z.int().positive(),
  weeksToRate: z.int().positive(),
  weeksToDecide: z.int().positive(),
  criteria: z.array(
    z.object({
      code: z.string(),
      weight: z.number().positive(),
      /** Where the name in the criteria of the network does not do for a scale. */
      name: localizedText.optional(),
    }),
  ),
})

export type Template = z.infer<typeof templateSchema>

const day = 86_400_000

/** The times that a call drafted now would have: it opens on the next Monday, each later one is on a Monday too. */
export const timesOf = (template: Template, now: Date, timeZone: string): Times => {
  const today = new Date(`${localOf(now, timeZone).slice(0, 10)}T12:00:00Z`)
  const untilMonday = (8 - today.getUTCDay()) % 7 || 7
  const at = (weeks: number, time: string) => {
    const date = new Date(today.getTime() + (untilMonday + weeks * 7) * day).toISOString().slice(0, 10)
    return instantAt(`${date}T${time}`, timeZone)
  }
  const { weeksOpen, weeksToRate, weeksToDecide, opensAt, closesAt } = template
  return {
    opensAt: at(0, opensAt),
    closesAt: at(weeksOpen, closesAt),
    ratingDueAt: at(weeksOpen + weeksToRate, closesAt),
    decisionDueAt: at(weeksOpen + weeksToDecide, closesAt),
  }
}
