import type { Activity } from '#modules/activities/index.ts'
import type { LintRecord } from '#modules/linter/record.ts'
import type { Lang } from '#platform/i18n/index.ts'

/** What a report up to a year would count. */
export const upTo = (record: LintRecord, year: number) => {
  const calls = record.calls.filter((call) => call.year <= year)
  const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)
  const done = record.activities.filter(
    ({ status, missions }) =>
      status === 'completed' && missions.every(({ endsOn }) => endsOn <= `${year}-12-31`),
  )
  const parties = (side: 'receivers' | 'providers') =>
    new Set(
      record.activities
        .filter(({ callYear }) => callYear <= year)
        .flatMap((activity) => activity[side].map(({ code }) => code)),
    ).size
  return {
    calls: calls.length,
    years: calls.map((call) => call.year),
    received: sum(calls.map(({ received }) => received)),
    selected: sum(calls.map(({ selected }) => selected)),
    workshops: record.workshops.filter(({ endsOn }) => (endsOn ?? '') <= `${year}-12-31`).length,
    completed: done.length,
    providers: parties('providers'),
    receivers: parties('receivers'),
  }
}

const activity = (record: LintRecord, code: string): Activity => {
  const row = record.activities.find((candidate) => candidate.code === code)
  if (!row) throw new Error(`no activity ${code}`)
  return row
}

/** What things of the record are called in one language. */
export const tellers = (record: LintRecord, lang: Lang) => ({
  country: (code: string) => record.members.find((member) => member.code === code)?.name[lang] ?? code,
  topic: (code: string) => activity(record, code).topic[lang],
  title: (number: number) =>
    record.workshops.find((workshop) => workshop.number === number)?.title[lang] ?? '',
  component: (code: string) =>
    record.components.find((component) => component.code === code)?.name[lang] ?? '',
  call: (year: number) => {
    const call = record.calls.find((candidate) => candidate.year === year)
    if (!call) throw new Error(`no call of ${year}`)
    return call
  },
})
