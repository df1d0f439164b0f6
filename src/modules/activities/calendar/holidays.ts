import type { Day, Lang } from '#platform/i18n/index.ts'
import { addDays } from './day.ts'

export type Holiday = { country: string; day: Day; name: string }

/** Loaded when a calendar is first asked for: it knows the whole world, and many processes plan nothing. */
let opening: Promise<typeof import('date-holidays').default> | undefined

const library = () => {
  opening ??= import('date-holidays').then((library) => library.default)
  return opening
}

const kept = new Map<string, Holiday[]>()

/** The public holidays of countries in some years, named in a language; a country that is not known has none. */
export const holidaysOf = async (
  countries: readonly string[],
  years: readonly number[],
  lang: Lang,
): Promise<Holiday[]> => {
  const Holidays = await library()
  return countries.flatMap((country) =>
    years.flatMap((year) => {
      const key = `${country} ${year} ${lang}`
      const found = kept.get(key) ?? inYear(new Holidays(country, { types: ['public'] }), country, year, lang)
      kept.set(key, found)
      return found
    }),
  )
}

type Calendar = {
  getHolidays: (year: number, language?: string) => { date: string; start: Date; end: Date; name: string }[]
}

const inYear = (calendar: Calendar, country: string, year: number, lang: Lang): Holiday[] =>
  // Of a country that it does not know, the library gives nothing at all.
  (calendar.getHolidays(year, lang) || []).flatMap(({ date, start, end, name }) => {
    const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
    return Array.from({ length: days }, (_, at) => ({ country, day: addDays(date.slice(0, 10), at), name }))
  })
