import { at, type Box, type Ceiling, ceiling, type Program } from './program.ts'
import { reduction } from './reduction.ts'
import { type Simplex, simplex } from './simplex.ts'

export type Task = {
  program: Program
  /** The bounds to search between; left as they were. */
  box: Box
  simplex: Simplex
  /** Whole numbers, to be made as high as possible. */
  objective: Float64Array
  /** The choice with the columns that follow from its items; nothing when it is not allowed. */
  complete: (choice: Float64Array) => Float64Array | undefined
  /** Only what is better than this is looked for. */
  above: number
}

export type Found = {
  /** Nothing, when nothing is better than what was known. */
  choice: Float64Array | undefined
  /** What showed, before any branching, how high the objective could be. */
  root: Ceiling | undefined
}

/** How far from whole a number may be and still be read as whole; what is read is then checked exactly. */
const nearness = 1e-6
const countNearness = 0.1

/** A program is made anew for what is undecided when that is less than this part of it. */
const smallEnough = 0.6

/**
 * The best choice of all that are better than what is known: branch and bound. A branch is only left when exact
 * bounds show that nothing better is in it.
 */
export const search = (task: Task): Found => {
  const { program, box, objective } = task
  const { items } = program
  const { lower, upper } = box
  const step = commonStep(objective)
  const none = new Float64Array(objective.length)
  const found: Found = { choice: undefined, root: undefined }
  let toBeat = task.above

  const visit = (depth: number) => {
    const isImpossible = task.simplex.optimize(next()) === 'impossible'
    const bound = ceiling(program, box, isImpossible ? none : objective, task.simplex.multipliers)
    if (isImpossible ? bound.value < 0 : isBeyond(bound.value)) return
    if (isImpossible) split(anyOpen(), 1, depth)
    else {
      if (depth === 0) found.root = bound
      const settled = settle(bound)
      const divided = mostDivided()
      if (divided === undefined) consider(nearest())
      else if (depth % 4 === 0) consider(rounded())
      if (isBeyond(bound.value)) {
        // Nothing better can be here.
      } else if (isMostlyDecided()) searchRest()
      else if (!splitCount(depth)) {
        const item = divided ?? anyOpen()
        split(item, item !== undefined && at(task.simplex.values, item) < 0.3 ? 0 : 1, depth)
      }
      release(settled)
    }
  }

  const split = (item: number | undefined, first: number, depth: number) => {
    if (item === undefined) return consider(Float64Array.from(lower))
    for (const side of [first, 1 - first]) {
      lower[item] = side
      upper[item] = side
      visit(depth + 1)
    }
    release([item])
  }

  /** How many are chosen must be whole as well, and says more than any single item. */
  const splitCount = (depth: number): boolean => {
    let count = 0
    for (let item = 0; item < items; item++) count += at(task.simplex.values, item)
    const [few, { most, fewest }] = [Math.floor(count), program.counts]
    if (count - few < countNearness || few + 1 - count < countNearness) return false
    const { limits } = box
    const before = [at(limits, most), at(limits, fewest)] as const
    limits[fewest] = -few - 1
    visit(depth + 1)
    limits[fewest] = before[1]
    limits[most] = few
    visit(depth + 1)
    limits[most] = before[0]
    return true
  }

  /** Goes on in a program of only what is undecided, once that is much smaller. */
  const searchRest = () => {
    const rest = reduction(program, box, objective)
    const { choice } = search({
      ...rest,
      simplex: simplex(rest.program, rest.box),
      complete: (choice) => {
        const all = task.complete(rest.expand(choice))
        return all && rest.pick(all)
      },
      above: toBeat - rest.offset,
    })
    if (choice) consider(rest.expand(choice))
  }

  /** The least that would be better: the objective is always a multiple of its step. */
  const next = () => (Math.floor(toBeat / step) + 1) * step

  const isBeyond = (value: number) => value < next()

  const consider = (choice: Float64Array) => {
    const whole = task.complete(choice)
    const value = whole?.reduce((sum, part, index) => sum + part * at(objective, index), 0)
    if (value === undefined || value <= toBeat) return
    found.choice = whole
    toBeat = value
  }

  /** Items whose other bound cannot lead to anything better stay where they are. */
  const settle = ({ value, slopes }: Ceiling): number[] => {
    const settled: number[] = []
    for (let item = 0; item < items; item++) {
      const slope = at(slopes, item)
      if (!isOpen(item) || !isBeyond(value - Math.abs(slope))) continue
      lower[item] = slope > 0 ? 1 : 0
      upper[item] = at(lower, item)
      settled.push(item)
    }
    return settled
  }

  const release = (settled: number[]) => {
    for (const item of settled) {
      lower[item] = 0
      upper[item] = 1
    }
  }

  const isMostlyDecided = () => {
    let open = 0
    for (let column = 0; column < lower.length; column++) if (isOpen(column)) open++
    return open < lower.length * smallEnough
  }

  const isOpen = (item: number) => at(lower, item) < at(upper, item)

  const anyOpen = () => {
    for (let item = 0; item < items; item++) if (isOpen(item)) return item
    return undefined
  }

  const mostDivided = () => {
    let [divided, most]: [number | undefined, number] = [undefined, nearness]
    for (let item = 0; item < items; item++) {
      const value = at(task.simplex.values, item)
      const distance = Math.min(value, 1 - value)
      if (isOpen(item) && distance > most) [divided, most] = [item, distance]
    }
    return divided
  }

  /** A method that stopped early may give values that lie outside 0 and 1. */
  const nearest = () => {
    const choice = Float64Array.from(lower)
    for (let item = 0; item < items; item++)
      if (isOpen(item)) choice[item] = at(task.simplex.values, item) < 0.5 ? 0 : 1
    return choice
  }

  /** A choice near the fractional one: item by item, as long as no limit is passed. */
  const rounded = () => {
    const choice = Float64Array.from(lower)
    const room = Float64Array.from(box.limits)
    const take = (item: number) => {
      const { rows, values } = program.columns[item] as Program['columns'][number]
      for (const [entry, row] of rows.entries()) room[row] = at(room, row) - at(values, entry)
    }
    const open: number[] = []
    for (let item = 0; item < items; item++) {
      if (isOpen(item)) open.push(item)
      else if (at(lower, item) === 1) take(item)
    }
    open.sort(
      (a, b) =>
        at(task.simplex.values, b) - at(task.simplex.values, a) ||
        at(objective, b) - at(objective, a) ||
        a - b,
    )
    for (const item of open) {
      const { rows, values } = program.columns[item] as Program['columns'][number]
      if (rows.some((row, entry) => at(values, entry) > Math.max(0, at(room, row)))) continue
      choice[item] = 1
      take(item)
    }
    return choice
  }

  if (isMostlyDecided()) searchRest()
  else {
    task.simplex.setObjective(objective)
    visit(0)
  }
  return found
}

/** Objectives are multiples of this: the least by which one can be better than another. */
const commonStep = (objective: Float64Array): number => {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  return objective.reduce((step, each) => divisor(step, Math.abs(each)), 0) || 1
}
