import { anyOf, type Db, tables } from '#platform/db/index.ts'
import type { AgendaItem, CheckMark, CostItem, Participant } from '../schema/visit.ts'

const own = tables<'activities'>()

type In = { activityId: number }

export const agendaOf = (db: Db, activityId: number): Promise<AgendaItem[]> =>
  own(db)
    .selectFrom('activities.agendaItem')
    .select(['id', 'day', 'startsAt', 'endsAt', 'title', 'place', 'lang'])
    .where('activityId', '=', activityId)
    .orderBy('day')
    .orderBy('startsAt')
    .orderBy('id')
    .execute() as Promise<AgendaItem[]>

export const insertAgendaItem = (db: Db, row: Omit<AgendaItem, 'id'> & In & { byName: string }) =>
  own(db).insertInto('activities.agendaItem').values(row).execute()

export const participantsOf = (db: Db, activityId: number): Promise<Participant[]> =>
  own(db)
    .selectFrom('activities.participant')
    .select([
      'id',
      'institutionId',
      'personId',
      'name',
      'post',
      'email',
      'lang',
      'isTechnical',
      'influencesPolicy',
      'isListed',
    ])
    .where('activityId', '=', activityId)
    .orderBy('institutionId')
    .orderBy('id')
    .execute() as Promise<Participant[]>

export const insertParticipant = (db: Db, row: Omit<Participant, 'id'> & In & { at: Date; byName: string }) =>
  own(db).insertInto('activities.participant').values(row).execute()

export const costsOf = (db: Db, activityId: number): Promise<CostItem[]> =>
  own(db)
    .selectFrom('activities.costItem')
    .select(['id', 'kind', 'what', 'quantity', 'unitCost', 'payer'])
    .where('activityId', '=', activityId)
    .orderBy('id')
    .execute() as Promise<CostItem[]>

export const insertCost = (db: Db, row: Omit<CostItem, 'id'> & In & { byName: string }) =>
  own(db).insertInto('activities.costItem').values(row).execute()

const parts = {
  agenda: 'activities.agendaItem',
  participants: 'activities.participant',
  costs: 'activities.costItem',
} as const

export type PartName = keyof typeof parts

/** Takes a row out of what is being prepared; whether there was one. */
export const deletePart = async (
  db: Db,
  part: PartName,
  activityId: number,
  id: number,
): Promise<boolean> => {
  const gone = await own(db)
    .deleteFrom(parts[part])
    .where('id', '=', id)
    .where('activityId', '=', activityId)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

/** How many participants and entries of the agenda some visits have. */
export const preparedCounts = async (db: Db, activities: readonly number[]) => {
  const count = async (table: 'activities.participant' | 'activities.agendaItem') => {
    const rows = await own(db)
      .selectFrom(table)
      .select((of) => ['activityId', of.fn.countAll<number>().as('n')])
      .where('activityId', '=', anyOf(activities))
      .groupBy('activityId')
      .execute()
    return new Map(rows.map(({ activityId, n }) => [activityId, n]))
  }
  const [participants, agenda] = await Promise.all([
    count('activities.participant'),
    count('activities.agendaItem'),
  ])
  return { participants, agenda }
}

export const checksOf = (db: Db, activityId: number): Promise<CheckMark[]> =>
  own(db)
    .selectFrom('activities.checkMark')
    .select(['code', 'at', 'byName'])
    .where('activityId', '=', activityId)
    .execute()

/** Ticks and unticks: what is in the list is done, the rest is not; who ticked first stays. */
export const replaceChecks = async (
  db: Db,
  activityId: number,
  codes: readonly string[],
  by: { at: Date; byName: string },
) => {
  await own(db)
    .deleteFrom('activities.checkMark')
    .where('activityId', '=', activityId)
    .where((eb) => eb.not(eb('code', '=', anyOf(codes))))
    .execute()
  if (codes.length === 0) return
  await own(db)
    .insertInto('activities.checkMark')
    .values(codes.map((code) => ({ activityId, code, ...by })))
    .onConflict((conflict) => conflict.columns(['activityId', 'code']).doNothing())
    .execute()
}
