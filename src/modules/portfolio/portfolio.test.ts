import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { publishedProgram } from './queries/program.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

const program = async (code: string) => ({ id: (await publishedProgram(database.db, { code }))?.id })

test('the public reads a program with its source, and links to the activities in which it was shared', async () => {
  const { id } = await program('ar-child-labor')
  const { status, text } = await site.page(`/es/portfolio/${id}`)
  expect(status).toBe(200)
  expect(text).toContain('Lucha contra el trabajo infantil')
  expect(text).toContain('/es/activities/2012-3')
  expect(text).toContain('166 y 1,149'.replace(',', ''))
})

test('the public is told that nobody at a ministry has reviewed a translation, and where the original is', async () => {
  const { id } = await program('ar-child-labor')
  const { text } = await site.page(`/en/portfolio/${id}`)
  expect(text).toContain('Action against child labor')
  expect(text).toContain('minga-foreign__note')
  expect(text).toContain(`/es/portfolio/${id}`)
})

test('the public gets the same programs from page, file and API', async () => {
  const page = await site.page('/es/portfolio?country=GT')
  const file = await (await site.get('/es/portfolio.csv?country=GT')).text()
  const api = (await (await site.get('/api/v1/programs?country=GT')).json()) as {
    items: { code: string }[]
    next: null
  }
  const codes = api.items.map(({ code }) => code).toSorted()
  expect(codes).toHaveLength(4)
  expect(file.match(/^gt-[a-z-]+/gm)?.toSorted()).toEqual(codes)
  expect(page.text.match(/minga-result__title/g)).toHaveLength(4)
})

test('the public pages through the API to the end', async () => {
  const seen: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const response = await site.get(`/api/v1/programs?limit=40${next && `&cursor=${next}`}`)
    const page = (await response.json()) as { items: { code: string }[]; next: string | null }
    seen.push(...page.items.map(({ code }) => code))
    next = page.next
  }
  expect([seen.length, new Set(seen).size]).toEqual([101, 101])
})

test('the public is shown a way out of an empty list', async () => {
  const { status, text } = await site.page('/es/portfolio?country=HT&area=labor&q=inspección')
  expect(status).toBe(200)
  expect(text).toContain('minga-empty')
})

test('the public can ask anything of a page without breaking it; the API refuses what it cannot take', async () => {
  for (const path of [
    '?page=-1',
    '?page=99999999999',
    '?country=%00&area=%ff&theme=%27%22--',
    '?sort=drop&population[]=x',
    `?q=${'a'.repeat(5_000)}`,
    '?q=%26%7C%21%28%29%3A%2A%3C-%3E',
  ]) {
    expect((await site.get(`/es/portfolio${path}`)).status, path).toBe(200)
    expect((await site.get(`/es/portfolio.csv${path}`)).status, path).toBe(200)
  }
  expect((await site.get(`/es/portfolio?q=${'a'.repeat(9_000)}`)).status).toBe(400)
  expect((await site.get('/api/v1/programs?country=%27')).status).toBe(400)
  expect((await site.get('/api/v1/programs?contry=GT')).status).toBe(400)
  expect((await site.get('/es/portfolio/999999999')).status).toBe(404)
  expect((await site.get('/es/portfolio/9999999999999')).status).toBe(404)
})

test('the public sees the distribution by area, each bar a link to its programs', async () => {
  const { text } = await site.page('/pt/portfolio/distribution')
  expect(text).toContain('/pt/portfolio?area=labor-relations')
})

test('the public finds a ministry’s programs on its page', async () => {
  const { text } = await site.page('/fr/ministries/ar')
  expect(text).toContain('/fr/portfolio?country=AR')
})

test('the public is asked to sign in before editing', async () => {
  expect((await site.get('/es/portfolio/mine')).status).toBe(303)
  const sent = await site.post('/es/portfolio', { title_es: 'Un título' })
  expect([sent.status, await sent.text()]).toEqual([401, expect.stringContaining('Su sesión terminó')])
})
