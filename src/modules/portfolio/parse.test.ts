import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWords } from './parse.ts'

test('words, phrases and exclusions are told apart', () => {
  expect(parseWords('inspección "trabajo infantil" -minería')).toEqual([
    { text: 'inspección', isPhrase: false, isExcluded: false },
    { text: 'trabajo infantil', isPhrase: true, isExcluded: false },
    { text: 'minería', isPhrase: false, isExcluded: true },
  ])
})

test('excluding everything excludes nothing', () => {
  expect(parseWords('-minería')).toEqual([{ text: 'minería', isPhrase: false, isExcluded: false }])
})

test('what has no letter is not looked for', () => {
  expect(parseWords('!!! & | "" -- :*')).toEqual([])
})

test('anything can be read, and never much of it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 500, unit: 'grapheme' }), (typed) => {
      const terms = parseWords(typed)
      expect(terms.length).toBeLessThanOrEqual(12)
      expect(terms.every(({ text }) => text.length > 0 && text.length <= 100)).toBe(true)
    }),
  )
})
