import type { Actor } from '#platform/actor.ts'
import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Day, Lang, Localized } from '#platform/i18n/index.ts'
import { followReaders } from '../../policy/follow-through.ts'
import type { CommitmentState } from '../../schema/follow-through.ts'
import { activitiesOf } from './readers.ts'

const own = tables<'activities' | 'directory'>()

/** A next step of an accepted report: with a date and somebody in charge. */
export type Commitment = {
  id: number
  activityId: number
  position: number
  step: string
  owner: string
  dueOn: Day
  lang: Lang
  state: CommitmentState
  why: string | null
  at: Date
  byName: string
}

const columns = [
  'commitment.id',
  'commitment.activityId',
  'commitment.position',
  'commitment.step',
  'commitment.owner',
  'commitment.dueOn',
  'commitment.lang',
  'commitment.state',
  'commitment.why',
  'commitment.at',
  'commitment.byName',
] as const

export const commitmentsOf = (db: Db, activityId: number): Promise<Commitment[]> =>
  own(db)
    .selectFrom('activities.commitment as commitment')
    .select(columns)
    .where('commitment.activityId', '=', activityId)
    .orderBy('commitment.position')
    .execute() as Promise<Commitment[]>

/** A commitment with whose it is and which activity it comes from. */
export type SeenCommitment = Commitment & { code: string; topic: Localized; ministries: Localized[] }

/**
 * Only those that the actor may see: of the ministries spoken for, and of the activities that the person answers
 * along while working there; all of them for the Secretariat. The first due first.
 */
export const commitmentsSeen = (db: Db, actor: Actor): Promise<SeenCommitment[]> => {
  const { learned, answered } = activitiesOf(db, actor)
  return own(db)
    .selectFrom('activities.commitment as commitment')
    .innerJoin('activities.activity as activity', 'activity.id', 'commitment.activityId')
    .select([
      ...columns,
      'activity.code',
      'activity.topic',
      sql<Localized[]>`(
        select jsonb_agg(coalesce(member.name, institution.name) order by institution.code)
        from activities.activity_party party
        join directory.institution institution on institution.id = party.institution_id
        left join directory.member_state member on member.code = institution.country
        where party.activity_id = activity.id and party.role = 'receiver'
      )`.as('ministries'),
    ])
    .where((eb) =>
      eb.or([
        eb.val(followReaders(actor).isSecretariat),
        eb('commitment.activityId', 'in', learned),
        eb('commitment.activityId', 'in', answered),
      ]),
    )
    .orderBy('commitment.dueOn')
    .orderBy('commitment.id')
    .execute() as Promise<SeenCommitment[]>
}

export const insertCommitments = async (
  db: Db,
  rows: Pick<Commitment, 'activityId' | 'position' | 'step' | 'owner' | 'dueOn' | 'lang' | 'at' | 'byName'>[],
): Promise<void> => {
  if (rows.length > 0) await own(db).insertInto('activities.commitment').values(rows).execute()
}

/** What became of one, in the words of the ministry. */
export const writeCommitment = async (
  db: Db,
  activityId: number,
  id: number,
  change: Pick<Commitment, 'state' | 'why' | 'at' | 'byName'>,
): Promise<boolean> => {
  const written = await own(db)
    .updateTable('activities.commitment')
    .set(change)
    .where('id', '=', id)
    .where('activityId', '=', activityId)
    .returning('id')
    .executeTakeFirst()
  return written !== undefined
}
