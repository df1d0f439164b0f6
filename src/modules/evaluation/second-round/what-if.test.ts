import { expect, test } from 'vitest'
import { bruteForce, smallSecondRound } from '#test/second-round.ts'
import { canonical } from './instance.ts'
import { measure } from './selection.ts'
import { whatIf } from './what-if.ts'

test('other rules change what the best selections under both say they do', () => {
  let changed = 0
  for (let seed = 1; seed <= 500; seed++) {
    const instance = canonical(smallSecondRound(seed))
    const { rules } = instance
    const wider = { ...rules, seats: (rules.seats ?? 1) + 1, perBeneficiary: 1, pinned: [] }
    const { before, after, comesIn, goesOut, change } = whatIf(instance, wider)
    const other = { ...instance, rules: wider }
    const [old, now] = [bruteForce(instance), bruteForce(other)]
    expect(before.status === 'optimal' ? before.ids : undefined).toEqual(old)
    expect(after.status === 'optimal' ? after.ids : undefined).toEqual(now)
    expect(comesIn).toEqual(now?.filter((id) => !old?.includes(id)) ?? [])
    expect(goesOut).toEqual(old?.filter((id) => !now?.includes(id)) ?? [])
    expect(change === undefined).toBe(!old || !now)
    if (!old || !now || !change) continue
    changed += comesIn.length + goesOut.length
    const values = [measure(instance, old), measure(other, now)] as const
    for (const key of ['total', 'score', 'breadth', 'priority', 'cost'] as const) {
      expect(change[key]).toBe(values[1][key] - values[0][key])
    }
  }
  expect(changed).toBeGreaterThan(200)
})
