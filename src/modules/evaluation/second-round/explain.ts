import { type Advice, conflict, ruleRefs, setAside } from './conflict.ts'
import { type Candidate, canonical, type Instance, inOrder, type RuleRef } from './instance.ts'
import { isEligible, type Model, model } from './model.ts'
import { type Breach, breaches, compareEqual, measure, type Value } from './selection.ts'
import { bestOf, solve } from './solve.ts'

type Chosen = { ids: string[]; value: Value }

/** Who would come in and who would go out, beside the proposal itself. */
type Exchange = { comesIn: string[]; goesOut: string[] }

/** The rules that selecting it as well would break, and the selected proposals that stand in its way. */
type Obstacles = { breaks: Breach[]; inTheWay: string[] }

export type Reason =
  | { outcome: 'in'; kind: 'pinned'; reason: string }
  /** It would be in with any score from this one up. */
  | { outcome: 'in'; kind: 'in_without_limits'; downTo: number }
  /** How much its score could fall, and what would happen below that. */
  | ({ outcome: 'in'; kind: 'in'; margin: number } & Exchange)
  | { outcome: 'out'; kind: 'excluded'; reason: string }
  /** Below the floor of a criterion no total helps; below that of the total, this much more would bring it in. */
  | { outcome: 'out'; kind: 'below_floor'; floor: 'criterion' | 'total'; needs: number | null }
  /** The least that its score would have had to be higher, with which it would have come in, and for whom. */
  | ({
      outcome: 'out'
      kind: Obstacle
      needs: number
      /** Its best selection has the same total as the one chosen: only the tie-break spoke against it. */
      isTied: boolean
    } & Exchange &
      Obstacles)
  /** No score would have brought it in: only a change in one of these rules. */
  | ({ outcome: 'out'; kind: Obstacle; needs: null; conflict: RuleRef[]; advice: Advice[] } & Obstacles)

/** What kept a proposal out: others that are better for the same seats, or a rule by name. */
export type Obstacle =
  | 'beaten'
  | 'no_seat'
  | 'beneficiary_cap'
  | 'provider_cap'
  | 'budget'
  | 'incompatible'
  | 'priority'
  | 'breadth'

/** What a rule costs: how much higher the total would be without it (for the bonus, the total of scores alone). */
export type Price = { ref: RuleRef; price: number } & Exchange

export type Explanation = {
  reasons: { id: string; reason: Reason }[]
  prices: Price[]
  /** As many proposals as are selected, by score alone; and the rules that this would break. */
  naive: { ids: string[]; value: Value; breaks: Breach[] }
}

/**
 * Why each proposal is in or out, what each rule costs, and what plain ranking would have given: a step for each of
 * them, since each is a search of its own.
 */
export function* explaining(given: Instance): Generator<undefined, Explanation | undefined> {
  const instance = canonical(given)
  const chosen = solve(instance)
  if (chosen.status === 'infeasible') return undefined
  const made = model(instance)
  const reasons: Explanation['reasons'] = []
  for (const candidate of instance.candidates) {
    const why = chosen.ids.includes(candidate.id) ? whyIn : whyOut
    reasons.push({ id: candidate.id, reason: why(instance, made, chosen, candidate) })
    yield
  }
  return { reasons, prices: yield* prices(instance, chosen), naive: naive(instance, chosen) }
}

const whyIn = (instance: Instance, made: Model | undefined, chosen: Chosen, candidate: Candidate): Reason => {
  const { id } = candidate
  const pin = instance.rules.pinned.find((each) => each.id === id)
  if (pin) return { outcome: 'in', kind: 'pinned', reason: pin.reason }
  const downTo = instance.rules.floor ?? 0
  const others = bestOf(instance, made, { left: [placeOf(made, id)] })
  if (others) {
    const difference = chosen.value.total - others.value.total
    const margin = compareEqual(chosen, others) < 0 ? difference : difference - 1
    if (margin < candidate.score - downTo) {
      return { outcome: 'in', kind: 'in', margin, ...exchange(chosen, others, id) }
    }
  }
  return { outcome: 'in', kind: 'in_without_limits', downTo }
}

