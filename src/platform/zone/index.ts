import { Temporal } from 'temporal-polyfill'
import { zones } from './zones.ts'

export { zones }

/** A date and a time as a clock on the wall shows them: `YYYY-MM-DDTHH:mm`. */
export type WallTime = string

const wallTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/**
 * The instant at which clocks of the zone show this time. What is set there must never come early: a time that a
 * change of the clocks skips is as far after the change as it was meant to be, and of a time that comes twice it
 * is the second.
 * @throws RangeError when there is no such zone or no such time.
 */
export const instantAt = (local: WallTime, timeZone: string): Date => {
  if (!wallTime.test(local)) throw new RangeError(`${JSON.stringify(local)} is no date and time`)
  if (!isZone(timeZone)) throw new RangeError(`${JSON.stringify(timeZone)} is no time zone`)
  const plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  return new Date(plain.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds)
}

/** What clocks of the zone show at the instant; its seconds are left out. */
export const localOf = (at: Date, timeZone: string): WallTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })

/** Whether it names a zone of the IANA database. A bare offset is none: it does not know about summer. */
export const isZone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
