import { type Status, statuses } from '../schema.ts'
import type { Text } from '../text/index.ts'

export type StatusCounts = Map<Status, number>

export const countStatuses = (rows: { status: Status }[]): StatusCounts => {
  const counts: StatusCounts = new Map()
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1)
  return counts
}

export const totalOf = (counts: StatusCounts): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

/** How many activities there are, and how many got how far. */
export const Counts = ({ t, counts }: { t: Text; counts: StatusCounts }) => {
  const parts = statuses.toReversed().flatMap((status) => {
    const count = counts.get(status) ?? 0
    return count > 0 ? [t.inStatus[status](count)] : []
  })
  return (
    <p class="govuk-body">
      <strong>{t.found(totalOf(counts))}</strong>
      {parts.length > 0 && `${t.colon}${parts.join(', ')}`}
    </p>
  )
}
