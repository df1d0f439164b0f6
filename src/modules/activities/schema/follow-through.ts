import type { Answers, Form } from '#modules/forms/index.ts'
import type { Day, Lang, Localized } from '#platform/i18n/index.ts'

/** What an activity still owes after it took place, in the order it goes through. */
export const followStates = [
  'report_due',
  'report_sent',
  'returned',
  'accepted',
  'follow_up_due',
  'answered',
  'asked',
  'verified',
] as const

export type FollowState = (typeof followStates)[number]

/** Where it may go from each state; the database refuses any other way. */
export const followTransitions: Record<FollowState, readonly FollowState[]> = {
  report_due: ['report_sent'],
  report_sent: ['returned', 'accepted'],
  returned: ['report_sent'],
  accepted: ['follow_up_due'],
  follow_up_due: ['answered'],
  answered: ['asked', 'verified'],
  asked: ['answered'],
  verified: [],
}

export const questionnaireKinds = ['report', 'follow_up'] as const

export type QuestionnaireKind = (typeof questionnaireKinds)[number]

export const commitmentStates = ['open', 'done', 'in_part', 'not_done'] as const

export type CommitmentState = (typeof commitmentStates)[number]

export type FollowParty = {
  institutionId: number
  country: string | null
  name: Localized
  role: 'receiver' | 'provider'
}

/** An activity that took place, with what it owes. */
export type FollowThrough = {
  activityId: number
  code: string
  topic: Localized
  state: FollowState
  endedOn: Day
  reportDueOn: Day
  followUpOpensOn: Day
  followUpDueOn: Day | null
  announcedOn: Day
  reason: string | null
  reasonLang: Lang | null
  reportSentAt: Date | null
  reportAcceptedAt: Date | null
  answeredAt: Date | null
  verifiedAt: Date | null
  parties: FollowParty[]
}

/** The present answer to a question, with who gave it and its own revision. */
export type FollowAnswer = {
  question: string
  rev: number
  value: Answers[string]
  at: Date
  byName: string
}

export type Questionnaire = {
  id: number
  activityId: number
  kind: QuestionnaireKind
  form: Form
  lang: Lang
  answers: FollowAnswer[]
}

export const institutionsIn = (
  { parties }: { parties: readonly FollowParty[] },
  role: FollowParty['role'],
): number[] => parties.filter((party) => party.role === role).map(({ institutionId }) => institutionId)

/** Which questionnaire a state is about. */
export const kindOf = (state: FollowState): QuestionnaireKind =>
  ['report_due', 'report_sent', 'returned', 'accepted'].includes(state) ? 'report' : 'follow_up'

/** While the ministry writes it; otherwise it waits for the Secretariat, or is over. */
export const isWritten = (state: FollowState, kind: QuestionnaireKind): boolean =>
  kind === 'report'
    ? state === 'report_due' || state === 'returned'
    : state === 'follow_up_due' || state === 'asked'

/** Whether the Secretariat has it in hand. */
export const isReviewed = (state: FollowState, kind: QuestionnaireKind): boolean =>
  state === (kind === 'report' ? 'report_sent' : 'answered')

/** The day by which the ministry owes something; none while it owes nothing. */
export const owedOn = ({
  state,
  reportDueOn,
  followUpDueOn,
}: Pick<FollowThrough, 'state' | 'reportDueOn' | 'followUpDueOn'>): Day | null =>
  isWritten(state, 'report') ? reportDueOn : isWritten(state, 'follow_up') ? followUpDueOn : null
