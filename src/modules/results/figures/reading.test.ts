import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measure } from './reading.ts'
import { inEach, row } from './rows.ts'

const groups = ['a', 'b', 'c'].map((code) => ({ code, name: inEach(() => code) }))

const anyRow = fc
  .record({
    code: fc.string({ minLength: 1, maxLength: 4 }),
    value: fc.option(fc.integer({ min: 0, max: 900 })),
    counts: fc.option(fc.boolean()),
    groups: fc.subarray(['a', 'b', 'c']),
  })
  .map((own) => row({ ...own, text: inEach(() => own.code) }))

const rows = fc.array(anyRow, { maxLength: 50 })
const statistic = fc.constantFrom('count', 'sum', 'share', 'mean', 'median', 'gini', 'none')
const over = fc.constantFrom('own', 'all')

const anyFigure = fc.record({ rows, statistic, over })

type Any = typeof anyFigure extends fc.Arbitrary<infer Value> ? Value : never

const read = ({ rows, statistic, over }: Any) =>
  measure({ statistic, groups: { over, list: async () => groups } }, rows, groups)

test('n is never more than N, N never more than were asked, in the whole as in each part', () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const measured = read(figure)
      for (const { n, of, asked } of [measured, ...measured.groups]) {
        expect(0 <= n && n <= of && of <= asked).toBe(true)
        expect(asked).toBeLessThanOrEqual(figure.rows.length)
      }
    }),
  )
})

test('a share and a response rate lie between 0 and 1', () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const { value, of, asked, groups: parts } = read({ ...figure, statistic: 'share' })
      for (const share of [value, ...parts.map((part) => part.value), asked === 0 ? null : of / asked]) {
        if (share === null) continue
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('a row of which nothing is known moves only how many were asked', () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const silent = row({ code: 'silent', text: inEach(() => 'silent'), counts: null, value: 7 })
      const [before, after] = [read(figure), read({ ...figure, rows: [...figure.rows, silent] })]
      expect([after.value, after.n, after.of, after.asked]).toEqual([
        before.value,
        before.n,
        before.of,
        before.asked + 1,
      ])
    }),
  )
})

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const [one, other] = [read(figure), read({ ...figure, rows: figure.rows.toReversed() })]
      expect(other.value ?? -1).toBeCloseTo(one.value ?? -1, 9)
    }),
  )
})

test('nothing known is no value, but for a count, which is zero', () => {
  const of = (statistic: Any['statistic']) => read({ rows: [], statistic, over: 'own' }).value
  expect(of('count')).toBe(0)
  for (const one of ['sum', 'share', 'mean', 'median', 'gini'] as const)
    expect([one, of(one)]).toEqual([one, null])
})
