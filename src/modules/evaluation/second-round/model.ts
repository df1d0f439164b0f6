import { type Candidate, type Instance, worth } from './instance.ts'
import { at, type Box, isWithin, type Program } from './program.ts'
import { type Simplex, simplex } from './simplex.ts'

/** The second round as a program: an item for each proposal that may be selected, a column for each country served. */
export type Model = {
  /** In the order of their ids. */
  candidates: Candidate[]
  program: Program
  /** As the rules alone leave it. */
  base: Box
  /** The one that the search moves in. */
  box: Box
  simplex: Simplex
  complete: (choice: Float64Array) => Float64Array | undefined
  objectives: { total: Float64Array; breadth: Float64Array; priority: Float64Array; cost: Float64Array }
  /** Rows that keep what an earlier objective reached. */
  rows: { total: number; breadth: number; priority: number; cost: number }
}

export const isEligible = (candidate: Candidate, { rules }: Instance): boolean =>
  !candidate.belowFloor &&
  (rules.floor === null || candidate.score >= rules.floor) &&
  !rules.excluded.some(({ id }) => id === candidate.id)

/** Nothing when a pinned proposal is not eligible. The instance is canonical. */
export const model = (instance: Instance): Model | undefined => {
  const { rules } = instance
  const candidates = instance.candidates.filter((candidate) => isEligible(candidate, instance))
  const index = new Map(candidates.map(({ id }, item) => [id, item]))
  if (rules.pinned.some(({ id }) => !index.has(id))) return undefined

  const countries = [...new Set(candidates.flatMap(({ beneficiaries }) => beneficiaries))]
  const width = candidates.length + countries.length
  const columns: Program['columns'] = Array.from({ length: width }, () => ({ rows: [], values: [] }))
  const limits: number[] = []
  const row = (limit: number, entries: Iterable<[column: number, value: number]>) => {
    for (const [column, value] of entries) {
      columns[column]?.rows.push(limits.length)
      columns[column]?.values.push(value)
    }
    return limits.push(limit) - 1
  }
  const each = (value: (candidate: Candidate) => number) =>
    candidates.map((candidate, item): [number, number] => [item, value(candidate)]).filter(([, v]) => v !== 0)
  const sum = (objective: Float64Array) => objective.reduce((total, value) => total + value, 0)
  const objective = (entries: [number, number][]) => {
    const made = new Float64Array(width)
    for (const [column, value] of entries) made[column] = value
    return made
  }
  const negative = (entries: Float64Array) =>
    [...entries].map((value, column): [number, number] => [column, -value]).filter(([, value]) => value !== 0)

  const isListed = new Set(rules.priority?.countries)
  const objectives = {
    total: objective(each((candidate) => worth(candidate, rules))),
    breadth: objective(countries.map((_, place) => [candidates.length + place, 1])),
    priority: objective(
      each(({ beneficiaries }) => Number(beneficiaries.some((code) => isListed.has(code)))),
    ),
    cost: objective(each(({ cost }) => -cost)),
  }
  const rows = {
    total: row(0, negative(objectives.total)),
    breadth: row(-(rules.breadth ?? 0), negative(objectives.breadth)),
    priority: row(-(rules.priority?.atLeast ?? 0), negative(objectives.priority)),
    cost: row(
      Math.min(rules.budget ?? Number.MAX_SAFE_INTEGER, -sum(objectives.cost)),
      negative(objectives.cost),
    ),
  }
  const counts = {
    most: row(
      Math.min(rules.seats ?? candidates.length, candidates.length),
      each(() => 1),
    ),
    fewest: row(
      0,
      each(() => -1),
    ),
  }
  const caps = [
    [rules.perBeneficiary, 'beneficiaries'],
    [rules.perProvider, 'providers'],
  ] as const
  for (const [cap, side] of caps) {
    if (cap === null) continue
    for (const code of new Set(candidates.flatMap((candidate) => candidate[side]))) {
      const entries = each((candidate) => Number(candidate[side].includes(code)))
      if (entries.length > cap) row(cap, entries)
    }
  }
  for (const [a, b] of rules.incompatible) {
    const pair = [index.get(a), index.get(b)].filter((item) => item !== undefined)
    if (pair.length === 2)
      row(
        1,
        pair.map((item): [number, number] => [item, 1]),
      )
  }
  for (const [place, code] of countries.entries()) {
    row(0, [
      [candidates.length + place, 1],
      ...each(({ beneficiaries }) => -Number(beneficiaries.includes(code))),
    ])
  }

  const program = { items: candidates.length, columns, limits, counts }
  const pinned = new Set(rules.pinned.map(({ id }) => index.get(id)))
  const base: Box = {
    lower: Float64Array.from(columns, (_, column) => Number(pinned.has(column))),
    upper: new Float64Array(width).fill(1),
    limits: Float64Array.from(limits),
  }
  const box = { lower: base.lower.slice(), upper: base.upper.slice(), limits: base.limits.slice() }
  const served = candidates.map(({ beneficiaries }) => beneficiaries.map((code) => countries.indexOf(code)))
  const complete = (choice: Float64Array) => {
    choice.fill(0, candidates.length)
    for (const [item, places] of served.entries()) {
      const part = at(choice, item)
      if (part !== 0 && part !== 1) return undefined
      if (part === 1) for (const place of places) choice[candidates.length + place] = 1
    }
    return isWithin(program, box, choice) ? choice : undefined
  }
  return { candidates, program, base, box, simplex: simplex(program, box), complete, objectives, rows }
}
