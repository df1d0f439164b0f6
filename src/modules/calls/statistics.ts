import { modalities, origins, type ProposalSummary } from './schema.ts'

/** How many there are of each code, the most first and then by code. */
export type Count = { code: string; count: number }

export type Statistics = {
  received: number
  withdrawn: number
  countries: number
  providers: number
  coFinanced: number
  /** Whole United States dollars, of those that gave an amount. */
  cost: number
  coFinancing: number
  /** By the country of the ministry whose proposal it is: each proposal once. */
  byCountry: Count[]
  /** Each proposal once for every ministry that would teach. */
  byProvider: Count[]
  byArea: Count[]
  byTheme: Count[]
  byModality: Count[]
  byOrigin: Count[]
  /** Days of the call's zone on which the first version was submitted, in order. */
  byDay: Count[]
}

/**
 * Counts what a call has received: every proposal that was submitted once, whatever became of it.
 * What gives no theme, modality or origin is counted as `unsaid`.
 */
export const statisticsOf = (
  proposals: readonly ProposalSummary[],
  { areaOf, timeZone }: { areaOf: ReadonlyMap<string, string>; timeZone: string },
): Statistics => {
  const received = proposals.filter(({ number }) => number !== null)
  const day = new Intl.DateTimeFormat('en-CA', { timeZone })
  const of = (codes: (proposal: ProposalSummary) => (string | null | undefined)[]) =>
    counted(received.flatMap((proposal) => codes(proposal).map((code) => code ?? 'unsaid')))
  const sum = (of: (proposal: ProposalSummary) => number | null) =>
    received.reduce((total, proposal) => total + (of(proposal) ?? 0), 0)
  const byCountry = of((proposal) => [ownerOf(proposal)])
  const byProvider = of(({ parties }) =>
    parties.flatMap(({ role, country }) => (role === 'provider' ? [country] : [])),
  )
  return {
    received: received.length,
    withdrawn: received.filter(({ state }) => state === 'withdrawn').length,
    countries: byCountry.length,
    providers: byProvider.length,
    coFinanced: received.filter(({ coFinancing }) => (coFinancing ?? 0) > 0).length,
    cost: sum(({ cost }) => cost),
    coFinancing: sum(({ coFinancing }) => coFinancing),
    byCountry,
    byProvider,
    byArea: of(({ themeCode }) => [themeCode && areaOf.get(themeCode)]),
    byTheme: of(({ themeCode }) => [themeCode]),
    byModality: inOrder(
      of(({ modality }) => [modality]),
      modalities,
    ),
    byOrigin: inOrder(
      of(({ origin }) => [origin]),
      origins,
    ),
    byDay: of(({ submittedAt }) => [submittedAt && day.format(submittedAt)]).toSorted((a, b) =>
      a.code < b.code ? -1 : 1,
    ),
  }
}

export const ownerOf = ({ institutionId, parties }: ProposalSummary): string | undefined =>
  parties.find((party) => party.institutionId === institutionId)?.country

const counted = (codes: string[]): Count[] =>
  [...Map.groupBy(codes, (code) => code)]
    .map(([code, all]) => ({ code, count: all.length }))
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))

const inOrder = (counts: Count[], order: readonly string[]): Count[] => [
  ...order.flatMap((code) => counts.filter((count) => count.code === code)),
  ...counts.filter(({ code }) => !order.includes(code)),
]
