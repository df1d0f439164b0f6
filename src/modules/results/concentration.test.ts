import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gini } from './concentration.ts'

const amounts = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 60 })

test('known distributions', () => {
  expect(gini([])).toBe(0)
  expect(gini([0, 0, 0])).toBe(0)
  expect(gini([7, 7, 7, 7])).toBe(0)
  expect(gini([0, 0, 0, 12])).toBe(0.75)
  expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12)
})

test('it is half the mean difference of all pairs, relative to the mean', () => {
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

test('neither the order nor the unit matters', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 50 }), (values, unit) => {
      expect(gini(values.toReversed())).toBe(gini(values))
      expect(gini(values.map((value) => value * unit))).toBeCloseTo(gini(values), 10)
    }),
  )
})
