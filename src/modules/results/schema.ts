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
