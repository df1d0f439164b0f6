import type { Contribution } from '../queries.ts'
import type { Text } from '../text/index.ts'

/** The years a contribution covers. */
export const period = (
  t: Text,
  { periodFrom, periodTo }: Pick<Contribution, 'periodFrom' | 'periodTo'>,
): string => {
  if (periodFrom === null) return t.noPeriod
  if (periodTo === null) return t.since(periodFrom)
  return periodFrom === periodTo ? String(periodFrom) : `${periodFrom}–${periodTo}`
}
