import type { Instance, RuleRef, Rules } from './instance.ts'
import { type Model, model } from './model.ts'
import { greatest, isPossible } from './optimum.ts'

/** What one rule would have to be for all to be kept, the others unchanged; nothing when it alone cannot help. */
export type Advice = RuleRef & { from: number; to: number | null }

export type Conflict = {
  /** Rules that cannot be kept together; without any one of them, the rest of these could. */
  conflict: RuleRef[]
  advice: Advice[]
}

/** Why no selection keeps the rules of a canonical instance. */
export const conflict = (instance: Instance): Conflict => {
  let rest = instance
  const needed: RuleRef[] = []
  for (const refs of Map.groupBy(ruleRefs(instance), ({ rule }) => rule).values()) {
    // Most kinds have no part in it: they go all at once.
    const withoutAll = refs.reduce(setAside, rest)
    if (!isSolvable(withoutAll)) {
      rest = withoutAll
      continue
    }
    for (const ref of refs) {
      const without = setAside(rest, ref)
      if (isSolvable(without)) needed.push(ref)
      else rest = without
    }
  }
  return { conflict: needed, advice: needed.map((ref) => advice(instance, ref)) }
}

/** Every rule that can stand in the way, in the order in which they are set aside: what asks for something last. */
export const ruleRefs = ({ rules, candidates }: Instance): RuleRef[] => {
  const pinned = new Set(rules.pinned.map(({ id }) => id))
  const named = (['seats', 'budget', 'perBeneficiary', 'perProvider', 'floor'] as const).filter(
    (rule) => rules[rule] !== null,
  )
  return [
    ...named.map((rule): RuleRef => ({ rule })),
    ...rules.incompatible.map(([a, b]): RuleRef => ({ rule: 'incompatible', ids: [a, b] })),
    ...rules.excluded.map(({ id }): RuleRef => ({ rule: 'excluded', id })),
    ...candidates
      .filter(({ id, belowFloor }) => belowFloor && pinned.has(id))
      .map(({ id }): RuleRef => ({ rule: 'criterionFloor', id })),
    ...rules.pinned.map(({ id }): RuleRef => ({ rule: 'pinned', id })),
    ...(rules.breadth === null ? [] : [{ rule: 'breadth' } as const]),
    ...((rules.priority?.atLeast ?? 0) === 0 ? [] : [{ rule: 'priority' } as const]),
  ]
}

/** The same instance without one rule. The list of less developed countries still tells equal selections apart. */
export const setAside = (instance: Instance, ref: RuleRef): Instance => {
  const { rules } = instance
  switch (ref.rule) {
    case 'incompatible':
      return withRules(instance, {
        incompatible: rules.incompatible.filter(([a, b]) => a !== ref.ids[0] || b !== ref.ids[1]),
      })
    case 'pinned':
    case 'excluded':
      return withRules(instance, { [ref.rule]: rules[ref.rule].filter(({ id }) => id !== ref.id) })
    case 'criterionFloor':
      return {
        ...instance,
        candidates: instance.candidates.map((each) =>
          each.id === ref.id ? { ...each, belowFloor: false } : each,
        ),
      }
    case 'priority':
      return withRules(instance, { priority: rules.priority && { ...rules.priority, atLeast: 0 } })
    case 'bonus':
      return withRules(instance, { bonus: { coFinanced: 0, bornOfNetwork: 0 } })
    default:
      return withRules(instance, { [ref.rule]: null })
  }
}

const advice = (instance: Instance, ref: RuleRef): Advice => {
  const { rules } = instance
  const without = setAside(instance, ref)
  switch (ref.rule) {
    case 'priority':
      return { ...ref, from: rules.priority?.atLeast ?? 0, to: most(without, 'priority') }
    case 'breadth':
      return { ...ref, from: rules.breadth ?? 0, to: most(without, 'breadth') }
    case 'budget': {
      const least = most(without, 'cost')
      return { ...ref, from: rules.budget ?? 0, to: least === null ? null : Math.abs(least) }
    }
    case 'seats':
    case 'perBeneficiary':
    case 'perProvider':
    case 'floor': {
      const from = rules[ref.rule] ?? 0
      const scores = instance.candidates.map(({ score }) => score)
      const steps =
        ref.rule === 'floor'
          ? [...new Set(scores)].filter((score) => score < from).sort((a, b) => b - a)
          : Array.from({ length: instance.candidates.length }, (_, step) => from + step + 1)
      const isEnough = (to: number) => isSolvable(withRules(instance, { [ref.rule]: to }))
      return { ...ref, from, to: isSolvable(without) ? (steps.find(isEnough) ?? null) : null }
    }
    default:
      return { ...ref, from: 1, to: isSolvable(without) ? 0 : null }
  }
}

const withRules = ({ rules, candidates }: Instance, change: Partial<Rules>): Instance => ({
  rules: { ...rules, ...change },
  candidates,
})

const isSolvable = (instance: Instance) => {
  const made = model(instance)
  return made !== undefined && isPossible(made)
}

/** The most that an objective can reach under the rules. */
const most = (instance: Instance, objective: keyof Model['objectives']): number | null => {
  const made = model(instance)
  return (made && greatest(made, made.objectives[objective])) ?? null
}
