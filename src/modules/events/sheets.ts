import type { Lang } from '#platform/i18n/index.ts'
import type { Webinar } from './queries/webinar.ts'
import type { TakingPart, Workshop } from './queries/workshop.ts'
import type { InstitutionRole } from './schema.ts'
import type { Text } from './text/index.ts'

type Sheet = { columns: string[]; rows: unknown[][] }

/** The workshops as a table to download: texts in the reader's language, column names in one for all. */
export const workshopSheet = (lang: Lang, t: Text, workshops: Workshop[]): Sheet => {
  const names = (parts: TakingPart[], role: InstitutionRole) =>
    parts
      .filter((part) => part.role === role)
      .map(({ institution, name }) => institution?.name[lang] ?? name)
      .join('; ')
  const columns: [string, (row: Workshop) => unknown][] = [
    ['number', ({ number }) => number],
    ['kind', ({ kind }) => t.kind[kind]],
    ['title', ({ title }) => title[lang]],
    ['city', ({ city }) => city?.[lang]],
    ['country', ({ country }) => country],
    ['country_name', ({ countryName }) => countryName?.[lang]],
    ['start', ({ startsOn, partialDate }) => startsOn ?? partialDate],
    ['end', ({ endsOn, partialDate }) => endsOn ?? partialDate],
    ['ministries', ({ ministries }) => ministries],
    [
      'ministries_exact',
      ({ ministries, isMinistriesExact }) => (ministries === null ? '' : String(isMinistriesExact)),
    ],
    ['ministries_note', ({ ministriesNote }) => ministriesNote?.[lang]],
    ['area', ({ areaName }) => areaName?.[lang]],
    ['theme', ({ themeName }) => themeName?.[lang]],
    ['co_organizers', ({ institutions }) => names(institutions, 'co_organizer')],
    ['participants', ({ institutions }) => names(institutions, 'participant')],
    ['participants_note', ({ participantsNote }) => participantsNote?.[lang]],
    ['mandate', ({ mandate }) => mandate?.[lang]],
    ['outputs', ({ outputs }) => outputs?.[lang]],
    ['source_line', ({ sourceLine }) => sourceLine],
  ]
  return {
    columns: columns.map(([name]) => name),
    rows: workshops.map((row) => columns.map(([, value]) => value(row))),
  }
}

export const webinarSheet = (lang: Lang, webinars: Webinar[]): Sheet => ({
  columns: [
    'code',
    'date',
    'title',
    'ministries',
    'provider_country',
    'satisfaction_percent',
    'satisfaction_note',
    'platform',
  ],
  rows: webinars.map((row) => [
    row.code,
    row.startsOn ?? row.partialDate,
    row.title[lang],
    row.ministries,
    row.providerCountry,
    row.satisfactionPercent,
    row.satisfactionNote?.[lang],
    row.platform,
  ]),
})
