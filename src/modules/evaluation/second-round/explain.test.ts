import { expect, test } from 'vitest'
import { atOnce } from '#platform/turns.ts'
import { bruteForce, smallSecondRound } from '#test/second-round.ts'
import { setAside } from './conflict.ts'
import { explaining, type Reason } from './explain.ts'
import { canonical, type Instance } from './instance.ts'
import { measure } from './selection.ts'

const highest = 100_000

/** The same second round with another score for one proposal. */
const withScore = (instance: Instance, id: string, change: (score: number) => number): Instance => ({
  ...instance,
  candidates: instance.candidates.map((each) =>
    each.id === id ? { ...each, score: change(each.score) } : each,
  ),
})

const isIn = (instance: Instance, id: string) => bruteForce(instance)?.includes(id) === true

const every = (seeds: number, check: (instance: Instance, seed: number, chosen: string[]) => void) => {
  for (let seed = 1; seed <= seeds; seed++) {
    const instance = canonical(smallSecondRound(seed))
    const chosen = bruteForce(instance)
    if (chosen) check(instance, seed, chosen)
  }
}

const checkIn = (instance: Instance, id: string, reason: Reason & { outcome: 'in' }, chosen: string[]) => {
  expect(chosen).toContain(id)
  if (reason.kind === 'in_without_limits') {
    expect(
      isIn(
        withScore(instance, id, () => reason.downTo),
        id,
      ),
    ).toBe(true)
  }
  if (reason.kind === 'in') {
    expect(
      isIn(
        withScore(instance, id, (score) => score - reason.margin),
        id,
      ),
    ).toBe(true)
    const fallen = bruteForce(withScore(instance, id, (score) => score - reason.margin - 1))
    const kept = chosen.filter((each) => each !== id && !reason.goesOut.includes(each))
    expect(fallen).toEqual([...kept, ...reason.comesIn].sort())
  }
}

const checkOut = (instance: Instance, id: string, reason: Reason & { outcome: 'out' }, chosen: string[]) => {
  expect(chosen).not.toContain(id)
  if (reason.kind === 'excluded') return
  const { needs } = reason
  if (needs === null)
    return expect(
      isIn(
        withScore(instance, id, () => highest),
        id,
      ),
    ).toBe(false)
  expect(needs).toBeGreaterThan(0)
  expect(
    isIn(
      withScore(instance, id, (score) => score + needs - 1),
      id,
    ),
  ).toBe(false)
  const risen = bruteForce(withScore(instance, id, (score) => score + needs))
  expect(risen).toContain(id)
  if (!('goesOut' in reason)) return
  const kept = chosen.filter((each) => !reason.goesOut.includes(each))
  expect(risen).toEqual([...kept, ...reason.comesIn, id].sort())
}

test('every reason holds: with what it says a proposal comes in or stays, and with a thousandth less it does not', () => {
  const seen = new Map<string, number>()
  every(1_500, (instance, seed, chosen) => {
    const reasons = atOnce(explaining(instance))?.reasons ?? []
    expect(
      reasons.map(({ id }) => id),
      `seed ${seed}`,
    ).toEqual(instance.candidates.map(({ id }) => id))
    for (const { id, reason } of reasons) {
      const key = 'needs' in reason && reason.needs === null ? `${reason.kind}, no score` : reason.kind
      seen.set(key, (seen.get(key) ?? 0) + 1)
      if (reason.outcome === 'in') checkIn(instance, id, reason, chosen)
      else checkOut(instance, id, reason, chosen)
    }
  })
  expect([...seen.keys()].sort()).toEqual(
    [
      ['beaten', 'below_floor', 'below_floor, no score', 'beneficiary_cap', 'beneficiary_cap, no score'],
      ['breadth, no score', 'budget', 'budget, no score', 'excluded', 'in', 'in_without_limits'],
      ['incompatible', 'incompatible, no score', 'no_seat, no score', 'pinned', 'priority, no score'],
      ['provider_cap', 'provider_cap, no score'],
    ].flat(),
  )
}, 120_000)

test('where no score would help, each rule that is named would have let the proposal in as it advises', () => {
  let advised = 0
  every(1_500, (instance) => {
    for (const { id, reason } of atOnce(explaining(instance))?.reasons ?? []) {
      if (!('conflict' in reason)) continue
      for (const { to, ...ref } of reason.advice) {
        if (to === null) continue
        advised++
        const { rules } = instance
        const changed =
          'id' in ref || 'ids' in ref || ref.rule === 'bonus'
            ? setAside(instance, ref)
            : {
                ...instance,
                rules: {
                  ...rules,
                  [ref.rule]: ref.rule === 'priority' ? { ...rules.priority, atLeast: to } : to,
                },
              }
        expect(
          isIn(
            withScore(changed, id, () => highest),
            id,
          ),
        ).toBe(true)
      }
    }
  })
  expect(advised).toBeGreaterThan(500)
}, 120_000)

test('the price of a rule is what the best selection without it has more', () => {
  every(400, (instance, _, chosen) => {
    for (const { ref, price, comesIn, goesOut } of atOnce(explaining(instance))?.prices ?? []) {
      const without = setAside(instance, ref)
      const best = bruteForce(without) ?? []
      const measured = ref.rule === 'bonus' ? 'score' : 'total'
      expect(price).toBe(measure(without, best)[measured] - measure(instance, chosen)[measured])
      expect(price).toBeGreaterThanOrEqual(0)
      expect(
        chosen
          .filter((id) => !goesOut.includes(id))
          .concat(comesIn)
          .sort(),
      ).toEqual(best)
    }
  })
}, 120_000)
