import type { CountryList } from './schema/decision.ts'
import { type Rules, rulesSchema } from './second-round/instance.ts'
import type { SecondRoundText } from './text/second-round/index.ts'

/** What was typed into the form of the rules, by the name of the field. */
export type GivenRules = Record<string, string>

/** Rows of a kind that the form shows when there are none yet, and beyond those there are. */
const freeRows = 2

const mostRows = 40

/** How many rows of a kind the form has: those that hold something, and some to fill in. */
export const rowCount = (given: GivenRules, kind: 'incompatible' | 'pinned' | 'excluded'): number =>
  Math.min(mostRows, lastRow(given, kind) + 1 + freeRows)

const lastRow = (given: GivenRules, kind: string): number =>
  Object.entries(given).reduce((last, [name, value]) => {
    const [, row] = new RegExp(`^${kind}\\.(\\d{1,2})\\.`).exec(name) ?? []
    return row !== undefined && value.trim() !== '' ? Math.max(last, Number(row)) : last
  }, -1)

/** The rules as the form shows them. */
export const fieldsOf = (rules: Rules, listId: number | null): GivenRules => ({
  seats: whole(rules.seats),
  budget: whole(rules.budget),
  perBeneficiary: whole(rules.perBeneficiary),
  perProvider: whole(rules.perProvider),
  breadth: whole(rules.breadth),
  reserve: whole(rules.reserve),
  floor: points(rules.floor),
  coFinanced: points(rules.bonus.coFinanced),
  bornOfNetwork: points(rules.bonus.bornOfNetwork),
  list: listId === null ? '' : String(listId),
  atLeast: whole(rules.priority?.atLeast ?? null),
  ...Object.fromEntries(
    rules.incompatible.flatMap(([a, b, reason = ''], row) => [
      [`incompatible.${row}.a`, a],
      [`incompatible.${row}.b`, b],
      [`incompatible.${row}.reason`, reason],
    ]),
  ),
  ...Object.fromEntries(
    (['pinned', 'excluded'] as const).flatMap((kind) =>
      rules[kind].flatMap(({ id, reason }, row) => [
        [`${kind}.${row}.id`, id],
        [`${kind}.${row}.reason`, reason],
      ]),
    ),
  ),
})

const whole = (value: number | null) => (value === null ? '' : String(value))

/** Thousandths, as points with as many decimals as they have. */
const points = (value: number | null) => (value === null ? '' : String(value / 1000))

type Known = { lists: CountryList[]; proposals: ReadonlySet<string> }

export type ReadRules = {
  rules: Rules | undefined
  listId: number | null
  /** What is wrong, by the name of the field. */
  problems: Record<string, string>
}

/** Reads the form. A field left empty is a rule that the call does not have. */
export const readRules = (given: GivenRules, { lists, proposals }: Known, t: SecondRoundText): ReadRules => {
  const problems: Record<string, string> = {}
  const put = (field: string, problem: string) => {
    problems[field] ??= problem
  }
  const text = (field: string) => (given[field] ?? '').trim()
  const number = (field: string, { least = 1, most = 1_000 } = {}): number | null => {
    const typed = text(field).replaceAll(/[\s\u00a0]/g, '')
    if (typed === '') return null
    const value = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
    if (value >= least && value <= most) return value
    put(field, t.problems.whole(least, most))
    return null
  }
  const score = (field: string): number | null => {
    const typed = text(field).replace(',', '.')
    if (typed === '') return null
    const value = /^\d{1,2}(\.\d{1,3})?$/.test(typed) ? Math.round(Number(typed) * 1000) : Number.NaN
    if (value <= 100_000) return value
    put(field, t.problems.points)
    return null
  }
  const rows = (kind: string) =>
    Array.from({ length: Math.min(mostRows, lastRow(given, kind) + 1) }, (_, row) => `${kind}.${row}`)
  const named = (field: string): string | undefined => {
    const id = text(field)
    if (proposals.has(id)) return id
    put(field, t.problems.proposal)
    return undefined
  }
  const chosen = (kind: 'pinned' | 'excluded') =>
    rows(kind).flatMap((row) => {
      const reason = text(`${row}.reason`).slice(0, 2_000)
      if (text(`${row}.id`) === '' && reason === '') return []
      const id = named(`${row}.id`)
      if (id && reason === '') put(`${row}.reason`, t.problems.reason)
      return id ? [{ id, reason }] : []
    })
  const pairs = rows('incompatible').flatMap((row): Rules['incompatible'] => {
    const reason = text(`${row}.reason`).slice(0, 2_000)
    if (text(`${row}.a`) === '' && text(`${row}.b`) === '' && reason === '') return []
    const [a, b] = [named(`${row}.a`), named(`${row}.b`)]
    if (a && a === b) put(`${row}.b`, t.problems.samePair)
    if (a && b && reason === '') put(`${row}.reason`, t.problems.reason)
    return a && b && a !== b ? [[a, b, reason]] : []
  })
  const list = lists.find(({ id }) => String(id) === text('list'))
  if (!list && text('list') !== '') put('list', t.problems.list)
  const atLeast = number('atLeast')
  if (list && atLeast === null) put('atLeast', t.problems.atLeast)
  if (!list && atLeast !== null) put('list', t.problems.listMissing)
  const rules = {
    seats: number('seats'),
    budget: number('budget', { most: 100_000_000 }),
    perBeneficiary: number('perBeneficiary'),
    perProvider: number('perProvider'),
    breadth: number('breadth'),
    priority: list && atLeast !== null ? { list: cited(list), countries: list.countries, atLeast } : null,
    bonus: { coFinanced: score('coFinanced') ?? 0, bornOfNetwork: score('bornOfNetwork') ?? 0 },
    floor: score('floor'),
    incompatible: once(pairs, ([a, b]) => [a, b].sort().join(' ')),
    pinned: once(chosen('pinned'), ({ id }) => id),
    excluded: once(chosen('excluded'), ({ id }) => id),
    reserve: number('reserve', { least: 0 }) ?? 0,
  }
  if (rules.seats === null && rules.budget === null) put('seats', t.problems.seatsOrBudget)
  const both = rules.pinned.find(({ id }) => rules.excluded.some((other) => other.id === id))
  if (both) put('excluded.0.id', t.problems.pinnedAndExcluded(both.id))
  const parsed = rulesSchema.safeParse(rules)
  if (Object.keys(problems).length === 0 && !parsed.success) put('seats', t.problems.unreadable)
  return { rules: parsed.data, listId: list?.id ?? null, problems }
}

/** The list as the rules keep it: whoever recomputes a selection needs no other file. */
const cited = ({ id, name, source, approvedOn }: CountryList) => ({
  code: String(id),
  name: name.en,
  source,
  approvedOn,
})

const once = <Row>(rows: Row[], keyOf: (row: Row) => string): Row[] =>
  [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].toReversed()
