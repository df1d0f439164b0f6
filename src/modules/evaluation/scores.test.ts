import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphaOf, byDisagreement, type CriterionWeight, type FinalRating, scoreOf } from './scores.ts'

const criteria: CriterionWeight[] = [
  { code: 'why', weight: 1, floor: 2 },
  { code: 'how', weight: 1.5, floor: null },
  { code: 'impact', weight: 2, floor: 1.5 },
]

const score = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null })
const scores = fc.record({ why: score, how: score, impact: score })
const given = (all: Record<string, number | null>[]): Pick<FinalRating, 'scores'>[] =>
  all.map((scores) => ({ scores }))
const codes = criteria.map(({ code }) => code)

describe('the total', () => {
  test('weighs the means of the criteria, and says how many scored each', () => {
    const { total, byCriterion, ratings } = scoreOf(
      criteria,
      given([
        { why: 4, how: 2, impact: 3 },
        { why: 1, how: null, impact: 4 },
      ]),
    )
    // (2.5 + 1.5 × 2 + 2 × 3.5) / 4.5
    expect([total, ratings]).toEqual([2778, 2])
    expect(byCriterion).toEqual([
      { code: 'why', mean: 2500, n: 2, isBelowFloor: false },
      { code: 'how', mean: 2000, n: 1, isBelowFloor: false },
      { code: 'impact', mean: 3500, n: 2, isBelowFloor: false },
    ])
  })

  test('is nothing, and not zero, while nobody gave a score', () => {
    const empty = { mean: null, n: 0, isBelowFloor: false }
    const abstained = scoreOf(criteria, given([{ why: null }, {}]))
    expect(abstained).toEqual({
      total: null,
      byCriterion: codes.map((code) => ({ code, ...empty })),
      ratings: 2,
    })
  })

  test('is the same whatever the order of the raters', () => {
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 6 }), fc.nat(), (all, seed) => {
        const turned = all.map((_, at) => all[(at + seed) % all.length] ?? {})
        expect(scoreOf(criteria, given(turned))).toEqual(scoreOf(criteria, given(all)))
        expect(scoreOf(criteria, given(all.toReversed()))).toEqual(scoreOf(criteria, given(all)))
      }),
    )
  })

  test('is exact: it equals the same sum in whole numbers', () => {
    fc.assert(
      fc.property(fc.array(scores, { minLength: 1, maxLength: 5 }), (all) => {
        // Every count up to five divides 60, every weight is a multiple of a half.
        let [over, under] = [0, 0]
        for (const { code, weight } of criteria) {
          const own = all.flatMap((one) => one[code as 'why'] ?? [])
          if (own.length === 0) continue
          over += weight * 2 * own.reduce((sum, value) => sum + value, 0) * (60 / own.length)
          under += weight * 2 * 60
        }
        const half = Math.floor((2000 * over + under) / (2 * under))
        expect(scoreOf(criteria, given(all)).total).toBe(under === 0 ? null : half)
      }),
    )
  })
})

describe('abstaining', () => {
  const cell = fc.record({
    all: fc.array(scores, { minLength: 1, maxLength: 5 }),
    who: fc.nat(),
    code: fc.constantFrom(...codes),
  })

  test('counts as if that evaluator had not been asked, never as a zero', () => {
    fc.assert(
      fc.property(fc.array(scores, { minLength: 1, maxLength: 5 }), (all) => {
        const more = scoreOf(criteria, given([...all, { why: null, how: null, impact: null }]))
        const before = scoreOf(criteria, given(all))
        expect({ ...more, ratings: 0 }).toEqual({ ...before, ratings: 0 })
      }),
    )
  })

  test('never lowers a rank: no score up to what the others find would put the proposal higher', () => {
    fc.assert(
      fc.property(cell, fc.integer({ min: 0, max: 4 }), ({ all, who, code }, low) => {
        const at = who % all.length
        const others = all.filter((_, place) => place !== at)
        const abstained = scoreOf(
          criteria,
          given(all.with(at, { ...all[at], [code]: null } as (typeof all)[0])),
        )
        const scored = scoreOf(criteria, given(all.with(at, { ...all[at], [code]: low } as (typeof all)[0])))
        // What the others find: their mean on the criterion or, where nobody else scored it, the rest of the rating.
        const found =
          scoreOf(criteria, given(others)).byCriterion.find((own) => own.code === code)?.mean ??
          abstained.total
        if (found === null || low * 1000 > found) return
        expect(abstained.total).toBeGreaterThanOrEqual(scored.total ?? 0)
      }),
      { numRuns: 2000 },
    )
  })

  test('never puts a proposal below a floor that the others leave it above', () => {
    fc.assert(
      fc.property(cell, ({ all, who, code }) => {
        const at = who % all.length
        const others = scoreOf(criteria, given(all.filter((_, place) => place !== at)))
        const abstained = scoreOf(
          criteria,
          given(all.with(at, { ...all[at], [code]: null } as (typeof all)[0])),
        )
        const of = (score: typeof others) => score.byCriterion.find((own) => own.code === code)?.isBelowFloor
        expect(of(abstained)).toBe(of(others))
      }),
    )
  })
})

