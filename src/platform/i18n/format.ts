import type { Lang, Localized } from './language.ts'
import { languages, locales } from './language.ts'

/** A day of the calendar, `YYYY-MM-DD`, without a zone: a visit on 29 May is on 29 May everywhere. */
export type Day = string

const atNoon = (day: Day) => new Date(`${day}T12:00:00Z`)

const lessThanAMinute: Localized = {
  es: 'menos de un minuto',
  en: 'less than a minute',
  pt: 'menos de um minuto',
  fr: 'moins d’une minute',
}

const build = (lang: Lang) => {
  const locale = locales[lang]
  const number = new Intl.NumberFormat(locale)
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const mean = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
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
  const unit = {
    day: inUnits(locale, 'day'),
    hour: inUnits(locale, 'hour'),
    minute: inUnits(locale, 'minute'),
  }
  const inFull = kept((timeZone) => ({
    whole: new Intl.DateTimeFormat(locale, {
      dateStyle: 'full',
      timeStyle: 'short',
      hourCycle: lang === 'en' ? 'h12' : 'h23',
      timeZone,
    }),
    zone: new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' }),
    offset: new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }),
  }))
  return {
    number: (n: number) => number.format(n),
    /** Two decimals. */
    decimal: (n: number) => decimal.format(n),
    /** At most one decimal: of a mean of things that are counted. */
    mean: (n: number) => mean.format(n),
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
        hour: lang === 'en' ? 'numeric' : '2-digit',
        minute: '2-digit',
        hourCycle: lang === 'en' ? 'h12' : 'h23',
        timeZone,
        timeZoneName: 'short',
      }).format(at),
    /** An instant with its day of the week, the zone's name in full and how far it is from UTC. */
    instantInFull: (at: Date, timeZone: string) => {
      const { whole, zone, offset } = inFull(timeZone)
      const name = namePart(zone, at)
      // Not every locale says UTC, and UTC itself needs no distance.
      const distance = namePart(offset, at).replace('GMT', 'UTC')
      return `${whole.format(at)} (${timeZone === 'UTC' ? name : `${name}, ${distance}`})`
    },
    /** The time between two instants in words, the two largest units, rounded down: "3 days and 4 hours". */
    until: (from: Date, to: Date): string => {
      const minutes = Math.floor(Math.max(0, to.getTime() - from.getTime()) / 60_000)
      const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24]
      const parts =
        days > 0
          ? [unit.day(days), hours > 0 && unit.hour(hours)]
          : [hours > 0 && unit.hour(hours), (minutes % 60 > 0 || hours === 0) && unit.minute(minutes % 60)]
      return minutes === 0 ? lessThanAMinute[lang] : list.format(parts.filter((part) => part !== false))
    },
    list: (items: string[]) => list.format(items),
    compare: (a: string, b: string) => collator.compare(a, b),
  }
}

const inUnits = (locale: string, unit: string) => {
  const number = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
  return (n: number) => number.format(n)
}

const namePart = (formatter: Intl.DateTimeFormat, at: Date) =>
  formatter.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** Formatters of dates are costly to make: one for each zone that was asked for. */
const kept = <T>(make: (timeZone: string) => T) => {
  const made = new Map<string, T>()
  return (timeZone: string): T => {
    const found = made.get(timeZone) ?? make(timeZone)
    made.set(timeZone, found)
    return found
  }
}

export type Format = ReturnType<typeof build>

const formats = Object.fromEntries(languages.map((lang) => [lang, build(lang)])) as Record<Lang, Format>

/** How numbers, days, money and lists are written in a language. */
export const format = (lang: Lang): Format => formats[lang]
