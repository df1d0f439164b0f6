import { type Db, sql, tables } from '#platform/db/index.ts'
import type { CallCriterion, Cycle } from '../schema.ts'

const own = tables<'calls'>()

const cycles = (db: Db) =>
  own(db)
    .selectFrom('calls.call as call')
    .select((eb) => [
      'call.id',
      'call.ordinal',
      'call.year',
      'call.rev',
      'call.title',
      'call.summary',
      'call.state',
      'call.timeZone',
      'call.opensAt',
      'call.closesAt',
      'call.ratingDueAt',
      'call.decisionDueAt',
      'call.modalities',
      'call.budget',
      'call.costCeiling',
      'call.mandates',
      'call.form',
      'call.frozenAt',
      'call.isScheduled',
      'call.isHistory',
      eb
        .selectFrom('calls.callTheme')
        .whereRef('callId', '=', 'call.id')
        .select((of) => of.fn.agg<string[]>('array_agg', ['themeCode']).orderBy('themeCode').as('codes'))
        .as('themes'),
    ])

const typed = (row: object): Cycle => {
  const cycle = row as unknown as Cycle & { themes: string[] | null }
  return { ...cycle, themes: cycle.themes ?? [] }
}

/** Any call in any state, with all that was set: for those who run it. The public's reads are in `call.ts`. */
export const cycleByYear = async (db: Db, year: number): Promise<Cycle | undefined> => {
  const row = await cycles(db).where('call.year', '=', year).executeTakeFirst()
  return row && typed(row)
}

export const cycleById = async (db: Db, id: number): Promise<Cycle | undefined> => {
  const row = await cycles(db).where('call.id', '=', id).executeTakeFirst()
  return row && typed(row)
}

/** Calls that run or ran on this platform, the latest first. */
export const cyclesHere = async (db: Db): Promise<Cycle[]> => {
  const rows = await cycles(db).where('call.isHistory', '=', false).orderBy('call.year', 'desc').execute()
  return rows.map(typed)
}

/** Takes hold of a call until the transaction ends. */
export const lockCall = (db: Db, id: number) =>
  own(db).selectFrom('calls.call').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

/** Lets nobody change the call until the transaction ends; others may hold it in the same way. */
export const holdCall = async (db: Db, id: number): Promise<Cycle | undefined> => {
  await own(db).selectFrom('calls.call').select('id').where('id', '=', id).forShare().executeTakeFirst()
  return cycleById(db, id)
}

/** Until when a ministry may send a proposal: when the call closes, or later where it was granted a late entry. */
export const deadlineOf = async (
  db: Db,
  call: Pick<Cycle, 'id' | 'closesAt'>,
  institutionId: number,
): Promise<Date> => {
  const late = await own(db)
    .selectFrom('calls.lateEntry')
    .select('until')
    .where('callId', '=', call.id)
    .where('institutionId', '=', institutionId)
    .executeTakeFirst()
  return new Date(Math.max(call.closesAt?.getTime() ?? 0, late?.until.getTime() ?? 0))
}

/**
 * What the database's clock shows at this very moment, within a transaction that belongs to `now`. That it may be
 * told a later `now` is for tests; nobody can make it earlier than it is.
 */
export const clockWithin = async (db: Db, now: Date): Promise<Date> => {
  const { rows } = await sql<{ at: Date }>`
    select greatest(clock_timestamp(), ${now}::timestamptz + (clock_timestamp() - transaction_timestamp())) as at
  `.execute(db)
  return rows[0]?.at ?? now
}

/** What the proposals of a call are rated on, in order. */
export const callCriteria = async (db: Db, callId: number): Promise<CallCriterion[]> => {
  const rows = await own(db)
    .selectFrom('calls.callCriterion')
    .select(['code', 'position', 'name', 'weight', 'floor', 'anchors'])
    .where('callId', '=', callId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    ...row,
    weight: Number(row.weight),
    floor: row.floor === null ? null : Number(row.floor),
    anchors: row.anchors as unknown as CallCriterion['anchors'],
  }))
}
