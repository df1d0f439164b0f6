import { expect, test } from 'vitest'
import { randomNumbers } from '#test/second-round.ts'
import { addDays, type Days, dayNumber, dayOf, weekday } from './day.ts'
import { type Instance, slotsFor, type Visit } from './instance.ts'
import { solve, type Value } from './solve.ts'

const days = (startsOn: string, length: number): Days => ({ startsOn, endsOn: addDays(startsOn, length - 1) })

/** A few visits with a few possible days, close together so that they get in each other's way. */
const small = (seed: number): Instance => {
  const next = randomNumbers(seed)
  const below = (n: number) => Math.floor(next() * n)
  const ministries = ['AR', 'BR', 'CL', 'DO'].slice(0, 2 + below(3))
  const day = () => addDays('2027-01-25', below(40))
  const range = () => days(day(), 1 + below(5))
  const visits = Array.from({ length: 1 + below(4) }, (_, at): Visit => {
    const slots = Array.from({ length: below(4) }, range)
    const starts = new Set<string>()
    return {
      id: `2027-${at + 1}`,
      ministries: [
        ...new Set([ministries[below(9) % ministries.length], ministries[below(9) % ministries.length]]),
      ].flatMap((code) => code ?? []),
      slots: slots.filter(({ startsOn }) => !starts.has(startsOn) && starts.add(startsOn)),
      present:
        next() < 0.4 ? (next() < 0.2 ? [days('2027-02-01', 2), days('2027-03-01', 2)] : [range()]) : [],
    }
  })
  return {
    visits,
    capacity: next() < 0.4 ? { AR: 1 + below(2), BR: 1 + below(3) } : {},
    holidays: Object.fromEntries(ministries.map((code) => [code, Array.from({ length: below(6) }, day)])),
  }
}

const rank = ({ unplaced, moves, holidays, crowding }: Value) => [unplaced, moves, holidays, crowding]
const isLess = (a: Value, b: Value) => {
  const at = rank(a).findIndex((n, place) => n !== rank(b)[place])
  return at >= 0 && (rank(a)[at] ?? 0) < (rank(b)[at] ?? 0)
}

/** What a choice amounts to, told day by day; nothing where a ministry has too much to do on one. */
const worth = (
  { visits, capacity, holidays }: Instance,
  choice: (Days[] | undefined)[],
): Value | undefined => {
  const value: Value = { unplaced: 0, moves: 0, holidays: 0, crowding: 0 }
  const busy: Record<string, number> = {}
  const months: Record<string, number> = {}
  for (const [at, visit] of visits.entries()) {
    const chosen = choice[at]
    if (!chosen) {
      value.unplaced += 1
      continue
    }
    if (visit.present.length > 0 && JSON.stringify(chosen) !== JSON.stringify(visit.present)) value.moves += 1
    const month = chosen[0]?.startsOn.slice(0, 7) ?? ''
    months[month] = (months[month] ?? 0) + 1
    for (const { startsOn, endsOn } of chosen)
      for (let day = startsOn; day <= endsOn; day = addDays(day, 1)) {
        if (visit.ministries.some((code) => holidays[code]?.includes(day))) value.holidays += 1
        for (const code of visit.ministries) {
          busy[code + day] = (busy[code + day] ?? 0) + 1
          if ((busy[code + day] ?? 0) > (capacity[code] ?? 1)) return undefined
        }
      }
  }
  value.crowding = Object.values(months).reduce((sum, n) => sum + n * n, 0)
  return value
}

/** Every choice there is. */
const bruteForce = (instance: Instance): Value => {
  const { visits } = instance
  let best: Value | undefined
  const go = (at: number, choice: (Days[] | undefined)[]) => {
    const visit = visits[at]
    if (!visit) {
      const value = worth(instance, choice)
      if (value && (!best || isLess(value, best))) best = value
      return
    }
    const options = [
      ...(visit.present.length > 0 ? [visit.present] : []),
      ...visit.slots.map((slot) => [slot]),
    ]
    for (const option of [...options, undefined]) go(at + 1, [...choice, option])
  }
  go(0, [])
  return best ?? expect.fail()
}

