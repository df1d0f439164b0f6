import type { Answers } from '#modules/forms/index.ts'
import { type Db, sql, tables } from '#platform/db/index.ts'
import {
  endsAs,
  type Invariant,
  invariant,
  numberedFromOne,
  stepsFollow,
  toldExceptions,
} from '#platform/db/invariant.ts'
import { derivedOf } from '../derived.ts'

const own = tables<'calls'>()

/** What lists search and count by is what the answers say. */
const derivedExceptions = async (db: Db): Promise<string[]> => {
  const [proposals, answers] = await Promise.all([
    own(db).selectFrom('calls.proposal').selectAll().orderBy('id').execute(),
    own(db).selectFrom('calls.answer').select(['proposalId', 'question', 'value']).execute(),
  ])
  const byProposal = Map.groupBy(answers, ({ proposalId }) => proposalId)
  return proposals
    .flatMap((proposal) => {
      const given = byProposal.get(proposal.id) ?? []
      const derived = derivedOf(
        Object.fromEntries(given.map(({ question, value }) => [question, value])) as Answers,
      )
      return Object.entries(derived)
        .filter(([column, value]) => proposal[column as keyof typeof derived] !== value)
        .map(([column, value]) => `proposal ${proposal.id}: ${column} is not ${JSON.stringify(value)}`)
    })
    .slice(0, toldExceptions)
}

export const invariants: Invariant[] = [
  endsAs('calls.state_is_last_step', 'A proposal is in the state that its history ends at', {
    table: 'calls.proposal',
    state: 'state',
    key: 'id',
    history: 'calls.proposal_transition',
    of: 'proposal_id',
    to: 'to',
  }),
  stepsFollow(
    'calls.steps_follow',
    'Each step of a proposal begins where the one before it ended',
    'calls.proposal_transition',
    'proposal_id',
  ),
  numberedFromOne(
    'calls.versions_are_all_there',
    'The versions of a proposal are numbered without a gap',
    'calls.proposal_version',
    'proposal_id',
    'version',
  ),
  numberedFromOne(
    'calls.numbers_are_all_there',
    'The proposals received in a call are numbered without a gap',
    'calls.proposal',
    'call_id',
    'number',
  ),
  {
    name: 'calls.lists_say_what_answers_say',
    says: 'What lists search and count by is what the answers say',
    exceptions: derivedExceptions,
  },
  invariant(
    'calls.answers_are_the_last_given',
    'The present answer is the last that was given, and each that was given is kept',
    sql`select concat('proposal ', coalesce(now.proposal_id, last.proposal_id), ': ', coalesce(now.question, last.question))
      from calls.answer as now full join (
        select distinct on (proposal_id, question) * from calls.answer_change order by proposal_id, question, rev desc
      ) as last using (proposal_id, question)
      where (now.rev, now.value) is distinct from (last.rev, last.value)`,
  ),
  invariant(
    'calls.received_was_sent',
    'A proposal with a number has the version that was sent',
    sql`select concat('proposal ', id) from calls.proposal where number is not null and not exists (
      select from calls.proposal_version where proposal_id = proposal.id and kind = 'submitted')`,
  ),
  invariant(
    'calls.owner_is_a_beneficiary',
    'The ministry that owns a proposal is among its beneficiaries once there are parties',
    sql`select concat('proposal ', id) from calls.proposal
      where exists (select from calls.proposal_party where proposal_id = proposal.id) and not exists (
        select from calls.proposal_party as party where party.proposal_id = proposal.id
          and party.institution_id = proposal.institution_id and role = 'beneficiary')`,
  ),
  invariant(
    'calls.a_published_call_is_settled',
    'In a published call every proposal received has its last state',
    sql`select concat('proposal ', proposal.id, ' ', proposal.state) from calls.proposal
      join calls.call on call.id = call_id
      where call.state = 'published' and proposal.state in ('submitted', 'returned', 'eligible')`,
  ),
]

/** The keys of the files that proposals speak of, those taken off included: they stay on record. */
export const fileKeys = async (db: Db): Promise<string[]> =>
  (await own(db).selectFrom('calls.attachment').select('fileKey').execute()).map(({ fileKey }) => fileKey)
