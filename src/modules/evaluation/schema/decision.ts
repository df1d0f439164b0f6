import { z } from 'zod'
import type { Day, Lang, Localized } from '#platform/i18n/index.ts'
import { languages } from '#platform/i18n/index.ts'
import type { Computation } from '../computation.ts'
import type { Instance, Rules } from '../second-round/instance.ts'
import { type Outcome, outcomes } from './outcome.ts'
import { textOf } from './rating.ts'

/** Less developed countries, as the authorities approved them on a day. */
export type CountryList = {
  id: number
  name: Localized
  source: string
  approvedOn: Day
  /** Codes of member states. */
  countries: string[]
}

/** Rules of a call's second round as they were adopted; the highest revision is in force. */
export type AdoptedRules = {
  callId: number
  rev: number
  rules: Rules
  countryListId: number | null
  reason: string
  reasonLang: Lang
  adoptedAt: Date
  byName: string
}

/** The second round as it was computed. */
export type Selection = {
  id: number
  callId: number
  rulesRev: number
  at: Date
  instance: Instance
  result: Computation
  /** Of the instance and what was found. */
  digest: string
  byName: string
}

export type Exception = {
  id: number
  proposalId: number
  outcome: Outcome
  reason: string
  reasonLang: Lang
  at: Date
  byName: string
}

export type Decision = {
  proposalId: number
  callId: number
  selectionId: number
  outcome: Outcome
  reservePosition: number | null
  /** How many finished ratings it had when it was decided. */
  ratings: number
  /** What the public reads of a selected proposal. */
  topic: Localized
  /** The ministry's letters carry what the evaluators wrote, without saying who did. */
  hasJustifications: boolean
  /** Words of the Secretariat for the ministry. */
  remark: string | null
  remarkLang: Lang | null
}

export type Letter = {
  id: number
  callId: number
  proposalId: number
  personId: number
  institutionId: number
  role: 'beneficiary' | 'provider'
  lang: Lang
  subject: string
  text: string
  isEdited: boolean
  rev: number
  personName: string
  personEmail: string
  institutionName: Localized
}

export type Release = { callId: number; at: Date; letters: number; byName: string }

const oneLine = (longest: number) =>
  z
    .unknown()
    .optional()
    .transform((value) => textOf(value).replaceAll(/\s+/g, ' ').slice(0, longest))

const manyLines = (longest: number) =>
  z
    .unknown()
    .optional()
    .transform((value) => textOf(value).slice(0, longest))

/** What the Secretariat says of why it did something. */
export const reasonText = manyLines(2_000)

/** A list as the form sends it: `name_es` … `name_fr`, a day as `YYYY-MM-DD` in parts, one `countries` a country. */
export const countryListForm = z.object({
  ...(Object.fromEntries(languages.map((lang) => [`name_${lang}`, oneLine(200)])) as Record<
    `name_${Lang}`,
    ReturnType<typeof oneLine>
  >),
  source: manyLines(1_000),
  'approvedOn-day': oneLine(2),
  'approvedOn-month': oneLine(2),
  'approvedOn-year': oneLine(4),
  countries: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => [value].flat()),
})

export type CountryListForm = z.infer<typeof countryListForm>

export const exceptionForm = z.object({
  proposal: oneLine(60),
  outcome: z.enum(outcomes).optional().catch(undefined),
  reason: reasonText,
})

export type ExceptionForm = z.infer<typeof exceptionForm>

export const remarkForm = z.object({
  remark: manyLines(4_000),
  justifications: z
    .unknown()
    .optional()
    .transform((value) => value === 'yes'),
})

export const letterForm = z.object({
  rev: z.coerce.number().int().catch(0),
  subject: oneLine(200),
  text: manyLines(20_000),
})

export type LetterForm = z.infer<typeof letterForm>
