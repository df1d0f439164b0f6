import type { Actor } from '#platform/actor.ts'
import { anyOf, type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { visitReaders } from '../policy/visit.ts'
import type { Visit } from '../schema/visit.ts'
import type { Status } from '../schema.ts'

const own = tables<'activities' | 'calls' | 'directory'>()

const visits = (db: Db) =>
  own(db)
    .selectFrom('activities.activity as activity')
    .innerJoin('calls.call as call', 'call.id', 'activity.callId')
    .innerJoin('calls.proposal as proposal', 'proposal.id', 'activity.proposalId')
    .leftJoin('activities.activity as follows', 'follows.id', 'activity.followsId')
    .leftJoin('activities.activity as replaces', 'replaces.id', 'activity.replacesId')
    .select((eb) => [
      'activity.id',
      'activity.code',
      'activity.callId',
      'call.year as callYear',
      'activity.proposalId',
      'activity.topic',
      'activity.themeCode',
      'activity.modality',
      'activity.status',
      'activity.days',
      'activity.decidedAt',
      'follows.code as followsCode',
      'replaces.code as replacesCode',
      eb('proposal.state', '=', 'withdrawn').as('isWithdrawn'),
      'activity.cancelReason',
      'activity.cancelNote',
      'activity.cancelNoteLang',
      'activity.canceledAt',
      'activity.placeSettledAt',
      jsonArrayFrom(
        eb
          .selectFrom('activities.activityParty as party')
          .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
          .leftJoin('directory.memberState as member', 'member.code', 'institution.country')
          .whereRef('party.activityId', '=', 'activity.id')
          .select([
            'party.institutionId',
            'institution.code',
            'institution.country',
            'institution.name as institution',
            sql<Localized>`coalesce(member.name, institution.name)`.as('name'),
            'party.role',
          ])
          .orderBy('party.role', 'desc')
          .orderBy('institution.code'),
      ).as('parties'),
      jsonArrayFrom(
        eb
          .selectFrom('activities.mission as mission')
          .whereRef('mission.activityId', '=', 'activity.id')
          .select(['mission.startsOn', 'mission.endsOn'])
          .orderBy('mission.startsOn'),
      ).as('missions'),
      eb
        .selectFrom('activities.dateOffer as offer')
        .whereRef('offer.activityId', '=', 'activity.id')
        .where('offer.outcome', 'is', null)
        .select('offer.id')
        .as('openOfferId'),
    ])
    .orderBy('call.year', 'desc')
    .orderBy('activity.number')

/** Only what the actor may see: its ministries' focal points, its participants while they work there, the Secretariat. */
const seenBy = (db: Db, actor: Actor) => {
  const { isSecretariat, focalOf, personId, worksIn } = visitReaders(actor)
  return visits(db).where((eb) =>
    eb.or([
      eb.val(isSecretariat),
      eb(
        'activity.id',
        'in',
        own(db)
          .selectFrom('activities.activityParty')
          .select('activityId')
          .where('institutionId', '=', anyOf(focalOf)),
      ),
      eb(
        'activity.id',
        'in',
        own(db)
          .selectFrom('activities.participant')
          .select('activityId')
          .where('personId', '=', personId ?? 0)
          .where('institutionId', '=', anyOf(worksIn)),
      ),
    ]),
  )
}

export const visitsSeen = (
  db: Db,
  actor: Actor,
  { statuses, callYear }: { statuses?: readonly Status[]; callYear?: number } = {},
): Promise<Visit[]> => {
  let rows = seenBy(db, actor)
  if (statuses) rows = rows.where('activity.status', '=', anyOf(statuses))
  if (callYear !== undefined) rows = rows.where('call.year', '=', callYear)
  return rows.execute() as unknown as Promise<Visit[]>
}

export const visitSeen = (db: Db, actor: Actor, code: string): Promise<Visit | undefined> =>
  seenBy(db, actor).where('activity.code', '=', code).executeTakeFirst() as unknown as Promise<
    Visit | undefined
  >

/** One visit whoever asks: for verbs of the program, and for what its public page shows. */
export const visitByCode = (db: Db, code: string): Promise<Visit | undefined> =>
  visits(db).where('activity.code', '=', code).executeTakeFirst() as unknown as Promise<Visit | undefined>

/** All visits that are planned or have dates ahead, whoever asks. */
export const visitsUnderWay = (db: Db): Promise<Visit[]> =>
  visits(db)
    .where('activity.status', '=', anyOf(['planned', 'scheduled', 'under_way']))
    .execute() as unknown as Promise<Visit[]>

/** Takes hold of an activity until the transaction ends, so that two changes of it come one after the other. */
export const lockVisit = (db: Db, code: string) =>
  own(db)
    .selectFrom('activities.activity')
    .select('id')
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()

/** Days that other activities have taken of these ministries, those of the record too. */
export const datedOf = async (
  db: Db,
  institutions: readonly number[],
): Promise<{ code: string; startsOn: string; endsOn: string; institutionId: number }[]> =>
  own(db)
    .selectFrom('activities.mission as mission')
    .innerJoin('activities.activity as activity', 'activity.id', 'mission.activityId')
    .innerJoin('activities.activityParty as party', 'party.activityId', 'activity.id')
    .select(['activity.code', 'mission.startsOn', 'mission.endsOn', 'party.institutionId'])
    .where('party.institutionId', '=', anyOf(institutions))
    .where('activity.status', '<>', 'canceled')
    .orderBy('mission.startsOn')
    .orderBy('activity.code')
    .execute()

/**
 * The activities that may come before a visit as an earlier phase: those that share two of its institutions and do not
 * come after it themselves.
 */
export const earlierOf = (db: Db, { id }: Pick<Visit, 'id'>) =>
  own(db)
    .selectFrom('activities.activity as activity')
    .innerJoin('activities.activityParty as party', 'party.activityId', 'activity.id')
    .innerJoin('activities.activityParty as mine', 'mine.institutionId', 'party.institutionId')
    .select(['activity.id', 'activity.code', 'activity.topic'])
    .where('mine.activityId', '=', id)
    .where('activity.id', '<>', id)
    .where('activity.status', '<>', 'canceled')
    .where(sql<boolean>`activity.id not in (
      with recursive later as (
        select id from activities.activity where follows_id = ${id}
        union select next.id from activities.activity next join later on next.follows_id = later.id
      ) select id from later
    )`)
    .groupBy('activity.id')
    .having((eb) => eb.fn.countAll(), '>=', 2)
    .orderBy('activity.callId', 'desc')
    .orderBy('activity.number', 'desc')
    .execute()

/** The phases that came after an activity. */
const followersOf = (db: Db, activityId: number) =>
  own(db)
    .selectFrom('activities.activity')
    .select(['code', 'topic'])
    .where('followsId', '=', activityId)
    .orderBy('code')
    .execute()

/** What it follows, and who of its participants agreed to be named: for the public page. */
export const publicPartsOf = async (db: Db, activityId: number) => {
  const [follows, followers, listed] = await Promise.all([
    own(db)
      .selectFrom('activities.activity as activity')
      .innerJoin('activities.activity as follows', 'follows.id', 'activity.followsId')
      .select(['follows.code', 'follows.topic'])
      .where('activity.id', '=', activityId)
      .executeTakeFirst(),
    followersOf(db, activityId),
    own(db)
      .selectFrom('activities.participant')
      .select(['name', 'post', 'institutionId'])
      .where('activityId', '=', activityId)
      .where('isListed', '=', true)
      .orderBy('institutionId')
      .orderBy('name')
      .execute(),
  ])
  return { follows, followers, listed }
}
