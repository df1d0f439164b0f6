import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { api } from './api.ts'
import { indicators } from './queries/indicator.ts'
import { type ParticipationColumn, participationColumns } from './schema.ts'
import { participationTable } from './tables.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

const pages = [
  '/results',
  '/results/calls',
  '/results/participation',
  '/results/dashboard',
  '/results/figures',
  '/results/indicators',
  '/results/inconsistencies',
]

test.each(languages)('every page answers in %s', async (lang) => {
  for (const page of pages) expect([page, (await site.page(`/${lang}${page}`)).status]).toEqual([page, 200])
})

test('every indicator has its page', async () => {
  for (const { code, label } of await indicators(database.db)) {
    const { status, text } = await site.page(`/en/results/indicators/${code}`)
    expect([code, status]).toEqual([code, 200])
    expect(text).toContain(label.en.split('’')[0] ?? '')
  }
  expect((await site.page('/en/results/indicators/nothing')).status).toBe(404)
})

const linkTo = (text: string, href: string) => {
  const escaped = href.replaceAll('&', '&amp;')
  const found = text.match(
    new RegExp(`href="${escaped.replaceAll(/[.?*+^$()[\]\\|]/g, '\\$&')}"[^>]*>([^<]*)<`),
  )
  return found?.[1]
}

test('the cell of Argentina leads to its 26 completed activities as provider', async () => {
  const { text } = await site.page('/es/results/participation')
  expect(linkTo(text, '/es/activities?ministry=ar&status=completed&role=provider')).toBe('26')
})

test('each number of Table 3 leads to as many activities as it says', async () => {
  const { rows } = await participationTable(database.db)
  const role = (column: ParticipationColumn) => (column.startsWith('provider') ? 'provider' : 'receiver')
  const status = (column: ParticipationColumn) => (column.endsWith('Completed') ? 'completed' : 'planned')
  for (const row of rows) {
    for (const column of participationColumns) {
      const query = `ministry=${row.country.toLowerCase()}&status=${status(column)}&role=${role(column)}&limit=200`
      const answer = await site.get(`/api/v1/activities?${query}`)
      const { items } = (await answer.json()) as { items: unknown[] }
      expect([query, items.length]).toEqual([query, row[column]])
    }
  }
})

test('a declared figure is marked as declared, and one that contradicts another carries the note', async () => {
  const { text } = await site.page('/es/results/indicators/officials-trained')
  expect(text).toContain('935')
  expect(text).toContain('Cifra declarada')
  const portfolio = await site.page('/es/results/indicators/portfolio-programs-registered')
  expect(portfolio.text).toContain('142')
  expect(portfolio.text).toContain('101')
  expect(portfolio.text).toContain('Cuentan cosas distintas')
  expect(portfolio.text).toContain('El tamaño del Portafolio figura como más de 120 programas y como 142.')
})

test('the filter of indicators', async () => {
  const rows = async (query: string) =>
    (await site.page(`/es/results/indicators.csv${query}`)).text.trim().split('\r\n').length - 1
  expect(await rows('')).toBe(61)
  expect(await rows('?kind=computed')).toBe(17)
  expect(await rows('?kind=declared')).toBe(44)
  expect(await rows('?kind=other')).toBe(0)
  expect((await site.page('/es/results/indicators?kind=other')).text).toContain('Ese filtro no existe')
})

test('no address of the list breaks it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200 }), async (value) => {
      const { status } = await site.get(`/es/results/indicators?kind=${encodeURIComponent(value)}`)
      expect(status).toBe(200)
    }),
    { numRuns: 25 },
  )
})

test('the tables as CSV', async () => {
  const { text } = await site.page('/es/results/calls.csv')
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    'ordinal,year,received,selected,completed,planned,canceled',
    '1,2007,28,8,8,0,0',
  ])
  const participation = await site.page('/fr/results/participation.csv')
  expect(participation.text).toContain('AR,Argentine,26,2,5,0')
  expect((await site.page('/en/results/inconsistencies.csv')).text.split('\r\n').length).toBe(22)
})

test('the API answers as its schemas say, and refuses what it does not know', async () => {
  for (const item of api) {
    const code = item.path.startsWith('/figures') ? 'activities-by-component' : 'workshop-avg-ministries'
    const answer = await site.get(`/api/v1${item.path.replace('{code}', code)}`)
    expect([item.path, answer.status]).toEqual([item.path, 200])
    expect(item.response.safeParse(await answer.json()).error).toBeUndefined()
  }
  expect((await site.get('/api/v1/indicators?kind=other')).status).toBe(400)
  expect((await site.get('/api/v1/indicators/nothing')).status).toBe(404)
  for (const query of ['from=soon', 'to=2014-02-30', 'from=2014-01-02&to=2014-01-01', 'until=2014'])
    expect([query, (await site.get(`/api/v1/figures?${query}`)).status]).toEqual([query, 400])
  expect((await site.get('/api/v1/figures/nothing')).status).toBe(404)
  expect((await site.get('/api/v1/figures/activities-by-component?group=nothing')).status).toBe(404)
})

test('an indicator is found by the words of any language', async () => {
  const answer = await site.get('/api/v1/search?q=fonctionnaires+form%C3%A9s')
  expect(await answer.text()).toContain('officials-trained')
})
