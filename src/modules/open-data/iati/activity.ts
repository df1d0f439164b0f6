import { type Activity, activityUrls, type Outcome } from '#modules/activities/index.ts'
import { apiBase } from '#platform/http/base.ts'
import { type Day, format, type Localized } from '#platform/i18n/index.ts'
import {
  activityStatus,
  category,
  dateType,
  type InstitutionKind,
  organizationType,
  related,
  role,
  vocabulary,
} from './codes.ts'
import {
  dated,
  identifierOf,
  narratives,
  pageLinks,
  participant,
  range,
  reportingOrg,
  type Setting,
  said,
  standing,
} from './parts.ts'
import { results } from './result.ts'
import { element, textOf } from './xml.ts'

type Party = Activity['receivers'][number]

export type Told = {
  activity: Activity
  outcomes: Outcome[]
  /** When its call opened, as exactly as it is known. */
  callOpened: string | null
  kinds: ReadonlyMap<string, { kind: InstitutionKind }>
}

/** `2009-7` → `…-C2009-07`: the same for as long as the activity has its call and number. */
const activityIdentifier = (setting: Setting, { callYear, number }: Activity) =>
  identifierOf(setting, `C${callYear}-${String(number).padStart(2, '0')}`)

/**
 * An activity as IATI tells it, in the order its schema asks for. One of several missions has each of them below
 * it as a child, so that no day between two missions is taken for a day of work.
 */
export const activityElements = (setting: Setting, told: Told): string[] => {
  const { activity } = told
  const identifier = activityIdentifier(setting, activity)
  const children =
    activity.missions.length > 1
      ? activity.missions.map((mission, at) => ({ mission, identifier: `${identifier}-M${at + 1}`, at }))
      : []
  return [
    one(setting, told, {
      identifier,
      hierarchy: '1',
      title: activity.topic,
      dates: dates(setting, told),
      relations: children.map((child) => relation(child.identifier, related.child)),
      results: results(setting, told.outcomes),
    }),
    ...children.map((child) =>
      one(setting, told, {
        identifier: child.identifier,
        hierarchy: '2',
        title: said((t, lang) => t.mission(activity.topic[lang], child.at + 1)),
        dates: range(child.mission.startsOn, child.mission.endsOn, tookPlace(activity.status), setting.today),
        relations: [relation(identifier, related.parent)],
        results: '',
      }),
    ),
  ]
}

type Own = {
  identifier: string
  hierarchy: '1' | '2'
  title: Pick<Localized, 'es' | 'en'>
  dates: string[]
  relations: string[]
  results: string
}

const one = (setting: Setting, told: Told, own: Own): string => {
  const { activity } = told
  const { iati, modified, origin } = setting
  const path = activityUrls.activity(activity.code)
  return element(
    'iati-activity',
    {
      'last-updated-datetime': modified.toISOString(),
      'xml:lang': 'es',
      humanitarian: '0',
      hierarchy: own.hierarchy,
      // It tells an activity apart from every other: a mission has no address of its own.
      'linked-data-uri': own.hierarchy === '1' ? `${origin}${apiBase}${path}` : undefined,
    },
    element('iati-identifier', {}, textOf(own.identifier)),
    reportingOrg(setting),
    element('title', {}, narratives(own.title)),
    element('description', { type: '1' }, narratives(description(activity))),
    participant(role.funding, organizationType.network, setting.network.name),
    ...standing(setting),
    ...activity.providers.map((party) => implementing(told, party, 'provider')),
    ...activity.receivers.map((party) => implementing(told, party, 'receiver')),
    element('activity-status', { code: activityStatus[activity.status] }),
    ...own.dates,
    ...recipients(setting, activity),
    ...sectors(setting, activity),
    ...tags(setting, activity),
    element('default-aid-type', { code: iati.aidType }),
    pageLinks(setting, path, activity.topic, category.page),
    ...own.relations,
    own.results,
  )
}

const relation = (ref: string, type: string) => element('related-activity', { ref, type })

const tookPlace = (status: Activity['status']) => status === 'under_way' || status === 'completed'

const dates = (setting: Setting, { activity, callOpened }: Told): string[] => {
  const { missions, status, callYear } = activity
  const first = missions[0]
  if (!first) {
    // The schema asks for a date: planning began when the call opened.
    const opened = callOpened ?? String(callYear)
    return [
      dated(
        dateType.plannedStart,
        firstDay(opened),
        said((t, lang) => t.noDates(format(lang).date(opened))),
      ),
    ]
  }
  const end = missions.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), first.endsOn)
  return range(first.startsOn, end, tookPlace(status), setting.today)
}

const firstDay = (known: string): Day => `${known}-01-01`.slice(0, 10)

const description = ({ modality, receivers, providers, topic }: Activity) =>
  said((t, lang) => {
    const names = (parties: Party[]) => parties.map(({ institution }) => institution[lang]).join('; ')
    return t.description(t.modalities[modality], names(receivers), names(providers), topic[lang])
  })

const implementing = ({ kinds }: Told, { code, institution }: Party, as: 'provider' | 'receiver') => {
  const kind = kinds.get(code)?.kind ?? 'government'
  return participant(
    role.implementing,
    organizationType[kind],
    said((t, lang) => t[as](institution[lang])),
  )
}

/** The countries that learn, in equal parts that add up to a hundred; where there is none, the network's region. */
const recipients = ({ iati }: Setting, { receivers }: Activity): string[] => {
  const countries = [...new Set(receivers.flatMap(({ country }) => country ?? []))]
  if (countries.length === 0)
    return [element('recipient-region', { code: iati.region, vocabulary: vocabulary.dac })]
  const each = Math.floor(10_000 / countries.length)
  return countries.map((code, at) => {
    const hundredths = at === 0 ? 10_000 - each * (countries.length - 1) : each
    return element('recipient-country', { code, percentage: String(hundredths / 100) })
  })
}

const sectors = ({ iati, origin }: Setting, { themeCode, themeName }: Activity) => [
  element('sector', { vocabulary: vocabulary.dac, code: iati.sectors[themeCode] ?? iati.fundSector }),
  element(
    'sector',
    { vocabulary: vocabulary.own, 'vocabulary-uri': `${origin}${apiBase}/areas`, code: themeCode },
    narratives(themeName),
  ),
]

const tags = ({ iati, origin }: Setting, { modality }: Activity) => [
  ...iati.sdgTargets.map((code) => element('tag', { code, vocabulary: vocabulary.sdgTarget })),
  element(
    'tag',
    { code: modality, vocabulary: vocabulary.own, 'vocabulary-uri': `${origin}${apiBase}/openapi.json` },
    narratives(said((t) => t.modalities[modality])),
  ),
]
