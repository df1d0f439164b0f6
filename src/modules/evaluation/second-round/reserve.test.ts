import { expect, test } from 'vitest'
import { bruteForce, smallSecondRound } from '#test/second-round.ts'
import { canonical, type Rules } from './instance.ts'
import { promote, reserveList } from './reserve.ts'

const held = (ids: string[]): Pick<Rules, 'pinned'> => ({ pinned: ids.map((id) => ({ id, reason: '' })) })

test('each place of the reserve list is what looking at every selection would add with one seat more', () => {
  let places = 0
  for (let seed = 1; seed <= 2_000; seed++) {
    const instance = canonical(smallSecondRound(seed))
    const { rules } = instance
    const selected = bruteForce(instance)
    if (!selected) continue
    const list = reserveList(instance, selected)
    places += list.length
    expect(list.length).toBeLessThanOrEqual(rules.reserve)
    const now = [...selected]
    for (const id of [...list, undefined]) {
      if (now.length - selected.length === rules.reserve) break
      const budget = rules.seats === null ? null : rules.budget
      const wider = { ...rules, ...held(now), seats: now.length + 1, budget }
      const best = bruteForce({ ...instance, rules: wider }) ?? []
      expect(
        best.find((each) => !now.includes(each)),
        `seed ${seed}`,
      ).toBe(id)
      if (id !== undefined) now.push(id)
    }
  }
  expect(places).toBeGreaterThan(300)
})

test('who takes the place of one that cancels is what looking at every selection would put there', () => {
  let promoted = 0
  for (let seed = 1; seed <= 1_000; seed++) {
    const instance = canonical(smallSecondRound(seed))
    const { rules } = instance
    const selected = bruteForce(instance) ?? []
    for (const gone of selected) {
      const { comesIn, outcome } = promote(instance, selected, [gone])
      const rest = selected.filter((id) => id !== gone)
      const excluded = [...rules.excluded, { id: gone, reason: '' }]
      const best = bruteForce({ ...instance, rules: { ...rules, ...held(rest), excluded } })
      expect(outcome.status === 'optimal' ? outcome.ids : undefined, `seed ${seed}`).toEqual(best)
      expect(comesIn).toEqual(best?.filter((id) => !rest.includes(id)) ?? [])
      promoted += comesIn.length
    }
  }
  expect(promoted).toBeGreaterThan(300)
})
