import { type Candidate, type Instance, inOrder, type RuleRef, worth } from './instance.ts'

/** What a selection amounts to. Compared in the order: total, breadth, priority, cost. */
export type Value = {
  /** Scores and bonuses together, in thousandths of a point. */
  total: number
  /** The scores alone. */
  score: number
  /** Distinct countries that benefit. */
  breadth: number
  /** Proposals with a beneficiary on the list of less developed countries. */
  priority: number
  cost: number
}

export const measure = (instance: Instance, ids: string[]): Value => {
  const { rules } = instance
  const selected = chosen(instance, ids)
  const sum = (value: (candidate: Candidate) => number) =>
    selected.reduce((total, each) => total + value(each), 0)
  return {
    total: sum((each) => worth(each, rules)),
    score: sum(({ score }) => score),
    breadth: new Set(selected.flatMap(({ beneficiaries }) => beneficiaries)).size,
    priority: sum((each) => Number(isListed(each, instance))),
    cost: sum(({ cost }) => cost),
  }
}

/** The tie-break: negative when the first of two selections with the same total is the better one; 0 only when they are the same. */
export const compareEqual = (
  a: { ids: string[]; value: Value },
  b: { ids: string[]; value: Value },
): number => {
  const different = a.ids
    .filter((id) => !b.ids.includes(id))
    .concat(b.ids.filter((id) => !a.ids.includes(id)))
    .sort(inOrder)
  const [first] = different
  return (
    b.value.breadth - a.value.breadth ||
    b.value.priority - a.value.priority ||
    a.value.cost - b.value.cost ||
    (first === undefined ? 0 : a.ids.includes(first) ? -1 : 1)
  )
}

/** A rule that a set of proposals breaks: by how much, and which of them are concerned. */
export type Breach = RuleRef & {
  /** The country whose proposals are too many. */
  country?: string
  /** What the rule allows or asks for, and what there is. */
  limit: number
  actual: number
  among: string[]
}

/** Every rule that selecting exactly these would break. Written apart from the solver, which it checks. */
export const breaches = (instance: Instance, ids: string[]): Breach[] => {
  const { rules } = instance
  const selected = chosen(instance, ids)
  const value = measure(instance, ids)
  const found: Breach[] = []
  const atMost = (ref: RuleRef, limit: number | null, actual: number, concerned = ids, country?: string) => {
    if (limit === null || actual <= limit) return
    found.push({ ...ref, ...(country === undefined ? {} : { country }), limit, actual, among: concerned })
  }
  const perCountry = (rule: 'perBeneficiary' | 'perProvider', side: 'beneficiaries' | 'providers') => {
    for (const code of [...new Set(selected.flatMap((each) => each[side]))].sort(inOrder)) {
      const concerned = selected.filter((each) => each[side].includes(code)).map(({ id }) => id)
      atMost({ rule }, rules[rule], concerned.length, concerned, code)
    }
  }

  atMost({ rule: 'seats' }, rules.seats, selected.length)
  atMost({ rule: 'budget' }, rules.budget, value.cost)
  perCountry('perBeneficiary', 'beneficiaries')
  perCountry('perProvider', 'providers')
  for (const [a, b] of rules.incompatible) {
    const both = [a, b].filter((id) => ids.includes(id))
    atMost({ rule: 'incompatible', ids: [a, b] }, 1, both.length, both)
  }
  if (rules.priority && value.priority < rules.priority.atLeast) {
    found.push({ rule: 'priority', limit: rules.priority.atLeast, actual: value.priority, among: [] })
  }
  if (rules.breadth !== null && value.breadth < rules.breadth) {
    found.push({ rule: 'breadth', limit: rules.breadth, actual: value.breadth, among: [] })
  }
  for (const { id } of rules.pinned) {
    if (!ids.includes(id)) found.push({ rule: 'pinned', id, limit: 1, actual: 0, among: [id] })
  }
  for (const { id } of rules.excluded) atMost({ rule: 'excluded', id }, 0, Number(ids.includes(id)), [id])
  for (const { id, score, belowFloor } of selected) {
    if (belowFloor) found.push({ rule: 'criterionFloor', id, limit: 0, actual: 1, among: [id] })
    if (rules.floor !== null && score < rules.floor) {
      found.push({ rule: 'floor', limit: rules.floor, actual: score, among: [id] })
    }
  }
  return found
}

export const isListed = ({ beneficiaries }: Candidate, { rules }: Instance): boolean =>
  beneficiaries.some((code) => rules.priority?.countries.includes(code))

const chosen = ({ candidates }: Instance, ids: string[]) => {
  const wanted = new Set(ids)
  return candidates.filter(({ id }) => wanted.has(id))
}
