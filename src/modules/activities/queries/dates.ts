import { anyOf, type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Busy, DateAnswer, DateOffer, Days, Range } from '../schema/visit.ts'

const own = tables<'activities'>()

type By = { at: Date; byName: string }

/** When the ministries of some visits could take part. */
export const availabilityOf = (
  db: Db,
  activities: readonly number[],
): Promise<(Range & { activityId: number })[]> =>
  own(db)
    .selectFrom('activities.availability')
    .select(['id', 'activityId', 'institutionId', 'startsOn', 'endsOn'])
    .where('activityId', '=', anyOf(activities))
    .orderBy('startsOn')
    .execute()

/** Puts what a ministry says now in the place of what it said. */
export const replaceAvailability = async (
  db: Db,
  { activityId, institutionId, ...by }: { activityId: number; institutionId: number } & By,
  ranges: readonly Days[],
) => {
  await own(db)
    .deleteFrom('activities.availability')
    .where('activityId', '=', activityId)
    .where('institutionId', '=', institutionId)
    .execute()
  if (ranges.length === 0) return
  await own(db)
    .insertInto('activities.availability')
    .values(ranges.map((range) => ({ activityId, institutionId, ...by, ...range })))
    .execute()
}

/** When ministries cannot look after any visit; what is over is left out. */
export const busyOf = (db: Db, institutions: readonly number[], from: string): Promise<Busy[]> =>
  own(db)
    .selectFrom('activities.busy')
    .select(['id', 'institutionId', 'startsOn', 'endsOn', 'note'])
    .where('institutionId', '=', anyOf(institutions))
    .where('endsOn', '>=', from)
    .orderBy('startsOn')
    .orderBy('id')
    .execute()

export const insertBusy = (db: Db, row: Omit<Busy, 'id'> & By) =>
  own(db).insertInto('activities.busy').values(row).execute()

export const deleteBusy = async (db: Db, id: number, institutions: readonly number[]): Promise<boolean> => {
  const gone = await own(db)
    .deleteFrom('activities.busy')
    .where('id', '=', id)
    .where('institutionId', '=', anyOf(institutions))
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

/** How many visits ministries take at once; those that have not said are left out. */
export const capacitiesOf = async (db: Db, institutions: readonly number[]): Promise<Map<number, number>> => {
  const rows = await own(db)
    .selectFrom('activities.capacity')
    .select(['institutionId', 'most'])
    .where('institutionId', '=', anyOf(institutions))
    .execute()
  return new Map(rows.map(({ institutionId, most }) => [institutionId, most]))
}

export const putCapacity = (
  db: Db,
  { institutionId, ...row }: { institutionId: number; most: number } & By,
) =>
  own(db)
    .insertInto('activities.capacity')
    .values({ institutionId, ...row })
    .onConflict((conflict) => conflict.column('institutionId').doUpdateSet(row))
    .execute()

/** Dates that were proposed for a visit, the last first, each with its answers. */
export const offersOf = (db: Db, activityId: number): Promise<DateOffer[]> =>
  own(db)
    .selectFrom('activities.dateOffer as offer')
    .select((eb) => [
      'offer.id',
      'offer.institutionId',
      'offer.at',
      'offer.byName',
      'offer.outcome',
      'offer.closedAt',
      jsonArrayFrom(
        eb
          .selectFrom('activities.dateOfferDays as days')
          .whereRef('days.offerId', '=', 'offer.id')
          .select(['days.startsOn', 'days.endsOn'])
          .orderBy('days.startsOn'),
      ).as('missions'),
      jsonArrayFrom(
        eb
          .selectFrom('activities.dateAnswer as answer')
          .whereRef('answer.offerId', '=', 'offer.id')
          .select([
            'answer.institutionId',
            'answer.accepts',
            'answer.message',
            'answer.messageLang',
            'answer.byName',
            'answer.isReported',
          ])
          .orderBy('answer.at'),
      ).as('answers'),
    ])
    .where('offer.activityId', '=', activityId)
    .orderBy('offer.id', 'desc')
    .execute() as unknown as Promise<DateOffer[]>

/** How many ministries have not answered the dates that wait, by activity. */
export const answersMissing = async (
  db: Db,
  activities: readonly number[],
): Promise<Map<number, number[]>> => {
  const rows = await own(db)
    .selectFrom('activities.dateOffer as offer')
    .innerJoin('activities.activityParty as party', 'party.activityId', 'offer.activityId')
    .leftJoin('activities.dateAnswer as answer', (join) =>
      join.onRef('answer.offerId', '=', 'offer.id').onRef('answer.institutionId', '=', 'party.institutionId'),
    )
    .select(['offer.activityId', sql<number[]>`array_agg(party.institution_id)`.as('institutions')])
    .where('offer.activityId', '=', anyOf(activities))
    .where('offer.outcome', 'is', null)
    .where('answer.offerId', 'is', null)
    .groupBy('offer.activityId')
    .execute()
  return new Map(rows.map(({ activityId, institutions }) => [activityId, institutions]))
}

type NewOffer = { activityId: number; institutionId: number | null; accountId: number | null } & By

/** Puts dates to the ministries of a visit; what waited before is replaced. */
export const insertOffer = async (db: Db, offer: NewOffer, missions: readonly Days[]): Promise<number> => {
  await closeOffer(db, { activityId: offer.activityId, outcome: 'replaced', at: offer.at })
  const { id } = await own(db)
    .insertInto('activities.dateOffer')
    .values(offer)
    .returning('id')
    .executeTakeFirstOrThrow()
  await own(db)
    .insertInto('activities.dateOfferDays')
    .values(missions.map((days) => ({ offerId: id, ...days })))
    .execute()
  return id
}

/** Ends the wait for answers, if there is one. */
export const closeOffer = (
  db: Db,
  { activityId, outcome, at }: { activityId: number; outcome: string; at: Date },
) =>
  own(db)
    .updateTable('activities.dateOffer')
    .set({ outcome, closedAt: at })
    .where('activityId', '=', activityId)
    .where('outcome', 'is', null)
    .execute()

export const putAnswer = (
  db: Db,
  { offerId, institutionId, ...row }: DateAnswer & { offerId: number; accountId: number | null },
) =>
  own(db)
    .insertInto('activities.dateAnswer')
    .values({ offerId, institutionId, ...row })
    .onConflict((conflict) => conflict.columns(['offerId', 'institutionId']).doUpdateSet(row))
    .execute()

/** The days that wait for answers, by activity. */
export const daysOffered = async (db: Db, activities: readonly number[]): Promise<Map<number, Days[]>> => {
  const rows = await own(db)
    .selectFrom('activities.dateOffer as offer')
    .innerJoin('activities.dateOfferDays as days', 'days.offerId', 'offer.id')
    .select(['offer.activityId', 'days.startsOn', 'days.endsOn'])
    .where('offer.activityId', '=', anyOf(activities))
    .where('offer.outcome', 'is', null)
    .orderBy('days.startsOn')
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ activityId }) => activityId)].map(([id, days]) => [
      id,
      days.map(({ startsOn, endsOn }) => ({ startsOn, endsOn })),
    ]),
  )
}
