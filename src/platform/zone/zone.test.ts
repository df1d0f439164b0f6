import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantAt, isZone, localOf, zones } from './index.ts'

/** From UTC-8 to UTC-3, with and without a change of the clocks, and one at half an hour. */
const names = [
  'Los_Angeles',
  'Tijuana',
  'Mexico_City',
  'Guatemala',
  'Bogota',
  'New_York',
  'Havana',
  'Port-au-Prince',
  'Caracas',
  'Barbados',
  'Santiago',
  'Asuncion',
  'Sao_Paulo',
  'St_Johns',
].map((city) => `America/${city}`)

const zone = fc.constantFrom(...names)
const minute = 60_000
/** Whole minutes of the years in which calls run, past and to come: all changes of these zones among them. */
const instant = fc
  .integer({ min: Date.UTC(2007, 0, 1) / minute, max: Date.UTC(2035, 0, 1) / minute })
  .map((minutes) => new Date(minutes * minute))

/** The instant at which a zone's clocks change next, by halving. */
const nextChange = (from: Date, timeZone: string): Date | undefined => {
  const offset = (at: number) =>
    Date.parse(`${localOf(new Date(at), timeZone)}Z`) - Math.floor(at / minute) * minute
  let [low, high] = [from.getTime(), from.getTime() + 200 * 86_400_000]
  if (offset(low) === offset(high)) return undefined
  while (high - low > minute) {
    const middle = Math.floor((low + high) / 2 / minute) * minute
    if (offset(middle) === offset(low)) low = middle
    else high = middle
  }
  return new Date(high)
}

test('a winter deadline in Washington is five hours before UTC', () => {
  expect(instantAt('2026-11-27T17:00', 'America/New_York').toISOString()).toBe('2026-11-27T22:00:00.000Z')
  expect(localOf(new Date('2026-11-27T22:00:59Z'), 'America/New_York')).toBe('2026-11-27T17:00')
})

test('a time that the clocks skip is as far after the change as it was meant to be', () => {
  // New York, 8 March 2026: 2:00 becomes 3:00.
  expect(localOf(instantAt('2026-03-08T02:30', 'America/New_York'), 'America/New_York')).toBe(
    '2026-03-08T03:30',
  )
})

test('of a time that comes twice the second is meant', () => {
  // New York, 1 November 2026: 2:00 becomes 1:00 again.
  expect(instantAt('2026-11-01T01:30', 'America/New_York').toISOString()).toBe('2026-11-01T06:30:00.000Z')
})

test('every minute of every zone comes back, unless it comes twice: then its later one does', () => {
  fc.assert(
    fc.property(instant, zone, (at, timeZone) => {
      const back = instantAt(localOf(at, timeZone), timeZone)
      const later = back.getTime() - at.getTime()
      expect(later === 0 || (later > 0 && later <= 60 * minute)).toBe(true)
      expect(localOf(back, timeZone)).toBe(localOf(at, timeZone))
    }),
    { numRuns: 2000 },
  )
})

test('around a change of the clocks a deadline never comes early', () => {
  fc.assert(
    fc.property(instant, zone, fc.integer({ min: -180, max: 180 }), (from, timeZone, offset) => {
      const change = nextChange(from, timeZone)
      fc.pre(change !== undefined)
      const meant = new Date((change?.getTime() ?? 0) + offset * minute)
      const shown = localOf(meant, timeZone)
      const at = instantAt(shown, timeZone)
      expect(at.getTime()).toBeGreaterThanOrEqual(meant.getTime())
      for (const later of [1, 30, 60, 120]) {
        expect(localOf(new Date(at.getTime() + later * minute), timeZone)).not.toBe(shown)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a time that no clock shows is meant after the change, by as much as the clocks skip', () => {
  fc.assert(
    fc.property(instant, zone, fc.integer({ min: -180, max: 180 }), (from, timeZone, offset) => {
      const change = nextChange(from, timeZone)
      fc.pre(change !== undefined)
      const before = Date.parse(`${localOf(new Date((change?.getTime() ?? 0) - minute), timeZone)}Z`) + minute
      const after = Date.parse(`${localOf(change ?? from, timeZone)}Z`)
      const wall = localOf(new Date(before + offset * minute), 'UTC')
      const isSkipped = Date.parse(`${wall}Z`) >= before && Date.parse(`${wall}Z`) < after
      const shown = Date.parse(`${localOf(instantAt(wall, timeZone), timeZone)}Z`)
      expect(shown - Date.parse(`${wall}Z`)).toBe(isSkipped ? after - before : 0)
    }),
    { numRuns: 1000 },
  )
})

test('a later time on the wall is never an earlier instant', () => {
  const wall = instant.map((at) => localOf(at, 'UTC'))
  fc.assert(
    fc.property(wall, fc.integer({ min: 0, max: 300 }), zone, (first, minutes, timeZone) => {
      const second = localOf(new Date(Date.parse(`${first}Z`) + minutes * minute), 'UTC')
      const [from, to] = [instantAt(first, timeZone), instantAt(second, timeZone)]
      // An hour that is skipped lies upon the hour after it: within it, order is by what was meant.
      const isSkipped = localOf(from, timeZone) !== first
      if (!isSkipped) expect(to.getTime()).toBeGreaterThanOrEqual(from.getTime())
    }),
    { numRuns: 2000 },
  )
})

test('what is no zone or no time is refused', () => {
  for (const name of ['', 'America/Atlantis', '-05:00', '+03', 'America/New_York\n', '../etc/localtime']) {
    expect(isZone(name)).toBe(false)
    expect(() => instantAt('2026-11-27T17:00', name)).toThrow(RangeError)
  }
  for (const time of ['', '2026-02-30T10:00', '2026-11-27', '2026-11-27T24:00', '2026-11-27T17:00Z', 'x']) {
    expect(() => instantAt(time, 'UTC')).toThrow(RangeError)
  }
})

test('the zones to choose from are zones, each named once', () => {
  expect(zones.filter(({ name }) => !isZone(name))).toEqual([])
  expect(new Set(zones.map(({ name }) => name)).size).toBe(zones.length)
  expect(new Set(zones.map(({ city }) => city)).size).toBe(zones.length)
})
