import type { Model } from './model.ts'
import { at, type Ceiling, ceiling } from './program.ts'
import { type Found, search } from './search.ts'

/** Items that must be in, or out, whatever else is chosen. */
export type Demand = { included?: number[]; left?: number[] }

/** How many proposals are decided at once when only their ids are left to tell selections apart. */
const block = 16

/**
 * The one best choice: highest total, then most countries, then most proposals for listed countries, then lowest
 * cost, then the earliest ids. Each objective is kept as a limit for those after it.
 */
export const optimum = (model: Model, demand: Demand = {}): Float64Array | undefined => {
  const { objectives, rows } = model
  start(model, demand)
  let best: Float64Array | undefined
  for (const stage of ['total', 'breadth', 'priority', 'cost'] as const) {
    const objective = objectives[stage]
    const found = improve(model, objective, best)
    best = found.choice ?? best
    if (!best) return undefined
    const value = worthOf(best, objective)
    if (found.root) narrow(model, found.root, value)
    model.box.limits[rows[stage]] = -value
  }
  return best && earliest(model, best)
}

/** A total that no choice under the rules can pass, found without any search. */
export const relaxation = (model: Model): number => {
  start(model, {})
  const { program, box, simplex, objectives } = model
  simplex.setObjective(objectives.total)
  simplex.optimize(Number.NEGATIVE_INFINITY)
  return ceiling(program, box, objectives.total, simplex.multipliers).value
}

/** The highest that one objective can be under the rules, or nothing when they cannot all be met. */
export const greatest = (model: Model, objective: Float64Array): number | undefined => {
  start(model, {})
  const { choice } = improve(model, objective, undefined)
  return choice && worthOf(choice, objective)
}

/** Whether any choice keeps the rules. */
export const isPossible = (model: Model): boolean =>
  greatest(model, new Float64Array(model.program.columns.length)) !== undefined

const start = ({ base, box }: Model, { included = [], left = [] }: Demand) => {
  box.lower.set(base.lower)
  box.upper.set(base.upper)
  box.limits.set(base.limits)
  for (const item of included) box.lower[item] = 1
  for (const item of left) box.upper[item] = 0
}

const improve = (model: Model, objective: Float64Array, best: Float64Array | undefined): Found => {
  const above = best ? worthOf(best, objective) : Number.NEGATIVE_INFINITY
  return search({ ...model, objective, above })
}

/** Items whose other side is known to cost more than there is to lose stay where they are for good. */
const narrow = ({ program, box }: Model, { value, slopes }: Ceiling, reached: number) => {
  for (let item = 0; item < program.items; item++) {
    const slope = at(slopes, item)
    if (value - Math.abs(slope) >= reached || at(box.lower, item) === at(box.upper, item)) continue
    box.lower[item] = slope > 0 ? 1 : 0
    box.upper[item] = at(box.lower, item)
  }
}

/** Of choices that are equal in all else, the one with the smallest id where they first differ. */
const earliest = (model: Model, reached: Float64Array): Float64Array => {
  const { box, program } = model
  let best = reached
  for (;;) {
    const open: number[] = []
    for (let item = 0; item < program.items && open.length < block; item++) {
      if (at(box.lower, item) < at(box.upper, item)) open.push(item)
    }
    if (open.length === 0) return best
    const objective = new Float64Array(program.columns.length)
    for (const [place, item] of open.entries()) objective[item] = 2 ** (open.length - 1 - place)
    best = improve(model, objective, best).choice ?? best
    for (const item of open) {
      box.lower[item] = at(best, item)
      box.upper[item] = at(best, item)
    }
  }
}

const worthOf = (choice: Float64Array, objective: Float64Array) =>
  choice.reduce((sum, value, column) => sum + value * at(objective, column), 0)
