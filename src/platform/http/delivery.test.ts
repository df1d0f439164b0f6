import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { publicActor } from '../actor.ts'
import type { Ctx } from '../context.ts'
import { deliver, openPageCache } from './delivery.ts'
import type { Env } from './route.ts'

/** A site of one page that counts how often it is drawn. */
const site = () => {
  const cache = openPageCache()
  const app = new Hono<Env>()
  let drawn = 0
  app.use((c, next) => {
    c.set('timing', new Map())
    c.set('start', performance.now())
    c.set('ctx', { actor: publicActor, now: new Date() } as Ctx)
    return next()
  })
  app.use(deliver(cache))
  app.get('/page', (c) => {
    drawn += 1
    return c.html(`<p>${'drawn '.repeat(300)}${drawn}</p>`)
  })
  app.get('/small', (c) => c.text('small'))
  app.get('/missing', (c) => c.html('none', 404))
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
  return { cache, get, drawn: () => drawn, app }
}

test('the public page is drawn once until the data changes', async () => {
  const { cache, get, drawn } = site()
  const first = await (await get('/page')).text()
  expect(await (await get('/page')).text()).toBe(first)
  expect(drawn()).toBe(1)
  cache.clear()
  await get('/page')
  expect(drawn()).toBe(2)
})

test('a page asked for with a session is neither kept nor answered from what is kept', async () => {
  const { cache, get, drawn } = site()
  const signedIn = await get('/page', { cookie: 'a=1; minga=token' })
  expect(signedIn.headers.get('cache-control')).toBe('private, no-store')
  expect(cache.pages()).toBe(0)
  await get('/page')
  await get('/page', { cookie: '__Host-minga=token' })
  expect(drawn()).toBe(3)
})

test('a page drawn from data that changed meanwhile is not kept', async () => {
  const { cache, app, get, drawn } = site()
  app.get('/slow', (c) => {
    cache.clear()
    return c.html('old')
  })
  await get('/slow')
  expect(cache.pages()).toBe(0)
  expect(drawn()).toBe(0)
})

test('while changes may go unheard nothing is kept', async () => {
  const { cache, get } = site()
  cache.suspend()
  await get('/page')
  expect(cache.pages()).toBe(0)
  cache.resume()
  await get('/page')
  expect(cache.pages()).toBe(1)
})

test('every encoding gives the same page and has its own tag', async () => {
  const { get } = site()
  const plain = await get('/page')
  const br = await get('/page', { 'accept-encoding': 'gzip, br' })
  const gzip = await get('/page', { 'accept-encoding': 'gzip, br;q=0' })
  const text = await plain.text()
  expect(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).toString()).toBe(text)
  expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(text)
  expect(new Set([plain, br, gzip].map((response) => response.headers.get('etag'))).size).toBe(3)
})

test('errors are not kept and carry no tag', async () => {
  const { cache, get } = site()
  const response = await get('/missing')
  expect([response.status, response.headers.get('etag'), cache.pages()]).toEqual([404, null, 0])
})

test('the cache stays within its size, the least used page goes first', async () => {
  const cache = openPageCache(3_000)
  const page = {
    status: 200,
    headers: {},
    cookies: [],
    tag: 't',
    route: '',
    bodies: { identity: new Uint8Array(800) },
  }
  cache.keep('a', { ...page }, 0)
  cache.keep('b', { ...page }, 0)
  cache.get('a')
  cache.keep('c', { ...page }, 0)
  expect([cache.get('a') !== undefined, cache.get('b'), cache.get('c') !== undefined]).toEqual([
    true,
    undefined,
    true,
  ])
})

test('a page too large to keep leaves room for the others', async () => {
  const { cache, app, get } = site()
  app.get('/huge', (c) => c.html('x'.repeat(3_000_000)))
  for (let times = 0; times < 5; times++) await get('/huge', { 'accept-encoding': 'br' })
  await get('/page')
  expect(cache.pages()).toBe(1)
})

test('an answer with two cookies keeps both, and is kept for nobody', async () => {
  const { app, get, cache } = site()
  app.get('/cookies', (c) => {
    c.header('set-cookie', 'a=1', { append: true })
    c.header('set-cookie', 'b=2', { append: true })
    return c.html('<p>two</p>')
  })
  expect((await get('/cookies')).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(cache.pages()).toBe(0)
})
