import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tables } from '#platform/db/index.ts'
import { root } from '#src/config.ts'
import { testApp } from '#test/app.ts'
import { serveSite } from '#test/server.ts'

let served: Awaited<ReturnType<typeof serveSite>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  served = await serveSite()
  site = testApp(served.database)
})
afterAll(() => served.close())

/** What the server says to bytes that no browser would send; the beginning of its answer. */
const raw = (message: string) =>
  new Promise<string>((done, fail) => {
    const { hostname, port } = new URL(served.origin)
    const socket = connect(Number(port), hostname, () => socket.write(message))
    let said = ''
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('data', (data) => {
      said += data
      if (said.includes('\r\n\r\n')) socket.end()
    })
    socket.on('close', () => done(said))
    socket.on('error', fail)
  })

const kinds: [path: string, type: RegExp][] = [
  ['/es', /^text\/html; charset=utf-8$/i],
  ['/es/nothing-here', /^text\/html; charset=utf-8$/i],
  ['/api/v1/members', /^application\/json/],
  ['/api/v1/nothing', /^application\/problem\+json/],
  ['/es/activities.csv', /^text\/csv; charset=utf-8$/i],
  ['/es/calls/2015/calendar.ics', /^text\/calendar; charset=utf-8$|^text\/html; charset=utf-8$/i],
  ['/sitemap.xml', /^application\/xml; charset=utf-8$/i],
  ['/iati/activities.xml', /^(application|text)\/xml; charset=utf-8$/i],
  ['/catalog.ttl', /^text\/turtle/],
  ['/catalog.jsonld', /^application\/ld\+json/],
  ['/robots.txt', /^text\/plain; ?charset=utf-8$/i],
]

test.each(kinds)(
  'every answer with a body says what it is and in which characters: %s',
  async (path, type) => {
    const { headers, text } = await site.page(path)
    expect(text).not.toBe('')
    expect(headers.get('content-type')).toMatch(type)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  },
)

test('nothing is shared with another site, and no answer tells what runs here', async () => {
  for (const [path] of kinds) {
    const { headers } = await site.page(path, { headers: { origin: 'https://elsewhere.example' } })
    for (const name of [
      'access-control-allow-origin',
      'access-control-allow-credentials',
      'server',
      'x-powered-by',
    ])
      expect([path, name, headers.get(name)]).toEqual([path, name, null])
  }
  const head = (await raw('GET /es HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).split(
    '\r\n\r\n',
  )[0]
  expect(head).toMatch(/^HTTP\/1\.1 200/)
  expect(head).not.toMatch(/^(server|x-powered-by|via):/im)
})

test.each(['TRACE', 'CONNECT', 'PUT', 'DELETE', 'PROPFIND', 'OPTIONS'])(
  'a method that no address knows is not answered: %s',
  async (method) => {
    const said = await raw(
      `${method} /es/account HTTP/1.1\r\nHost: localhost\r\nX-Echo: mirror-mirror\r\nConnection: close\r\n\r\n`,
    )
    expect(said).not.toMatch(/^HTTP\/1\.1 [23]/)
    expect(said).not.toContain('mirror-mirror')
  },
)

test.each([
  ['both kinds', 'Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nX'],
  ['two that differ', 'Content-Length: 6\r\nContent-Length: 7\r\n\r\nwho=ab'],
  ['no number', 'Content-Length: 6x\r\n\r\nwho=ab'],
])('a message with two lengths is refused: %s', async (_, rest) => {
  expect(await raw(`POST /es/sign-in HTTP/1.1\r\nHost: localhost\r\n${rest}`)).toMatch(/^HTTP\/1\.1 400/)
})

test.each([
  '/.git/config',
  '/.env',
  '/package.json',
  '/assets/',
  '/assets/../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/metrics',
  '/var/secret-key',
  '/src/main.ts',
])('nothing but pages and assets is served: %s', async (path) => {
  const said = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  expect(said).toMatch(/^HTTP\/1\.1 40[04]/)
})

test('names that every object has do no harm', async () => {
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    '__proto__[polluted]',
    'constructor.prototype',
  ]
  for (const name of names) {
    const query = `${encodeURIComponent(name)}=polluted`
    for (const path of ['/es/portfolio', '/es/search', '/es/activities', '/api/v1/activities'])
      expect([path, name, (await site.page(`${path}?${query}`)).status < 500]).toEqual([path, name, true])
    expect(
      (await site.post('/es/sign-in', { [name]: 'polluted', email: 'a@example.org', password: 'x' })).status,
    ).toBe(422)
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('a parameter given twice does no harm', async () => {
  for (const path of [
    '/es/portfolio',
    '/es/search',
    '/es/activities',
    '/api/v1/activities',
    '/api/v1/search',
  ])
    for (const name of ['q', 'country', 'page', 'sort', 'year'])
      expect((await site.page(`${path}?${name}=1&${name}=%27%3B--`)).status).toBeLessThan(500)
  const twice = await site.post('/es/sign-in', {
    email: ['a@example.org', 'b@example.org'],
    password: ['x', 'y'],
  })
  expect(twice.status).toBe(422)
})

test('what no form asks for is not taken', async () => {
  const own = tables<'accounts'>()(served.database.db)
  const accounts = () => own.selectFrom('accounts.account').selectAll().orderBy('id').execute()
  const before = await accounts()
  const cookie = await site.signIn('official')
  const extra = { role: 'administrator', accountId: '1', isAdmin: 'true', state: 'active', personId: '1' }
  await site.post('/es/account/password', { current: 'wrong', password: 'wrong', ...extra }, { cookie })
  await site.post('/es/sign-in', { email: 'official@example.org', password: 'wrong', ...extra })
  expect((await site.page('/es/calls/new', { cookie })).status).toBe(404)
  expect(await accounts()).toEqual(before)
})

test('no script of ours writes HTML', () => {
  const folder = join(root, 'src/browser')
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  expect(scripts.length).toBeGreaterThan(5)
  const writes =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|postMessage|\beval\b|new Function/
  expect(scripts.filter((name) => writes.test(readFileSync(join(folder, name), 'utf8')))).toEqual([])
})
