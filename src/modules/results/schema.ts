import { z } from 'zod'
import type { Localized } from '#platform/i18n/index.ts'

/** Figures that the rows of this platform must give again, and figures that were only declared. */
export const indicatorKinds = ['computable', 'declared'] as const

export type IndicatorKind = (typeof indicatorKinds)[number]

/** How a list is narrowed: by whether a figure is computed here. */
export const kindFilters = ['computed', 'declared'] as const

export type KindFilter = (typeof kindFilters)[number]

/** The list's parameters on a page; `unknown` is any value that is none of ours, and matches nothing. */
export const listQuery = z.object({
  kind: z
    .enum([...kindFilters, 'unknown'])
    .or(z.literal('').transform(() => undefined))
    .optional()
    .catch('unknown'),
})

const day = z.iso
  .date()
  .or(z.literal('').transform(() => undefined))
  .optional()
  .catch(undefined)

/** What a page of figures may be asked for; what is no day leaves that end open. */
export const figureQuery = z.object({
  from: day,
  to: day,
  group: z.string().max(80).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

/** The same for the API, which refuses what is no day. */
export const periodParameters = z.object({
  from: z.iso.date().optional().describe('first day of the period; open when absent'),
  to: z.iso.date().optional().describe('last day of the period; open when absent'),
})

export const rowsOnAPage = 50

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a year, month or day')

/** A row of Table 2; what a call does not state is `null`. */
export type CallRow = {
  ordinal: number
  year: number
  title: Localized
  received: number | null
  selected: number | null
  completed: number
  planned: number
  canceled: number | null
}

export const callColumns = ['received', 'selected', 'completed', 'planned', 'canceled'] as const

export type CallColumn = (typeof callColumns)[number]

export type CallTable = { rows: CallRow[]; totals: Record<CallColumn, number> }

/** A row of Table 3: one member state. */
export type ParticipationRow = {
  country: string
  name: Localized
  providerCompleted: number
  providerPlanned: number
  receiverCompleted: number
  receiverPlanned: number
}

export const participationColumns = [
  'providerCompleted',
  'providerPlanned',
  'receiverCompleted',
  'receiverPlanned',
] as const

export type ParticipationColumn = (typeof participationColumns)[number]

export type ParticipationTable = {
  /** The member states that take part, by code. */
  rows: ParticipationRow[]
  totals: Record<ParticipationColumn, number>
  providers: number
  receivers: number
  /** Receivers when completed activities alone count. */
  receiversCompleted: number
  members: number
  /** The member states that never took part. */
  never: { country: string; name: Localized }[]
  /** Gini coefficients over all member states. */
  concentration: { providers: number; receivers: number }
}

export const provided = (row: ParticipationRow) => row.providerCompleted + row.providerPlanned
export const received = (row: ParticipationRow) => row.receiverCompleted + row.receiverPlanned

/** What figures are about, in the order they are shown. */
export const subjects = [
  'activities',
  'participation',
  'outcomes',
  'people',
  'time',
  'money',
  'other',
] as const

export type Subject = (typeof subjects)[number]

export const units = ['count', 'mean', 'share', 'coefficient', 'days', 'usd'] as const

export type Unit = (typeof units)[number]

/** How a figure follows from its rows; `none` has a value for its groups alone. */
export type Statistic = 'count' | 'sum' | 'share' | 'mean' | 'median' | 'gini' | 'none'
