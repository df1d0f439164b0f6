type Candidate = {
  id: string
  score: number
  beneficiaries: string[]
  providers: string[]
  cost: number
  isCoFinanced: boolean
  isBornOfNetwork: boolean
  belowFloor: boolean
}

type Rules = {
  seats: number | null
  budget: number | null
  perBeneficiary: number | null
  perProvider: number | null
  priority: {
    list: { code: string; source: string; approvedOn: string }
    countries: string[]
    atLeast: number
  } | null
  breadth: number | null
  bonus: { coFinanced: number; bornOfNetwork: number }
  floor: number | null
  incompatible: [string, string, string?][]
  pinned: { id: string; reason: string }[]
  excluded: { id: string; reason: string }[]
  reserve: number
}

type Instance = { rules: Rules; candidates: Candidate[] }

/** The same numbers for the same seed, everywhere (mulberry32). */
export const randomNumbers = (seed: number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A second round of a few proposals, with any rules, often with ties, sometimes with no way out. */
export const smallSecondRound = (seed: number, most = 10): Instance => {
  const next = randomNumbers(seed)
  const below = (n: number) => Math.floor(next() * n)
  const maybe = <Value>(chance: number, value: () => Value): Value | null =>
    next() < chance ? value() : null
  const countries = ['AR', 'BO', 'CL', 'HT', 'PE'].slice(0, 2 + below(4))
  const country = () => countries[below(countries.length)] as string
  const some = (least: number) => [...new Set(Array.from({ length: least + below(2) }, country))]
  const grain = [1, 250, 1_000][below(3)] ?? 1
  const price = [1, 500, 2_500][below(3)] ?? 1

  const candidates = Array.from({ length: below(most + 1) }, (_, at) => ({
    id: `P${String(at + 1).padStart(2, '0')}`,
    score: Math.floor((next() * 4_000) / grain) * grain,
    beneficiaries: [...new Set([country(), ...some(0)])],
    providers: some(next() < 0.1 ? 0 : 1),
    cost: Math.floor((next() * 5_000) / price) * price,
    isCoFinanced: next() < 0.3,
    isBornOfNetwork: next() < 0.3,
    belowFloor: next() < 0.05,
  }))
  const ids = candidates.map(({ id }) => id)
  const marked = (chance: number) =>
    ids.filter(() => next() < chance).map((id) => ({ id, reason: `for ${id}` }))
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b): [string, string] => [a, b]))

  const budget = maybe(0.6, () => below(16_000))
  return {
    rules: {
      seats: budget === null ? 1 + below(6) : maybe(0.5, () => 1 + below(6)),
      budget,
      perBeneficiary: maybe(0.5, () => 1 + below(2)),
      perProvider: maybe(0.5, () => 1 + below(3)),
      priority: maybe(0.6, () => ({
        list: { code: 'list', source: 'a resolution', approvedOn: '2026-05-01' },
        countries: countries.slice(0, 1 + below(2)),
        atLeast: below(4),
      })),
      breadth: maybe(0.4, () => 1 + below(4)),
      bonus: next() < 0.5 ? { coFinanced: 0, bornOfNetwork: 0 } : { coFinanced: 250, bornOfNetwork: 100 },
      floor: maybe(0.3, () => below(2_000)),
      incompatible: pairs.filter(() => next() < 0.05),
      pinned: marked(0.06),
      excluded: marked(0.06),
      reserve: below(4),
    },
    candidates,
  }
}

/** How far apart scores (in thousandths of a point) and costs (in dollars) are: the coarser, the more ties. */
export type Grain = { score: number; cost: number }

export const fine: Grain = { score: 1, cost: 1 }

