import { type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import type { Day, Localized } from '#platform/i18n/index.ts'

const own = tables<'activities' | 'calls' | 'directory'>()

type Status = 'planned' | 'scheduled' | 'under_way' | 'completed' | 'canceled'

export type ActivityRecord = {
  code: string
  callYear: number
  /** When its call opened: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  callOpened: string | null
  topic: Localized
  status: Status
  modality: 'on_site_visit' | 'expert_visit' | 'virtual'
  /** The first and the last day of its missions. */
  startsOn: Day | null
  endsOn: Day | null
  /** The day on which its ministries were told that it was selected; none for the record. */
  decidedOn: Day | null
  /** What it costs the network, in whole United States dollars: as its estimate says, else as proposed. */
  cost: number | null
  /** Those of the receivers who took part, by the kind of their institution. */
  trained: { kind: string; people: number }[]
  parties: { role: 'receiver' | 'provider'; country: string | null; name: Localized }[]
  /** The components of the verified outcomes that it led to. */
  components: string[]
}

/** The activities of published calls, by call and number. */
export const activityRecords = (db: Db): Promise<ActivityRecord[]> =>
  own(db)
    .selectFrom('activities.activity as activity')
    .innerJoin('calls.call as call', 'call.id', 'activity.callId')
    .leftJoin('calls.proposal as proposal', 'proposal.id', 'activity.proposalId')
    .where('call.state', '=', 'published')
    .select((eb) => [
      'activity.code',
      'call.year as callYear',
      'call.opened as callOpened',
      'activity.topic',
      'activity.status',
      'activity.modality',
      missionDay('min', 'starts_on').as('startsOn'),
      missionDay('max', 'ends_on').as('endsOn'),
      sql<Day | null>`(activity.decided_at at time zone coalesce(call.time_zone, 'UTC'))::date`.as(
        'decidedOn',
      ),
      sql<number | null>`coalesce((
        select coalesce(sum(quantity * unit_cost) filter (where payer = 'fund'), 0)::integer
        from activities.cost_item
        where activity_id = activity.id
        having count(*) > 0
      ), proposal.cost)`.as('cost'),
      jsonArrayFrom(
        eb
          .selectFrom('activities.participant as participant')
          .innerJoin('activities.activityParty as side', (join) =>
            join
              .onRef('side.activityId', '=', 'participant.activityId')
              .onRef('side.institutionId', '=', 'participant.institutionId'),
          )
          .innerJoin('directory.institution as sent', 'sent.id', 'participant.institutionId')
          .select(['sent.kind', sql<number>`count(*)::integer`.as('people')])
          .whereRef('participant.activityId', '=', 'activity.id')
          .where('side.role', '=', 'receiver')
          .groupBy('sent.kind')
          .orderBy('sent.kind'),
      ).as('trained'),
      jsonArrayFrom(
        eb
          .selectFrom('activities.activityParty as party')
          .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
          .leftJoin('directory.memberState as member', 'member.code', 'institution.country')
          .select([
            'party.role',
            'institution.country',
            sql<Localized>`coalesce(member.name, institution.name)`.as('name'),
          ])
          .whereRef('party.activityId', '=', 'activity.id')
          .orderBy('institution.code'),
      ).as('parties'),
      sql<string[]>`array(
        select distinct outcome.component_code from activities.outcome
        join activities.outcome_activity as link on link.outcome_id = outcome.id
        where link.activity_id = activity.id and outcome.state = 'verified'
      )`.as('components'),
    ])
    .orderBy('call.year')
    .orderBy('activity.number')
    .execute() as Promise<ActivityRecord[]>

const missionDay = (of: 'min' | 'max', day: 'starts_on' | 'ends_on') =>
  sql<Day | null>`(
    select ${sql.raw(of)}(${sql.ref(day)}) from activities.mission where activity_id = activity.id
  )`
