import { format, type Lang, type Localized } from '#platform/i18n/index.ts'
import type { Text } from '../text/index.ts'

type Dated = { startsOn: string | null; endsOn: string | null; partialDate: string | null }

/** The days of an event, or the month or year where that is all there is. */
export const when = (lang: Lang, { startsOn, endsOn, partialDate }: Dated): string => {
  if (startsOn !== null && endsOn !== null) return format(lang).days(startsOn, endsOn)
  return partialDate === null ? '' : format(lang).date(partialDate)
}

/** The city where there is one, and the country. */
export const where = (
  lang: Lang,
  { city, countryName }: { city: Localized | null; countryName: Localized | null },
): string => [city?.[lang], countryName?.[lang]].filter(Boolean).join(', ')

type Counted = { ministries: number | null; isMinistriesExact: boolean; ministriesNote: Localized | null }

/**
 * "28 ministries", "More than 20 ministries", or in the source's words what was counted: "26 delegations".
 * Nothing where no number is stated.
 */
export const ministries = (
  lang: Lang,
  t: Text,
  { ministries, isMinistriesExact, ministriesNote }: Counted,
): string | undefined => {
  if (ministries === null) return undefined
  const counted = t.ministries(ministries)
  if (ministriesNote === null) return counted
  return isMinistriesExact
    ? `${format(lang).number(ministries)} ${ministriesNote[lang]}`
    : capital(lang, `${ministriesNote[lang]} ${counted}`)
}

const capital = (lang: Lang, text: string) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)

/** What the source lists after names, one by one. */
export const listed = (lang: Lang, note: Localized | null): string[] =>
  (note?.[lang] ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)
    .map((item) => capital(lang, item))
