import type { Localized } from '#platform/i18n/index.ts'
import type { Proof } from './record.ts'

export const rules = [
  'count',
  'count_in_text',
  'count_in_period',
  'count_of_call',
  'list_length',
  'list_years',
  'conference_year',
  'conference_order',
  'call_year',
  'every_year',
  'all_workshops',
  'all_members',
  'calendar',
  'years_of_operation',
  'activity_none',
  'activity_when',
  'activity_topic',
  'activity_modality',
  'workshop_when',
  'workshop_ministries',
  'webinar_ministries',
  'share',
  'share_order',
  'amount',
] as const

export type Rule = (typeof rules)[number]

/** A place in the text. */
export type Place = { sentence: number; start: number; end: number }

/** What is marked, by which rule, and what proves it: rows of the record, other sentences, or both. */
export type Finding = Place & {
  rule: Rule
  /** The numbers, years or days that the proof gives instead. */
  instead: (string | number)[]
  /** Whom or what it is about, where that is not in the marked words. */
  about?: Localized
  proofs: Proof[]
  others: Place[]
}