test('a mean below the floor is said so by the mean itself, not by how it is rounded', () => {
  const [own] = scoreOf(
    [{ code: 'why', weight: 1, floor: 1.67 }],
    given([{ why: 1 }, { why: 2 }, { why: 2 }]),
  ).byCriterion
  expect(own).toEqual({ code: 'why', mean: 1667, n: 3, isBelowFloor: true })
})

test('the proposals on which evaluators differ most come first', () => {
  const rating = (proposalId: number, raterId: number, why: number, how: number | null, impact: number) => ({
    proposalId,
    raterId,
    scores: { why, how, impact },
  })
  const ratings: FinalRating[] = [
    rating(1, 7, 2, 2, 2),
    rating(1, 8, 2, 2, 2),
    rating(2, 7, 0, 4, 1),
    rating(2, 9, 4, null, 3),
    rating(3, 8, 4, 4, 4),
  ]
  const found = byDisagreement(criteria, ratings)
  expect(found.map(({ proposalId }) => proposalId)).toEqual([2, 1])
  expect(found[0]).toMatchObject({
    // (1 × 4 + 2 × 2) / 3: one of the two abstained on "how".
    difference: 8 / 3,
    widest: { code: 'why', range: 4 },
    lowest: 1.778,
    highest: 3.333,
  })
  expect(found[1]).toMatchObject({ difference: 0, deviation: 0, widest: null })
  expect(byDisagreement(criteria, ratings.toReversed())).toEqual(found)
})

describe('Krippendorff’s alpha', () => {
  const units = (rows: string[]): number[][] => {
    const cells = rows.map((row) => row.trim().split(/\s+/))
    return (cells[0] ?? []).map((_, unit) =>
      cells.flatMap((row) => (/^\d$/.test(row[unit] ?? '') ? Number(row[unit]) : [])),
    )
  }

  test('of four observers and twelve units with gaps is .849', () => {
    // Klaus Krippendorff, Computing Krippendorff's Alpha-Reliability (2007, revised 2011): the example with any number
    // of observers and missing data; kripp.alpha of the R package irr documents the same data and value.
    const published = units([
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    ])
    expect(alphaOf(published)).toBeCloseTo(0.849, 3)
  })

  test('of three coders and fifteen units is .811', () => {
    // The computational example of the article "Krippendorff's alpha" of the English Wikipedia, interval data.
    const published = units([
      '* * * * * 3 4 1 2 1 1 3 3 * 3',
      '1 * 2 1 3 3 4 3 * * * * * * *',
      '* * 2 1 3 4 4 * 2 1 1 3 3 * 4',
    ])
    expect(alphaOf(published)).toBeCloseTo(0.811, 3)
  })

  test('equals what every pair, taken one by one, comes to', () => {
    const byPairs = (units: number[][]): number | null => {
      const pairable = units.filter((unit) => unit.length > 1)
      const all = pairable.flat()
      const pairs = (values: number[]) =>
        values.flatMap((a, i) => values.flatMap((b, j) => (i === j ? [] : (a - b) ** 2)))
      const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
      if (all.length === 0 || pairs(all).every((square) => square === 0)) return null
      // Each unit's pairs count as often as it has values.
      const observed = pairable.reduce((sum, unit) => sum + unit.length * mean(pairs(unit)), 0) / all.length
      return 1 - observed / mean(pairs(all))
    }
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }), { maxLength: 8 }),
        (units) => {
          const [found, expected] = [alphaOf(units), byPairs(units)]
          if (expected === null) expect(found).toBeNull()
          else expect(found).toBeCloseTo(expected, 10)
          expect(alphaOf(units.map((unit) => unit.toReversed()))).toBe(found)
        },
      ),
    )
  })

  test('is 1 where all agree, and nothing where there is nothing to compare', () => {
    expect([
      alphaOf([
        [1, 1],
        [4, 4],
      ]),
      alphaOf([
        [3, 3],
        [3, 3],
      ]),
      alphaOf([[1], []]),
      alphaOf([]),
    ]).toEqual([1, null, null, null])
  })
})
