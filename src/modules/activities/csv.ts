import type { Lang } from '#platform/i18n/index.ts'
import { wordsLang } from './outcome-words.ts'
import type { Activity, Party } from './queries/activity.ts'
import type { Outcome } from './queries/outcome.ts'

/** Countries as their codes, several separated by `;`, as in the network's own files. */
const codes = (parties: Party[]) => parties.map(({ country, code }) => country ?? code).join(';')

export const activityColumns = [
  'code',
  'call',
  'number',
  'receiver',
  'provider',
  'topic',
  'area',
  'theme',
  'modality',
  'status',
  'dates',
  'source_line',
]

export const activityCells = (lang: Lang, activity: Activity) => [
  activity.code,
  activity.callYear,
  activity.number,
  codes(activity.receivers),
  codes(activity.providers),
  activity.topic[lang],
  activity.areaCode,
  activity.themeCode,
  activity.modality,
  activity.status,
  activity.missions.map(({ startsOn, endsOn }) => `${startsOn}/${endsOn}`).join(';'),
  activity.sourceLine,
]

export const outcomeColumns = [
  'code',
  'component',
  'receivers',
  'providers',
  'activities',
  'year',
  'summary',
  'summary_language',
  'evidence',
  'evidence_link',
  'has_document',
  'verified_on',
  'source_line',
]

export const outcomeCells = (lang: Lang, outcome: Outcome) => [
  outcome.code,
  outcome.componentCode,
  codes(outcome.receivers),
  codes(outcome.providers),
  outcome.activities.map(({ code }) => code).join(';'),
  outcome.year,
  outcome.summary[lang],
  outcome.lang && wordsLang(outcome, lang),
  outcome.evidence,
  outcome.evidenceLink,
  outcome.hasDocument,
  outcome.verifiedOn,
  outcome.sourceLine,
]
