import { type Lang, languages } from '#platform/i18n/index.ts'
import type { DatasetName } from './datasets.ts'
import { type ColumnsText, columnsText } from './text/columns/index.ts'

type Key = keyof ColumnsText

/** A column of a CSV file as its header names it; several values in a cell are told apart by `separator`. */
export type Column = {
  name: string
  means: Key
  datatype: 'string' | 'integer' | 'decimal' | 'boolean' | 'date' | 'anyURI'
  separator?: string
}

const text = (means: Key, name = nameIn(means)): Column => ({ name, means, datatype: 'string' })
const list = (means: Key, separator = ';'): Column => ({ ...text(means), separator })
const whole = (means: Key): Column => ({ ...text(means), datatype: 'integer' })
const number = (means: Key): Column => ({ ...text(means), datatype: 'decimal' })
const date = (means: Key): Column => ({ ...text(means), datatype: 'date' })
const truth = (means: Key): Column => ({ ...text(means), datatype: 'boolean' })

/** `activities.dates` → `dates`. */
const nameIn = (means: Key) => means.slice(means.indexOf('.') + 1)

const inEach = (means: Key) => languages.map((lang) => text(means, `${nameIn(means)}_${lang}`))

/** The columns of each CSV file, in their order. */
export const columns: Partial<Record<DatasetName, readonly Column[]>> = {
  activities: [
    ...[text('code'), whole('activities.call'), whole('activities.number')],
    ...[list('activities.receiver'), list('activities.provider'), text('topic'), text('area'), text('theme')],
    ...[text('modality'), text('activities.status'), list('activities.dates'), whole('source_line')],
  ],
  outcomes: [
    ...[text('code'), text('outcomes.component'), list('outcomes.receivers'), list('outcomes.providers')],
    ...[list('outcomes.activities'), whole('year'), text('summary'), text('outcomes.summary_language')],
    ...[text('outcomes.evidence'), text('outcomes.evidence_link'), truth('outcomes.has_document')],
    ...[date('outcomes.verified_on'), whole('source_line')],
  ],
  calls: [
    ...[whole('ordinal'), whole('year'), text('title'), text('calls.state'), text('calls.opened')],
    ...[whole('received'), whole('selected'), whole('canceled')],
  ],
  programs: [
    ...[text('code'), text('country'), text('programs.institution'), text('programs.unit')],
    ...[text('programs.contact_post'), text('area'), text('theme')],
    ...[list('programs.populations'), list('programs.languages')],
    ...inEach('programs.title'),
    ...inEach('programs.summary'),
    ...inEach('programs.objectives'),
    ...inEach('programs.results'),
    text('programs.original_language'),
    ...inEach('programs.text_state'),
    { ...text('programs.confirmed_on'), datatype: 'date' },
    ...[text('programs.source_kind'), list('programs.source_section')],
    { ...list('programs.source_lines'), datatype: 'integer' },
    list('programs.source_activities'),
    { ...text('programs.address'), datatype: 'anyURI' },
  ],
  workshops: [
    ...[whole('workshops.number'), text('kind'), text('title'), text('city')],
    ...[text('country'), text('country_name'), text('workshops.start'), text('workshops.end')],
    ...[whole('ministries'), truth('workshops.ministries_exact'), text('workshops.ministries_note')],
    ...[text('area_name', 'area'), text('theme_name', 'theme')],
    ...[list('workshops.co_organizers', '; '), list('workshops.participants', '; ')],
    ...[text('workshops.participants_note'), text('workshops.mandate'), text('workshops.outputs')],
    whole('source_line'),
  ],
  webinars: [
    ...[text('code'), text('webinars.date'), text('title'), whole('ministries')],
    ...[text('webinars.provider_country'), number('webinars.satisfaction_percent')],
    ...[text('webinars.satisfaction_note'), text('webinars.platform')],
  ],
  publications: [
    ...[text('code'), text('kind'), whole('year'), text('title')],
    ...[list('publications.authors', '; '), text('note')],
  ],
  contributions: [
    ...[text('code'), whole('contributions.from'), whole('contributions.to')],
    ...[list('contributions.contributors', '; '), text('kind'), number('contributions.amount_usd')],
    ...[truth('contributions.addable'), text('qualifier'), text('note')],
    ...[text('contributions.included_in'), text('contributions.same_as'), whole('source_line')],
  ],
  callTable: [
    ...[text('callTable.ordinal'), whole('year'), whole('received'), whole('selected')],
    ...[whole('completed'), whole('planned'), whole('canceled')],
  ],
  participation: [
    ...[text('participation.country'), text('participation.name')],
    ...[whole('participation.provider_completed'), whole('participation.provider_planned')],
    ...[whole('participation.receiver_completed'), whole('participation.receiver_planned')],
  ],
  figures: [
    ...[text('code'), text('figures.part'), text('figures.label'), text('figures.unit')],
    ...[number('figures.value'), whole('figures.n'), whole('figures.of'), whole('figures.asked')],
    ...[text('figures.as_of'), text('figures.from'), text('figures.to'), truth('figures.declared')],
  ],
  indicators: [
    ...[text('code'), text('indicators.label'), text('indicators.section'), text('indicators.kind')],
    ...[number('indicators.declared'), text('qualifier'), text('indicators.unit')],
    ...[list('indicators.declared_as_of'), number('indicators.computed')],
    ...[text('indicators.computed_as_of'), text('indicators.agreement')],
  ],
  inconsistencies: [
    ...[text('code'), text('inconsistencies.place1'), text('inconsistencies.place2')],
    ...[text('inconsistencies.note'), text('inconsistencies.handling'), list('inconsistencies.indicators')],
  ],
}

export const meaningOf = (lang: Lang, { means }: Column): string => columnsText(lang)[means]