/** A plausible second round with every rule on: 34 countries, some of which ask and offer more often than others. */
export const largeSecondRound = ({
  proposals,
  seats,
  seed,
  grain = fine,
}: {
  proposals: number
  seats: number
  seed: number
  grain?: Grain
}): Instance => {
  const next = randomNumbers(seed)
  const below = (n: number) => Math.floor(next() * n)
  const countries = Array.from({ length: 34 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`)
  const country = () => countries[Math.floor(34 * next() ** 1.7)] as string
  const some = () => [...new Set(next() < 0.2 ? [country(), country()] : [country()])]
  const rounded = (value: number, step: number) => Math.round(value / step) * step

  const candidates: Candidate[] = Array.from({ length: proposals }, (_, at) => ({
    id: `P${String(at + 1).padStart(3, '0')}`,
    score: rounded(((next() + next() + next()) / 3) * 4_000, grain.score),
    beneficiaries: some(),
    providers: some(),
    cost: rounded(2_000 + next() * 8_000, grain.cost),
    isCoFinanced: next() < 0.3,
    isBornOfNetwork: next() < 0.25,
    belowFloor: next() < 0.03,
  }))
  const eligible = candidates.filter(({ score, belowFloor }) => score >= 1_000 && !belowFloor)
  const someId = () => eligible[below(eligible.length)]?.id ?? ''
  const [pinned, ...rest] = [...new Set(Array.from({ length: 3 }, someId))]
  const pairs = Array.from({ length: Math.floor(proposals / 10) }, () => [someId(), someId()].sort())
  const distinct = new Map(pairs.filter(([a, b]) => a !== b).map((pair) => [pair.join(), pair]))
  return {
    rules: {
      seats,
      budget: seats * 5_000,
      perBeneficiary: Math.ceil(seats / 25),
      perProvider: Math.max(2, Math.ceil(seats / 12)),
      priority: {
        list: { code: 'list', source: 'a resolution', approvedOn: '2026-05-01' },
        countries: countries.slice(20),
        atLeast: Math.ceil(seats / 3),
      },
      breadth: Math.min(26, Math.ceil(seats * 0.75)),
      bonus: { coFinanced: 250, bornOfNetwork: 250 },
      floor: 1_000,
      incompatible: [...distinct.values()].map(([a = '', b = '']) => [a, b]),
      pinned: pinned === undefined ? [] : [{ id: pinned, reason: 'mandate' }],
      excluded: rest.map((id) => ({ id, reason: 'withdrawn' })),
      reserve: 5,
    },
    candidates,
  }
}

/** In another order, with its pairs and lists turned round: still the same second round. */
export const shuffled = ({ rules, candidates }: Instance, seed: number): Instance => {
  const next = randomNumbers(seed)
  const mix = <Item>(items: Item[]): Item[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item)
  return {
    rules: {
      ...rules,
      priority: rules.priority && { ...rules.priority, countries: mix(rules.priority.countries) },
      incompatible: mix(rules.incompatible.map(([a, b]): [string, string] => [b, a])),
      pinned: mix(rules.pinned),
      excluded: mix(rules.excluded),
    },
    candidates: mix(candidates).map((candidate) => ({
      ...candidate,
      beneficiaries: mix(candidate.beneficiaries),
      providers: mix(candidate.providers),
    })),
  }
}

/** Whether a set of proposals keeps the rules, told the plainest way. */
const isAllowed = (rules: Rules, selected: Candidate[]): boolean => {
  const has = (id: string) => selected.some((each) => each.id === id)
  const count = (side: 'beneficiaries' | 'providers', code: string) =>
    selected.filter((each) => each[side].includes(code)).length
  const codes = selected.flatMap(({ beneficiaries, providers }) => [...beneficiaries, ...providers])
  if (selected.some(({ belowFloor }) => belowFloor)) return false
  if (selected.some(({ score }) => score < (rules.floor ?? 0))) return false
  if (selected.length > (rules.seats ?? selected.length)) return false
  if (costOf(selected) > (rules.budget ?? Number.POSITIVE_INFINITY)) return false
  for (const code of codes) {
    if (count('beneficiaries', code) > (rules.perBeneficiary ?? selected.length)) return false
    if (count('providers', code) > (rules.perProvider ?? selected.length)) return false
  }
  if (rules.incompatible.some(([a, b]) => has(a) && has(b))) return false
  if (rules.pinned.some(({ id }) => !has(id)) || rules.excluded.some(({ id }) => has(id))) return false
  return (
    breadthOf(selected) >= (rules.breadth ?? 0) &&
    priorityOf(rules, selected) >= (rules.priority?.atLeast ?? 0)
  )
}

const costOf = (selected: Candidate[]) => selected.reduce((sum, { cost }) => sum + cost, 0)
const breadthOf = (selected: Candidate[]) =>
  new Set(selected.flatMap(({ beneficiaries }) => beneficiaries)).size
const priorityOf = ({ priority }: Rules, selected: Candidate[]) =>
  selected.filter(({ beneficiaries }) => beneficiaries.some((code) => priority?.countries.includes(code)))
    .length
const totalOf = ({ bonus }: Rules, selected: Candidate[]) =>
  selected.reduce(
    (sum, { score, isCoFinanced, isBornOfNetwork }) =>
      sum + score + (isCoFinanced ? bonus.coFinanced : 0) + (isBornOfNetwork ? bonus.bornOfNetwork : 0),
    0,
  )

/** The best selection found by looking at every set of proposals there is; nothing when none keeps the rules. */
export const bruteForce = ({ rules, candidates }: Instance): string[] | undefined => {
  const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1))
  let best: { key: number[]; ids: string[] } | undefined
  for (let mask = 0; mask < 2 ** sorted.length; mask++) {
    const selected = sorted.filter((_, at) => (mask >> at) & 1)
    if (!isAllowed(rules, selected)) continue
    const key = [
      totalOf(rules, selected),
      breadthOf(selected),
      priorityOf(rules, selected),
      -costOf(selected),
      ...sorted.map((each) => Number(selected.includes(each))),
    ]
    if (!best || isHigher(key, best.key)) best = { key, ids: selected.map(({ id }) => id) }
  }
  return best?.ids
}

const isHigher = (a: number[], b: number[]) => {
  const at = a.findIndex((value, place) => value !== b[place])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}
