import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isOwnHost } from '#platform/http/host.ts'
import { ownPath } from '#platform/http/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { guarded, guards } from '#test/trust/guards.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let secretariat: string

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  secretariat = await site.signIn('secretariat')
})
afterAll(() => database.drop())

test('answers of every kind carry exactly the headers that guard the browser, and what is sent to another name', async () => {
  const answers = {
    200: await site.get('/es'),
    304: await site.get('/es', {
      headers: { 'if-none-match': (await site.get('/es')).headers.get('etag') ?? '' },
    }),
    303: await site.get('/es/account'),
    400: await site.get('/api/v1/activities?nonsense=1'),
    401: await site.post('/es/portfolio', {}),
    403: await site.post('/es/sign-in', {}, { headers: { 'sec-fetch-site': 'cross-site' } }),
    404: await site.get('/es/nada'),
    413: await site.post('/es/sign-in', { email: 'x'.repeat(1_100_000) }),
    421: await site.get('/es', { headers: { host: 'evil.example' } }),
    422: await site.post('/es/sign-in', {}),
  }
  for (const [status, response] of Object.entries(answers))
    expect([response.status, guards(response.headers)]).toEqual([Number(status), guarded])
})

test('over HTTPS browsers are told to stay there', async () => {
  const { securityHeaders } = await import('#platform/http/security.ts')
  expect(securityHeaders(true)).toEqual({
    ...guarded,
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  })
})

test('only the site’s own name is answered', () => {
  const own = 'https://rial.example.org'
  expect(isOwnHost('rial.example.org', own)).toBe(true)
  expect(isOwnHost('RIAL.example.org', own)).toBe(true)
  for (const host of [
    'evil.example',
    'rial.example.org.evil.example',
    'rial.example.org:8080',
    'localhost',
    '',
    '127.0.0.1',
  ])
    expect([host, isOwnHost(host, own)]).toEqual([host, false])
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'localhost'])
    expect([host, isOwnHost(host, 'http://localhost:3000')]).toEqual([host, true])
  for (const host of ['rebound.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example:3000'])
    expect([host, isOwnHost(host, 'http://localhost:3000')]).toEqual([host, false])
})

const pieces = fc.array(
  fc.constantFrom(
    '/',
    '\\',
    '//',
    '%2f',
    '%5c',
    '\t',
    '\n',
    ' ',
    '@',
    ':',
    '.',
    '..',
    '#',
    '?',
    'https:',
    'evil.example',
    'es',
    '%00',
    '。',
  ),
  { maxLength: 8 },
)

test('no address to go on to, however it is put together, leads to another site', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, fc.constantFrom('next', 'url', 'return', 'redirect'), async (parts, name) => {
      const path = parts.join('')
      expect(new URL(ownPath(path, '/es'), 'https://rial.example.org').origin).toBe(
        'https://rial.example.org',
      )
      const response = await site.get(`/es/sign-in?${name}=${encodeURIComponent(path)}`, {
        cookie: secretariat,
      })
      const to = new URL(response.headers.get('location') ?? '', 'http://localhost')
      expect([response.status, to.origin]).toEqual([303, 'http://localhost'])
    }),
    { numRuns: 60 },
  )
  const led = await site.get('/es/account?x=//evil.example')
  expect(led.headers.get('location')).toBe('/es/sign-in?next=%2Fes%2Faccount%3Fx%3D%2F%2Fevil.example')
})

test('files, calendars and redirects of somebody signed in are kept by nobody', async () => {
  for (const path of [
    '/es/account',
    '/es/portfolio.csv',
    '/es/sign-in',
    '/sitemap.xml',
    '/api/v1/areas',
    '/es/nada',
  ])
    expect([path, (await site.get(path, { cookie: secretariat })).headers.get('cache-control')]).toEqual([
      path,
      'private, no-store',
    ])
})
