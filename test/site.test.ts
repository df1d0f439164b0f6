import { afterAll, beforeAll, expect, test } from 'vitest'
import { record, recordPrivately } from '#platform/audit/index.ts'
import { transaction } from '#platform/context.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'

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

const guarded = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

test.each([
  '/',
  '/es',
  '/es/nada',
  '/healthz',
  '/readyz',
  '/api/v1/areas',
  '/api/v1/nada',
  '/sitemap.xml',
  '/es/portfolio.csv',
])('%s is answered with every header that guards the browser', async (path) => {
  const { headers } = await site.get(path)
  expect(Object.fromEntries(Object.keys(guarded).map((name) => [name, headers.get(name)]))).toEqual(guarded)
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers.get('server-timing')).toMatch(/total;dur=/)
})

test('an asset may be kept for ever, under the name of its content', async () => {
  const html = (await site.page('/es')).text
  const address = /href="(\/assets\/minga-[0-9a-f]+\.css)"/.exec(html)?.[1] ?? ''
  const response = await site.get(address, { headers: { 'accept-encoding': 'br' } })
  expect([
    response.status,
    response.headers.get('cache-control'),
    response.headers.get('content-encoding'),
  ]).toEqual([200, 'public, max-age=31536000, immutable', 'br'])
})

test('a change that any instance records empties the pages kept by all', async () => {
  const other = testApp(database)
  const [stop, stopOther] = await Promise.all([site.listen(), other.listen()])
  await other.get('/es/ministries')
  expect(other.cache.pages()).toBe(1)
  const ctx = testCtx(database)
  await transaction(ctx, (ctx) => recordPrivately(ctx, 'test.signed_in', null))
  await transaction(ctx, (ctx) => record(ctx, 'test.changed', null))
  for (let waited = 0; other.cache.pages() > 0 && waited < 5_000; waited += 20)
    await new Promise((done) => setTimeout(done, 20))
  expect(other.cache.pages()).toBe(0)
  stop()
  stopOther()
})

test.each(['minga={}', 'minga ={}', ' minga={}', 'a=1;minga={}', '__Host-minga={}'])(
  'a page asked for with the cookie %s is kept for nobody else',
  async (cookie) => {
    const app = testApp(database)
    const token = (await app.signIn('secretariat')).split('=')[1] ?? ''
    const response = await app.get('/es', { cookie: cookie.replace('{}', token) })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(app.cache.pages()).toBe(0)
  },
)
