import type { Lang } from './language.ts'
import { locales } from './language.ts'

/** A day of the calendar, `YYYY-MM-DD`, without a zone: a visit on 29 May is on 29 May everywhere. */
export type Day = string

const atNoon = (day: Day) => new Date(`${day}T12:00:00Z`)

const build = (locale: string) => {
  const number = new Intl.NumberFormat(locale)
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const coefficient = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const collator = new Intl.Collator(locale)
  return {
    number: (n: number) => number.format(n),
    /** Two decimals. */
    decimal: (n: number) => decimal.format(n),
    /** Three decimals, for what lies between 0 and 1. */
    coefficient: (n: number) => coefficient.format(n),
    /** `ratio` is 0 to 1. */
    percent: (ratio: number) => percent.format(ratio),
    /** Whole United States dollars. */
    usd: (amount: number) => money.format(amount),
    day: (d: Day) => day.format(atNoon(d)),
    /** From one day to another, written once when they are the same. */
    days: (start: Day, end: Day) =>
      start === end ? day.format(atNoon(start)) : day.formatRange(atNoon(start), atNoon(end)),
    /** `YYYY` stays a year, `YYYY-MM` becomes a month, `YYYY-MM-DD` a day. */
    date: (d: string) =>
      d.length === 4 ? d : d.length === 7 ? month.format(atNoon(`${d}-15`)) : day.format(atNoon(d)),
    /** An instant in the given IANA zone, with the zone's name. */
    instant: (at: Date, timeZone: string) =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
        timeZoneName: 'short',
      }).format(at),
    list: (items: string[]) => list.format(items),
    compare: (a: string, b: string) => collator.compare(a, b),
  }
}

export type Format = ReturnType<typeof build>

const formats = Object.fromEntries(
  Object.entries(locales).map(([lang, locale]) => [lang, build(locale)]),
) as Record<Lang, Format>

/** How numbers, days, money and lists are written in a language. */
export const format = (lang: Lang): Format => formats[lang]
