import type { Instance, Rules } from './instance.ts'
import type { Value } from './selection.ts'
import { type Outcome, solve } from './solve.ts'

export type Difference = {
  before: Outcome
  after: Outcome
  comesIn: string[]
  goesOut: string[]
  /** After less before; nothing when either has no selection. */
  change: Value | undefined
}

/** What other rules would change, before anybody adopts them. */
export const whatIf = (instance: Instance, rules: Rules): Difference => {
  const before = solve(instance)
  const after = solve({ ...instance, rules })
  const [old, now] = [before, after].map((outcome) => (outcome.status === 'optimal' ? outcome : undefined))
  return {
    before,
    after,
    comesIn: now?.ids.filter((id) => !old?.ids.includes(id)) ?? [],
    goesOut: old?.ids.filter((id) => !now?.ids.includes(id)) ?? [],
    change: old &&
      now && {
        total: now.value.total - old.value.total,
        score: now.value.score - old.value.score,
        breadth: now.value.breadth - old.value.breadth,
        priority: now.value.priority - old.value.priority,
        cost: now.value.cost - old.value.cost,
      },
  }
}