test('the dates proposed are the best there are, as looking at every choice finds', () => {
  const seen = { unplaced: 0, moves: 0, holidays: 0, shared: 0 }
  for (let seed = 1; seed <= 6_000; seed++) {
    const instance = small(seed)
    const { days: chosen, value, isProved } = solve(instance)
    expect(isProved).toBe(true)
    const kept = instance.visits.map(({ id }) => {
      const own = chosen.get(id) ?? []
      return own.length > 0 ? own : undefined
    })
    expect(worth(instance, kept), `seed ${seed}`).toEqual(value)
    expect(value, `seed ${seed}`).toEqual(bruteForce(instance))
    if (value.unplaced) seen.unplaced += 1
    if (value.moves) seen.moves += 1
    if (value.holidays) seen.holidays += 1
    if (value.crowding > instance.visits.length - value.unplaced) seen.shared += 1
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
})

test('the order in which visits and days are given plays no part', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const { visits, ...rest } = small(seed)
    const turned = {
      ...rest,
      visits: visits.toReversed().map((visit) => ({ ...visit, ministries: visit.ministries.toReversed() })),
    }
    expect(solve(turned)).toEqual(solve({ ...rest, visits }))
  }
})

/** Twenty visits of ten ministries that could each take place in any week of the year. */
const yearOf = (count: number): Instance => {
  const next = randomNumbers(count)
  const codes = ['AR', 'BR', 'CL', 'CO', 'CR', 'DO', 'MX', 'PE', 'US', 'UY']
  const windows = [{ startsOn: '2027-01-01', endsOn: '2027-12-31' }]
  const slots = slotsFor({
    length: 5,
    from: '2027-01-15',
    sides: [
      { windows, busy: [] },
      { windows, busy: [] },
    ],
  })
  return {
    visits: Array.from({ length: count }, (_, at) => ({
      id: `2027-${at + 10}`,
      ministries: [codes[at % 10] ?? '', codes[(at + 1 + Math.floor(next() * 8)) % 10] ?? ''],
      slots,
      present: [],
    })),
    capacity: {},
    holidays: { AR: ['2027-05-25'], BR: ['2027-09-07'] },
  }
}

test('a year of twenty visits is spread over its months, at most two in each, at once', () => {
  const start = performance.now()
  const { value, isProved } = solve(yearOf(20))
  expect(isProved).toBe(true)
  expect(value).toEqual({ unplaced: 0, moves: 0, holidays: 0, crowding: 8 * 4 + 4 })
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('when one visit slips, no other has to move while there is room', () => {
  const instance = yearOf(12)
  const { days: first } = solve(instance)
  const slipped = {
    ...instance,
    visits: instance.visits.map((visit, at) => ({
      ...visit,
      present: at === 4 ? [] : (first.get(visit.id) ?? []),
    })),
  }
  const { value } = solve(slipped)
  expect([value.unplaced, value.moves]).toEqual([0, 0])
})

test('a visit stays within a working week, inside the windows of both and off their busy days', () => {
  const slots = slotsFor({
    length: 3,
    from: '2027-03-03',
    sides: [
      { windows: [days('2027-03-01', 14)], busy: [days('2027-03-10', 1)] },
      { windows: [days('2027-03-02', 4), days('2027-03-06', 20)], busy: [] },
    ],
  })
  expect(slots).toEqual([days('2027-03-03', 3)])
  const long = slotsFor({
    length: 10,
    from: '2027-01-01',
    sides: [{ windows: [days('2027-03-02', 20)], busy: [] }],
  })
  expect(long).toEqual([days('2027-03-08', 10)])
})

test('two windows that meet are one, whichever ministry is asked first', () => {
  const met = { windows: [days('2027-03-01', 3), days('2027-03-04', 2)], busy: [] }
  const whole = { windows: [days('2027-03-01', 5)], busy: [] }
  for (const sides of [
    [met, whole],
    [whole, met],
  ])
    expect(slotsFor({ length: 5, from: '2027-01-01', sides })).toEqual([days('2027-03-01', 5)])
})

test('a ministry that has said nothing yet leaves no day to propose', () => {
  const windows = [days('2027-03-01', 30)]
  expect(
    slotsFor({
      length: 3,
      from: '2027-01-01',
      sides: [
        { windows, busy: [] },
        { windows: [], busy: [] },
      ],
    }),
  ).toEqual([])
})

test('days are counted over leap days and ends of years', () => {
  expect([addDays('2028-02-28', 1), addDays('2027-02-28', 1), addDays('2027-12-31', 1)]).toEqual([
    '2028-02-29',
    '2027-03-01',
    '2028-01-01',
  ])
  expect([weekday(dayNumber('2026-11-26')), weekday(dayNumber('1969-12-29'))]).toEqual([4, 1])
  expect(dayOf(dayNumber('2028-02-29'))).toBe('2028-02-29')
})
