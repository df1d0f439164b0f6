import type { Actor } from '#platform/actor.ts'
import { anyOf, type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Day, Lang, Localized } from '#platform/i18n/index.ts'
import { followReaders } from '../../policy/follow-through.ts'
import { type FollowThroughRules, followThroughRules } from '../../rules.ts'
import type { FollowState, FollowThrough } from '../../schema/follow-through.ts'
import { activitiesOf } from './readers.ts'

const own = tables<'activities' | 'directory'>()

/** What the network's folder said; without it, nothing is followed up. */
export const rulesInForce = async (db: Db): Promise<FollowThroughRules | undefined> => {
  const row = await own(db)
    .selectFrom('activities.followThroughRules')
    .select('definition')
    .executeTakeFirst()
  return row && followThroughRules.parse(row.definition)
}

export const putRules = (db: Db, rules: FollowThroughRules) => {
  const definition = JSON.stringify(rules)
  return own(db)
    .insertInto('activities.followThroughRules')
    .values({ definition })
    .onConflict((conflict) => conflict.column('isOnly').doUpdateSet({ definition }))
    .execute()
}

const rows = (db: Db) =>
  own(db)
    .selectFrom('activities.followThrough as follow')
    .innerJoin('activities.activity as activity', 'activity.id', 'follow.activityId')
    .select((eb) => [
      'follow.activityId',
      'activity.code',
      'activity.topic',
      'follow.state',
      'follow.endedOn',
      'follow.reportDueOn',
      'follow.followUpOpensOn',
      'follow.followUpDueOn',
      'follow.announcedOn',
      'follow.reason',
      'follow.reasonLang',
      'follow.reportSentAt',
      'follow.reportAcceptedAt',
      'follow.answeredAt',
      'follow.verifiedAt',
      jsonArrayFrom(
        eb
          .selectFrom('activities.activityParty as party')
          .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
          .leftJoin('directory.memberState as member', 'member.code', 'institution.country')
          .whereRef('party.activityId', '=', 'follow.activityId')
          .select([
            'party.institutionId',
            'institution.country',
            sql<Localized>`coalesce(member.name, institution.name)`.as('name'),
            'party.role',
          ])
          .orderBy('party.role', 'desc')
          .orderBy('institution.code'),
      ).as('parties'),
    ])

const typed = (row: object) => row as unknown as FollowThrough

/**
 * Only what the actor may see: the ministries that learned, with the officials whom they invited; those that taught,
 * once something was sent; the Secretariat.
 */
const seenBy = (db: Db, actor: Actor) => {
  const { learned, taught, answered } = activitiesOf(db, actor)
  return rows(db).where((eb) =>
    eb.or([
      eb.val(followReaders(actor).isSecretariat),
      eb('follow.activityId', 'in', learned),
      eb.and([eb('follow.reportSentAt', 'is not', null), eb('follow.activityId', 'in', taught)]),
      eb('follow.activityId', 'in', answered),
    ]),
  )
}

/** What the actor may see, that which is owed first, the earliest due first. */
export const followThroughsSeen = async (
  db: Db,
  actor: Actor,
  { states }: { states?: readonly FollowState[] } = {},
): Promise<FollowThrough[]> => {
  let query = seenBy(db, actor)
  if (states) query = query.where('follow.state', '=', anyOf(states))
  const all = await query
    .orderBy('follow.verifiedAt', (order) => order.asc().nullsFirst())
    .orderBy(sql`coalesce(follow.follow_up_due_on, follow.report_due_on)`)
    .orderBy('follow.activityId')
    .execute()
  return all.map(typed)
}

/** One, by the code of its activity, if the actor may see it. */
export const followThroughSeen = async (
  db: Db,
  actor: Actor,
  code: string,
): Promise<FollowThrough | undefined> => {
  const row = await seenBy(db, actor).where('activity.code', '=', code).executeTakeFirst()
  return row && typed(row)
}

