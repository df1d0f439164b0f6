import type { Activity } from '#modules/activities/index.ts'
import type { Claim, Scope, Status } from './claims.ts'
import { listProof, lists } from './proofs.ts'
import { yearOf } from './reading/date.ts'
import { fold, wordly } from './reading/fold.ts'
import type { Subject } from './reading/subject.ts'
import type { ReadText } from './reading/text.ts'
import type { LintRecord, Proof } from './record.ts'

/** What the record counts for a claim: every number that would be right, the plainest first. */
export type Figure = { accepted: number[]; proof: Proof }

const within = (from: string | null, to: string | null, scope: Scope) =>
  from !== null &&
  to !== null &&
  (scope.from === null || from >= scope.from) &&
  (scope.to === null || to <= scope.to)

/** What lies in a scope. Years of calls count as whole years. */
const callsIn = (record: LintRecord, scope: Scope) =>
  record.calls.filter(
    ({ ordinal, year }) =>
      (scope.calls.length === 0 || scope.calls.includes(ordinal)) &&
      (scope.from === null || year >= yearOf(scope.from)) &&
      (scope.to === null || year <= yearOf(scope.to)),
  )

const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)

const hasCountries = (
  { receivers, providers }: Activity,
  countries: string[],
  side: 'receiver' | 'provider' | 'any',
) => {
  const codes = (side === 'provider' ? [] : receivers)
    .concat(side === 'receiver' ? [] : providers)
    .map(({ country }) => country)
  return countries.every((code) => codes.includes(code))
}

/** By the days of the visits and by the years of the calls: a report may mean either. */
const activityCounts = (record: LintRecord, status: Status | undefined, scope: Scope): number[] => {
  const years = callsIn(record, scope).map(({ year }) => year)
  const byCall = record.activities.filter(({ callYear }) => years.includes(callYear))
  const byDay = record.activities.filter(
    ({ missions, status: is }) =>
      is === 'completed' &&
      missions.length > 0 &&
      missions.every(({ startsOn, endsOn }) => within(startsOn, endsOn, scope)),
  )
  const sides = scope.countries.length > 0 ? (['any', 'provider', 'receiver'] as const) : (['any'] as const)
  const isPlanned = ({ status: is }: Activity) => is === 'planned' || is === 'scheduled' || is === 'under_way'
  const counts = sides.flatMap((side) => {
    const of = (rows: Activity[]) => rows.filter((row) => hasCountries(row, scope.countries, side))
    const completed = of(byCall).filter(({ status: is }) => is === 'completed').length
    const planned = of(byCall).filter(isPlanned).length
    if (status === 'planned') return [planned]
    const byDays = scope.calls.length === 0 ? [of(byDay).length] : []
    // Told to the day or month: the year of a call says too little.
    if (scope.to !== null && !scope.to.endsWith('-12-31')) return byDays
    return [
      ...(isDated(scope) ? byDays.concat(completed) : [completed]),
      ...(status === 'completed' ? [] : [completed + planned]),
    ]
  })
  if (status !== 'canceled') return counts
  return scope.countries.length > 0 ? [] : [sum(callsIn(record, scope).map(({ canceled }) => canceled))]
}

const isDated = ({ from, to }: Scope) => from !== null || to !== null

const takingPart = (record: LintRecord, status: Status, to: string | null) => {
  const rows = record.activities.filter(({ callYear }) => to === null || callYear <= yearOf(to))
  const states = (chosen: Activity[]) =>
    new Set(
      chosen.flatMap(({ receivers, providers }) =>
        [...(status === 'provider' ? [] : receivers), ...(status === 'receiver' ? [] : providers)].map(
          ({ code }) => code,
        ),
      ),
    ).size
  return [states(rows), states(rows.filter(({ status: is }) => is === 'completed'))]
}

/** What the source of the record declares without rows; the label tells of what. */
const declared = (record: LintRecord, subject: Subject, { lang, words }: ReadText): number[] => {
  const pattern = wordly(words.subjects[subject], '')
  return record.indicators.flatMap(({ label, value, kind, qualifierCode }) =>
    value !== null && kind === 'declared' && qualifierCode === null && pattern.test(fold(label[lang]))
      ? [value]
      : [],
  )
}

const ofDeclared: Subject[] = ['audits', 'officials', 'partners', 'organizations', 'centers']

/** @returns nothing where the record cannot say. */
export const figureOf = (
  record: LintRecord,
  text: ReadText,
  { subject, status, scope, isAverage }: Omit<Claim, 'quantity' | 'noun' | 'sentence' | 'isNarrowed'>,
): Figure | undefined => {
  const figure = (accepted: number[], path: string) =>
    accepted.length > 0 ? { accepted: [...new Set(accepted)], proof: listProof(subject, path) } : undefined
  if (subject === 'ministries' && isAverage) {
    const exact = record.workshops.flatMap(({ ministries, isMinistriesExact }) =>
      ministries !== null && isMinistriesExact ? [ministries] : [],
    )
    const mean = sum(exact) / Math.max(1, exact.length)
    return exact.length > 0
      ? figure([Math.round(mean), Math.floor(mean), Math.round(mean * 10) / 10], lists.workshops)
      : undefined
  }
  if (isAverage) return undefined
  if (subject === 'activities')
    return figure(
      activityCounts(record, status, scope),
      lists.activities(status === 'planned' ? { status: ['planned'] } : { status: ['completed'] }),
    )
  if (subject === 'ministries')
    return status &&
      ['provider', 'receiver', 'both'].includes(status) &&
      scope.countries.length === 0 &&
      scope.from === null
      ? figure(takingPart(record, status, scope.to), lists.participation)
      : undefined
  if (scope.countries.length > 0) return undefined
  if (subject === 'calls') return figure([callsIn(record, scope).length], lists.calls)
  if (subject === 'proposals') {
    const rows = callsIn(record, scope)
    const received = sum(rows.map((row) => row.received))
    const selected = sum(rows.map((row) => row.selected))
    return figure(
      status === 'received' ? [received] : status === 'selected' ? [selected] : [received, selected],
      lists.callTable,
    )
  }
  if (scope.calls.length > 0) return undefined
  if (subject === 'workshops')
    return figure(
      [
        record.workshops.filter(
          ({ startsOn, endsOn }) => within(startsOn, endsOn ?? startsOn, scope) || !isDated(scope),
        ).length,
      ],
      lists.workshops,
    )
  if (subject === 'webinars')
    return isDated(scope) ? undefined : figure([record.webinars.length], lists.webinars)
  if (subject === 'studies' || subject === 'newsletters') {
    const kind = subject === 'studies' ? 'study' : 'printed_newsletter'
    const rows = record.publications.filter(
      (row) =>
        row.kind === kind &&
        (!isDated(scope) || (row.year !== null && within(`${row.year}-01-01`, `${row.year}-01-01`, scope))),
    )
    return figure([rows.length], lists[subject])
  }
  if (subject === 'programs') {
    const stated = record.indicators.flatMap(({ measure, value, qualifierCode }) =>
      measure === 'programs' && value !== null && qualifierCode === null ? [value] : [],
    )
    return figure([...stated, record.programs], lists.programs)
  }
  return ofDeclared.includes(subject) ? figure(declared(record, subject, text), lists.indicators) : undefined
}
