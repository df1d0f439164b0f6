import { callUrls } from '#modules/calls/index.ts'
import { eventUrls, workshopMinistryCounts } from '#modules/events/index.ts'
import { contributingCountries, fundUrls } from '#modules/fund/index.ts'
import { libraryUrls, publications, studies } from '#modules/library/index.ts'
import { portfolioUrls, programsBy } from '#modules/portfolio/index.ts'
import type { Db } from '#platform/db/index.ts'
import { rowsBehind } from './links.ts'
import { type Coverage, coverage } from './queries/coverage.ts'
import type { Indicator } from './queries/indicator.ts'
import type { CallTable, ParticipationTable } from './schema.ts'
import { callTable, participationTable } from './tables.ts'
import type { Text } from './text/index.ts'
import { urls } from './urls.ts'

/** What the figures are counted from: the faces of the modules below, each asked once. */
export type Facts = {
  calls: CallTable
  participation: ParticipationTable
  workshops: number
  /** One for each workshop that states an exact number. */
  workshopMinistries: number[]
  contributors: number
  studies: number
  printedNewsletters: number
  programs: number
  coverage: Coverage
}

export const factsOf = async (db: Db): Promise<Facts> => {
  const [callRows, participation, held, contributors, studyCount, printed, programs, covered] =
    await Promise.all([
      callTable(db),
      participationTable(db),
      workshopMinistryCounts(db),
      contributingCountries(db),
      studies(db),
      publications(db, { kind: ['printed_newsletter'] }),
      programsBy(db, 'area'),
      coverage(db),
    ])
  return {
    calls: callRows,
    participation,
    workshops: held.length,
    workshopMinistries: held.flatMap(({ ministries, exact }) =>
      ministries !== null && exact ? [ministries] : [],
    ),
    contributors: contributors.length,
    studies: studyCount,
    printedNewsletters: printed.length,
    programs: [...programs.values()].reduce((sum, count) => sum + count, 0),
    coverage: covered,
  }
}

/** A figure that this platform counts. Its words are in the catalogue, under the same code. */
type Measure = {
  value: (facts: Facts, country: string) => number
  /** The rows behind it, without the language. */
  path: (country: string) => string
  /** Until when those rows speak. */
  asOf: (coverage: Coverage) => string | null
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const ofActivities = ({ activities }: Coverage) => activities
const ofCalls = (covered: Coverage) => covered.calls
const ofWorkshops = (covered: Coverage) => covered.workshops
const ofRecord = ({ record }: Coverage) => record

const measures: Record<keyof Text['measures'], Measure> = {
  'activities-completed': {
    value: ({ calls }) => calls.totals.completed,
    path: () => rowsBehind({ status: 'completed' }),
    asOf: ofActivities,
  },
  'activities-planned': {
    value: ({ calls }) => calls.totals.planned,
    path: () => rowsBehind({ status: 'planned' }),
    asOf: ofActivities,
  },
  'activities-canceled': { value: ({ calls }) => calls.totals.canceled, path: urls.calls, asOf: ofCalls },
  calls: { value: ({ calls }) => calls.rows.length, path: callUrls.calls, asOf: ofCalls },
  'proposals-received': { value: ({ calls }) => calls.totals.received, path: urls.calls, asOf: ofCalls },
  'proposals-selected': { value: ({ calls }) => calls.totals.selected, path: urls.calls, asOf: ofCalls },
  'provider-ministries': {
    value: ({ participation }) => participation.providers,
    path: urls.participation,
    asOf: ofActivities,
  },
  'receiver-ministries': {
    value: ({ participation }) => participation.receivers,
    path: urls.participation,
    asOf: ofActivities,
  },
  'participating-ministries': {
    value: ({ participation }) => participation.rows.length,
    path: urls.participation,
    asOf: ofActivities,
  },
  'provider-completed': {
    value: ({ participation }, code) =>
      participation.rows.find(({ country }) => country === code)?.providerCompleted ?? 0,
    path: (country) => rowsBehind({ country, role: 'provider', status: 'completed' }),
    asOf: ofActivities,
  },
  workshops: { value: (facts) => facts.workshops, path: () => eventUrls.workshops(), asOf: ofWorkshops },
  'ministries-per-workshop': {
    value: ({ workshopMinistries }) => mean(workshopMinistries),
    path: () => eventUrls.workshops(),
    asOf: ofWorkshops,
  },
  'contributing-countries': {
    value: ({ contributors }) => contributors,
    path: () => fundUrls.contributions(),
    asOf: ofRecord,
  },
  studies: {
    value: (facts) => facts.studies,
    path: () => libraryUrls.publications({ kind: ['study'] }),
    asOf: ({ studies }) => studies,
  },
  'printed-newsletters': {
    value: ({ printedNewsletters }) => printedNewsletters,
    path: () => libraryUrls.publications({ kind: ['printed_newsletter'] }),
    asOf: ({ printedNewsletters }) => printedNewsletters,
  },
  programs: { value: ({ programs }) => programs, path: () => portfolioUrls.programs(), asOf: ofRecord },
}

export type MeasureCode = keyof typeof measures

export const isMeasure = (code: string): code is MeasureCode => Object.hasOwn(measures, code)

/** Whether a declared figure and the count beside it agree; `related` when they count different things. */
export type Agreement = 'same' | 'rounded' | 'different' | 'related'

export type Computed = {
  measure: MeasureCode
  value: number
  /** The rows behind it, without the language. */
  path: string
  asOf: string | null
  agreement: Agreement
}

const agreementOf = ({ kind, value }: Indicator, computed: number): Agreement => {
  if (kind === 'declared') return 'related'
  if (value === computed) return 'same'
  return value === Math.round(computed) ? 'rounded' : 'different'
}

/** What this platform counts beside a declared figure, if anything. */
export const computedOf = (indicator: Indicator, facts: Facts): Computed | undefined => {
  const { measure, measureCountry } = indicator
  if (measure === null || !isMeasure(measure)) return undefined
  const { value, path, asOf } = measures[measure]
  const counted = value(facts, measureCountry ?? '')
  return {
    measure,
    value: counted,
    path: path(measureCountry ?? ''),
    asOf: asOf(facts.coverage),
    agreement: agreementOf(indicator, counted),
  }
}
