import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differencesOf } from './word-difference.ts'

test('what stayed, went and came is told by words', () => {
  expect(differencesOf('La inspección del trabajo', 'La nueva inspección laboral')).toEqual([
    { kind: 'same', text: 'La ' },
    { kind: 'new', text: 'nueva ' },
    { kind: 'same', text: 'inspección ' },
    { kind: 'gone', text: 'del trabajo' },
    { kind: 'new', text: 'laboral' },
  ])
})

test('by lines, what is on a line stays or goes together', () => {
  expect(differencesOf('Chile\nPerú', 'Brasil\nPerú', 'lines')).toEqual([
    { kind: 'gone', text: 'Chile\n' },
    { kind: 'new', text: 'Brasil\n' },
    { kind: 'same', text: 'Perú' },
  ])
})

test('both texts can be read back from their differences', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', ', ', 'ñu', '\n'), { maxLength: 60 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, fc.constantFrom('words', 'lines'), (before, after, by) => {
      const runs = differencesOf(before, after, by)
      const read = (kind: 'gone' | 'new') =>
        runs
          .filter((run) => run.kind === 'same' || run.kind === kind)
          .map((run) => run.text)
          .join('')
      expect([read('gone'), read('new')]).toEqual([before, after])
    }),
  )
})

test('long texts without a word in common are shown whole', () => {
  const before = Array.from({ length: 3_000 }, (_, at) => `a${at}`).join(' . ')
  const after = Array.from({ length: 3_000 }, (_, at) => `b${at}`).join(' , ')
  expect(differencesOf(before, after)).toHaveLength(2)
})
