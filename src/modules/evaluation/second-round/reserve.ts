import { canonical, type Instance, inOrder } from './instance.ts'
import { model } from './model.ts'
import { bestOf, type Outcome, solve } from './solve.ts'

/**
 * The reserve list, in order: with everything selected held fast, whom the solver would add if there were one seat
 * more, then one more again. All other rules stay, the budget too: a proposal enters only with what the selected ones
 * leave. Where the rules give a budget and no number of seats, nothing would be left: there it is the one seat that
 * counts, and the budget is set aside.
 */
export const reserveList = (given: Instance, selected: string[]): string[] => {
  const instance = canonical(given)
  const { rules } = instance
  const list: string[] = []
  while (list.length < rules.reserve) {
    const held = [...selected, ...list]
    const wider = holding(instance, held, {
      seats: held.length + 1,
      budget: rules.seats === null ? null : rules.budget,
    })
    const added = bestOf(wider, model(wider))?.ids.find((id) => !held.includes(id))
    if (added === undefined) return list
    list.push(added)
  }
  return list
}

export type Promotion = { comesIn: string[]; outcome: Outcome }

/**
 * Who takes the place of selected proposals that cancel: the others are held fast, and the solver fills what was
 * freed (seat, budget, place of a country) under the same rules. It need not be the first of the reserve list, whose
 * members had to do without that freedom.
 */
export const promote = (given: Instance, selected: string[], canceled: string[]): Promotion => {
  const instance = canonical(given)
  const held = selected.filter((id) => !canceled.includes(id))
  const known = new Set(instance.rules.excluded.map(({ id }) => id))
  const excluded = [
    ...instance.rules.excluded,
    ...canceled.filter((id) => !known.has(id)).map((id) => ({ id, reason: 'canceled' })),
  ]
  const outcome = solve(holding(instance, held, { excluded }))
  const ids = outcome.status === 'optimal' ? outcome.ids : []
  return { comesIn: ids.filter((id) => !held.includes(id)), outcome }
}

const holding = (instance: Instance, held: string[], rules: Partial<Instance['rules']>): Instance => ({
  ...instance,
  rules: {
    ...instance.rules,
    ...rules,
    pinned: held.toSorted(inOrder).map((id) => ({ id, reason: 'selected' })),
  },
})
