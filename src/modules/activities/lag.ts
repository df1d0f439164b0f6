import { dayNumber, today } from './calendar/day.ts'
import type { Visit } from './schema/visit.ts'

/** How long a visit has been waiting to begin, and whether that is long beside the record. */
export type Lag = { days: number; tone: 'calm' | 'slow' | 'late' }

/**
 * Late from the median of the record on, while it has not begun; slow from half of it on, while it has no dates.
 * Where there is no record nothing is late.
 */
export const lagOf = (
  { decidedAt, status }: Pick<Visit, 'decidedAt' | 'status'>,
  now: Date,
  median: number | undefined,
): Lag => {
  const days = dayNumber(today(now)) - dayNumber(today(decidedAt))
  const isOpen = status === 'planned' || status === 'scheduled'
  if (median === undefined || !isOpen) return { days, tone: 'calm' }
  if (days >= median) return { days, tone: 'late' }
  return { days, tone: status === 'planned' && days >= median / 2 ? 'slow' : 'calm' }
}
