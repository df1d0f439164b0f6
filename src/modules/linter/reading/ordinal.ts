import { matches, wordly } from './fold.ts'
import type { Words } from './words/index.ts'

export type Ordinal = { value: number; start: number; end: number }

const letters: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

const romanValue = (text: string): number =>
  [...text].reduce((sum, letter, at) => {
    const value = letters[letter] ?? 0
    return sum + (value < (letters[text[at + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)

/** "séptima", "7ª", "twenty-first", "XV": the last only in capitals. */
export const ordinalsIn = (text: string, folded: string, words: Words): Ordinal[] => {
  const names = Object.keys(words.ordinals).toSorted((a, b) => b.length - a.length)
  const spelled = matches(folded, wordly(names.join('|'))).map(({ text: name, start, end }) => {
    const tens = /(?<tens>[\p{L}]+)[-\s](?:e |y )?$/u.exec(folded.slice(0, start))?.groups?.tens ?? ''
    const above = words.ordinals[name] ?? 0
    const ten = { decimo: 10, decima: 10, twenty: 20, thirty: 30, vigesima: 20, vigesimo: 20 }[tens] ?? 0
    return {
      value: above < 10 ? above + ten : above,
      start: ten > 0 && above < 10 ? start - tens.length - 1 : start,
      end,
    }
  })
  const digits = matches(folded, wordly(`(?<n>\\d{1,3})(?:${words.ordinalEnding})`)).map(
    ({ groups, start, end }) => ({ value: Number(groups.n), start, end }),
  )
  const roman = [
    ...text.matchAll(/(?<![\p{L}\p{N}])(?=[IVXLC])X{0,4}(?:IX|IV|V?I{0,3})(?:\s?(?:ª|º))?(?![\p{L}\p{N}])/gu),
  ]
    .filter((match) => match[0] !== '')
    .map((match) => ({
      value: romanValue(match[0].replace(/[^IVXLC]/g, '').toLowerCase()),
      start: match.index,
      end: match.index + match[0].length,
    }))
  return [...spelled, ...digits, ...roman].sort((a, b) => a.start - b.start)
}
