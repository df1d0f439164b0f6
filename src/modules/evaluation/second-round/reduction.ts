import { at, type Box, type Program } from './program.ts'

export type Reduction = {
  program: Program
  box: Box
  objective: Float64Array
  /** What the decided columns add to the objective. */
  offset: number
  /** A choice of the undecided columns, among all. */
  expand: (choice: Float64Array) => Float64Array
  pick: (all: Float64Array) => Float64Array
}

/** The part of a program that is still undecided, without the rows that can no longer be broken. */
export const reduction = (program: Program, box: Box, objective: Float64Array): Reduction => {
  const { columns, items } = program
  const decided = new Float64Array(columns.length)
  const limits = Float64Array.from(box.limits)
  const most = new Float64Array(limits.length)
  const open: number[] = []
  let offset = 0
  for (const [column, { rows, values }] of columns.entries()) {
    const isOpen = at(box.lower, column) < at(box.upper, column)
    if (isOpen) open.push(column)
    const amount = isOpen ? 0 : at(box.lower, column)
    decided[column] = amount
    offset += amount * at(objective, column)
    for (let entry = 0; entry < rows.length; entry++) {
      const [row, value] = [at(rows, entry), at(values, entry)]
      if (isOpen) most[row] = at(most, row) + Math.max(0, value)
      else limits[row] = at(limits, row) - value * amount
    }
  }

  const places = new Map<number, number>()
  const { counts } = program
  for (const [row, limit] of limits.entries()) {
    const isCount = row === counts.most || row === counts.fewest
    if (isCount || at(most, row) > limit) places.set(row, places.size)
  }
  const kept = open.map((column) => {
    const rows: number[] = []
    const values: number[] = []
    for (const [entry, row] of (columns[column]?.rows ?? []).entries()) {
      const place = places.get(row)
      if (place === undefined) continue
      rows.push(place)
      values.push(at(columns[column]?.values ?? [], entry))
    }
    return { rows, values }
  })
  const left = Float64Array.from(places.keys(), (row) => at(limits, row))
  return {
    program: {
      items: open.filter((column) => column < items).length,
      columns: kept,
      limits: [...left],
      counts: { most: places.get(counts.most) ?? 0, fewest: places.get(counts.fewest) ?? 0 },
    },
    box: { lower: new Float64Array(open.length), upper: new Float64Array(open.length).fill(1), limits: left },
    objective: Float64Array.from(open, (column) => at(objective, column)),
    offset,
    expand: (choice) => {
      const all = Float64Array.from(decided)
      for (const [place, column] of open.entries()) all[column] = at(choice, place)
      return all
    },
    pick: (all) => Float64Array.from(open, (column) => at(all, column)),
  }
}
