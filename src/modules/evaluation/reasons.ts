import { format, type Lang } from '#platform/i18n/index.ts'
import type { Computation } from './computation.ts'
import { adviceText, type Words } from './rule-words.ts'
import type { Reason } from './second-round/explain.ts'
import { reasonsText } from './text/reasons/index.ts'

/** What the reader may be told of, and in what words. */
export type Names = Words & {
  countryOf: (code: string) => string
  /** On which criteria a proposal is below the floor. */
  criteriaOf: (id: string) => string[]
}

/** Why a proposal is in, or what would have brought it in; nothing when no selection was found. */
export const reasonFor = (computation: Computation, id: string, names: Names): string | undefined => {
  const { explanation } = computation
  if (!explanation) return undefined
  const found = explanation.reasons.find((each) => each.id === id)
  return found ? sentence(found.reason, id, names) : reasonsText(names.lang).out.unrated
}

const sentence = (reason: Reason, id: string, names: Names): string =>
  reason.outcome === 'in' ? whyIn(reason, names) : whyOut(reason, id, names)

type In = Extract<Reason, { outcome: 'in' }>
type Out = Extract<Reason, { outcome: 'out' }>
type Obstructed = Extract<Out, { breaks: unknown }>

const whyIn = (reason: In, names: Names): string => {
  const t = reasonsText(names.lang).in
  if (reason.kind === 'pinned') return t.pinned(reason.reason)
  if (reason.kind === 'in_without_limits')
    return reason.downTo === 0 ? t.any : t.anyFrom(points(reason.downTo, names.lang))
  const { margin, comesIn, goesOut } = reason
  const kept = margin < hundredth ? t.thin : t.margin(points(roundedDown(margin), names.lang))
  if (comesIn.length === 0) return `${kept} ${t.unreplaced}`
  const coming = listed(comesIn, names)
  return `${kept} ${
    goesOut.length === 0
      ? t.replaced(comesIn.length, coming)
      : t.replacedAlso(comesIn.length, coming, listed(goesOut, names))
  }`
}

const whyOut = (reason: Out, id: string, names: Names): string => {
  const { lang } = names
  const t = reasonsText(lang).out
  if (reason.kind === 'excluded') return t.excluded(reason.reason)
  if (reason.kind === 'below_floor') {
    if (reason.floor === 'criterion') return t.criterionFloor(format(lang).list(names.criteriaOf(id)))
    const next = reason.needs === null ? t.never : t.needsFree(points(roundedUp(reason.needs), lang))
    return `${t.floor} ${next}`
  }
  return `${obstacle(reason, names)} ${reason.needs === null ? changes(reason, names) : short(reason, names)}`
}

/** What stands in its way. */
const obstacle = ({ kind, breaks, inTheWay }: Obstructed, names: Names): string => {
  const { lang } = names
  const t = reasonsText(lang).out
  const broken = (rule: string) => breaks.find((each) => each.rule === rule)
  const others = (rule: string) =>
    listed(broken(rule)?.among.filter((each) => inTheWay.includes(each)) ?? [], names)
  const cap = broken(kind === 'beneficiary_cap' ? 'perBeneficiary' : 'perProvider')
  switch (kind) {
    case 'beneficiary_cap':
      return cap?.country
        ? t.beneficiary(names.countryOf(cap.country), cap.limit, others('perBeneficiary'))
        : t.beneficiaryCap
    case 'provider_cap':
      return cap?.country
        ? t.provider(names.countryOf(cap.country), cap.limit, others('perProvider'))
        : t.providerCap
    case 'budget': {
      const over = broken('budget')
      return over ? t.budget(format(lang).usd(over.actual), format(lang).usd(over.limit)) : t.budgetCap
    }
    case 'incompatible':
      return broken('incompatible') ? t.incompatible(others('incompatible')) : t.noSeat
    case 'priority':
      return t.priority
    case 'breadth':
      return t.breadth
    case 'no_seat':
      return t.noSeat
    case 'beaten':
      return t.beaten
  }
}

/** The score that would have brought it in. */
const short = (reason: Extract<Obstructed, { needs: number }>, names: Names): string => {
  const t = reasonsText(names.lang).out
  const more = points(roundedUp(reason.needs), names.lang)
  const { comesIn, goesOut } = reason
  const needs =
    goesOut.length === 0
      ? t.needsFree(more)
      : comesIn.length === 0
        ? t.needs(more, listed(goesOut, names))
        : t.needsWith(more, listed(comesIn, names), listed(goesOut, names))
  return reason.isTied ? `${t.tied} ${needs}` : needs
}

/** The change in a rule that would have: no score would. */
const changes = (reason: Extract<Obstructed, { needs: null }>, names: Names): string => {
  const t = reasonsText(names.lang).out
  const enough = reason.advice.flatMap((advice) => adviceText(advice, names) ?? [])
  return `${t.never} ${enough.length > 0 ? t.ruleAlone(enough.join('; ')) : t.rulesTogether}`
}

/** The proposals that the reader may know of by name, and how many others. */
export const listed = (ids: readonly string[], { lang, nameOf }: Names): string => {
  const known = ids.flatMap((id) => nameOf(id) ?? [])
  const others = ids.length - known.length
  return format(lang).list([...known, ...(others > 0 ? [reasonsText(lang).others(others)] : [])])
}

const hundredth = 10

// Two decimals that keep the sentence true: what is needed is rounded up, what can be lost is rounded down.
const roundedUp = (thousandths: number) => Math.ceil(thousandths / hundredth) * hundredth
const roundedDown = (thousandths: number) => Math.floor(thousandths / hundredth) * hundredth

/** Thousandths of a point, as points with two decimals. */
export const points = (thousandths: number, lang: Lang): string => format(lang).decimal(thousandths / 1000)