const whyOut = (
  instance: Instance,
  made: Model | undefined,
  chosen: Chosen,
  candidate: Candidate,
): Reason => {
  const { id } = candidate
  const { rules } = instance
  const exclusion = rules.excluded.find((each) => each.id === id)
  if (exclusion) return { outcome: 'out', kind: 'excluded', reason: exclusion.reason }
  if (candidate.belowFloor) return { outcome: 'out', kind: 'below_floor', floor: 'criterion', needs: null }
  if (!isEligible(candidate, instance)) {
    return {
      outcome: 'out',
      kind: 'below_floor',
      floor: 'total',
      needs: neededFromBelow(instance, candidate),
    }
  }

  const breaks = breaches(instance, [...chosen.ids, id].sort(inOrder))
  const inTheWay = [...new Set(breaks.flatMap(({ among }) => among))]
    .filter((each) => each !== id)
    .sort(inOrder)
  const forced = bestOf(instance, made, { included: [placeOf(made, id)] })
  if (forced) {
    const { needs, isTied } = shortOf(chosen, forced)
    const kind = obstacle(breaks, 'beaten')
    return { outcome: 'out', kind, needs, isTied, ...exchange(chosen, forced, id), breaks, inTheWay }
  }
  const isOther = (ref: RuleRef) => ref.rule !== 'pinned' || ref.id !== id
  const pinned = { ...rules, pinned: [...rules.pinned, { id, reason: '' }] }
  const { conflict: all, advice } = conflict(canonical({ ...instance, rules: pinned }))
  const conflicting = all.filter(isOther)
  return {
    outcome: 'out',
    kind: obstacle(conflicting, 'no_seat'),
    needs: null,
    conflict: conflicting,
    advice: advice.filter(isOther),
    breaks,
    inTheWay,
  }
}

/** The least higher score with which the forced selection would be the chosen one. */
const shortOf = (chosen: Chosen, forced: Chosen) => {
  const difference = chosen.value.total - forced.value.total
  return { needs: compareEqual(forced, chosen) < 0 ? difference : difference + 1, isTied: difference === 0 }
}

/** What a proposal below the floor of the total lacks to pass it and to be selected as well. */
const neededFromBelow = (instance: Instance, candidate: Candidate): number | null => {
  const lack = (instance.rules.floor ?? 0) - candidate.score
  const raised = {
    ...instance,
    candidates: instance.candidates.map((each) =>
      each.id === candidate.id ? { ...each, score: each.score + lack } : each,
    ),
  }
  const made = model(raised)
  const free = bestOf(raised, made)
  if (!free || free.ids.includes(candidate.id)) return free ? lack : null
  const forced = bestOf(raised, made, { included: [placeOf(made, candidate.id)] })
  return forced ? lack + shortOf(free, forced).needs : null
}

const obstacle = (rules: { rule: RuleRef['rule'] }[], otherwise: 'beaten' | 'no_seat'): Obstacle => {
  const has = (rule: RuleRef['rule']) => rules.some((each) => each.rule === rule)
  if (has('incompatible')) return 'incompatible'
  if (has('perBeneficiary')) return 'beneficiary_cap'
  if (has('perProvider')) return 'provider_cap'
  if (has('budget')) return 'budget'
  if (has('priority')) return 'priority'
  if (has('breadth')) return 'breadth'
  return otherwise
}

function* prices(instance: Instance, chosen: Chosen): Generator<undefined, Price[]> {
  const { coFinanced, bornOfNetwork } = instance.rules.bonus
  const bonus: RuleRef[] = coFinanced + bornOfNetwork > 0 ? [{ rule: 'bonus' }] : []
  const found: Price[] = []
  for (const ref of [...ruleRefs(instance), ...bonus]) {
    const without = setAside(instance, ref)
    const best = bestOf(without, model(without))
    yield
    if (!best) continue
    const measured = ref.rule === 'bonus' ? 'score' : 'total'
    const price = best.value[measured] - chosen.value[measured]
    found.push({ ref, price, ...exchange(chosen, best) })
  }
  return found
}

const naive = (instance: Instance, chosen: Chosen) => {
  const ids = instance.candidates
    .toSorted((a, b) => b.score - a.score || inOrder(a.id, b.id))
    .slice(0, instance.rules.seats ?? chosen.ids.length)
    .map(({ id }) => id)
    .sort(inOrder)
  return { ids, value: measure(instance, ids), breaks: breaches(instance, ids) }
}

const exchange = (before: Chosen, after: Chosen, beside?: string): Exchange => ({
  comesIn: after.ids.filter((id) => id !== beside && !before.ids.includes(id)),
  goesOut: before.ids.filter((id) => id !== beside && !after.ids.includes(id)),
})

const placeOf = (made: Model | undefined, id: string) =>
  made?.candidates.findIndex((candidate) => candidate.id === id) ?? -1
