import { type Db, sql, tables } from '#platform/db/index.ts'
import { type Invariant, invariant, toldExceptions } from '#platform/db/invariant.ts'
import type { Computation } from '../computation.ts'
import type { Instance } from '../second-round/instance.ts'
import { breaches, measure } from '../second-round/selection.ts'

const own = tables<'evaluation'>()

const selectionExceptions = async (db: Db): Promise<string[]> => {
  const rows = await own(db).selectFrom('evaluation.selection').select(['id', 'instance', 'result']).execute()
  return rows
    .flatMap(({ id, ...row }) => {
      const [instance, { outcome }] = [
        row.instance as unknown as Instance,
        row.result as unknown as Computation,
      ]
      if (outcome.status !== 'optimal') return []
      const { total } = measure(instance, outcome.ids)
      const broken = breaches(instance, outcome.ids).map(({ rule }) => `selection ${id}: ${rule} is not kept`)
      return total === outcome.value.total
        ? broken
        : [`selection ${id}: ${outcome.value.total} for ${total}`, ...broken]
    })
    .slice(0, toldExceptions)
}

export const invariants: Invariant[] = [
  invariant(
    'evaluation.rating_is_its_last_change',
    'A rating stands at its last change, in the state and with the scores that were kept of it',
    sql`select concat('assignment ', assignment.id) from evaluation.assignment
      left join lateral (select * from evaluation.rating_change as change
        where change.assignment_id = assignment.id order by rev desc limit 1) as last on true
      where assignment.rev <> coalesce(last.rev, 0)
        or (last.rev is not null and assignment.state <> 'conflict' and assignment.state <> last.state)
        or exists (select from evaluation.score where score.assignment_id = assignment.id
          and (score.score)::text is distinct from last.scores -> criterion_code ->> 'score')`,
  ),
  invariant(
    'evaluation.final_ratings_are_whole',
    'A final rating has a score or an abstention for each criterion of its call',
    sql`select concat('assignment ', assignment.id, ': ', criterion.code) from evaluation.assignment
      join calls.call_criterion as criterion on criterion.call_id = assignment.call_id
      left join evaluation.score on score.assignment_id = assignment.id and score.criterion_code = criterion.code
      where assignment.state = 'final' and score.score is null and score.is_abstained is distinct from true`,
  ),
  invariant(
    'evaluation.nobody_rates_the_own',
    'Nobody has rated a proposal of the own institution',
    sql`select concat('assignment ', assignment.id) from evaluation.assignment
      join evaluation.rating_change as change on change.assignment_id = assignment.id and change.state = 'final'
      join directory.post on post.person_id = assignment.person_id
        and post.valid_from <= change.at::date and (post.valid_to is null or post.valid_to >= change.at::date)
      join calls.proposal_party as party on party.proposal_id = assignment.proposal_id
        and party.institution_id = post.institution_id
      where assignment.state = 'final'`,
  ),
  invariant(
    'evaluation.digest_is_of_the_dataset',
    'A second round carries the digest of what it published',
    sql`select concat('selection ', id) from evaluation.selection
      where digest is distinct from result -> 'dataset' ->> 'digest'`,
  ),
  {
    name: 'evaluation.selections_keep_their_rules',
    says: 'A second round selected proposals that keep its rules, with the points that adding gives',
    exceptions: selectionExceptions,
  },
  invariant(
    'evaluation.released_is_decided',
    'Once decisions are known, each proposal is in the state decided for it, or where its life went from there',
    sql`select concat('proposal ', proposal.id, ': ', decision.outcome, ' but ', proposal.state) from evaluation.release
      join calls.proposal on proposal.call_id = release.call_id and proposal.number is not null
      left join evaluation.decision on decision.proposal_id = proposal.id
      where case proposal.state
        when 'selected' then coalesce(decision.outcome, '') not in ('selected', 'reserve')
        when 'reserve' then decision.outcome is distinct from 'reserve'
        when 'not_selected' then decision.outcome is distinct from 'not_selected'
        when 'withdrawn' then false
        when 'ineligible' then decision.outcome is not null
        else true end`,
  ),
  invariant(
    'evaluation.every_letter_went_out',
    'A release wrote as many letters into the outbox as it says',
    sql`select concat('call ', call_id, ': ', release.letters, ' said, ', found.letters, ' in the outbox') from evaluation.release
      cross join lateral (select count(*) as letters from mail.message
        where key like 'decision/' || release.call_id || '/%') as found
      where found.letters <> release.letters`,
  ),
]
