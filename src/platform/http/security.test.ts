import fc from 'fast-check'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { csvOf } from './export.ts'
import type { Env } from './route.ts'
import { isOwnRequest, ownPath, refuseForeignChanges, securityHeaders } from './security.ts'

const origin = 'https://rial.example.org'

test('a change is taken from our own pages alone', () => {
  const own = (headers: Record<string, string>) => isOwnRequest('POST', new Headers(headers), origin)
  expect(own({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(own({ origin })).toBe(true)
  expect(own({ 'sec-fetch-site': 'cross-site', origin })).toBe(false)
  expect(own({ 'sec-fetch-site': 'same-site' })).toBe(false)
  expect(own({ 'sec-fetch-site': 'none' })).toBe(false)
  expect(own({ origin: 'https://rial.example.org.evil.example' })).toBe(false)
  expect(own({ origin: 'null' })).toBe(false)
  expect(own({})).toBe(false)
})

test('reading needs no proof', () => {
  const needsNone = (method: string) =>
    isOwnRequest(method, new Headers({ 'sec-fetch-site': 'cross-site' }), origin)
  expect(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', ''].filter(needsNone)).toEqual([
    'GET',
    'HEAD',
    'OPTIONS',
  ])
})

test('a change from elsewhere is refused before anything of it is looked at', async () => {
  let taken = 0
  const app = new Hono<Env>()
    .use(refuseForeignChanges(origin, (c) => c.text('refused', 403)))
    .post('/change', (c) => {
      taken += 1
      return c.text('taken')
    })
  const sent = (site: string) =>
    app.request('/change', { method: 'POST', headers: { 'sec-fetch-site': site } })
  expect([(await sent('cross-site')).status, taken]).toEqual([403, 0])
  expect([(await sent('same-origin')).status, taken]).toEqual([200, 1])
})

test('the headers that guard the browser, to the letter', () => {
  const plain = {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  }
  expect(securityHeaders(false)).toEqual(plain)
  expect(securityHeaders(true)).toEqual({
    ...plain,
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  })
})

test('after signing in one goes back to our own pages and nowhere else', () => {
  expect(ownPath('/es/portfolio?q=año&page=2', '/es')).toBe('/es/portfolio?q=año&page=2')
  for (const trick of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'evil.example/es',
    'javascript:/es',
    '/es//evil.example',
    'javascript:alert(1)',
    '/\tevil',
    '/es\\evil.example',
    '/es evil.example',
    '',
    '/',
  ]) {
    expect(ownPath(trick, '/es')).toBe('/es')
  }
})

test('whatever is asked for, the way back stays on this site', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(new URL(ownPath(path, '/es'), origin).origin).toBe(origin)
    }),
  )
})

test('no cell of a table begins a formula', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (start, rest) => {
      fc.pre(!/^-?\d/.test(start + rest))
      const line = csvOf(['a'], [[start + rest]])
        .split('\r\n')
        .slice(1)
        .join('\r\n')
      expect(line.replace(/^"/, '')).toMatch(/^'/)
    }),
  )
  expect(csvOf(['n'], [[-3], ['-3,5']])).toBe('\uFEFFn\r\n-3\r\n"-3,5"\r\n')
})
