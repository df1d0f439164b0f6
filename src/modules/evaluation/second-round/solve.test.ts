import { expect, test } from 'vitest'
import { bruteForce, shuffled, smallSecondRound } from '#test/second-round.ts'
import { breaches } from './selection.ts'
import { solve } from './solve.ts'

test('the solver finds what looking at every selection finds, in 10,000 small second rounds', () => {
  const seen = { optimal: 0, infeasible: 0 }
  for (let seed = 1; seed <= 10_000; seed++) {
    const instance = smallSecondRound(seed)
    const outcome = solve(instance)
    seen[outcome.status]++
    expect(outcome.status === 'optimal' ? outcome.ids : undefined, `seed ${seed}`).toEqual(
      bruteForce(instance),
    )
    if (outcome.status === 'optimal') expect(breaches(instance, outcome.ids)).toEqual([])
  }
  expect(seen.optimal).toBeGreaterThan(5_000)
  expect(seen.infeasible).toBeGreaterThan(1_000)
}, 240_000)

test('the solver finds it as well where there are more proposals, and so more to search', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const instance = smallSecondRound(seed, 15)
    const outcome = solve(instance)
    expect(outcome.status === 'optimal' ? outcome.ids : undefined, `seed ${seed}`).toEqual(
      bruteForce(instance),
    )
  }
})

test('the result is the same to the last byte on a second run and from shuffled input', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const instance = smallSecondRound(seed)
    const once = JSON.stringify(solve(instance))
    expect(JSON.stringify(solve(instance))).toBe(once)
    expect(JSON.stringify(solve(shuffled(instance, seed)))).toBe(once)
  }
})
