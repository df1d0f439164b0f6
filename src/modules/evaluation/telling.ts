import { callCriteria, callUrls, partiesOf } from '#modules/calls/index.ts'
import { memberStates } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import type { Computation } from './computation.ts'
import { candidateId } from './instance-of.ts'
import type { Candidate } from './queries/rating.ts'
import { listed, type Names, points, reasonFor } from './reasons.ts'
import { conflictText, ruleName } from './rule-words.ts'
import type { Selection } from './schema/decision.ts'
import { type Instance, worth } from './second-round/instance.ts'
import { isListed, measure } from './second-round/selection.ts'
import type { Outcome as Found } from './second-round/solve.ts'
import { whatIf } from './second-round/what-if.ts'
import { evaluationText } from './text/index.ts'
import { lettersText } from './text/letters/index.ts'
import { secondRoundText } from './text/second-round/index.ts'
import type { Change } from './views/second-round/difference.tsx'
import type { PriceRow, ProposalRow } from './views/second-round/proposals.tsx'
import type { Told } from './views/second-round/selection.tsx'

/** Who reads: the language, and what countries and criteria are called in it. */
export type Reader = {
  lang: Lang
  countries: ReadonlyMap<string, string>
  criteria: ReadonlyMap<string, string>
}

export const readerOf = async (ctx: Ctx, lang: Lang, callId: number): Promise<Reader> => {
  const [members, criteria] = await Promise.all([memberStates(ctx.db), callCriteria(ctx.db, callId)])
  return {
    lang,
    countries: new Map(members.map(({ code, name }) => [code, name[lang]])),
    criteria: new Map(criteria.map(({ code, name }) => [code, name[lang]])),
  }
}

/** The words for the reasons, with the proposals that `nameOf` knows. */
export const namesFor = (
  { lang, countries, criteria }: Reader,
  candidates: readonly Candidate[],
  nameOf: Names['nameOf'],
): Names => ({
  lang,
  nameOf,
  countryOf: (code) => countries.get(code) ?? code,
  criteriaOf: (id) =>
    candidates
      .filter(({ proposal }) => candidateId(proposal) === id)
      .flatMap(({ byCriterion }) => byCriterion.filter(({ isBelowFloor }) => isBelowFloor))
      .map(({ code }) => criteria.get(code) ?? code),
})

/** `RIAL-2027-03 (Guatemala)`: a proposal with the countries that receive. */
export const labelsOf = (
  candidates: readonly Pick<Candidate, 'proposal'>[],
  { lang, countries }: Pick<Reader, 'lang' | 'countries'>,
): Map<string, string> =>
  new Map(
    candidates.map(({ proposal }) => {
      const names = partiesOf(proposal, 'beneficiary').map(({ country }) => countries.get(country) ?? country)
      return [candidateId(proposal), `${candidateId(proposal)} (${format(lang).list(names)})`]
    }),
  )

/** A computed second round as the Secretariat reads it; nothing when no selection keeps the rules. */
export const toldOf = (
  { instance, result }: Selection,
  candidates: readonly Candidate[],
  reader: Reader,
): Told | undefined => {
  const { outcome, reserve } = result
  if (outcome.status !== 'optimal') return undefined
  const { lang } = reader
  const labels = labelsOf(candidates, reader)
  const names = namesFor(reader, candidates, (id) => labels.get(id) ?? id)
  const reasonOf = (id: string) => reasonFor(result, id, names) ?? ''
  const rows = new Map(
    candidates.map((one) => [candidateId(one.proposal), rowOf(one, instance, reader, reasonOf)]),
  )
  const named = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? [])
  const selected = instance.candidates.filter(({ id }) => outcome.ids.includes(id))
  const placed = new Set([...outcome.ids, ...reserve])
  const byPoints = (ids: string[]) =>
    ids.toSorted((a, b) => worthOf(instance, b) - worthOf(instance, a) || (a < b ? -1 : 1))
  return {
    figures: {
      selected: outcome.ids.length,
      all: candidates.length,
      countries: new Set(selected.flatMap(({ beneficiaries }) => beneficiaries)).size,
      providers: new Set(selected.flatMap(({ providers }) => providers)).size,
      priority: instance.rules.priority ? outcome.value.priority : null,
    },
    points: points(outcome.value.total, lang),
    cost: format(lang).usd(outcome.value.cost),
    in: named(byPoints(outcome.ids)),
    reserve: named(reserve),
    out: named(byPoints([...rows.keys()].filter((id) => !placed.has(id)))),
    prices: prices(result, names),
    tie: tieOf(result, lang),
    digest: result.dataset.digest,
  }
}

const worthOf = ({ candidates, rules }: Instance, id: string) => {
  const candidate = candidates.find((one) => one.id === id)
  return candidate ? worth(candidate, rules) : -1
}

