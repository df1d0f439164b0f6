/**
 * A program in whole numbers: choose 0 or 1 for each column, every row a sum that may not pass its limit. The first
 * `items` columns are choices; the rest follow from them and lie between 0 and 1.
 */
export type Program = {
  items: number
  columns: { rows: number[]; values: number[] }[]
  limits: number[]
  /** The rows that limit how many items are chosen, from above and from below: a search may tighten them. */
  counts: { most: number; fewest: number }
}

/** What is allowed at one point of a search: bounds of each column, and limits that may only become tighter. */
export type Box = { lower: Float64Array; upper: Float64Array; limits: Float64Array }

/** Relative room for rounding: sums of a few thousand doubles err by less than this part of their absolute terms. */
const rounding = 1e-12

export type Ceiling = {
  /** No choice in the box has a higher objective. */
  value: number
  /** By how much the ceiling falls for each unit that a column moves up from its lower, or down from its upper bound. */
  slopes: Float64Array
}

/**
 * The highest that the objective can be in the box when each unit of a row is bought at the price of its multiplier.
 * True for any multipliers that are not negative, however they were found; rounding is on the safe side.
 */
export const ceiling = (
  { columns }: Program,
  { lower, upper, limits }: Box,
  objective: Float64Array,
  multipliers: Float64Array,
): Ceiling => {
  const slopes = new Float64Array(columns.length)
  let value = 0
  let terms = 0
  for (const [row, multiplier] of multipliers.entries()) {
    const term = multiplier * at(limits, row)
    value += term
    terms += Math.abs(term)
  }
  for (const [index, { rows, values }] of columns.entries()) {
    let slope = at(objective, index)
    let weight = Math.abs(slope)
    for (let entry = 0; entry < rows.length; entry++) {
      const term = at(multipliers, at(rows, entry)) * at(values, entry)
      slope -= term
      weight += Math.abs(term)
    }
    slopes[index] = slope
    const bound = slope > 0 ? at(upper, index) : at(lower, index)
    value += slope * bound
    if (bound !== 0) terms += weight
  }
  return { value: value + terms * rounding, slopes }
}

/** Whether a choice of the items, with the rest following from it, keeps every limit: exact, in whole numbers. */
export const isWithin = ({ columns }: Program, { limits }: Box, choice: Float64Array): boolean => {
  const sums = new Float64Array(limits.length)
  for (const [index, { rows, values }] of columns.entries()) {
    const amount = at(choice, index)
    if (amount === 0) continue
    for (let entry = 0; entry < rows.length; entry++) {
      sums[at(rows, entry)] = at(sums, at(rows, entry)) + at(values, entry) * amount
    }
  }
  return sums.every((sum, row) => sum <= at(limits, row))
}

/** What brings the largest entry of each row near 1: powers of two, so that scaling loses nothing. */
export const rowScales = ({ columns }: Program, height: number): Float64Array => {
  const largest = new Float64Array(height)
  for (const { rows, values } of columns) {
    for (const [entry, row] of rows.entries()) {
      largest[row] = Math.max(at(largest, row), Math.abs(at(values, entry)))
    }
  }
  return largest.map((most) => (most === 0 ? 1 : 2 ** -Math.floor(Math.log2(most))))
}

/** How far below zero the sum of each row can fall in the box. */
export const rowReaches = ({ columns }: Program, { upper, limits }: Box): Float64Array => {
  const reach = new Float64Array(limits.length)
  for (const [column, { rows, values }] of columns.entries()) {
    for (const [entry, row] of rows.entries()) {
      reach[row] = at(reach, row) - Math.min(0, at(values, entry)) * at(upper, column)
    }
  }
  return reach
}

/** An entry that is there: the index comes from the array's own length. */
export const at = (list: ArrayLike<number>, index: number): number => list[index] as number