/** One, whoever asks: for verbs of the program. */
export const followThroughById = async (db: Db, activityId: number): Promise<FollowThrough | undefined> => {
  const row = await rows(db).where('follow.activityId', '=', activityId).executeTakeFirst()
  return row && typed(row)
}

/** All in some states, whoever asks. */
export const followThroughsIn = async (db: Db, states: readonly FollowState[]): Promise<FollowThrough[]> => {
  const all = await rows(db).where('follow.state', '=', anyOf(states)).orderBy('follow.activityId').execute()
  return all.map(typed)
}

/** Takes hold until the transaction ends, so that two changes come one after the other. */
export const lockFollowThrough = (db: Db, code: string) =>
  own(db)
    .selectFrom('activities.followThrough as follow')
    .innerJoin('activities.activity as activity', 'activity.id', 'follow.activityId')
    .select('follow.activityId')
    .where('activity.code', '=', code)
    .forUpdate('follow')
    .executeTakeFirst()

/** An activity that took place and owes nothing yet: the last day of its missions, with where its report is from. */
export const completedActivity = (db: Db, activityId: number) =>
  own(db)
    .selectFrom('activities.activity as activity')
    .leftJoin('activities.mission as mission', 'mission.activityId', 'activity.id')
    .select(({ fn }) => [
      'activity.id',
      'activity.proposalId',
      'activity.sourceLine',
      fn.max('mission.endsOn').as('endedOn'),
    ])
    .where('activity.id', '=', activityId)
    .where('activity.status', '=', 'completed')
    .groupBy('activity.id')
    .executeTakeFirst()

type NewFollowThrough = {
  activityId: number
  endedOn: Day
  reportDueOn: Day
  followUpOpensOn: Day
  announcedOn: Day
}

/** Whether it was not there yet. */
export const insertFollowThrough = async (db: Db, row: NewFollowThrough): Promise<boolean> => {
  const added = await own(db)
    .insertInto('activities.followThrough')
    .values(row)
    .onConflict((conflict) => conflict.column('activityId').doNothing())
    .returning('activityId')
    .executeTakeFirst()
  return added !== undefined
}

export type FollowChange = {
  at: Date
  byName: string
  accountId: number | null
  reason: string | null
  reasonLang: Lang | null
}

export type FollowStep = FollowChange & { from: FollowState | null; to: FollowState }

export const insertStep = (db: Db, activityId: number, step: FollowStep) =>
  own(db)
    .insertInto('activities.followThroughStep')
    .values({ activityId, ...step })
    .execute()

/** Each change of state, the first one first. */
export const stepsOf = (db: Db, activityId: number): Promise<FollowStep[]> =>
  own(db)
    .selectFrom('activities.followThroughStep')
    .select(['from', 'to', 'at', 'byName', 'accountId', 'reason', 'reasonLang'])
    .where('activityId', '=', activityId)
    .orderBy('id')
    .execute() as Promise<FollowStep[]>

type Life = Partial<
  Pick<
    FollowThrough,
    | 'reportDueOn'
    | 'followUpDueOn'
    | 'announcedOn'
    | 'reportSentAt'
    | 'reportAcceptedAt'
    | 'answeredAt'
    | 'verifiedAt'
  >
>

/** Where it stands in its life. */
export const writeFollowThrough = (db: Db, activityId: number, life: Life) =>
  own(db).updateTable('activities.followThrough').set(life).where('activityId', '=', activityId).execute()

/** Whether it was in the state it comes from. */
export const moveFollowThrough = async (
  db: Db,
  activityId: number,
  { from, to, ...change }: FollowChange & { from: FollowState; to: FollowState },
  life: Life,
): Promise<boolean> => {
  const { reason, reasonLang } = change
  const moved = await own(db)
    .updateTable('activities.followThrough')
    .set({ state: to, reason, reasonLang, ...life })
    .where('activityId', '=', activityId)
    .where('state', '=', from)
    .returning('activityId')
    .executeTakeFirst()
  if (!moved) return false
  await insertStep(db, activityId, { from, to, ...change })
  return true
}
