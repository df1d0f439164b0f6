import { describe, expect, it } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { uiText } from './index.ts'

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(texts)
      : []

describe.each(languages)('%s', (lang) => {
  it('leaves nothing empty', () => {
    expect(texts(uiText(lang)).length).toBeGreaterThan(60)
    expect(texts(uiText(lang)).filter((text) => text.trim() === '')).toEqual([])
  })

  it('counts in words that agree with the number', () => {
    const { maxCharacters, maxWords } = uiText(lang).count
    for (const max of [maxCharacters, maxWords]) {
      expect(max(1)).toContain('1')
      expect(max(1)).not.toBe(max(2).replace('2', '1'))
      expect(max(1_000_000)).toMatch(/1.000.000/)
    }
  })

  it('leaves room for the number in what the browser counts', () => {
    const { charactersUnder, charactersOver, wordsUnder, wordsOver } = uiText(lang).count
    for (const forms of [charactersUnder, charactersOver, wordsUnder, wordsOver])
      for (const form of Object.values(forms)) expect(form).toContain('%{count}')
  })
})
