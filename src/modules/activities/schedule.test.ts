import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { addDays, dayNumber } from './calendar/day.ts'
import { followThroughRules } from './rules.ts'
import { daysOf, escalation, followUpDueOn, monthsAfter, reminderDue } from './schedule.ts'

const rules = followThroughRules.parse(
  JSON.parse(readFileSync(join(root, 'network/rial/follow-through.json'), 'utf8')),
)

const aDay = fc
  .integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') })
  .map((number) => addDays('1970-01-01', number))
const aMonthEnd = fc
  .tuple(
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 28, max: 31 }),
  )
  .map(([year, month, day]) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`
  })
const anyDay = fc.oneof(aDay, aMonthEnd)

const parts = (day: string) => day.split('-').map(Number) as [number, number, number]
const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

describe('six months later', () => {
  test.each([
    ['2027-08-28', '2028-02-28'],
    ['2027-08-29', '2028-02-29'],
    ['2027-08-30', '2028-02-29'],
    ['2027-08-31', '2028-02-29'],
    ['2026-08-29', '2027-02-28'],
    ['2026-08-30', '2027-02-28'],
    ['2026-08-31', '2027-02-28'],
    ['2099-08-31', '2100-02-28'],
    ['2028-02-29', '2028-08-29'],
    ['2027-03-31', '2027-09-30'],
    ['2027-12-31', '2028-06-30'],
    ['2027-07-15', '2028-01-15'],
  ])('of %s is %s', (day, later) => expect(monthsAfter(day, 6)).toBe(later))

  test('is in the sixth month after, on the same day or on the last one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = parts(day)
        const [laterYear, laterMonth, laterDate] = parts(monthsAfter(day, 6))
        expect(laterYear * 12 + laterMonth).toBe(year * 12 + month + 6)
        expect(laterDate).toBe(Math.min(date, lengthOf(laterYear, laterMonth)))
      }),
      { numRuns: 2_000 },
    )
  })

  test('is never earlier for an activity that ended later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (day, more) => {
        expect(monthsAfter(addDays(day, more), 6) >= monthsAfter(day, 6)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

test('a report is due so many days after the end, and never at once when the end was long ago', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -30, max: 900 }), (endedOn, ago) => {
      const today = addDays(endedOn, ago)
      const { reportDueOn } = daysOf(endedOn, today, rules)
      expect(dayNumber(reportDueOn)).toBe(dayNumber(endedOn) + Math.max(0, ago) + rules.reportDays)
    }),
  )
})

test('who is asked late has as long to answer as who is asked on the day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (opensOn, late) => {
      const today = addDays(opensOn, late)
      expect(dayNumber(followUpDueOn(opensOn, today, rules)) - dayNumber(today)).toBe(rules.followUpDays)
    }),
  )
})

/** The reminders that go out when the clock looks once a day, from one day to another. */
const sentBetween = (dueOn: string, announcedOn: string, from: string, to: string) => {
  const sent = new Map<number, string>()
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const reminder = reminderDue({ dueOn, announcedOn }, day, rules)
    if (reminder && !sent.has(reminder.days)) sent.set(reminder.days, day)
  }
  return sent
}

describe('reminders', () => {
  test('go out once each, on their day, as far as they come after the announcement', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (announcedOn, more) => {
        const dueOn = addDays(announcedOn, more)
        const sent = sentBetween(dueOn, announcedOn, announcedOn, addDays(dueOn, 100))
        const expected = rules.reminders.filter(({ days }) => days > -more)
        expect([...sent]).toEqual(expected.map(({ days }) => [days, addDays(dueOn, days)]))
      }),
      { numRuns: 200 },
    )
  })

  test('move with an extension, by just as many days, and nothing of the old day is sent after it', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 1, max: 120 }),
        (openedOn, days, after, more) => {
          const dueOn = addDays(openedOn, days)
          const extendedOn = addDays(openedOn, after)
          const newDue = addDays(dueOn > extendedOn ? dueOn : extendedOn, more)
          const sent = sentBetween(newDue, extendedOn, extendedOn, addDays(newDue, 100))
          for (const [offset, on] of sent) expect(on).toBe(addDays(newDue, offset))
          expect([...sent.keys()]).toEqual(
            rules.reminders.map((one) => one.days).filter((offset) => addDays(newDue, offset) > extendedOn),
          )
        },
      ),
      { numRuns: 200 },
    )
  })

  test('that a clock which stood still missed are made up for by the last one alone', () => {
    const due = { dueOn: '2027-04-05', announcedOn: '2027-03-06' }
    expect(reminderDue(due, '2027-04-04', rules)).toMatchObject({ days: -1, to: 'writers' })
    expect(reminderDue(due, '2027-05-30', rules)).toMatchObject({ days: 45, to: 'office' })
    expect(reminderDue(due, '2027-03-10', rules)).toBeUndefined()
  })
})

test('what is not answered goes higher, and never back', () => {
  const order = ['writers', 'focal_point', 'office']
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -30, max: 400 }), (dueOn, late) => {
      const at = (days: number) => order.indexOf(escalation(dueOn, addDays(dueOn, days), rules))
      expect(at(late + 1)).toBeGreaterThanOrEqual(at(late))
      expect(at(late) > 0).toBe(late > 0)
      expect(at(late) === 2).toBe(late >= 22)
    }),
  )
})
