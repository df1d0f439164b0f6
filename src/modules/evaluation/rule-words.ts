import { format, type Lang } from '#platform/i18n/index.ts'
import type { Advice } from './second-round/conflict.ts'
import type { RuleRef } from './second-round/instance.ts'
import { reasonsText } from './text/reasons/index.ts'
import { secondRoundText } from './text/second-round/index.ts'

/** The language, and the proposals that the reader may know of. */
export type Words = {
  lang: Lang
  /** Nothing for a proposal that the reader may not know of. */
  nameOf: (id: string) => string | undefined
}

/** What a rule would have to be, if changing it alone were enough. */
export const adviceText = (advice: Advice, names: Words): string | undefined =>
  advice.to === null ? undefined : phrase(advice, advice.to, names, 'change')

/** A rule that cannot be kept with others, and whether changing it alone would do. */
export const conflictText = (advice: Advice, names: Words): string | undefined => {
  const t = reasonsText(names.lang).conflict
  const rule = phrase(advice, advice.from, names, 'conflict')
  const change = adviceText(advice, names)
  if (rule === undefined) return undefined
  return change === undefined ? t.notEnough(rule) : t.enough(rule, change)
}

const phrase = (
  ref: RuleRef,
  value: number,
  { lang, nameOf }: Words,
  kind: 'change' | 'conflict',
): string | undefined => {
  const t = reasonsText(lang)[kind]
  const { decimal, number, usd } = format(lang)
  const name = (id: string) => nameOf(id) ?? reasonsText(lang).others(1)
  switch (ref.rule) {
    case 'incompatible':
      return t.incompatible(name(ref.ids[0]), name(ref.ids[1]))
    case 'pinned':
    case 'excluded':
    case 'criterionFloor':
      return t[ref.rule](name(ref.id))
    case 'budget':
      return t.budget(usd(value))
    case 'floor':
      return t.floor(decimal(value / 1000))
    case 'bonus':
      return undefined
    default:
      return t[ref.rule](number(value))
  }
}

/** What a rule is called, with the proposals that it names. */
export const ruleName = (ref: RuleRef, { lang, nameOf }: Words): string => {
  const name = secondRoundText(lang).rules.names[ref.rule]
  const ids = 'ids' in ref ? ref.ids : 'id' in ref ? [ref.id] : []
  const named = ids.flatMap((id) => nameOf(id) ?? [])
  return named.length > 0 ? `${name} (${named.join(', ')})` : name
}
