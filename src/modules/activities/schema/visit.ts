import { z } from 'zod'
import type { Day, Lang, Localized } from '#platform/i18n/index.ts'
import { languages } from '#platform/i18n/index.ts'
import type { Modality, PartyRole, Status } from '../schema.ts'

/** Where an activity that is planned here may go from each state; the database refuses any other way. */
export const activityTransitions: Record<Status, readonly Status[]> = {
  planned: ['scheduled', 'canceled'],
  scheduled: ['planned', 'under_way', 'canceled'],
  under_way: ['scheduled', 'completed', 'canceled'],
  completed: [],
  canceled: ['planned'],
}

/** Why activities of the network were canceled, as its record tells. */
export const cancelReasons = [
  'lost_relevance',
  'planning_too_long',
  'priorities_changed',
  'political_context',
  'program_changed',
  'other',
] as const

export type CancelReason = (typeof cancelReasons)[number]

export type Days = { startsOn: Day; endsOn: Day }

export type VisitParty = {
  institutionId: number
  code: string
  country: string | null
  name: Localized
  institution: Localized
  role: PartyRole
}

/** An activity that is planned here, as those who plan it see it. */
export type Visit = {
  id: number
  code: string
  callId: number
  callYear: number
  proposalId: number
  topic: Localized
  themeCode: string
  modality: Modality
  status: Status
  days: number
  decidedAt: Date
  followsCode: string | null
  replacesCode: string | null
  /** Its ministry took the proposal back that it came from. */
  isWithdrawn: boolean
  cancelReason: CancelReason | null
  cancelNote: string | null
  cancelNoteLang: Lang | null
  canceledAt: Date | null
  placeSettledAt: Date | null
  parties: VisitParty[]
  missions: Days[]
  /** The wait that nobody has ended, if dates were proposed. */
  openOfferId: number | null
}

export const ministriesOf = ({ parties }: Pick<Visit, 'parties'>, role?: PartyRole): VisitParty[] =>
  parties.filter((party) => role === undefined || party.role === role)

export type DateAnswer = {
  institutionId: number
  accepts: boolean
  message: string | null
  messageLang: Lang | null
  at: Date
  byName: string
  isReported: boolean
}

export type DateOffer = {
  id: number
  institutionId: number | null
  at: Date
  byName: string
  outcome: 'accepted' | 'declined' | 'replaced' | null
  closedAt: Date | null
  missions: Days[]
  answers: Omit<DateAnswer, 'at'>[]
}

export type Range = Days & { id: number; institutionId: number }

export type Busy = Range & { note: string }

export type AgendaItem = {
  id: number
  day: Day
  startsAt: string
  endsAt: string | null
  title: string
  place: string | null
  lang: Lang
}

export type Participant = {
  id: number
  institutionId: number
  personId: number | null
  name: string
  post: string
  email: string | null
  lang: Lang
  isTechnical: boolean
  influencesPolicy: boolean
  isListed: boolean
}

export const costKinds = ['ticket', 'per_diem', 'other'] as const
export type CostKind = (typeof costKinds)[number]
export const payers = ['fund', 'receiver', 'provider'] as const
export type Payer = (typeof payers)[number]

export type CostItem = {
  id: number
  kind: CostKind
  what: string
  quantity: number
  unitCost: number
  payer: Payer
}

/** What the fund is asked for. */
export const fundCost = (items: readonly CostItem[]): number =>
  items.reduce((sum, { payer, quantity, unitCost }) => sum + (payer === 'fund' ? quantity * unitCost : 0), 0)

/** What is ticked off by hand before a visit. */
export const checkCodes = [
  'host_confirmed',
  'letters_sent',
  'tickets',
  'per_diem_paid',
  'entry_documents',
  'interpreter',
  'connection',
  'materials',
] as const

export type CheckCode = (typeof checkCodes)[number]

/** Nobody travels to a virtual one, and nobody connects to the others. */
export const checksFor = (modality: Modality): CheckCode[] =>
  checkCodes.filter((code) =>
    modality === 'virtual'
      ? ['host_confirmed', 'interpreter', 'connection', 'materials'].includes(code)
      : code !== 'connection',
  )

/** A day on which a visit that has dates does not take place. */
export const isOff = ({ missions }: Pick<Visit, 'missions'>, day: Day): boolean =>
  missions.length > 0 && !missions.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)

export type CheckMark = { code: string; at: Date; byName: string }

const oneLine = (longest: number) =>
  z
    .string()
    .catch('')
    .transform((value) =>
      value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, longest),
    )

const lines = (longest: number) =>
  z
    .string()
    .catch('')
    .transform((value) =>
      value.toWellFormed().replaceAll('\0', '').replaceAll(/\r\n?/g, '\n').trim().slice(0, longest),
    )

const isYes = z
  .unknown()
  .optional()
  .transform((value) => value === 'yes')

/** How many ranges of days one form takes. */
export const mostRanges = 6

const rangeFields = Object.fromEntries(
  Array.from({ length: mostRanges }, (_, at) => [`from${at + 1}`, `to${at + 1}`])
    .flat()
    .map((name) => [name, oneLine(10)]),
)

/** Ranges as a form sends them: `from1`, `to1`, `from2`… */
export type TypedRanges = { from: string; to: string }[]

export const rangesForm = z.object(rangeFields).transform(
  (given): TypedRanges =>
    Array.from({ length: mostRanges }, (_, at) => ({
      from: String(given[`from${at + 1}`] ?? ''),
      to: String(given[`to${at + 1}`] ?? ''),
    })),
)

export const answerForm = z.object({
  accepts: z.enum(['yes', 'no']).optional().catch(undefined),
  institution: z.coerce.number().int().catch(0),
  /** The dates that were on the page. */
  offer: z.coerce.number().int().catch(0),
  message: lines(2_000),
})
export type AnswerForm = z.infer<typeof answerForm>

export const busyForm = z.object({ note: oneLine(200), from1: oneLine(10), to1: oneLine(10) })
export type BusyForm = z.infer<typeof busyForm>

export const detailsForm = z.object({
  days: oneLine(4),
  modality: z.enum(['on_site_visit', 'expert_visit', 'virtual']).optional().catch(undefined),
  follows: oneLine(20),
})
export type DetailsForm = z.infer<typeof detailsForm>

export const agendaForm = z.object({
  day: oneLine(10),
  starts: oneLine(5),
  ends: oneLine(5),
  title: oneLine(300),
  place: oneLine(200),
})
export type AgendaForm = z.infer<typeof agendaForm>

export const participantForm = z.object({
  institution: z.coerce.number().int().catch(0),
  name: oneLine(120),
  post: oneLine(200),
  email: oneLine(254),
  language: z.enum(languages).optional().catch(undefined),
  technical: isYes,
  policy: isYes,
  listed: isYes,
})
export type ParticipantForm = z.infer<typeof participantForm>

export const costForm = z.object({
  kind: z.enum(costKinds).optional().catch(undefined),
  what: oneLine(200),
  quantity: oneLine(6),
  unit: oneLine(8),
  payer: z.enum(payers).optional().catch(undefined),
})
export type CostForm = z.infer<typeof costForm>

export const cancelForm = z.object({
  code: z.enum(cancelReasons).optional().catch(undefined),
  note: lines(2_000),
})
export type CancelForm = z.infer<typeof cancelForm>

export const reasonForm = z.object({ reason: lines(2_000) })
