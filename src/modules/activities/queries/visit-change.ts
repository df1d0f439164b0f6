import { type Db, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { CancelReason, Days } from '../schema/visit.ts'
import type { Modality, Status } from '../schema.ts'

const own = tables<'activities'>()

/** Who changed a state, when, and why in their own words. */
export type Change = {
  at: Date
  byName: string
  accountId: number | null
  reason: string | null
  reasonLang: Lang | null
}

type Canceling = {
  cancelReason: CancelReason | null
  cancelNote: string | null
  cancelNoteLang: Lang | null
  canceledAt: Date | null
  placeSettledAt: Date | null
}

/** Puts an activity that is in one state into another; whether it was in the first. */
export const moveVisit = async (
  db: Db,
  activityId: number,
  { from, to, canceling, ...change }: Change & { from: Status; to: Status; canceling?: Canceling },
): Promise<boolean> => {
  const moved = await own(db)
    .updateTable('activities.activity')
    .set({ status: to, ...canceling })
    .where('id', '=', activityId)
    .where('status', '=', from)
    .returning('id')
    .executeTakeFirst()
  if (!moved) return false
  await own(db)
    .insertInto('activities.transition')
    .values({ activityId, from, to, ...change })
    .execute()
  return true
}

export const transitionsOf = (db: Db, activityId: number) =>
  own(db)
    .selectFrom('activities.transition')
    .select(['from', 'to', 'at', 'byName', 'reason', 'reasonLang'])
    .where('activityId', '=', activityId)
    .orderBy('id')
    .execute() as Promise<(Omit<Change, 'accountId'> & { from: Status | null; to: Status })[]>

export const writeDetails = (
  db: Db,
  activityId: number,
  row: { days: number; modality: Modality; followsId: number | null },
) => own(db).updateTable('activities.activity').set(row).where('id', '=', activityId).execute()

/** The phase before it. */
export const writeFollows = (db: Db, activityId: number, followsId: number) =>
  own(db).updateTable('activities.activity').set({ followsId }).where('id', '=', activityId).execute()

/** Who takes the place of a canceled one was settled, or that nobody does. */
export const settlePlace = (db: Db, activityId: number, at: Date) =>
  own(db)
    .updateTable('activities.activity')
    .set({ placeSettledAt: at })
    .where('id', '=', activityId)
    .execute()

/** Whether another took the place of a canceled one. */
export const replacementOf = (db: Db, activityId: number) =>
  own(db)
    .selectFrom('activities.activity')
    .select(['id', 'code', 'topic'])
    .where('replacesId', '=', activityId)
    .executeTakeFirst()

export type CalendarEntry = Days & {
  number: number
  sequence: number
  isCanceled: boolean
  changedAt: Date
}

export const calendarOf = (db: Db, activityId: number): Promise<CalendarEntry[]> =>
  own(db)
    .selectFrom('activities.calendarEntry')
    .select(['number', 'sequence', 'startsOn', 'endsOn', 'isCanceled', 'changedAt'])
    .where('activityId', '=', activityId)
    .orderBy('number')
    .execute()

export const putCalendarEntry = (db: Db, activityId: number, { number, ...entry }: CalendarEntry) =>
  own(db)
    .insertInto('activities.calendarEntry')
    .values({ activityId, number, ...entry })
    .onConflict((conflict) => conflict.columns(['activityId', 'number']).doUpdateSet(entry))
    .execute()

/** Visits whose first day has come, and that nobody has marked as under way. */
export const visitsToBegin = (db: Db, on: string) =>
  own(db)
    .selectFrom('activities.activity as activity')
    .select('activity.code')
    .where('activity.status', '=', 'scheduled')
    .where('activity.proposalId', 'is not', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('activities.mission as mission')
          .select('mission.id')
          .whereRef('mission.activityId', '=', 'activity.id')
          .where('mission.startsOn', '<=', on),
      ),
    )
    .orderBy('activity.code')
    .execute()
