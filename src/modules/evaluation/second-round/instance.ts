import { z } from 'zod'

// Everything is a whole number, so that a result is exact and the same on every machine: scores and bonuses in
// thousandths of a point, money in US dollars.

/** Codes travel in lists and in columns of files. */
const code = z.string().regex(/^[^\s,;"]+$/)
const id = code.max(60)
const country = code.max(20)
const reason = z.string().max(2_000)
const count = z.int().min(1).max(1_000)
const money = z.int().min(0).max(100_000_000)
const score = z.int().min(0).max(100_000)

/** A list of less developed countries as the authorities approved it, and how many proposals must serve one. */
const prioritySchema = z.object({
  list: z.object({
    code: z.string().min(1).max(60),
    name: z.string().max(300).optional(),
    source: z.string().max(2_000),
    approvedOn: z.iso.date(),
  }),
  countries: z.array(country).min(1).max(300),
  /** None: the list then only tells equal selections apart. */
  atLeast: z.int().min(0).max(1_000),
})

export const rulesSchema = z
  .object({
    /** The most proposals to select. */
    seats: count.nullable(),
    /** The most that the selected ones may cost together. */
    budget: money.nullable(),
    /** The most proposals that a country may benefit from. */
    perBeneficiary: count.nullable(),
    /** The most proposals that a country may provide for. */
    perProvider: count.nullable(),
    priority: prioritySchema.nullable(),
    /** The fewest distinct countries that must benefit. */
    breadth: count.nullable(),
    bonus: z.object({ coFinanced: score, bornOfNetwork: score }),
    /** The lowest score, before any bonus, with which a proposal may be selected. */
    floor: score.nullable(),
    /** Pairs of which at most one may be selected, and why. */
    incompatible: z.array(z.tuple([id, id, reason.optional()])).max(10_000),
    pinned: z.array(z.object({ id, reason })).max(1_000),
    excluded: z.array(z.object({ id, reason })).max(1_000),
    /** How many proposals the reserve list names, if there are as many. */
    reserve: z.int().min(0).max(1_000),
  })
  .refine(({ seats, budget }) => seats !== null || budget !== null, {
    message: 'a number of seats or a budget is needed',
    path: ['seats'],
  })

export const candidateSchema = z.object({
  id,
  score,
  /** Codes of countries. */
  beneficiaries: z.array(country).min(1).max(100),
  providers: z.array(country).max(100),
  cost: money,
  isCoFinanced: z.boolean(),
  isBornOfNetwork: z.boolean(),
  /** It fell below the floor of a criterion: it can never be selected. */
  belowFloor: z.boolean(),
})

export const instanceSchema = z
  .object({ rules: rulesSchema, candidates: z.array(candidateSchema).max(5_000) })
  .superRefine(({ rules, candidates }, context) => {
    const known = new Set(candidates.map(({ id }) => id))
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['rules', path], message })
    if (known.size < candidates.length) complain('candidates', 'two candidates have the same id')
    const named = {
      incompatible: [...rules.incompatible.map(([a]) => a), ...rules.incompatible.map(([, b]) => b)],
      pinned: rules.pinned.map(({ id }) => id),
      excluded: rules.excluded.map(({ id }) => id),
    }
    for (const [rule, ids] of Object.entries(named)) {
      for (const id of ids) if (!known.has(id)) complain(rule, `no candidate is called ${id}`)
    }
    for (const [a, b] of rules.incompatible) {
      if (a === b) complain('incompatible', `${a} is paired with itself`)
    }
    const pairs = new Set(rules.incompatible.map(([a, b]) => pairKey(a, b)))
    if (pairs.size < rules.incompatible.length) complain('incompatible', 'a pair is there twice')
    for (const rule of ['pinned', 'excluded'] as const) {
      if (new Set(named[rule]).size < named[rule].length) complain(rule, 'a candidate is there twice')
    }
  })

export type Rules = z.infer<typeof rulesSchema>
export type Candidate = z.infer<typeof candidateSchema>
export type Instance = z.infer<typeof instanceSchema>

/** One rule of an instance: what can bind, conflict, or be set aside to see what it costs. */
export type RuleRef =
  | {
      rule: 'seats' | 'budget' | 'perBeneficiary' | 'perProvider' | 'priority' | 'breadth' | 'floor' | 'bonus'
    }
  | { rule: 'incompatible'; ids: [string, string] }
  | { rule: 'pinned' | 'excluded' | 'criterionFloor'; id: string }

/** The same order everywhere, whatever the language of the machine. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The one form of an instance: the order in which it was typed says nothing. */
export const canonical = (instance: Instance): Instance => {
  const { rules, candidates } = instanceSchema.parse(instance)
  const byId = <Row extends { id: string }>(rows: Row[]) => rows.toSorted((a, b) => inOrder(a.id, b.id))
  const set = (codes: string[]) => [...new Set(codes)].sort(inOrder)
  return {
    rules: {
      ...rules,
      priority: rules.priority && { ...rules.priority, countries: set(rules.priority.countries) },
      incompatible: rules.incompatible
        .map(([a, b, why]): Rules['incompatible'][number] => {
          const [first, second] = a < b ? [a, b] : [b, a]
          return why === undefined ? [first, second] : [first, second, why]
        })
        .sort((a, b) => inOrder(a[0], b[0]) || inOrder(a[1], b[1])),
      pinned: byId(rules.pinned),
      excluded: byId(rules.excluded),
    },
    candidates: byId(candidates).map((candidate) => ({
      ...candidate,
      beneficiaries: set(candidate.beneficiaries),
      providers: set(candidate.providers),
    })),
  }
}

/** What a candidate counts for: its score and the bonuses that the rules grant it. */
export const worth = (candidate: Candidate, { bonus }: Rules): number =>
  candidate.score +
  (candidate.isCoFinanced ? bonus.coFinanced : 0) +
  (candidate.isBornOfNetwork ? bonus.bornOfNetwork : 0)

const pairKey = (a: string, b: string) => JSON.stringify(a < b ? [a, b] : [b, a])
