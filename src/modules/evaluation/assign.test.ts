import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign, type Rater, type ToRate } from './assign.ts'
import { severityOf } from './severity.ts'

const themes = ['inspection', 'employment']

const proposals = fc
  .array(
    fc.record({
      theme: fc.option(fc.constantFrom(...themes), { nil: null }),
      barred: fc.array(fc.nat(3), { maxLength: 3 }),
      assigned: fc.array(fc.nat(3), { maxLength: 1 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    all.map(({ theme, barred, assigned }, at): ToRate => {
      const own = assigned.map((rater) => rater + 1)
      return {
        id: 10 + at,
        theme,
        barred: new Set(barred.map((rater) => rater + 1).filter((rater) => !own.includes(rater))),
        assigned: own,
      }
    }),
  )

const raters = fc
  .array(
    fc.record({
      themes: fc.subarray(themes),
      capacity: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((rater, at): Rater => ({ id: at + 1, load: 0, ...rater })))

const situation = fc.record({ proposals, raters, count: fc.integer({ min: 2, max: 3 }) }).map((given) => ({
  ...given,
  // What is assigned already is somebody's load.
  proposals: given.proposals.map((proposal) => ({
    ...proposal,
    assigned: proposal.assigned.filter((id) => given.raters.some((rater) => rater.id === id)),
  })),
  raters: given.raters.map((rater) => ({
    ...rater,
    load: given.proposals.filter(({ assigned }) => assigned.includes(rater.id)).length,
  })),
}))

type Situation = { proposals: ToRate[]; raters: Rater[]; count: number }

/** Every way to give raters to proposals that no rule forbids. */
const allWays = ({ proposals, raters, count }: Situation): number[][][] => {
  const subsets = (ids: number[]): number[][] =>
    ids.length === 0 ? [[]] : subsets(ids.slice(1)).flatMap((rest) => [rest, [ids[0] ?? 0, ...rest]])
  const choices = proposals.map(({ assigned, barred }) =>
    subsets(raters.map(({ id }) => id).filter((id) => !barred.has(id) && !assigned.includes(id))).filter(
      (chosen) => chosen.length <= Math.max(0, count - assigned.length),
    ),
  )
  const ways = choices.reduce<number[][][]>(
    (all, own) => all.flatMap((way) => own.map((one) => [...way, one])),
    [[]],
  )
  return ways.filter((way) =>
    raters.every(({ id, capacity, load }) => {
      const more = way.filter((chosen) => chosen.includes(id)).length
      return capacity === null || more === 0 || load + more <= capacity
    }),
  )
}

/** What is wanted, most important first; less is better. */
const worth = ({ proposals, raters }: Situation, way: number[][]): number[] => {
  const loads = raters.map(({ id, load }) => load + way.filter((chosen) => chosen.includes(id)).length)
  const knows = (id: number, theme: string | null) =>
    raters.some((rater) => rater.id === id && theme !== null && rater.themes.includes(theme))
  const matches = way.map(
    (chosen, at) => chosen.filter((id) => knows(id, proposals[at]?.theme ?? null)).length,
  )
  const known = proposals.filter(
    ({ assigned, theme }, at) => (matches[at] ?? 0) > 0 && !assigned.some((id) => knows(id, theme)),
  ).length
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return [-sum(way.map((chosen) => chosen.length)), sum(loads.map((load) => load ** 2)), -known]
}

const wayOf = ({ proposals }: Situation, pairs: { proposalId: number; raterId: number }[]) =>
  proposals.map(({ id }) => pairs.filter(({ proposalId }) => proposalId === id).map(({ raterId }) => raterId))

const compare = (a: number[], b: number[]) =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0

describe('the balanced assignment', () => {
  test('is as good as the best of all ways, tried one by one', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { pairs } = assign(given.proposals, given.raters, given.count)
        const best = allWays(given)
          .map((way) => worth(given, way))
          .toSorted(compare)[0]
        expect(worth(given, wayOf(given, pairs))).toEqual(best)
      }),
      { numRuns: 300 },
    )
  })

  test('gives the busiest evaluator no more than any other way with as many places filled', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { pairs } = assign(given.proposals, given.raters, given.count)
        const busiest = (way: number[][]) =>
          Math.max(
            ...given.raters.map(({ id, load }) => load + way.filter((chosen) => chosen.includes(id)).length),
          )
        const ways = allWays(given).filter((way) => way.flat().length === pairs.length)
        expect(busiest(wayOf(given, pairs))).toBe(Math.min(...ways.map(busiest)))
      }),
      { numRuns: 300 },
    )
  })

  test('never gives anybody a proposal that is barred to them, nor one twice, nor more than they can take', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { pairs, missing } = assign(given.proposals, given.raters, given.count)
        for (const { id, barred, assigned } of given.proposals) {
          const own = pairs.filter(({ proposalId }) => proposalId === id).map(({ raterId }) => raterId)
          expect(own.filter((rater) => barred.has(rater) || assigned.includes(rater))).toEqual([])
          expect(new Set(own).size).toBe(own.length)
          const by = missing.find(({ proposalId }) => proposalId === id)?.by ?? 0
          expect(own.length + by).toBe(Math.max(0, given.count - assigned.length))
        }
        for (const { id, capacity, load } of given.raters) {
          const more = pairs.filter(({ raterId }) => raterId === id).length
          if (capacity !== null && more > 0) expect(load + more).toBeLessThanOrEqual(capacity)
        }
      }),
    )
  })

  test('is the same whatever the order in which proposals and evaluators are named', () => {
    fc.assert(
      fc.property(situation, ({ proposals, raters, count }) => {
        expect(assign(proposals.toReversed(), raters.toReversed(), count)).toEqual(
          assign(proposals, raters, count),
        )
      }),
    )
  })
})

test('64 proposals and 6 evaluators: two for each, loads that differ by one at most, each known to one, all comparable', () => {
  const proposals = Array.from(
    { length: 64 },
    (_, at): ToRate => ({
      id: at + 1,
      theme: themes[at % 2] ?? null,
      barred: new Set(at % 10 === 0 ? [1] : []),
      assigned: [],
    }),
  )
  const raters = Array.from(
    { length: 6 },
    (_, at): Rater => ({
      id: at + 1,
      themes: [themes[at % 2] ?? ''],
      capacity: null,
      load: 0,
    }),
  )
  const { pairs, missing } = assign(proposals, raters, 2)
  expect([pairs.length, missing]).toEqual([128, []])
  const loads = raters.map(({ id }) => pairs.filter(({ raterId }) => raterId === id).length)
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
  const met = new Set(
    proposals.map(({ id }) =>
      pairs
        .filter(({ proposalId }) => proposalId === id)
        .map(({ raterId }) => raterId)
        .join(),
    ),
  )
  expect(met.size).toBeGreaterThan(6)
  const value = 1
  expect(severityOf(pairs.map((pair) => ({ ...pair, value })))).toMatchObject({ isIdentifiable: true })
  const unknown = proposals.filter(({ id, theme }) =>
    pairs.every(({ proposalId, raterId }) => proposalId !== id || raters[raterId - 1]?.themes[0] !== theme),
  )
  expect(unknown).toEqual([])
})

test('when there are too few evaluators it says which proposals lack how many', () => {
  const proposal = (id: number): ToRate => ({ id, theme: null, barred: new Set(), assigned: [] })
  const { pairs, missing } = assign(
    [proposal(1), proposal(2)],
    [{ id: 5, themes: [], capacity: 1, load: 0 }],
    2,
  )
  expect(pairs).toHaveLength(1)
  expect(missing.map(({ by }) => by).toSorted()).toEqual([1, 2])
})
