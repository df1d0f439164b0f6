import { expect, test } from 'vitest'
import { bruteForce, smallSecondRound } from '#test/second-round.ts'
import { type Advice, conflict, ruleRefs, setAside } from './conflict.ts'
import { canonical, type Instance, type RuleRef } from './instance.ts'
import { solve } from './solve.ts'

const isPossible = (instance: Instance) => bruteForce(instance) !== undefined

const without = (instance: Instance, refs: RuleRef[]) => refs.reduce(setAside, instance)

/** The second round with one rule as advised. */
const advised = (instance: Instance, { from: _, to, ...ref }: Advice, more = 0): Instance => {
  const { rules } = instance
  if ('id' in ref || 'ids' in ref || ref.rule === 'bonus') return setAside(instance, ref)
  const value = (to ?? 0) + more
  const changed = ref.rule === 'priority' ? rules.priority && { ...rules.priority, atLeast: value } : value
  return { ...instance, rules: { ...rules, [ref.rule]: changed } }
}

const impossible = (check: (instance: Instance, seed: number) => void) => {
  let seen = 0
  for (let seed = 1; seed <= 3_000; seed++) {
    const instance = canonical(smallSecondRound(seed))
    if (isPossible(instance)) continue
    seen++
    check(instance, seed)
  }
  expect(seen).toBeGreaterThan(300)
}

test('the rules named in a conflict cannot be kept together, and without any one of them they can', () => {
  impossible((instance, seed) => {
    const outcome = solve(instance)
    const named = outcome.status === 'infeasible' ? outcome.conflict : []
    expect(named.length, `seed ${seed}`).toBeGreaterThan(0)
    const told = new Set(named.map((ref) => JSON.stringify(ref)))
    const others = ruleRefs(instance).filter((ref) => !told.has(JSON.stringify(ref)))
    expect(isPossible(without(instance, others))).toBe(false)
    for (const ref of named) expect(isPossible(without(instance, [...others, ref]))).toBe(true)
  })
})

test('advice is the smallest change of one rule that is enough', () => {
  const seen = new Set<string>()
  impossible((instance, seed) => {
    for (const each of conflict(instance).advice) {
      if (each.to === null) {
        expect(isPossible(setAside(instance, each)), `seed ${seed}`).toBe(false)
        continue
      }
      seen.add(each.rule)
      expect(isPossible(advised(instance, each)), `seed ${seed}`).toBe(true)
      const less = {
        priority: 1,
        breadth: 1,
        budget: -1,
        seats: -1,
        perBeneficiary: -1,
        perProvider: -1,
        floor: 1,
      }
      const step = less[each.rule as keyof typeof less]
      if (step !== undefined) expect(isPossible(advised(instance, each, step)), `seed ${seed}`).toBe(false)
    }
  })
  expect([...seen].sort()).toEqual(
    [
      ['breadth', 'budget', 'criterionFloor', 'excluded', 'floor', 'incompatible'],
      ['perBeneficiary', 'perProvider', 'pinned', 'priority', 'seats'],
    ].flat(),
  )
})
