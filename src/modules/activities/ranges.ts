import { z } from 'zod'
import { lengthOf, overlap } from './calendar/day.ts'
import type { Days, TypedRanges } from './schema/visit.ts'

type Problems = { day: string; order: string; overlap: string; past: string; none: string; long: string }

const isDay = (day: string) => z.iso.date().safeParse(day).success

/** Longer than any visit or window there was. */
const mostDays = 400

type Limits = {
  notBefore?: string
  /** Ranges that may stay although they have begun. */
  known?: readonly Days[]
  isNeeded?: boolean
}

const isSame = (a: Days, b: Days) => a.startsOn === b.startsOn && a.endsOn === b.endsOn

/** The ranges that were typed, first day first, with a sentence for each field that cannot be taken. */
export const readRanges = (
  typed: TypedRanges,
  t: Problems,
  { notBefore, known = [], isNeeded = true }: Limits = {},
): { ranges: Days[]; problems: Record<string, string> } => {
  const problems: Record<string, string> = {}
  const ranges: Days[] = []
  for (const [at, { from, to }] of typed.entries()) {
    const [first, last] = [`from${at + 1}`, `to${at + 1}`]
    if (from === '' && to === '') continue
    if (!isDay(from)) problems[first] = t.day
    // One day alone may be given once.
    const end = to === '' ? from : to
    if (!isDay(end)) problems[last] = t.day
    if (problems[first] || problems[last]) continue
    const range = { startsOn: from, endsOn: end }
    if (end < from) problems[last] = t.order
    else if (lengthOf(range) > mostDays) problems[last] = t.long
    else if (notBefore !== undefined && from < notBefore && !known.some((one) => isSame(one, range)))
      problems[first] = t.past
    else if (ranges.some((other) => overlap(other, range))) problems[first] = t.overlap
    else ranges.push(range)
  }
  if (isNeeded && ranges.length === 0 && Object.keys(problems).length === 0) problems.from1 = t.none
  return { ranges: ranges.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)), problems }
}
