import type { Day, Localized } from '#platform/i18n/index.ts'
import type { Publisher } from '../queries.ts'
import type { OpenData } from '../schema.ts'
import { type IatiText, iatiText } from '../text/iati/index.ts'
import { dateType, role } from './codes.ts'
import { element, textOf } from './xml.ts'

/** What every activity of the file is told with. */
export type Setting = {
  origin: string
  network: Publisher
  iati: OpenData['iati']
  reporting: Localized
  /** Today, by the network's clock. */
  today: Day
  /** When the record last changed. */
  modified: Date
}

/** The languages of the file, in the order that a reader who shows only one will meet them. */
const spoken = ['es', 'en'] as const

type Spoken = (typeof spoken)[number]

/** A text in the languages it has words in; the schema asks for one at least. */
export const narratives = (text: Record<Spoken, string>): string => {
  const written = spoken
    .map((lang) => ({ lang, content: textOf(text[lang]) }))
    .filter(({ content }) => content.trim() !== '')
  return (written.length === 0 ? [{ lang: 'es', content: '—' }] : written)
    .map(({ lang, content }) => element('narrative', { 'xml:lang': lang }, content))
    .join('')
}

/** One text of the catalogue in the languages of the file. */
export const said = (say: (text: IatiText, lang: Spoken) => string): Record<Spoken, string> => ({
  es: say(iatiText('es'), 'es'),
  en: say(iatiText('en'), 'en'),
})

export const identifierOf = ({ iati }: Setting, own: string) =>
  `${iati.organization}-${iati.activityPrefix}-${own}`

export const participant = (of: string, type: string, name: Record<Spoken, string>, ref?: string) =>
  element('participating-org', { ref, type, role: of }, narratives(name))

export const reportingOrg = ({ iati, reporting }: Setting) =>
  element('reporting-org', { ref: iati.organization, type: iati.organizationType }, narratives(reporting))

/** Who answers for every activity, and who runs the cooperation. */
export const standing = ({ iati, network, reporting }: Setting) => [
  participant(role.accountable, iati.organizationType, reporting, iati.organization),
  ...(network.secretariat
    ? [participant(role.extending, iati.organizationType, network.secretariat.name)]
    : []),
]

export const dated = (type: string, day: Day, note?: Record<Spoken, string>) =>
  element('activity-date', { type, 'iso-date': day }, note ? narratives(note) : '')

/** A range of days: actual as far as it lies behind us and took place, planned otherwise. */
export const range = (start: Day, end: Day, tookPlace: boolean, today: Day) => [
  dated(tookPlace && start <= today ? dateType.actualStart : dateType.plannedStart, start),
  dated(tookPlace && end <= today ? dateType.actualEnd : dateType.plannedEnd, end),
]

/** A page of the site as a document, once in each language of the file. */
export const pageLinks = ({ origin }: Setting, path: string, title: Record<Spoken, string>, of: string) =>
  spoken
    .map((lang) =>
      element(
        'document-link',
        { url: `${origin}/${lang}${path}`, format: 'text/html' },
        element('title', {}, narratives(title)),
        element('category', { code: of }),
        element('language', { code: lang }),
      ),
    )
    .join('')
