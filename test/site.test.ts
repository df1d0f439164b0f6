import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

test('an address that leads nowhere is told so in the reader’s language', async () => {
  const { status, text } = await site.page('/pt/nada/aqui')
  expect(status).toBe(404)
  expect(text).toContain('Página não encontrada')
})

test('the bare address leads to the language the reader asks for', async () => {
  const response = await site.get('/', { headers: { 'accept-language': 'fr-CA,en;q=0.5' } })
  expect([response.status, response.headers.get('location')]).toEqual([302, '/fr'])
})

test('a page is answered 304 to who has it, and anew once the data changed', async () => {
  const first = await site.get('/es/ministries')
  const tag = first.headers.get('etag') ?? ''
  expect((await site.get('/es/ministries', { headers: { 'if-none-match': tag } })).status).toBe(304)
  site.cache.clear()
  expect((await site.get('/es/ministries', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('a change sent from another site is refused', async () => {
  const response = await site.post('/es/sign-in', {}, { headers: { 'sec-fetch-site': 'cross-site' } })
  expect(response.status).toBe(403)
})
