import { z } from 'zod'
import type { AnswerRow, Form } from '#modules/forms/index.ts'
import { type Lang, type Localized, languages } from '#platform/i18n/index.ts'

/** A text that says something in each language. */
export const localizedText = z.object(
  Object.fromEntries(languages.map((lang) => [lang, z.string().trim().min(1)])) as Record<Lang, z.ZodString>,
)

/** The states of a call, in the order it goes through them; it may be withdrawn until it is decided. */
export const callStates = [
  'draft',
  'open',
  'closed',
  'under_evaluation',
  'decided',
  'published',
  'withdrawn',
] as const

export type CallState = (typeof callStates)[number]

/** Where a call may go from each state; the database refuses any other way. */
export const callTransitions: Record<CallState, readonly CallState[]> = {
  draft: ['open'],
  open: ['closed', 'withdrawn'],
  closed: ['open', 'under_evaluation', 'withdrawn'],
  under_evaluation: ['decided', 'withdrawn'],
  decided: ['under_evaluation', 'published'],
  published: [],
  withdrawn: [],
}

export const noticeKinds = ['opened', 'extended', 'closed', 'late_entry', 'withdrawn', 'published'] as const

export type NoticeKind = (typeof noticeKinds)[number]

export const criterionKinds = ['criterion', 'priority', 'rule'] as const

export type CriterionKind = (typeof criterionKinds)[number]

/** What a score on a criterion means. */
export type Anchor = { score: number; name: Localized }

export const modalities = ['on_site_visit', 'expert_visit', 'virtual'] as const

export type Modality = (typeof modalities)[number]

export const proposalStates = [
  'draft',
  'awaiting_consent',
  'submitted',
  'returned',
  'eligible',
  'ineligible',
  'selected',
  'reserve',
  'not_selected',
  'withdrawn',
] as const

export type ProposalState = (typeof proposalStates)[number]

/** Where a proposal may go from each state; the database refuses any other way. */
export const proposalTransitions: Record<ProposalState, readonly ProposalState[]> = {
  draft: ['awaiting_consent', 'withdrawn'],
  awaiting_consent: ['draft', 'submitted', 'returned', 'withdrawn'],
  submitted: ['returned', 'eligible', 'ineligible', 'withdrawn'],
  returned: ['awaiting_consent', 'withdrawn', 'ineligible'],
  eligible: ['submitted', 'selected', 'reserve', 'not_selected', 'withdrawn'],
  ineligible: ['submitted'],
  selected: ['withdrawn'],
  reserve: ['selected', 'withdrawn'],
  not_selected: [],
  withdrawn: [],
}

/** What a call decides about an eligible proposal. */
export const outcomes = ['selected', 'reserve', 'not_selected'] as const satisfies readonly ProposalState[]

export type Outcome = (typeof outcomes)[number]

export const partyRoles = ['beneficiary', 'provider'] as const

export type PartyRole = (typeof partyRoles)[number]

export const origins = ['program', 'workshop', 'activity', 'conference', 'none'] as const

export type Origin = (typeof origins)[number]

export const timeNames = ['opensAt', 'closesAt', 'ratingDueAt', 'decisionDueAt'] as const

export type TimeName = (typeof timeNames)[number]

export type Times = Record<TimeName, Date | null>

/** A call that runs on this platform, with all that the Secretariat set. */
export type Cycle = {
  id: number
  ordinal: number
  year: number
  rev: number
  title: Localized
  summary: Localized | null
  state: CallState
  timeZone: string | null
  modalities: Modality[]
  /** Whole United States dollars. */
  budget: number | null
  costCeiling: number | null
  mandates: string[]
  themes: string[]
  form: Form | null
  frozenAt: Date | null
  isScheduled: boolean
  isHistory: boolean
} & Times

export type CallCriterion = {
  code: string
  position: number
  name: Localized
  weight: number
  floor: number | null
  /** Lowest score first. */
  anchors: Anchor[]
}

export type Party = { institutionId: number; country: string; name: Localized; role: PartyRole }

export const partiesOf = ({ parties }: { parties: Party[] }, role: Party['role']): Party[] =>
  parties.filter((party) => party.role === role)

/** A proposal as lists show it. */
export type ProposalSummary = {
  id: number
  callId: number
  callYear: number
  /** `RIAL-2027-03`, once submitted. */
  reference: string | null
  number: number | null
  state: ProposalState
  lang: Lang
  title: string | null
  themeCode: string | null
  modality: Modality | null
  cost: number | null
  coFinancing: number | null
  origin: Origin | null
  originCode: string | null
  /** Whose proposal it is; also among the beneficiaries. */
  institutionId: number
  parties: Party[]
  createdAt: Date
  submittedAt: Date | null
}

export type Proposal = ProposalSummary & {
  rev: number
  submitsOnConsent: boolean
  reason: string | null
  reasonLang: Lang | null
  answers: AnswerRow[]
}
