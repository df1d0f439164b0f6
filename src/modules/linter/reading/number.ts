import { matches, pattern, wordly } from './fold.ts'
import type { Words } from './words/index.ts'

/** What a number says: every value from `low` to `high` is meant. */
export type Quantity = {
  value: number
  low: number
  high: number
  isExact: boolean
  isPercent: boolean
  isMoney: boolean
  /** With the words that soften it. */
  start: number
  end: number
}

type Raw = { base: number; start: number; end: number; isMoney: boolean; text: string }

/** Every number of a text that is not part of a date, a reference or an ordinal. */
export const numbersIn = (
  folded: string,
  words: Words,
  taken: { start: number; end: number }[] = [],
): Quantity[] =>
  [...digitsIn(folded), ...spelledIn(folded, words)]
    .filter(({ start, end }) => !taken.some((other) => start < other.end && end > other.start))
    .filter(({ start, end }) => !isReference(folded, start, end, words))
    .map((raw) => quantityOf(raw, folded, words))
    .sort((a, b) => a.start - b.start)

const digits =
  /(?<![\p{L}\p{N}.,/])(?<money>(?:us|u\.s\.|usd|can|cad|r)?\s?\$\s?|usd\s)?(?<number>\d{1,3}(?:[.,' ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?)(?![\p{L}\p{N}/])/gu

const digitsIn = (folded: string): Raw[] =>
  matches(folded, digits).map(({ groups, start, end }) => ({
    base: Number.NaN,
    text: groups.number ?? '',
    isMoney: groups.money !== undefined,
    start,
    end,
  }))

/** Words that make one number together; "one" alone is an article more often than a number. */
const spelledIn = (folded: string, words: Words): Raw[] => {
  const values: Record<string, number> = {
    ...words.numbers,
    ...Object.fromEntries(words.ones.split('|').map((one) => [one, 1])),
  }
  const names = Object.keys(values).toSorted((a, b) => b.length - a.length)
  const between = pattern(`^(?:\\s+|\\s*-\\s*|\\s+(?:${words.and})\\s+)$`)
  const spelled: Raw[] = []
  for (const { text, start, end } of matches(folded, wordly(names.join('|')))) {
    const value = values[text] ?? 0
    const last = spelled.at(-1)
    const joined =
      last && between.test(folded.slice(last.end, start)) ? together(last.base, value) : undefined
    if (last && joined !== undefined) {
      last.base = joined
      last.end = end
    } else spelled.push({ base: value, start, end, isMoney: false, text: '' })
  }
  return spelled.filter(({ base }) => base !== 1)
}

/** "Treinta" and "dos" are one number, "siete" and "ocho" two; "soixante" takes up to nineteen. */
const together = (before: number, value: number): number | undefined => {
  if (value === 100) return before > 1 && before < 10 ? before * 100 : undefined
  if (before >= 100 && before % 100 === 0) return value < 100 ? before + value : undefined
  const tens = before % 100
  if (tens >= 20 && tens % 10 === 0 && value < (tens === 60 || tens === 80 ? 20 : 10)) return before + value
  return undefined
}

const quantityOf = ({ base, text, start, end, isMoney }: Raw, folded: string, words: Words): Quantity => {
  const after = folded.slice(end)
  const scale = pattern(
    `^\\s+(?:(?<thousand>${words.thousand})|(?<million>${words.million}))(?![\\p{L}])`,
  ).exec(after)
  const factor = scale?.groups?.million ? 1_000_000 : scale ? 1000 : 1
  const value = Math.round((text === '' ? base : digitsValue(text, factor > 1)) * factor * 100) / 100
  const scaledEnd = end + (scale?.[0].length ?? 0)
  const percent = pattern(`^\\s*(?:${words.percent})`).exec(folded.slice(scaledEnd))
  const { low, high, isExact, from } = softened(folded, start, value, words)
  return {
    value,
    low,
    high,
    isExact,
    isPercent: percent !== null,
    isMoney: isMoney || /^\s*(?:d[e']\s?)?(?:dolares|dollars|us\$|\$)/.test(folded.slice(scaledEnd)),
    start: from,
    end: scaledEnd + (percent?.[0].length ?? 0),
  }
}

/** What numbers things instead of counting them: "Anexo 2", "No. 3", "1)", "7ª", "f.3". */
const isReference = (folded: string, start: number, end: number, words: Words): boolean =>
  /(?<![\p{L}])(?:anex[eo]s?|annex(?:es)?|tab(?:la|le|ela|leau)|grafic[oa]|figur[ae]|chart|graphique|mandat[eo]s?|secci?on|section|secao|numero|number|nos?\.|n[°º]|grupo|group|groupe|pages?|paginas?|p\.|fase|phase|art(?:iculo|icle|igo)?\.?)\s*$/u.test(
    folded.slice(Math.max(0, start - 14), start),
  ) ||
  (start === 0 && /^\s*[.)]\s/.test(folded.slice(end, end + 3))) ||
  (/^\s*\)/.test(folded.slice(end)) && !/\($/.test(folded.slice(0, start).trimEnd())) ||
  pattern(`^(?:${words.ordinalEnding})(?![\\p{L}])`).test(folded.slice(end))

/** Three digits after a mark are thousands in either style, unless a scale follows: "1,350 millones". */
const digitsValue = (number: string, isScaled: boolean): number => {
  const groups = /^\d{1,3}(?:[.,' ]\d{3})+/.exec(number)?.[0]
  if (groups && !(isScaled && groups === number && /^\d{1,3}[.,]\d{3}$/.test(number))) {
    const rest = number.slice(groups.length)
    return Number(groups.replace(/\D/g, '')) + (rest ? Number(`0.${rest.slice(1)}`) : 0)
  }
  return Number(number.replace(',', '.'))
}

/** The last place that is not zero: 380 is told in tens, 1,350 in fifties at most. */
const step = (value: number): number => {
  let unit = 1
  while (value !== 0 && Number.isInteger(value) && value % (unit * 10) === 0) unit *= 10
  return unit
}

/** "More than 120" would not be said of 142: it rounds to the next step down. */
const softened = (folded: string, start: number, value: number, words: Words) => {
  const before = folded.slice(Math.max(0, start - 24), start)
  const said = (source: string) => pattern(`(?<![\\p{L}])(?:${source})\\s*(?:us)?\\$?\\s*$`).exec(before)
  const { more, almost, about, least, most } = words.approximate
  const unit = Math.max(step(value), value * 0.05)
  const soft = (match: RegExpExecArray, low: number, high: number) => ({
    low,
    high,
    isExact: false,
    from: start - before.length + match.index,
  })
  const over = said(more)
  if (over) return soft(over, value, value + unit)
  const under = said(almost)
  if (under) return soft(under, value - unit, value)
  const near = said(about)
  if (near) return soft(near, value - unit / 2, value + unit / 2)
  const floor = said(least)
  if (floor) return soft(floor, value, Number.POSITIVE_INFINITY)
  const ceiling = said(most)
  if (ceiling) return soft(ceiling, 0, value)
  return { low: value, high: value, isExact: true, from: start }
}

/** Whether one and the same number can be meant. */
export const overlap = (a: { low: number; high: number }, b: { low: number; high: number }) =>
  a.low <= b.high && b.low <= a.high

export const covers = ({ low, high }: { low: number; high: number }, value: number) =>
  low <= value && value <= high
