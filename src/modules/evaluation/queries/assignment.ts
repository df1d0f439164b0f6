import type { Cycle, ProposalState } from '#modules/calls/index.ts'
import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { RatingState } from '../schema/rating.ts'
import { hasInterest } from './conflict.ts'

const own = tables<'evaluation' | 'calls' | 'directory'>()

export type Assignment = {
  id: number
  callId: number
  proposalId: number
  personId: number
  state: RatingState
  conflictReason: string | null
  /** The evaluator has or has had a post in a ministry that is a party. */
  hasInterest: boolean
  assignedAt: Date
  finalAt: Date | null
  lang: Lang | null
  rev: number
}

const interest = hasInterest(sql.ref('assignment.person_id'), sql.ref('assignment.proposal_id'))

const assignments = (db: Db) =>
  own(db)
    .selectFrom('evaluation.assignment as assignment')
    .select([
      'assignment.id',
      'assignment.callId',
      'assignment.proposalId',
      'assignment.personId',
      'assignment.state',
      'assignment.conflictReason',
      interest.as('hasInterest'),
      'assignment.assignedAt',
      'assignment.finalAt',
      'assignment.lang',
      'assignment.rev',
    ])

const typed = (row: object) => row as Assignment

/** All of a call or of one proposal, in an order that says nothing about who is who. */
export const assignmentsOf = async (
  db: Db,
  of: { callId: number } | { proposalId: number },
): Promise<Assignment[]> => {
  const rows = await assignments(db)
    .where((eb) =>
      'callId' in of
        ? eb('assignment.callId', '=', of.callId)
        : eb('assignment.proposalId', '=', of.proposalId),
    )
    .orderBy('assignment.proposalId')
    .orderBy(sql`md5(assignment.proposal_id || '/' || assignment.id)`)
    .execute()
  return rows.map(typed)
}

export const assignmentById = async (db: Db, id: number): Promise<Assignment | undefined> => {
  const row = await assignments(db).where('assignment.id', '=', id).executeTakeFirst()
  return row && typed(row)
}

/** Takes hold of an assignment until the transaction ends. */
export const lockAssignment = (db: Db, id: number) =>
  own(db).selectFrom('evaluation.assignment').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

/** Takes hold of the evaluators of a call, so that two who assign come one after the other. */
export const lockEvaluators = (db: Db, callId: number) =>
  own(db)
    .selectFrom('evaluation.evaluator')
    .select('personId')
    .where('callId', '=', callId)
    .orderBy('personId')
    .forUpdate()
    .execute()

type States = { call: Cycle['state']; proposal: ProposalState }

const states = (db: Db, proposalId: number) =>
  own(db)
    .selectFrom('calls.proposal as proposal')
    .innerJoin('calls.call as call', 'call.id', 'proposal.callId')
    .select(['call.state as call', 'proposal.state as proposal'])
    .where('proposal.id', '=', proposalId)

/** In what state a proposal and its call are. */
export const statesOf = (db: Db, proposalId: number) =>
  states(db, proposalId).executeTakeFirst() as Promise<States | undefined>

/** The same, and neither changes until the transaction ends. */
export const heldStates = (db: Db, proposalId: number) =>
  states(db, proposalId).forShare().executeTakeFirst() as Promise<States | undefined>

export type OwnAssignment = Assignment & {
  callYear: number
  callState: Cycle['state']
  proposalState: ProposalState
  ratingDueAt: Date | null
  timeZone: string | null
}

const ownAssignments = (db: Db, personId: number) =>
  assignments(db)
    .innerJoin('calls.call as call', 'call.id', 'assignment.callId')
    .innerJoin('calls.proposal as proposal', 'proposal.id', 'assignment.proposalId')
    .select([
      'call.year as callYear',
      'call.state as callState',
      'proposal.state as proposalState',
      'call.ratingDueAt',
      'call.timeZone',
    ])
    .where('assignment.personId', '=', personId)
    .where((eb) => eb.not(interest))
    .where('call.state', '<>', 'withdrawn')

/** What a person has to rate or has rated, the latest call first: nothing in which they have an interest. */
export const assignmentsOfPerson = async (db: Db, personId: number): Promise<OwnAssignment[]> => {
  const rows = await ownAssignments(db, personId)
    .orderBy('call.year', 'desc')
    .orderBy('proposal.number')
    .execute()
  return rows as OwnAssignment[]
}

/** How many ratings of a call a person still has to finish. */
export const unfinishedOf = async (db: Db, callId: number, personId: number): Promise<number> => {
  const rows = await ownAssignments(db, personId)
    .where('assignment.callId', '=', callId)
    .where('assignment.state', 'in', ['assigned', 'draft'])
    .where('proposal.state', '=', 'eligible')
    .execute()
  return rows.length
}

/** One that the person may read: assigned to them, not withdrawn, without an interest found or declared. */
export const readableAssignment = async (
  db: Db,
  personId: number,
  id: number,
): Promise<OwnAssignment | undefined> => {
  const row = await ownAssignments(db, personId)
    .where('assignment.id', '=', id)
    .where('assignment.state', '<>', 'conflict')
    .where('proposal.state', '<>', 'withdrawn')
    .executeTakeFirst()
  return row as OwnAssignment | undefined
}

/** Who has an interest in which proposal of a call: pairs that are never assigned. */
export const interestsIn = async (
  db: Db,
  callId: number,
): Promise<{ personId: number; proposalId: number }[]> =>
  own(db)
    .selectFrom('evaluation.evaluator as evaluator')
    .innerJoin('calls.proposal as proposal', 'proposal.callId', 'evaluator.callId')
    .select(['evaluator.personId', 'proposal.id as proposalId'])
    .where('evaluator.callId', '=', callId)
    .where(hasInterest(sql.ref('evaluator.person_id'), sql.ref('proposal.id')))
    .execute()

type New = { callId: number; proposalId: number; personId: number; assignedAt: Date }

/** What is assigned already stays as it is. */
export const insertAssignments = async (db: Db, rows: New[]): Promise<{ personId: number }[]> =>
  rows.length === 0
    ? []
    : own(db)
        .insertInto('evaluation.assignment')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['proposalId', 'personId']).doNothing())
        .returning('personId')
        .execute()

export const deleteAssignment = (db: Db, id: number) =>
  own(db).deleteFrom('evaluation.assignment').where('id', '=', id).execute()

type State =
  | { state: 'assigned' | 'draft'; finalAt: null; conflictReason: null }
  | { state: 'final'; finalAt: Date; conflictReason: null }
  | { state: 'conflict'; finalAt: null; conflictReason: string }

export const writeState = (db: Db, id: number, change: State & { rev: number; lang?: Lang }) =>
  own(db).updateTable('evaluation.assignment').set(change).where('id', '=', id).execute()
