import { at, type Box, type Program, rowReaches, rowScales } from './program.ts'

const tolerance = 1e-7
const difference = 1e-7
const golden = 0.618_033_988_7
const smallestPivot = 1e-7
/** After so many pivots the table is made anew, before rounding piles up. */
const freshness = 2_000

export type Simplex = {
  setObjective: (objective: Float64Array) => void
  /** Moves to the best fractional choice in the box, or until the objective is sure to be below the cutoff. */
  optimize: (cutoff: number) => 'done' | 'impossible'
  /** What the fractional choice gives each column. */
  values: Float64Array
  /** The price of each row; when impossible, the combination of rows that shows it. */
  multipliers: Float64Array
}

/**
 * The dual simplex method with bounded variables on a dense table. It only has to be good, not exact: what is
 * concluded from its multipliers is checked apart.
 */
export const simplex = (program: Program, box: Box): Simplex => {
  const { columns } = program
  const width = columns.length
  const height = box.limits.length
  const limits = Float64Array.from(program.limits)
  const scales = rowScales(program, height)

  // Of each variable, columns first, then the slack of each row: its bounds are read from the box at each start.
  const lower = new Float64Array(width + height)
  const upper = new Float64Array(width + height)
  const reach = rowReaches(program, box)

  const table = new Float64Array(height * width)
  const right = new Float64Array(height)
  const basic = new Int32Array(height)
  const free = new Int32Array(width)
  const point = new Float64Array(width)
  const amount = new Float64Array(height)
  const gains = new Float64Array(width)
  const costs = new Float64Array(width + height)
  const values = new Float64Array(width)
  const multipliers = new Float64Array(height)
  let objectiveScale = 1
  let age = 0

  const reset = () => {
    table.fill(0)
    for (const [column, { rows, values }] of columns.entries()) {
      free[column] = column
      gains[column] = at(costs, column)
      for (const [entry, row] of rows.entries()) {
        table[row * width + column] = at(values, entry) * at(scales, row)
      }
    }
    for (let row = 0; row < height; row++) {
      basic[row] = width + row
      right[row] = at(limits, row) * at(scales, row)
    }
    age = 0
  }

  const setObjective = (objective: Float64Array) => {
    const largest = objective.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
    objectiveScale = largest === 0 ? 1 : 2 ** -Math.floor(Math.log2(largest))
    costs.fill(0)
    for (let column = 0; column < width; column++) costs[column] = at(objective, column) * objectiveScale
    price()
  }

  const price = () => {
    for (let index = 0; index < width; index++) gains[index] = at(costs, at(free, index))
    for (let row = 0; row < height; row++) {
      const cost = at(costs, at(basic, row))
      if (cost === 0) continue
      const start = row * width
      for (let index = 0; index < width; index++) {
        gains[index] = at(gains, index) - cost * at(table, start + index)
      }
    }
  }

  /** Gives equal costs small differences, so that it stops going round among choices that are all the same. */
  const loosen = () => {
    for (let column = 0; column < width; column++) {
      costs[column] = at(costs, column) + difference * ((((column + 1) * golden) % 1) - 0.5)
    }
    price()
    settle()
  }

  /** Takes the bounds of the box, puts every free variable on its better bound and the basic ones where they follow. */
  const settle = () => {
    lower.set(box.lower)
    upper.set(box.upper)
    for (let row = 0; row < height; row++) {
      const scale = at(scales, row)
      lower[width + row] = (at(limits, row) - at(box.limits, row)) * scale
      upper[width + row] = Math.max(at(lower, width + row), (at(limits, row) + at(reach, row)) * scale)
    }
    for (let index = 0; index < width; index++) {
      const variable = at(free, index)
      point[index] = at(gains, index) > 0 ? at(upper, variable) : at(lower, variable)
    }
    for (let row = 0; row < height; row++) {
      const start = row * width
      let sum = at(right, row)
      for (let index = 0; index < width; index++) {
        const factor = at(table, start + index)
        if (factor !== 0) sum -= factor * at(point, index)
      }
      amount[row] = sum
    }
  }

  /** The row whose basic variable lies farthest outside its bounds. */
  const leaving = (): { row: number; bound: number } => {
    let worst = tolerance
    let found = { row: -1, bound: 0 }
    for (let row = 0; row < height; row++) {
      const [now, variable] = [at(amount, row), at(basic, row)]
      const [below, above] = [at(lower, variable) - now, now - at(upper, variable)]
      if (below > worst) {
        worst = below
        found = { row, bound: at(lower, variable) }
      } else if (above > worst) {
        worst = above
        found = { row, bound: at(upper, variable) }
      }
    }
    return found
  }

  const order: number[] = []
  const ratios = new Float64Array(width)
  /** The free variable that takes the place; those passed on the way jump to their other bound. */
  const entering = (row: number, bound: number): number => {
    const start = row * width
    const direction = at(amount, row) > bound ? 1 : -1
    order.length = 0
    for (let index = 0; index < width; index++) {
      const factor = at(table, start + index) * direction
      if (Math.abs(factor) < smallestPivot) continue
      const variable = at(free, index)
      if (at(lower, variable) === at(upper, variable)) continue
      const isLow = at(point, index) === at(lower, variable)
      if (isLow ? factor > 0 : factor < 0) {
        ratios[index] = Math.abs(at(gains, index) / factor)
        order.push(index)
      }
    }
    order.sort(
      (a, b) =>
        at(ratios, a) - at(ratios, b) || Math.abs(at(table, start + b)) - Math.abs(at(table, start + a)),
    )
    let slope = Math.abs(at(amount, row) - bound)
    const flipped: number[] = []
    for (const index of order) {
      const variable = at(free, index)
      const fall = Math.abs(at(table, start + index)) * (at(upper, variable) - at(lower, variable))
      if (slope - fall <= tolerance) {
        for (const passed of flipped) flip(passed)
        return index
      }
      slope -= fall
      flipped.push(index)
    }
    return -1
  }

  const shift = (index: number, step: number) => {
    for (let row = 0, cell = index; row < height; row++, cell += width) {
      const factor = at(table, cell)
      if (factor !== 0) amount[row] = at(amount, row) - factor * step
    }
  }

  const flip = (index: number) => {
    const variable = at(free, index)
    const target = at(point, index) === at(lower, variable) ? at(upper, variable) : at(lower, variable)
    shift(index, target - at(point, index))
    point[index] = target
  }

  const touched = new Int32Array(width)
  const pivot = (row: number, index: number, bound: number) => {
    const start = row * width
    const factor = at(table, start + index)
    const step = (at(amount, row) - bound) / factor
    shift(index, step)
    const entered = at(point, index) + step
    let count = 0
    for (let other = 0; other < width; other++) {
      const cell = at(table, start + other)
      if (other === index || cell === 0) continue
      table[start + other] = cell / factor
      touched[count++] = other
    }
    table[start + index] = 1 / factor
    right[row] = at(right, row) / factor
    for (let other = 0; other < height; other++) {
      if (other === row) continue
      const begin = other * width
      const share = at(table, begin + index)
      if (share === 0) continue
      for (let place = 0; place < count; place++) {
        const column = at(touched, place)
        const cell = at(table, begin + column) - share * at(table, start + column)
        table[begin + column] = Math.abs(cell) < 1e-12 ? 0 : cell
      }
      table[begin + index] = -share / factor
      right[other] = at(right, other) - share * at(right, row)
    }
    const gain = at(gains, index)
    if (gain !== 0) {
      for (let place = 0; place < count; place++) {
        const column = at(touched, place)
        gains[column] = at(gains, column) - gain * at(table, start + column)
      }
      gains[index] = -gain / factor
    } else gains[index] = 0
    const left = at(basic, row)
    basic[row] = at(free, index)
    free[index] = left
    point[index] = bound
    amount[row] = entered
    age++
  }

  const reached = () => {
    let sum = 0
    for (let index = 0; index < width; index++) {
      const variable = at(free, index)
      if (variable < width) sum += at(costs, variable) * at(point, index)
    }
    for (let row = 0; row < height; row++) {
      const variable = at(basic, row)
      if (variable < width) sum += at(costs, variable) * at(amount, row)
    }
    return sum / objectiveScale
  }

  const tellPrices = () => {
    multipliers.fill(0)
    for (let index = 0; index < width; index++) {
      const row = at(free, index) - width
      if (row >= 0) multipliers[row] = Math.max(0, (-at(gains, index) * at(scales, row)) / objectiveScale)
    }
  }

  const tellProof = (row: number, bound: number) => {
    const sign = at(amount, row) > bound ? -1 : 1
    multipliers.fill(0)
    for (let index = 0; index < width; index++) {
      const slack = at(free, index) - width
      if (slack < 0) continue
      multipliers[slack] = Math.max(0, sign * at(table, row * width + index) * at(scales, slack))
    }
    const slack = at(basic, row) - width
    if (slack >= 0) multipliers[slack] = Math.max(0, sign * at(scales, slack))
  }

  const tellValues = () => {
    for (let index = 0; index < width; index++) {
      const variable = at(free, index)
      if (variable < width) values[variable] = at(point, index)
    }
    for (let row = 0; row < height; row++) {
      const variable = at(basic, row)
      if (variable < width) values[variable] = at(amount, row)
    }
  }

  const optimize = (cutoff: number): 'done' | 'impossible' => {
    if (age > freshness) reset()
    settle()
    for (let turn = 0; turn < 20 * (width + height); turn++) {
      if (turn > 0 && turn % (width + height) === 0) loosen()
      const { row, bound } = leaving()
      if (row < 0) break
      if (turn % 8 === 7 && reached() < cutoff) break
      const index = entering(row, bound)
      if (index < 0) {
        tellProof(row, bound)
        return 'impossible'
      }
      pivot(row, index, bound)
    }
    tellPrices()
    tellValues()
    return 'done'
  }

  reset()
  return { setObjective, optimize, values, multipliers }
}
