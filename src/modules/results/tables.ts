import { activityCountsByCall, participation } from '#modules/activities/index.ts'
import { calls } from '#modules/calls/index.ts'
import { memberStates } from '#modules/directory/index.ts'
import type { Db } from '#platform/db/index.ts'
import { gini } from './concentration.ts'
import {
  type CallColumn,
  type CallTable,
  callColumns,
  type ParticipationColumn,
  type ParticipationRow,
  type ParticipationTable,
  participationColumns,
  provided,
  received,
} from './schema.ts'

const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number | null): number =>
  rows.reduce((sum, row) => sum + (value(row) ?? 0), 0)

/** Table 2: the calls, oldest first. Completed and planned are counted, the rest comes with the call. */
export const callTable = async (db: Db): Promise<CallTable> => {
  const [known, counts] = await Promise.all([calls(db), activityCountsByCall(db)])
  const rows = known.map((call) => {
    const counted = counts.find(({ year }) => year === call.year)
    return {
      ordinal: call.ordinal,
      year: call.year,
      title: call.title,
      received: call.statedReceived,
      selected: call.statedSelected,
      completed: counted?.completed ?? 0,
      planned: counted?.planned ?? 0,
      canceled: call.statedCanceled,
    }
  })
  const totals = Object.fromEntries(callColumns.map((column) => [column, sumOf(rows, (row) => row[column])]))
  return { rows, totals: totals as Record<CallColumn, number> }
}

/** Table 3: who teaches and who learns, and how evenly. */
export const participationTable = async (db: Db): Promise<ParticipationTable> => {
  const [members, counts] = await Promise.all([memberStates(db), participation(db)])
  const all = members.map(({ code, name }): ParticipationRow => {
    const counted = counts.find(({ country }) => country === code)
    return {
      country: code,
      name,
      providerCompleted: counted?.providerCompleted ?? 0,
      providerPlanned: counted?.providerPlanned ?? 0,
      receiverCompleted: counted?.receiverCompleted ?? 0,
      receiverPlanned: counted?.receiverPlanned ?? 0,
    }
  })
  const rows = all.filter((row) => provided(row) + received(row) > 0)
  const totals = Object.fromEntries(
    participationColumns.map((column) => [column, sumOf(rows, (row) => row[column])]),
  )
  return {
    rows,
    totals: totals as Record<ParticipationColumn, number>,
    providers: rows.filter((row) => provided(row) > 0).length,
    receivers: rows.filter((row) => received(row) > 0).length,
    receiversCompleted: rows.filter((row) => row.receiverCompleted > 0).length,
    members: members.length,
    never: all.filter((row) => !rows.includes(row)).map(({ country, name }) => ({ country, name })),
    concentration: { providers: gini(all.map(provided)), receivers: gini(all.map(received)) },
  }
}
