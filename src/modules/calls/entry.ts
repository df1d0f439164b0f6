import { format, type Localized, languages } from '#platform/i18n/index.ts'
import { callsText } from './text/index.ts'
import { urls } from './urls.ts'

type Findable = { year: number; title: Localized; summary?: Localized | null; opened: string | null }

/** What the search finds of a call. */
export const entriesOf = ({ year, title, summary, opened }: Findable) =>
  languages.map((lang) => ({
    kind: 'call',
    key: String(year),
    lang,
    title: title[lang],
    body: [year, opened && callsText(lang).openedOn(format(lang).date(opened)), summary?.[lang]]
      .filter(Boolean)
      .join(' · '),
    path: urls.call(year),
  }))
