import { type Db, sql, tables } from '#platform/db/index.ts'
import { endsAs, type Invariant, invariant, numberedFromOne, stepsFollow } from '#platform/db/invariant.ts'

const own = tables<'activities'>()

export const invariants: Invariant[] = [
  endsAs(
    'activities.status_is_last_step',
    'An activity planned here is in the state that its history ends at',
    {
      table: 'activities.activity',
      state: 'status',
      key: 'id',
      history: 'activities.transition',
      of: 'activity_id',
      to: 'to',
      where: 'thing.proposal_id is not null',
    },
  ),
  stepsFollow(
    'activities.steps_follow',
    'Each step of an activity begins where the one before it ended',
    'activities.transition',
    'activity_id',
  ),
  endsAs('activities.follow_through_is_last_step', 'What follows an activity is where its history ends', {
    table: 'activities.follow_through',
    state: 'state',
    key: 'activity_id',
    history: 'activities.follow_through_step',
    of: 'activity_id',
    to: 'to',
  }),
  stepsFollow(
    'activities.follow_through_steps_follow',
    'Each step of what follows an activity begins where the one before it ended',
    'activities.follow_through_step',
    'activity_id',
  ),
  numberedFromOne(
    'activities.versions_are_all_there',
    'The versions of a questionnaire are numbered without a gap',
    'activities.questionnaire_version',
    'questionnaire_id',
    'version',
  ),
  invariant(
    'activities.answers_are_the_last_given',
    'The present answer is the last that was given, and each that was given is kept',
    sql`select concat('questionnaire ', coalesce(now.questionnaire_id, last.questionnaire_id), ': ', coalesce(now.question, last.question))
      from activities.answer as now full join (
        select distinct on (questionnaire_id, question) * from activities.answer_change
        order by questionnaire_id, question, rev desc
      ) as last using (questionnaire_id, question)
      where (now.rev, now.value) is distinct from (last.rev, last.value)`,
  ),
  invariant(
    'activities.due_days_are_the_last_given',
    'A report or a follow-up is due on the day of its last extension',
    sql`select concat('activity ', activity_id, ': ', last.kind) from activities.follow_through
      join (select distinct on (activity_id, kind) * from activities.extension order by activity_id, kind, id desc) as last
        using (activity_id)
      where last.due_after is distinct from case last.kind when 'report' then report_due_on else follow_up_due_on end`,
  ),
  invariant(
    'activities.every_activity_has_both_sides',
    'An activity planned here has who receives and who provides',
    sql`select code from activities.activity where proposal_id is not null and (
      select count(distinct role) from activities.activity_party where activity_id = activity.id) <> 2`,
  ),
  invariant(
    'activities.selected_becomes_activity',
    'A proposal that was selected is an activity within the hour',
    sql`select concat('proposal ', proposal.id) from evaluation.release
      join calls.proposal on proposal.call_id = release.call_id and proposal.state = 'selected'
      where release.at < now() - interval '1 hour' and not exists (
        select from activities.activity where proposal_id = proposal.id)`,
  ),
]

/** The keys of the files that reports and follow-ups speak of, those taken off included: they stay on record. */
export const fileKeys = async (db: Db): Promise<string[]> =>
  (await own(db).selectFrom('activities.attachment').select('fileKey').execute()).map(
    ({ fileKey }) => fileKey,
  )
