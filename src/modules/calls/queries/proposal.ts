import type { AnswerRow } from '#modules/forms/index.ts'
import type { Actor } from '#platform/actor.ts'
import { anyOf, type Db, jsonArrayFrom, sql, tables } from '#platform/db/index.ts'
import { proposalReaders } from '../policy.ts'
import type { Proposal, ProposalState, ProposalSummary } from '../schema.ts'

const own = tables<'calls' | 'directory'>()

/** `RIAL-2027-03`: the network's code, the year of the call, the number of the proposal. */
const reference = sql<string | null>`(
  select upper(network.code) from directory.network
) || '-' || call.year || '-' || lpad(proposal.number::text, 2, '0')`

const summaries = (db: Db) =>
  own(db)
    .selectFrom('calls.proposal as proposal')
    .innerJoin('calls.call as call', 'call.id', 'proposal.callId')
    .select((eb) => [
      'proposal.id',
      'proposal.callId',
      'call.year as callYear',
      reference.as('reference'),
      'proposal.number',
      'proposal.state',
      'proposal.lang',
      'proposal.title',
      'proposal.themeCode',
      'proposal.modality',
      'proposal.cost',
      'proposal.coFinancing',
      'proposal.origin',
      'proposal.originCode',
      'proposal.institutionId',
      'proposal.createdAt',
      'proposal.submittedAt',
      jsonArrayFrom(
        eb
          .selectFrom('calls.proposalParty as party')
          .innerJoin('directory.institution as institution', 'institution.id', 'party.institutionId')
          .innerJoin('directory.memberState as member', 'member.code', 'institution.country')
          .whereRef('party.proposalId', '=', 'proposal.id')
          .select(['party.institutionId', 'member.code as country', 'institution.name', 'party.role'])
          .orderBy('party.role')
          .orderBy('member.code'),
      ).as('parties'),
    ])

const typed = (row: object) => row as unknown as ProposalSummary

/**
 * Only what the actor may see: the ministries that ask, with the officials of theirs whom they invited; the provider once it has
 * been asked for its consent; the Secretariat once it was submitted.
 */
const seenBy = (db: Db, actor: Actor) => {
  const { isSecretariat, focalOf, personId, worksIn } = proposalReaders(actor)
  return summaries(db).where((eb) =>
    eb.or([
      eb.and([eb.val(isSecretariat), eb('proposal.number', 'is not', null)]),
      eb(
        'proposal.id',
        'in',
        own(db)
          .selectFrom('calls.proposalParty')
          .select('proposalId')
          .where('role', '=', 'beneficiary')
          .where('institutionId', '=', anyOf(focalOf)),
      ),
      eb(
        'proposal.id',
        'in',
        own(db).selectFrom('calls.consent').select('proposalId').where('institutionId', '=', anyOf(focalOf)),
      ),
      eb(
        'proposal.id',
        'in',
        own(db)
          .selectFrom('calls.proposalWriter as writer')
          .innerJoin('calls.proposalParty as party', 'party.proposalId', 'writer.proposalId')
          .select('writer.proposalId')
          .where('writer.personId', '=', personId ?? 0)
          .where('party.role', '=', 'beneficiary')
          .where('party.institutionId', '=', anyOf(worksIn)),
      ),
    ]),
  )
}

/** The proposals that the actor may see, of one call or of all, the latest call first. */
export const proposalsSeen = async (
  db: Db,
  actor: Actor,
  filter: { callId?: number; states?: readonly ProposalState[] } = {},
): Promise<ProposalSummary[]> => {
  let rows = seenBy(db, actor)
  if (filter.callId !== undefined) rows = rows.where('proposal.callId', '=', filter.callId)
  if (filter.states) rows = rows.where('proposal.state', '=', anyOf(filter.states))
  const all = await rows
    .orderBy('call.year', 'desc')
    .orderBy('proposal.number', (order) => order.asc().nullsLast())
    .orderBy('proposal.id')
    .execute()
  return all.map(typed)
}

const withAnswers = async (db: Db, row: object | undefined): Promise<Proposal | undefined> => {
  if (!row) return undefined
  const summary = typed(row)
  const [rest, answers] = await Promise.all([
    own(db)
      .selectFrom('calls.proposal')
      .select(['rev', 'submitsOnConsent', 'reason', 'reasonLang'])
      .where('id', '=', summary.id)
      .executeTakeFirstOrThrow(),
    own(db)
      .selectFrom('calls.answer')
      .select(['question', 'rev', 'value', 'at', 'byName'])
      .where('proposalId', '=', summary.id)
      .orderBy('question')
      .execute() as unknown as Promise<AnswerRow[]>,
  ])
  return {
    ...summary,
    ...(rest as Pick<Proposal, 'rev' | 'submitsOnConsent' | 'reason' | 'reasonLang'>),
    answers,
  }
}

/** One proposal, if the actor may see it. */
export const proposalSeen = async (db: Db, actor: Actor, id: number): Promise<Proposal | undefined> =>
  withAnswers(db, await seenBy(db, actor).where('proposal.id', '=', id).executeTakeFirst())

/** One proposal whoever asks: for verbs of the program and for higher modules, which assert on their own. */
export const proposalById = async (db: Db, id: number): Promise<Proposal | undefined> =>
  withAnswers(db, await summaries(db).where('proposal.id', '=', id).executeTakeFirst())

/** All proposals of a call in some states, by number, whoever asks. */
export const proposalsOfCall = async (
  db: Db,
  callId: number,
  states: readonly ProposalState[],
): Promise<ProposalSummary[]> => {
  const rows = await summaries(db)
    .where('proposal.callId', '=', callId)
    .where('proposal.state', '=', anyOf(states))
    .orderBy('proposal.number', (order) => order.asc().nullsLast())
    .orderBy('proposal.id')
    .execute()
  return rows.map(typed)
}

/** Takes hold of a proposal until the transaction ends, so that two changes of it come one after the other. */
export const lockProposal = (db: Db, id: number) =>
  own(db)
    .selectFrom('calls.proposal')
    .select(['id', 'state', 'callId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