const rowOf = (
  { proposal, total }: Candidate,
  instance: Instance,
  { lang, countries }: Reader,
  reasonOf: (id: string) => string,
): ProposalRow => {
  const id = candidateId(proposal)
  const t = secondRoundText(lang)
  const candidate = instance.candidates.find((one) => one.id === id)
  const bonus = candidate ? worth(candidate, instance.rules) - candidate.score : 0
  const names = (role: 'beneficiary' | 'provider') =>
    format(lang).list(partiesOf(proposal, role).map(({ country }) => countries.get(country) ?? country))
  return {
    id,
    href: `/${lang}${callUrls.proposal(proposal.id)}`,
    title: proposal.title ?? id,
    titleLang: proposal.lang,
    beneficiaries: names('beneficiary'),
    providers: names('provider'),
    points: total === null ? null : points(total + bonus, lang),
    madeOf: bonus > 0 && total !== null ? t.selection.plus(points(total, lang), points(bonus, lang)) : null,
    isListed: candidate !== undefined && isListed(candidate, instance),
    sentence: reasonOf(id),
  }
}

/** By points, then by what: and whether it came to that. */
const tieOf = ({ explanation }: Computation, lang: Lang): string[] => {
  const t = secondRoundText(lang).selection
  const isTied = explanation?.reasons.some(({ reason }) => 'isTied' in reason && reason.isTied) === true
  return [isTied ? t.tieBroken : t.tieUnique, t.tieOrder]
}

const prices = ({ explanation }: Computation, names: Names): PriceRow[] => {
  const { lang } = names
  const t = secondRoundText(lang).selection
  return (explanation?.prices ?? []).map(({ ref, price, comesIn, goesOut }) => {
    const [coming, going] = [listed(comesIn, names), listed(goesOut, names)]
    return {
      name: ruleName(ref, names),
      cost: priceText(price, lang),
      without:
        comesIn.length > 0 && goesOut.length > 0
          ? t.swap(coming, going)
          : comesIn.length > 0
            ? t.entering(coming)
            : goesOut.length > 0
              ? t.leaving(going)
              : t.same,
    }
  })
}

const priceText = (price: number, lang: Lang) =>
  price === 0 ? secondRoundText(lang).selection.free : evaluationText(lang).points(points(price, lang))

/** What each rule costs, without naming proposals: for everybody. */
export const shortPrices = ({ explanation }: Computation, { lang }: Reader): PriceRow[] => {
  const t = secondRoundText(lang).selection
  return (explanation?.prices ?? []).map(({ ref, price, comesIn, goesOut }) => {
    const changed = Math.max(comesIn.length, goesOut.length)
    return {
      name: ruleName(ref, { lang, nameOf: () => undefined }),
      cost: priceText(price, lang),
      without: changed === 0 ? t.same : t.changes(changed),
    }
  })
}

/** What to change so that the rules can be kept; nothing when they can. */
export const conflictOf = (outcome: Found, { lang }: Reader): string[] | undefined =>
  outcome.status === 'infeasible'
    ? outcome.advice.flatMap((advice) => conflictText(advice, { lang, nameOf: (id) => id }) ?? [])
    : undefined

/** What other rules would change. */
export const changeOf = (
  before: Instance | undefined,
  after: Instance,
  candidates: readonly Candidate[],
  { lang }: Reader,
): Change | undefined => {
  const difference = whatIf(before ?? after, after.rules)
  const now = difference.after
  if (now.status !== 'optimal') return undefined
  const was = before && difference.before.status === 'optimal' ? difference.before.ids : []
  const titles = new Map(candidates.map(({ proposal }) => [candidateId(proposal), proposal.title]))
  const named = (ids: string[]) => ids.map((id) => `${id} · ${titles.get(id) ?? ''}`)
  const t = secondRoundText(lang).whatIf.figures
  const figures = (instance: Instance, ids: string[]) => {
    const value = measure(instance, ids)
    const providers = instance.candidates.filter(({ id }) => ids.includes(id)).flatMap((one) => one.providers)
    const { number, usd } = format(lang)
    return [
      number(ids.length),
      points(value.total, lang),
      number(value.breadth),
      number(new Set(providers).size),
      number(value.priority),
      usd(value.cost),
    ]
  }
  const [first, second] = [before ? figures(before, was) : [], figures(after, now.ids)]
  return {
    entering: named(now.ids.filter((id) => !was.includes(id))),
    leaving: named(was.filter((id) => !now.ids.includes(id))),
    stays: now.ids.filter((id) => was.includes(id)).length,
    figures: Object.values(t).map((name, at) => ({
      name,
      before: first[at] ?? '–',
      after: second[at] ?? '–',
    })),
  }
}

/** Why a selected proposal is in, naming none that is not public: those that are come with their `labels`. */
export const publicReason = (
  result: Computation,
  id: string,
  {
    reader,
    labels,
    isException,
  }: { reader: Reader; labels: ReadonlyMap<string, string>; isException: boolean },
): string =>
  isException
    ? lettersText(reader.lang).exception
    : (reasonFor(
        result,
        id,
        namesFor(reader, [], (other) => labels.get(other)),
      ) ?? '')
