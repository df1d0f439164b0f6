import type { Day } from '#platform/i18n/index.ts'

/** From one day to another, both included; an open end where there is none. */
export type Period = { from: Day | null; to: Day | null }

/** The whole record. */
export const always: Period = { from: null, to: null }

export const isAlways = ({ from, to }: Period): boolean => from === null && to === null

/** The first day of a year, a month or a day. */
const firstDay = (date: string): Day => `${date}-01-01`.slice(0, 10)

/** A month stands for its 15th, a year for its 1 July: the middle of what is not known more exactly. */
export const middleDay = (date: string): Day =>
  date.length === 4 ? `${date}-07-01` : date.length === 7 ? `${date}-15` : date

/** What is dated by a year or a month belongs to the period of its first day; what has no date, to none but the whole. */
export const isWithin = ({ from, to }: Period, date: string | null): boolean => {
  if (from === null && to === null) return true
  if (date === null) return false
  const day = firstDay(date)
  return (from === null || day >= from) && (to === null || day <= to)
}

/** Until when the rows of a period speak: never later than it ends. */
export const untilOf = ({ to }: Period, asOf: string | null): string | null =>
  to !== null && asOf !== null && to < asOf ? to : asOf

const dayInMilliseconds = 86_400_000

/** Days from one day to another. */
export const daysBetween = (start: Day, end: Day): number =>
  Math.round((Date.parse(end) - Date.parse(start)) / dayInMilliseconds)
