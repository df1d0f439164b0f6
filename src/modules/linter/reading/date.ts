import type { Day } from '#platform/i18n/index.ts'
import { matches, wordly } from './fold.ts'
import type { Words } from './words/index.ts'

/** A span of days; `unit` says how exactly it was told. */
export type Dated = { from: Day; to: Day; unit: 'day' | 'month' | 'year'; start: number; end: number }

const year = '(?:19|20)\\d{2}'

const two = (value: number) => String(value).padStart(2, '0')

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

const spanOf = (year: number, month?: number, day?: number): { from: Day; to: Day } | undefined => {
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (day === undefined)
    return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${two(lastDay(year, month))}` }
  if (day < 1 || day > lastDay(year, month)) return undefined
  const at = `${year}-${two(month)}-${two(day)}`
  return { from: at, to: at }
}

/** Every date in folded text, the fullest reading of each; none lies within another. */
export const datesIn = (folded: string, words: Words): Dated[] => {
  const month = `(?:${words.months.join('|')})\\.?`
  const day = '\\d{1,2}(?:er|st|nd|rd|th|º|o)?'
  const of = `(?:\\s*,?\\s*(?:${words.of})\\s*|\\s*,\\s*|\\s+|\\s*\\.\\s*)`
  const to = `\\s*(?:${words.to})\\s*`
  const forms = [
    `(?<d1>${day})(?:${of}(?<m1>${month}))?${to}(?<d2>${day})${of}(?<m2>${month})${of}(?<y>${year})`,
    `(?<m1>${month})\\s+(?<d1>${day})${to}(?<m2>${month})\\s+(?<d2>${day})\\s*,?\\s*(?<y>${year})`,
    `(?<m2>${month})\\s+(?<d1>${day})${to}(?<d2>${day})\\s*,?\\s*(?<y>${year})`,
    `(?<d2>${day})${of}(?<m2>${month})${of}(?<y>${year})`,
    `(?<m2>${month})\\s+(?<d2>${day})\\s*,?\\s*(?<y>${year})`,
    `(?<m2>${month})${of}(?<y>${year})`,
    `(?<y>${year})`,
  ]
  const found: Dated[] = []
  for (const form of forms) {
    for (const { start, end, groups } of matches(folded, wordly(form))) {
      if (found.some((other) => start < other.end && end > other.start)) continue
      const dated = readDate(groups, words)
      if (dated) found.push({ ...dated, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const readDate = (groups: Record<string, string>, words: Words): Omit<Dated, 'start' | 'end'> | undefined => {
  const monthOf = (text: string | undefined) => {
    if (text === undefined) return undefined
    const at = words.months.findIndex((names) => wordly(names, '').test(text.replace('.', '')))
    return at < 0 ? undefined : at + 1
  }
  const dayOf = (text: string | undefined) => (text === undefined ? undefined : Number.parseInt(text, 10))
  const inYear = Number(groups.y)
  const last = spanOf(inYear, monthOf(groups.m2), dayOf(groups.d2))
  if (!last) return undefined
  const unit = groups.d2 !== undefined ? 'day' : groups.m2 !== undefined ? 'month' : 'year'
  if (groups.d1 === undefined) return { ...last, unit }
  const first = spanOf(inYear, monthOf(groups.m1) ?? monthOf(groups.m2), dayOf(groups.d1))
  return first && first.from <= last.to ? { from: first.from, to: last.to, unit } : undefined
}

export type Period = { from: number; to: number; start: number; end: number }

/** Two years as one span: "2014-2015", "entre 2006 y 2010", "from 2011 to 2013". */
export const periodsIn = (folded: string, words: Words): Period[] =>
  [
    `(?<a>${year})\\s*(?:/|-|a|al|ao|au|to|through|(?:${words.until})(?:\\s+(?:el|o|l'annee))?)\\s*(?<b>${year})`,
    `(?<=(?:${words.between})(?:\\s+(?:el|the|os|l'annee))?\\s+)(?<a>${year})\\s+(?:${words.and})\\s+(?:(?:el|l'annee)\\s+)?(?<b>${year})`,
  ]
    .flatMap((form) => matches(folded, wordly(form)))
    .flatMap(({ groups, start, end }) => {
      const [from, to] = [Number(groups.a), Number(groups.b)]
      return from < to ? [{ from, to, start, end }] : []
    })

export const yearOf = (day: Day) => Number(day.slice(0, 4))
