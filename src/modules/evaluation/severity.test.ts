import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Judgment, severityOf } from './severity.ts'

type Planted = { worth: number[]; leniency: number[] }

const planted = fc.record({
  worth: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 12 }),
  leniency: fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 6 }),
})

/** What is left when the mean is taken away: severities are told apart, not where all of them lie. */
const centered = (values: number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

const judgments = (
  { worth, leniency }: Planted,
  isGiven: (rater: number, proposal: number) => boolean,
): Judgment[] =>
  worth.flatMap((value, proposalId) =>
    leniency.flatMap((more, raterId) =>
      isGiven(raterId, proposalId) ? { raterId, proposalId, value: value + more } : [],
    ),
  )

const expectRecovered = (given: Planted, found: ReturnType<typeof severityOf>) => {
  if (!found.isIdentifiable) throw new Error('it is connected')
  const close = (a: number[], b: number[]) => {
    expect(a).toHaveLength(b.length)
    for (const [at, value] of a.entries()) expect(value).toBeCloseTo(b[at] ?? Number.NaN, 6)
  }
  const raters = [...found.leniency].toSorted(([a], [b]) => a - b).map(([, value]) => value)
  close(raters, centered(given.leniency))
  const proposals = [...found.adjusted].toSorted(([a], [b]) => a - b).map(([, value]) => value)
  close(centered(proposals), centered(given.worth))
}

describe('planted severities', () => {
  test('are found again where everybody rates everything', () => {
    fc.assert(
      fc.property(planted, (given) => {
        const found = severityOf(judgments(given, () => true))
        expectRecovered(given, found)
        expect(found).toMatchObject({ spare: (given.worth.length - 1) * (given.leniency.length - 1) })
      }),
    )
  })

  test('are found again where each proposal has two or three raters, as long as a chain ties them all', () => {
    fc.assert(
      fc.property(planted, fc.array(fc.boolean(), { minLength: 72, maxLength: 72 }), (given, more) => {
        const [raters, proposals] = [given.leniency.length, given.worth.length]
        fc.pre(proposals >= raters - 1)
        // Proposal p ties rater p to rater p + 1; the rest is chance.
        const found = severityOf(
          judgments(
            given,
            (rater, proposal) =>
              rater === proposal % raters ||
              rater === (proposal + 1) % raters ||
              more[rater * 12 + proposal] === true,
          ),
        )
        expectRecovered(given, found)
      }),
    )
  })

  test('do not depend on the order of the ratings, to the last digit', () => {
    fc.assert(
      fc.property(planted, (given) => {
        const all = judgments(given, (rater, proposal) => (rater + proposal) % 3 !== 0 || rater === 1)
        expect(severityOf(all.toReversed())).toEqual(severityOf(all))
      }),
    )
  })
})

test('raters whom no shared proposal ties together are not compared: the groups are named instead', () => {
  const all = judgments({ worth: [1, 2, 3, 4], leniency: [0, 1, 2, 3] }, (rater, proposal) =>
    proposal < 2 ? rater === 3 || rater === 1 : rater === 2 || rater === 0,
  )
  expect(severityOf(all)).toEqual({
    isIdentifiable: false,
    groups: [
      [0, 2],
      [1, 3],
    ],
  })
  expect(severityOf([])).toEqual({ isIdentifiable: false, groups: [] })
})

test('with noise it is the least squares: no other severities leave less unexplained', () => {
  const cell = fc.record({
    raterId: fc.nat(3),
    proposalId: fc.nat(4),
    value: fc.integer({ min: 0, max: 40 }),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(cell, { selector: (one) => `${one.raterId}/${one.proposalId}` }),
      fc.nat(3),
      (all, at) => {
        const found = severityOf(all)
        if (!found.isIdentifiable || !found.leniency.has(at)) return
        const unexplained = (nudge: number) => {
          const own = new Map(found.leniency)
          own.set(at, (own.get(at) ?? 0) + nudge)
          const proposals = Map.groupBy(all, ({ proposalId }) => proposalId)
          return [...proposals.values()].reduce((sum, rows) => {
            const left = rows.map(({ raterId, value }) => value - (own.get(raterId) ?? 0))
            return sum + centered(left).reduce((squares, value) => squares + value ** 2, 0)
          }, 0)
        }
        const least = unexplained(0)
        for (const nudge of [-1, -0.1, 0.1, 1])
          expect(unexplained(nudge)).toBeGreaterThanOrEqual(least - 1e-9)
      },
    ),
  )
})
