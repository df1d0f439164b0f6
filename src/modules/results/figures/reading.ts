import type { Statistic } from '../schema.ts'
import { gini, mean, median, percentile, sum } from '../statistics.ts'
import type { Definition, FigureRow, GroupName } from './figure.ts'

/** What some rows say together. */
export type Measurement = {
  /** Nothing where nothing is known. */
  value: number | null
  /** The rows that count. */
  n: number
  /** The rows of which it is known whether they do. */
  of: number
  /** All rows that could have told. */
  asked: number
}

export type GroupMeasurement = Measurement & GroupName

export type Measured = Measurement & {
  groups: GroupMeasurement[]
  /** Nine of ten values are at most the first, all at most the second. */
  spread: { most: number; greatest: number } | null
}

/** What the rows of a figure say: everything it tells follows from them. */
export const measure = (
  { statistic, groups }: Pick<Definition, 'statistic' | 'groups'>,
  rows: readonly FigureRow[],
  names: readonly GroupName[] = [],
): Measured => {
  const values = valuesOf(rows)
  return {
    ...measurement(statistic, rows),
    groups: names.map(({ code, name }) => {
      const own = rows.filter((row) => row.groups.includes(code))
      const group = groups?.over === 'all' ? shareOf(rows, own) : measurement(statistic, own)
      return { code, name, ...group }
    }),
    spread:
      statistic === 'median' && values.length > 0
        ? { most: percentile(values, 0.9) ?? 0, greatest: Math.max(...values) }
        : null,
  }
}

const counted = (rows: readonly FigureRow[]) => rows.filter(({ counts }) => counts === true)

const valuesOf = (rows: readonly FigureRow[]) => counted(rows).flatMap(({ value }) => value ?? [])

const measurement = (statistic: Statistic, rows: readonly FigureRow[]): Measurement => {
  const n = counted(rows).length
  const of = rows.filter(({ counts }) => counts !== null).length
  const value = {
    count: () => n,
    sum: () => (of === 0 ? null : sum(valuesOf(rows))),
    share: () => (of === 0 ? null : n / of),
    mean: () => mean(valuesOf(rows)),
    median: () => median(valuesOf(rows)),
    gini: () => (n === 0 ? null : gini(valuesOf(rows))),
    none: () => null,
  }[statistic]()
  return { value, n, of, asked: rows.length }
}

/** The rows of a group among all that are known. */
const shareOf = (rows: readonly FigureRow[], own: readonly FigureRow[]): Measurement => {
  const n = counted(own).length
  const of = rows.filter(({ counts }) => counts !== null).length
  return { value: of === 0 ? null : n / of, n, of, asked: rows.length }
}
