import type { Day } from '#platform/i18n/index.ts'
import { type Days, dayNumber, dayOf, isWithin, overlap, weekday } from './day.ts'

/** One visit whose dates are sought, or that already has some. */
export type Visit = {
  id: string
  /** The ministries that take part in it. */
  ministries: string[]
  /** The days that it may take, in order of their first; without its present ones. */
  slots: Days[]
  /** The ranges of days it has now. Anything else is a move. */
  present: Days[]
}

/** What the calendar is to be made of. Holidays are told by ministry. */
export type Instance = {
  visits: Visit[]
  /** How many visits a ministry takes part in at the same time, at most; one where nothing is said. */
  capacity: Record<string, number>
  holidays: Record<string, Day[]>
}

export const capacityOf = ({ capacity }: Pick<Instance, 'capacity'>, ministry: string): number =>
  capacity[ministry] ?? 1

/** Days of rest in a range, of any ministry that takes part; one that two of them share counts once. */
export const holidaysIn = (
  holidays: Instance['holidays'],
  ministries: readonly string[],
  { startsOn, endsOn }: Days,
): Day[] => {
  const found = ministries.flatMap((ministry) =>
    (holidays[ministry] ?? []).filter((day) => startsOn <= day && day <= endsOn),
  )
  return [...new Set(found)].sort()
}

type Wanted = {
  length: number
  /** Of each ministry that takes part: when it could, and when it cannot. */
  sides: { windows: readonly Days[]; busy: readonly Days[] }[]
  /** The first day that may be proposed. */
  from: Day
}

/**
 * The days on which a visit could begin: within a window of every ministry and on no busy day of any. One of five
 * days or fewer stays within a working week; a longer one begins on a Monday.
 */
export const slotsFor = ({ length, sides, from }: Wanted): Days[] => {
  const [first] = sides
  if (!first || sides.some(({ windows }) => windows.length === 0)) return []
  const starts = new Set<number>()
  // Two windows that meet are one: whether a range ends inside is asked below, of every ministry alike.
  for (const { startsOn, endsOn } of first.windows)
    for (let day = dayNumber(startsOn); day <= dayNumber(endsOn); day += 1) starts.add(day)
  return [...starts]
    .filter((day) => dayOf(day) >= from && isWorkable(day, length))
    .sort((a, b) => a - b)
    .map((day): Days => ({ startsOn: dayOf(day), endsOn: dayOf(day + length - 1) }))
    .filter((days) =>
      sides.every(({ windows, busy }) => isWithin(days, windows) && !busy.some((one) => overlap(one, days))),
    )
}

const isWorkable = (start: number, length: number): boolean =>
  length > 5 ? weekday(start) === 1 : weekday(start) + length - 1 <= 5
