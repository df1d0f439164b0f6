import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { calls as callsModule } from './module.ts'
import { callByYear, calls, criteria, upsertCall } from './queries/call.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

test('the eight calls come with what the report states of them', async () => {
  const rows = await calls(database.db)
  expect(
    rows.map((call) => [call.year, call.statedReceived, call.statedSelected, call.statedCanceled]),
  ).toEqual([
    [2007, 28, 8, 0],
    [2008, 61, 21, 3],
    [2009, 47, 20, 3],
    [2010, 53, 17, 1],
    [2012, 37, 10, 1],
    [2013, 63, 8, 1],
    [2014, 35, 8, 0],
    [2015, 64, 8, 0],
  ])
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['published']))
})

test('a draft is seen by nobody', async () => {
  const db = database.db
  const title = { es: 'Novena', en: 'Ninth', pt: 'Nona', fr: 'Neuvième' }
  const nothing = { statedReceived: null, statedSelected: null, statedCanceled: null }
  await upsertCall(db, { ordinal: 9, year: 2016, title, state: 'draft', opened: null, ...nothing })
  expect(await callByYear(db, 2016)).toBeUndefined()
  expect((await calls(db)).length).toBe(8)
  expect((await site.get('/es/calls/2016')).status).toBe(404)
  expect((await site.get('/api/v1/calls/2016')).status).toBe(404)
})

test('a call cannot have more selected than received', async () => {
  const [call] = await calls(database.db)
  const { id: _id, ...row } = call ?? expect.fail()
  await expect(upsertCall(database.db, { ...row, statedSelected: 29 })).rejects.toThrow(
    'selected_among_received',
  )
})

test('criteria, priorities and rules keep their round and order', async () => {
  const rows = await criteria(database.db)
  expect(rows.map(({ round, kind }) => `${round} ${kind}`)).toEqual([
    ...Array.from({ length: 5 }, () => '1 criterion'),
    '1 priority',
    '1 priority',
    '1 rule',
    '1 priority',
    '2 rule',
    '2 rule',
    '2 priority',
  ])
})

test.each(languages)('the pages of calls answer in %s', async (lang) => {
  const list = await site.page(`/${lang}/calls`)
  expect(list.status).toBe(200)
  for (const { year, title } of await calls(database.db)) {
    expect(list.text).toContain(title[lang])
    const page = await site.page(`/${lang}/calls/${year}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain(title[lang])
  }
  const [, , rule] = await criteria(database.db)
  expect((await site.page(`/${lang}/calls/2009`)).text).toContain(rule?.name[lang])
})

test('the list adds up its columns', async () => {
  const { text } = await site.page('/es/calls')
  const totals = text.slice(text.indexOf('Total</th>')).matchAll(/data-head="[^"]+">(\d+)</g)
  expect([...totals].map(([, figure]) => figure)).toEqual(['388', '100', '9'])
})

test('CSV and API give the same calls as the page', async () => {
  const csv = await (await site.get('/pt/calls.csv')).text()
  expect(csv.split('\r\n').filter(Boolean)).toHaveLength(9)
  expect(csv).toContain('2,2008,Segunda chamada de cooperação bilateral,published,2008-01,61,21,3')
  const { items } = (await (await site.get('/api/v1/calls')).json()) as {
    items: { year: number; stated: object }[]
  }
  expect(items[1]).toMatchObject({ year: 2008, stated: { received: 61, selected: 21, canceled: 3 } })
  expect(await (await site.get('/api/v1/calls/2008')).json()).toEqual({ ...items[1], run: null })
})

test.each(['/es/calls/2011', '/es/calls/20080', '/es/calls/abcd', '/api/v1/calls/99', '/api/v1/calls/2011'])(
  '%s leads nowhere',
  async (path) => {
    expect((await site.get(path)).status).toBe(404)
  },
)

test('every address of the site map answers', async () => {
  const paths = (await callsModule.sitemap?.(testCtx(database))) ?? []
  expect(paths).toHaveLength(9)
  for (const path of paths) expect((await site.get(`/fr${path}`)).status).toBe(200)
})
