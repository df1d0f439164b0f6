import type { Day } from '#platform/i18n/index.ts'

/** A range of days, both included. */
export type Days = { startsOn: Day; endsOn: Day }

const millisecondsADay = 86_400_000

/** Days since 1970, so that they can be counted. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay

export const dayOf = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10)

export const addDays = (day: Day, count: number): Day => dayOf(dayNumber(day) + count)

/** 1 Monday to 7 Sunday. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** How many days a range has. */
export const lengthOf = ({ startsOn, endsOn }: Days): number => dayNumber(endsOn) - dayNumber(startsOn) + 1

export const overlap = (a: Days, b: Days): Days | undefined => {
  const startsOn = a.startsOn > b.startsOn ? a.startsOn : b.startsOn
  const endsOn = a.endsOn < b.endsOn ? a.endsOn : b.endsOn
  return startsOn <= endsOn ? { startsOn, endsOn } : undefined
}

export const isWithin = ({ startsOn, endsOn }: Days, ranges: readonly Days[]): boolean => {
  let from = startsOn
  for (const range of ranges.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)))
    if (range.startsOn <= from && range.endsOn >= from) from = addDays(range.endsOn, 1)
  return from > endsOn
}

/** The calendar day on which an instant falls, in UTC. */
export const today = (now: Date): Day => now.toISOString().slice(0, 10)
