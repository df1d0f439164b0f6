import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from './export.ts'
import { isOwnRequest, ownPath } from './security.ts'

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
  expect(isOwnRequest('GET', new Headers({ 'sec-fetch-site': 'cross-site' }), origin)).toBe(true)
})

test('after signing in one goes back to our own pages and nowhere else', () => {
  expect(ownPath('/es/portfolio?q=año&page=2', '/es')).toBe('/es/portfolio?q=año&page=2')
  for (const trick of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/es//evil.example',
    'javascript:alert(1)',
    '/\tevil',
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
