import { expect, test } from 'vitest'
import { addDays } from './calendar/day.ts'
import { lagOf } from './lag.ts'

const decided = '2027-01-10'
const decidedAt = new Date(`${decided}T15:00:00Z`)
const after = (days: number) => new Date(`${addDays(decided, days)}T09:00:00Z`)

test('a visit without dates is slow from half the median on, and late from the median on until it begins', () => {
  const tone = (status: 'planned' | 'scheduled' | 'under_way' | 'canceled', days: number) =>
    lagOf({ decidedAt, status }, after(days), 277).tone
  expect([0, 138, 139, 276, 277, 900].map((days) => tone('planned', days))).toEqual([
    'calm',
    'calm',
    'slow',
    'slow',
    'late',
    'late',
  ])
  expect([200, 277].map((days) => tone('scheduled', days))).toEqual(['calm', 'late'])
  expect([tone('under_way', 900), tone('canceled', 900)]).toEqual(['calm', 'calm'])
})

test('days are counted over a leap day, and nothing is late where there is no record', () => {
  const leap = { decidedAt: new Date('2028-02-28T23:00:00Z'), status: 'planned' as const }
  expect(lagOf(leap, new Date('2028-03-01T01:00:00Z'), 277).days).toBe(2)
  expect(lagOf({ decidedAt, status: 'planned' }, after(900), undefined)).toEqual({ days: 900, tone: 'calm' })
})
