import { calls } from '#modules/calls/index.ts'
import { memberStates } from '#modules/directory/index.ts'
import type { Db } from '#platform/db/index.ts'
import { countriesOf, isCompleted, isPlanned } from './figures/rows.ts'
import { activityDate } from './figures/source.ts'
import { always, isWithin, type Period } from './period.ts'
import { type ActivityRecord, activityRecords } from './queries/activity.ts'
import {
  type CallRow,
  type CallTable,
  callColumns,
  type ParticipationRow,
  type ParticipationTable,
  participationColumns,
  provided,
  received,
} from './schema.ts'
import { gini, sum } from './statistics.ts'

const totalsOf = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Record<Column, number | null>[],
) =>
  Object.fromEntries(columns.map((column) => [column, sum(rows.map((row) => row[column] ?? 0))])) as Record<
    Column,
    number
  >

const activitiesWithin = async (db: Db, period: Period) =>
  (await activityRecords(db)).filter((activity) => isWithin(period, activityDate(activity)))

/**
 * Table 2: the calls, oldest first. What took place and is to is counted; the rest comes with a call of the record,
 * and belongs to the period in which it opened.
 */
export const callTable = async (db: Db, period: Period = always): Promise<CallTable> => {
  const [known, activities] = await Promise.all([calls(db), activitiesWithin(db, period)])
  const rows = known.flatMap((call): CallRow[] => {
    const own = activities.filter(({ callYear }) => callYear === call.year)
    const isOpened = isWithin(period, call.opened)
    if (!isOpened && own.length === 0) return []
    return [
      {
        ordinal: call.ordinal,
        year: call.year,
        title: call.title,
        received: isOpened ? call.statedReceived : null,
        selected: isOpened ? call.statedSelected : null,
        completed: own.filter(isCompleted).length,
        planned: own.filter(isPlanned).length,
        canceled: isOpened || !call.isHistory ? canceledOf(call, own) : null,
      },
    ]
  })
  return { rows, totals: totalsOf(callColumns, rows) }
}

/** Counted of a call that ran here, once its decision is public. */
const canceledOf = (
  { isHistory, state, statedCanceled }: Awaited<ReturnType<typeof calls>>[number],
  own: readonly ActivityRecord[],
) => {
  if (isHistory) return statedCanceled
  return state === 'published' ? own.filter(({ status }) => status === 'canceled').length : null
}

/** Table 3: who teaches and who learns, and how evenly. */
export const participationTable = async (db: Db, period: Period = always): Promise<ParticipationTable> => {
  const [members, activities] = await Promise.all([memberStates(db), activitiesWithin(db, period)])
  const all = members.map(({ code, name }): ParticipationRow => {
    const count = (role: 'provider' | 'receiver', is: (activity: ActivityRecord) => boolean) =>
      activities.filter((activity) => is(activity) && countriesOf(activity, role).includes(code)).length
    return {
      country: code,
      name,
      providerCompleted: count('provider', isCompleted),
      providerPlanned: count('provider', isPlanned),
      receiverCompleted: count('receiver', isCompleted),
      receiverPlanned: count('receiver', isPlanned),
    }
  })
  const rows = all.filter((row) => provided(row) + received(row) > 0)
  return {
    rows,
    totals: totalsOf(participationColumns, rows),
    providers: rows.filter((row) => provided(row) > 0).length,
    receivers: rows.filter((row) => received(row) > 0).length,
    receiversCompleted: rows.filter((row) => row.receiverCompleted > 0).length,
    members: members.length,
    never: all.filter((row) => !rows.includes(row)).map(({ country, name }) => ({ country, name })),
    concentration: { providers: gini(all.map(provided)), receivers: gini(all.map(received)) },
  }
}
