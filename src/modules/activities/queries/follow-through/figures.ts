import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Day, Localized } from '#platform/i18n/index.ts'
import type { CommitmentState, FollowState } from '../../schema/follow-through.ts'

const own = tables<'activities' | 'calls' | 'directory' | 'taxonomy'>()

/** Days, both included; open where one is missing. */
export type Period = { from?: Day; to?: Day }

/** What one activity that took place here has answered so far: the row behind every figure of the follow-up. */
export type FollowThroughRow = {
  code: string
  topic: Localized
  callYear: number
  themeCode: string
  endedOn: Day
  state: FollowState
  /** ISO codes of the ministries that learned and that taught. */
  receivers: string[]
  providers: string[]
  reportDueOn: Day
  reportSentAt: Date | null
  reportAcceptedAt: Date | null
  followUpOpensOn: Day
  followUpDueOn: Day | null
  answeredAt: Date | null
  verifiedAt: Date | null
  /** What the follow-up said when it was last sent; nothing before. */
  keptContact: boolean | null
  furtherAssistance: boolean | null
  /** Codes of the ways in which the knowledge was shared. */
  sharedBy: string[]
}

const inPeriod = (column: string, { from, to }: Period) =>
  sql<boolean>`(${sql.ref(column)} >= ${from ?? '-infinity'}::date and ${sql.ref(column)} <= ${to ?? 'infinity'}::date)`

const countries = (role: 'receiver' | 'provider') => sql<string[]>`array(
  select institution.country from activities.activity_party party
  join directory.institution institution on institution.id = party.institution_id
  where party.activity_id = activity.id and party.role = ${role} and institution.country is not null
  order by institution.country
)`

/** The last answers that were sent, not what is being written. */
const sent = (question: string) => sql`(
  select version.answers -> ${question} from activities.questionnaire_version version
  join activities.questionnaire questionnaire on questionnaire.id = version.questionnaire_id
  where questionnaire.activity_id = activity.id and questionnaire.kind = 'follow_up'
  order by version.version desc limit 1
)`

/**
 * Every activity that took place on this platform and ended in the period, with what it owes and answered. The
 * activities of the record owe nothing and are not among them. As many as there are of `answeredAt` among the rows
 * whose `followUpDueOn` is set make the response rate.
 */
export const followThroughRows = (db: Db, period: Period = {}): Promise<FollowThroughRow[]> =>
  own(db)
    .selectFrom('activities.followThrough as follow')
    .innerJoin('activities.activity as activity', 'activity.id', 'follow.activityId')
    .innerJoin('calls.call as call', 'call.id', 'activity.callId')
    .where('call.state', '=', 'published')
    .where(inPeriod('follow.ended_on', period))
    .select([
      'activity.code',
      'activity.topic',
      'call.year as callYear',
      'activity.themeCode',
      'follow.endedOn',
      'follow.state',
      countries('receiver').as('receivers'),
      countries('provider').as('providers'),
      'follow.reportDueOn',
      'follow.reportSentAt',
      'follow.reportAcceptedAt',
      'follow.followUpOpensOn',
      'follow.followUpDueOn',
      'follow.answeredAt',
      'follow.verifiedAt',
      sql<boolean | null>`nullif(${sent('contact_kept')}, 'null')::boolean`.as('keptContact'),
      sql<boolean | null>`nullif(${sent('further_assistance')}, 'null')::boolean`.as('furtherAssistance'),
      sql<string[]>`array(select jsonb_array_elements_text(
        case when jsonb_typeof(${sent('shared_by')}) = 'array' then ${sent('shared_by')} else '[]' end
      ))`.as('sharedBy'),
    ])
    .orderBy('follow.endedOn')
    .orderBy('call.year')
    .orderBy('activity.number')
    .execute() as Promise<FollowThroughRow[]>

type CommitmentRow = {
  activity: string
  position: number
  step: string
  owner: string
  lang: string
  dueOn: Day
  state: CommitmentState
  why: string | null
  receivers: string[]
}

/** Every commitment that was due in the period. */
export const commitmentRows = (db: Db, period: Period = {}): Promise<CommitmentRow[]> =>
  own(db)
    .selectFrom('activities.commitment as commitment')
    .innerJoin('activities.activity as activity', 'activity.id', 'commitment.activityId')
    .innerJoin('calls.call as call', 'call.id', 'activity.callId')
    .where('call.state', '=', 'published')
    .where(inPeriod('commitment.due_on', period))
    .select([
      'activity.code as activity',
      'commitment.position',
      'commitment.step',
      'commitment.owner',
      'commitment.lang',
      'commitment.dueOn',
      'commitment.state',
      'commitment.why',
      countries('receiver').as('receivers'),
    ])
    .orderBy('commitment.dueOn')
    .orderBy('activity.code')
    .orderBy('commitment.position')
    .execute() as Promise<CommitmentRow[]>
