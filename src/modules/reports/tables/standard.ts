import { isAddable } from '#modules/fund/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import type { Dataset, TablePart } from '../document.ts'
import type { TableSource } from '../schema.ts'
import type { Sources } from '../sources.ts'
import { documentText } from '../text/document/index.ts'

/** A table as it is read, and the same rows for a machine. */
type Made = Omit<TablePart, 'kind' | 'number'> & { data: Omit<Dataset, 'name'> }

type Make = (sources: Sources, lang: Lang) => Promise<Made>

/** A cell that counts nothing is left out of the table as it is read; the machine's has its zero. */
const counted = (lang: Lang, value: number | null) =>
  value === null || value === 0 ? '–' : format(lang).number(value)

const taxonomy: Make = async ({ areas }, lang) => {
  const { tables } = documentText(lang)
  const all = await areas()
  return {
    title: tables.taxonomy.title,
    columns: [
      { title: tables.taxonomy.area, width: 3 },
      { title: tables.taxonomy.themes, width: 7 },
    ],
    rows: all.map(({ name, themes }) => [
      name[lang],
      themes.map((theme, at) => `${at + 1}. ${theme.name[lang]}`).join('\n'),
    ]),
    isTotalled: false,
    data: {
      columns: ['area_code', 'area', 'theme_code', 'theme'],
      rows: all.flatMap((area) =>
        area.themes.map((theme) => [area.code, area.name[lang], theme.code, theme.name[lang]]),
      ),
    },
  }
}

const callColumns = ['received', 'selected', 'completed', 'planned', 'canceled'] as const

const calls: Make = async (sources, lang) => {
  const { tables } = documentText(lang)
  const { rows, totals } = await sources.calls()
  return {
    title: tables.calls.title,
    columns: [
      { title: tables.calls.call, width: 4 },
      ...callColumns.map((column) => ({ title: tables.calls[column], isNumber: true, width: 3 })),
    ],
    rows: [
      ...rows.map((row) => [
        tables.calls.name(row.ordinal, String(row.year)),
        ...callColumns.map((column) => counted(lang, row[column])),
      ]),
      [tables.total, ...callColumns.map((column) => counted(lang, totals[column]))],
    ],
    isTotalled: true,
    data: {
      columns: ['ordinal', 'year', ...callColumns],
      rows: [
        ...rows.map((row) => [row.ordinal, row.year, ...callColumns.map((column) => row[column])]),
        ['total', null, ...callColumns.map((column) => totals[column])],
      ],
    },
  }
}

const participationColumns = {
  providerCompleted: 'provider_completed',
  providerPlanned: 'provider_planned',
  receiverCompleted: 'receiver_completed',
  receiverPlanned: 'receiver_planned',
} as const

const participation: Make = async (sources, lang) => {
  const { tables } = documentText(lang)
  const { rows, totals } = await sources.participation()
  const columns = Object.keys(participationColumns) as (keyof typeof participationColumns)[]
  const named = rows.toSorted((a, b) => format(lang).compare(a.name[lang], b.name[lang]))
  return {
    title: tables.participation.title,
    columns: [
      { title: tables.participation.country, width: 4 },
      ...columns.map((column) => ({ title: tables.participation[column], isNumber: true, width: 2 })),
    ],
    rows: [
      ...named.map((row) => [row.name[lang], ...columns.map((column) => counted(lang, row[column]))]),
      [tables.total, ...columns.map((column) => counted(lang, totals[column]))],
    ],
    isTotalled: true,
    data: {
      columns: ['country', 'name', ...Object.values(participationColumns)],
      rows: [
        ...rows.map((row) => [row.country, row.name[lang], ...columns.map((column) => row[column])]),
        ['total', null, ...columns.map((column) => totals[column])],
      ],
    },
  }
}

const contributions: Make = async (sources, lang) => {
  const { tables } = documentText(lang)
  const t = tables.contributions
  const all = (await sources.contributions()).filter(({ amountUsd }) => amountUsd !== null)
  const years = ({ periodFrom, periodTo }: (typeof all)[number]) =>
    periodFrom === null
      ? t.noYears
      : periodTo === null
        ? t.since(String(periodFrom))
        : `${periodFrom}–${periodTo}`
  const names = ({ contributors }: (typeof all)[number]) =>
    contributors.length === 0
      ? t.allContributors
      : format(lang).list(contributors.map(({ name }) => name[lang]))
  return {
    title: t.title,
    columns: [
      { title: t.years, width: 2 },
      { title: t.contributors, width: 4 },
      { title: t.kind, width: 2 },
      { title: t.amount, isNumber: true, width: 3 },
      { title: t.note, width: 4 },
    ],
    rows: all.map((row) => [
      years(row),
      names(row),
      t.kinds[row.kind],
      format(lang).usd(row.amountUsd ?? 0),
      [row.qualifier?.[lang], isAddable(row) ? undefined : t.notAdded].filter(Boolean).join('; '),
    ]),
    isTotalled: false,
    data: {
      columns: ['code', 'from', 'to', 'contributors', 'kind', 'amount_usd', 'added'],
      rows: all.map((row) => [
        row.code,
        row.periodFrom,
        row.periodTo,
        row.contributors.map(({ country, code }) => country ?? code).join(';'),
        row.kind,
        row.amountUsd,
        isAddable(row) ? 'yes' : 'no',
      ]),
    },
  }
}

/** The tables of the report, by what they show. */
export const standardTables: Record<TableSource, Make> = { taxonomy, calls, participation, contributions }
