import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { root } from '#src/config.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aReport, reportIn } from '#test/report.ts'
import { plainOf, type ReportDocument } from './document.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let document: ReportDocument

beforeAll(async () => {
  database = await freshDatabase()
  const ctx = testCtx(database)
  document = await reportIn(ctx, await aReport(ctx), 'es')
}, 60_000)
afterAll(() => database.drop())

/** The rows of a table as the source of the record has them. */
const golden = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(root, 'test/golden', `${name}.csv`), 'utf8'), { columns: true })

/** The same rows as the report gives them, every cell as text. */
const rowsOf = (name: string) => {
  const { columns = [], rows = [] } = document.datasets.find((dataset) => dataset.name === name) ?? {}
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, String(row[at] ?? '')])))
}

/** Only the columns that a comparison speaks of, in its words. */
const pick = (rows: Record<string, string>[], columns: Record<string, string>) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(columns).map(([name, from]) => [name, row[from] ?? ''])),
  )

test('Table 1 has every area and theme, in their order', () => {
  expect(rowsOf('table-1')).toEqual(
    pick(golden('taxonomy'), {
      area_code: 'area_code',
      area: 'area_es',
      theme_code: 'theme_code',
      theme: 'theme_es',
    }),
  )
})

test('Table 2 has every call with its numbers, and their totals', () => {
  const columns = ['ordinal', 'year', 'received', 'selected', 'completed', 'planned', 'canceled']
  const calls = pick(golden('calls'), {
    ...Object.fromEntries(columns.map((column) => [column, column])),
    canceled: 'cancelled',
  })
  const total = (column: string) => String(calls.reduce((sum, row) => sum + Number(row[column]), 0))
  const totals = Object.fromEntries(columns.slice(2).map((column) => [column, total(column)]))
  expect(rowsOf('table-2')).toEqual([...calls, { ordinal: 'total', year: '', ...totals }])
  expect(totals).toEqual({ received: '388', selected: '100', completed: '83', planned: '8', canceled: '9' })
})

test('Table 3 has every ministry that takes part, in each role and state', () => {
  const counts = ['provider_completed', 'provider_planned', 'receiver_completed', 'receiver_planned']
  const columns = Object.fromEntries(['country', ...counts].map((column) => [column, column]))
  const rows = pick(rowsOf('table-3'), columns)
  const byCountry = (a: Record<string, string>, b: Record<string, string>) =>
    (a.country ?? '').localeCompare(b.country ?? '')
  expect(rows.slice(0, -1).toSorted(byCountry)).toEqual(
    pick(golden('participation'), columns).toSorted(byCountry),
  )
  expect(rows.at(-1)).toEqual({
    country: 'total',
    provider_completed: '83',
    provider_planned: '8',
    receiver_completed: '83',
    receiver_planned: '8',
  })
})

test('Annex 1 has every workshop, with its place, days and ministries', () => {
  const columns = {
    number: 'number',
    kind: 'kind',
    country: 'country',
    start: 'start',
    end: 'end',
    ministries: 'ministries',
  }
  expect(pick(rowsOf('annex-1'), { ...columns, title: 'title' })).toEqual(
    pick(golden('workshops'), { ...columns, title: 'title_es' }),
  )
})

test('Annex 2 has every activity of every call, with both sides, its topic, modality, days and state', () => {
  const rows = golden('activities').map((row) => ({
    ...row,
    modality: row.modality?.replace('in_situ_visit', 'on_site_visit'),
  }))
  expect(rowsOf('annex-2')).toEqual(rows)
  expect(rows.length).toBe(91)
})

test('the lists of outcomes have those of each component, and all of them together', () => {
  const components = Map.groupBy(golden('outcomes'), (row) => row.component_code ?? '')
  for (const [component, own] of components) {
    const ids = rowsOf(`outcomes-${component}`).map(({ code }) => code)
    expect(ids).toEqual(own.map(({ id }) => id).toSorted())
  }
  expect([...components.values()].flat().length).toBe(50)
})

test('the chart of the Portfolio shows the programs of every area', () => {
  const chart = document.parts.flatMap(({ part }) => (part.kind === 'chart' ? [part] : []))[1]
  expect(chart?.bars.map(({ label }) => label).toSorted()).toEqual(
    [...new Set(golden('taxonomy').map(({ area_es }) => area_es ?? ''))].toSorted(),
  )
  expect(chart?.bars.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThan(90)
})

test('the note on funding adds what may be added and shows the rest', () => {
  const rows = rowsOf('table-4')
  const added = rows.filter((row) => row.kind === 'cash' && row.added === 'yes')
  expect(added.reduce((sum, row) => sum + Number(row.amount_usd), 0)).toBe(1_350_000 + 230_000 + 470_000)
  expect(rows.filter(({ added: is }) => is === 'no').map(({ code }) => code)).toEqual([
    'canada-2011',
    'oas-in-kind-annual',
  ])
})

test('no marker is left in any language, and no language borrows the words of another', async () => {
  const ctx = testCtx(database)
  const id = await aReport(ctx)
  const texts = await Promise.all(languages.map((lang) => reportIn(ctx, id, lang)))
  const paragraphs = texts.map(({ parts }) =>
    parts.flatMap(({ part }) =>
      part.kind === 'paragraph'
        ? [part.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')]
        : part.kind === 'heading'
          ? [part.text]
          : [],
    ),
  )
  expect(paragraphs.flat().filter((text) => /[{}]/.test(text))).toEqual([])
  expect(new Set(paragraphs.map(({ length }) => length)).size).toBe(1)
  expect(texts[0]?.datasets.map(({ name }) => name)).toEqual(texts[3]?.datasets.map(({ name }) => name))
  const stars = texts.map(({ parts }) =>
    parts.flatMap(({ part }) => (part.kind === 'paragraph' ? [plainOf(part.pieces)] : [])).join(' '),
  )
  expect(stars.map((text) => /93\s?%?\*?\s?%?/.exec(text)?.[0].trim())).toEqual([
    '93 %*',
    '93%*',
    '93%*',
    '93 %*',
  ])
  const long = paragraphs.map((own) => own.filter((text) => text.length > 60))
  expect(new Set(long.flat()).size).toBe(long.flat().length)
})

test('a period leaves out what it does not cover, in tables and sentences alike', async () => {
  const ctx = testCtx(database)
  const id = await aReport(ctx, { from: '2007-01-01', to: '2008-12-31', langs: ['en'] })
  document = await reportIn(ctx, id, 'en')
  const days = rowsOf('annex-2').map(({ end2, end }) => end2 || end || '')
  expect(days.every((day) => day >= '2007-01-01' && day <= '2008-12-31')).toBe(true)
  const calls = rowsOf('table-2')
  expect(calls.map(({ year }) => year)).toEqual(['2007', '2008', ''])
  expect(Number(calls.at(-1)?.completed)).toBe(days.length)
  expect(rowsOf('table-3').at(-1)?.provider_completed).toBe(String(days.length))
  expect(rowsOf('annex-1').every(({ start = '' }) => start <= '2008-12-31')).toBe(true)
  const products = document.parts.flatMap(({ part }) => (part.kind === 'list' ? part.items : []))[1]
  expect(products?.pieces).toContainEqual({
    marker: 'activities-completed',
    text: String(days.length),
    isDeclared: false,
  })
})
