import { type Conflict, conflict } from './conflict.ts'
import { canonical, type Instance } from './instance.ts'
import { type Model, model } from './model.ts'
import { type Demand, optimum } from './optimum.ts'
import { at } from './program.ts'
import { breaches, measure, type Value } from './selection.ts'

export type Selection = { status: 'optimal'; ids: string[]; value: Value }

export type Outcome = Selection | ({ status: 'infeasible' } & Conflict)

/**
 * The one best selection under the rules: the highest total of scores and bonuses; of those, the most distinct
 * countries that benefit; then the most proposals for listed countries; then the lowest cost; then the earliest ids
 * (at the first id that only one of two selections has, that one wins). The order of the candidates plays no part.
 */
export const solve = (given: Instance): Outcome => {
  const instance = canonical(given)
  const found = bestOf(instance, model(instance))
  return found ? { status: 'optimal', ...found } : { status: 'infeasible', ...conflict(instance) }
}

/** The best selection with some proposals demanded in or out; nothing when the rules allow none. */
export const bestOf = (
  instance: Instance,
  made: Model | undefined,
  demand?: Demand,
): { ids: string[]; value: Value } | undefined => {
  const best = made && optimum(made, demand)
  return best && told(instance, made, best)
}

/** Checked once more against the rules themselves before anybody relies on it. */
const told = (instance: Instance, made: Model, choice: Float64Array) => {
  const ids = made.candidates.filter((_, item) => at(choice, item) === 1).map(({ id }) => id)
  const broken = breaches(instance, ids)
  if (broken.length > 0) throw new Error(`the solver broke a rule: ${JSON.stringify(broken)}`)
  return { ids, value: measure(instance, ids) }
}
