import { type Claim, claimsOf, isWhole, type Scope } from '../claims.ts'
import { figureOf } from '../figures.ts'
import type { Finding, Place } from '../finding.ts'
import type { Period } from '../reading/date.ts'
import { wordly } from '../reading/fold.ts'
import { covers, overlap } from '../reading/number.ts'
import type { Read, ReadText } from '../reading/text.ts'
import type { LintRecord } from '../record.ts'
import type { Gatherings } from './gatherings.ts'

const whole: Scope = { from: null, to: null, calls: [], countries: [] }

const placeOf = ({ sentence, quantity, noun }: Claim): Place => ({
  sentence: sentence.at,
  start: quantity.start,
  end: noun.end > noun.start ? noun.end : quantity.end,
})

/** Numbers of things, against what the record counts and what the text says elsewhere. */
export const checkCounts = (text: ReadText, record: LintRecord, gatherings: Gatherings): Finding[] => {
  const claims = claimsOf(text).filter(({ sentence }) => !gatherings.has(sentence.from))
  const periods = listPeriods(text)
  const findings: Finding[] = []
  const right: Claim[] = []
  const wrong: { claim: Claim; finding: Finding }[] = []
  for (const claim of claims) {
    const period = isWhole(claim.scope) ? periods.get(claim.sentence.from) : undefined
    const verdict = judge(claim, period, text, record)
    if (verdict === 'right') right.push(claim)
    else if (verdict && !isNarrow(claim)) wrong.push({ claim, finding: verdict })
  }
  for (const { claim, finding } of wrong) {
    const others = right.filter(
      (other) =>
        other.subject === claim.subject && isSame(other, claim) && other.sentence.at !== claim.sentence.at,
    )
    findings.push({ ...finding, others: others.map(placeOf) })
  }
  return [...findings, ...againstEachOther(claims, text, record)]
}

/** Narrowed by words that no rule knows: at most a witness for another sentence. */
const isNarrow = ({ isNarrowed, scope, subject }: Claim) =>
  isNarrowed && !(scope.calls.length > 0 && subject === 'proposals')

const isSame = (a: Claim, b: Claim) =>
  a.status === b.status &&
  a.scope.calls.join() === b.scope.calls.join() &&
  a.scope.countries.join() === b.scope.countries.join() &&
  isWhole(a.scope) === isWhole(b.scope)

const judge = (
  claim: Claim,
  period: Scope | undefined,
  text: ReadText,
  record: LintRecord,
): 'right' | Finding | undefined => {
  const inPeriod =
    period && claim.status !== 'planned' ? figureOf(record, text, { ...claim, scope: period }) : undefined
  if (inPeriod && period && isTimed(claim)) return verdictOf(claim, inPeriod, 'count_in_period', period)
  const figure = figureOf(record, text, claim)
  if (!figure) return undefined
  const asOf = figureOf(record, text, {
    ...claim,
    scope: { ...claim.scope, to: claim.scope.to ?? text.asOf },
  })
  // A year in the sentence need not be that of the number, or be the last of several.
  const isOfDays =
    !isWhole(claim.scope) && claim.scope.calls.length === 0 && claim.scope.countries.length === 0
  const upTo = isOfDays
    ? figureOf(record, text, { ...claim, scope: { ...claim.scope, from: null } })
    : undefined
  const unscoped = isOfDays ? figureOf(record, text, { ...claim, scope: whole }) : undefined
  const accepted = [asOf, figure, upTo, unscoped].flatMap((known) => known?.accepted ?? [])
  const first = claim.scope.to === null && asOf ? asOf : figure
  return verdictOf(
    claim,
    { ...first, accepted: [...new Set(accepted)] },
    claim.scope.calls.length > 0 ? 'count_of_call' : 'count',
  )
}

/** Of things with days, which a period can leave out. */
const isTimed = ({ subject }: Claim) =>
  subject === 'workshops' || subject === 'activities' || subject === 'calls'

const verdictOf = (
  claim: Claim,
  { accepted, proof }: { accepted: number[]; proof: Finding['proofs'][number] },
  rule: Finding['rule'],
  period?: Scope,
): 'right' | Finding => {
  if (accepted.some((value) => covers(claim.quantity, value))) return 'right'
  const instead = period
    ? [accepted[0] ?? 0, ...(period.from ? [period.from] : []), ...(period.to ? [period.to] : [])]
    : accepted.slice(0, 1)
  return { rule, ...placeOf(claim), instead, proofs: [proof], others: [] }
}

/** "Desde mayo de 2006 y hasta agosto de 2014:" holds for the items below; by the first sentence of each. */
const listPeriods = ({ sentences, words }: ReadText): Map<number, Scope> => {
  const periods = new Map<number, Scope>()
  let open: Scope | undefined
  for (const sentence of sentences) {
    if (sentence.isItem) {
      if (open) periods.set(sentence.from, open)
      continue
    }
    open = sentence.text.trimEnd().endsWith(':') ? periodOf(sentence, words) : undefined
  }
  return periods
}

const periodOf = ({ dates, folded, periods }: Read, words: ReadText['words']): Scope | undefined => {
  const [years]: Period[] = periods
  if (years) return { ...whole, from: `${years.from}-01-01`, to: `${years.to}-12-31` }
  const [first, last] = dates
  if (!first || !last || dates.length !== 2) return undefined
  const says = (source: string, before: string) => wordly(source, '').test(before)
  return says(words.since, folded.slice(0, first.start)) &&
    says(words.until, folded.slice(first.end, last.start))
    ? { ...whole, from: first.from, to: last.to }
    : undefined
}

/** Where the record cannot say, two sentences that cannot both be right. */
const againstEachOther = (claims: Claim[], text: ReadText, record: LintRecord): Finding[] => {
  const known = claims.filter(
    (claim) =>
      !claim.isNarrowed && !claim.isAverage && isWhole(claim.scope) && claim.subject !== 'ministries',
  )
  return known.flatMap((claim, at) => {
    if (figureOf(record, text, claim)) return []
    const others = known.filter(
      (other, index) =>
        index !== at &&
        other.subject === claim.subject &&
        other.status === claim.status &&
        !overlap(other.quantity, claim.quantity),
    )
    return others.length > 0
      ? [
          {
            rule: 'count_in_text' as const,
            ...placeOf(claim),
            instead: others.map(({ quantity }) => quantity.value).slice(0, 1),
            proofs: [],
            others: others.map(placeOf),
          },
        ]
      : []
  })
}
