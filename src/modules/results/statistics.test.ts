import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gini, mean, median, percentile } from './statistics.ts'

const amounts = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 60 })

test('the Gini coefficient of known distributions', () => {
  expect(gini([])).toBe(0)
  expect(gini([0, 0, 0])).toBe(0)
  expect(gini([7, 7, 7, 7])).toBe(0)
  expect(gini([0, 0, 0, 12])).toBe(0.75)
  expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12)
})

test('the Gini coefficient is half the mean difference of all pairs, relative to the mean', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const total = values.reduce((sum, value) => sum + value, 0)
      fc.pre(total > 0)
      const differences = values
        .flatMap((a) => values.map((b) => Math.abs(a - b)))
        .reduce((sum, d) => sum + d, 0)
      expect(gini(values)).toBeCloseTo(differences / (2 * values.length * total), 10)
    }),
  )
})

test('neither the order nor the unit matters to the Gini coefficient', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 50 }), (values, unit) => {
      expect(gini(values.toReversed())).toBe(gini(values))
      expect(gini(values.map((value) => value * unit))).toBeCloseTo(gini(values), 10)
    }),
  )
})

test('the Gini coefficient lies between 0 and 1', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      expect(gini(values)).toBeGreaterThanOrEqual(0)
      expect(gini(values)).toBeLessThan(1)
    }),
  )
})

const whole = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 60 })

test('known medians, means and percentiles', () => {
  expect([median([]), mean([]), percentile([], 0.9)]).toEqual([null, null, null])
  expect([median([3]), median([1, 2]), median([9, 1, 5]), median([4, 1, 3, 2])]).toEqual([3, 1.5, 5, 2.5])
  expect([mean([1, 2, 6]), percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)]).toEqual([3, 9])
})

test('as many values lie below the median as above it', () => {
  fc.assert(
    fc.property(whole, (values) => {
      const middle = median(values) ?? Number.NaN
      const below = values.filter((value) => value < middle).length
      const above = values.filter((value) => value > middle).length
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
      expect(median(values.toReversed())).toBe(middle)
    }),
  )
})

test('a percentile is one of the values, and at least its share of them do not exceed it', () => {
  fc.assert(
    fc.property(whole, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
      const found = percentile(values, share) ?? Number.NaN
      expect(values).toContain(found)
      expect(values.filter((value) => value <= found).length / values.length).toBeGreaterThanOrEqual(
        share - 1e-9,
      )
    }),
  )
})
