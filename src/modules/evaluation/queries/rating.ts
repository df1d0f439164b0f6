import {
  type CallCriterion,
  callCriteria,
  type ProposalSummary,
  proposalsOfCall,
} from '#modules/calls/index.ts'
import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { GivenScore, RatingState } from '../schema/rating.ts'
import { type FinalRating, type ProposalScore, scoreOf } from '../scores.ts'
import { hadInterest } from './conflict.ts'

const own = tables<'evaluation' | 'calls' | 'directory'>()

/** A finished rating, of an evaluator without an interest in the proposal: no other counts. */
export type CountedRating = FinalRating & {
  assignmentId: number
  lang: Lang
  justifications: Record<string, string>
}

/** Every rating of a call, or of one proposal, that counts; evaluators in an order that says nothing about them. */
export const countedRatings = async (
  db: Db,
  of: { callId: number } | { proposalId: number },
): Promise<CountedRating[]> => {
  const rows = await own(db)
    .selectFrom('evaluation.assignment as assignment')
    .leftJoin('evaluation.score as given', 'given.assignmentId', 'assignment.id')
    .select([
      'assignment.id as assignmentId',
      'assignment.proposalId',
      'assignment.personId as raterId',
      'assignment.lang',
      'given.criterionCode',
      'given.score',
      'given.justification',
    ])
    .where('assignment.state', '=', 'final')
    .where((eb) =>
      'callId' in of
        ? eb('assignment.callId', '=', of.callId)
        : eb('assignment.proposalId', '=', of.proposalId),
    )
    .where((eb) => eb.not(hadInterest(sql.ref('assignment.person_id'), sql.ref('assignment.proposal_id'))))
    .orderBy('assignment.proposalId')
    .orderBy(sql`md5(assignment.proposal_id || '/' || assignment.id)`)
    .execute()
  return [...Map.groupBy(rows, ({ assignmentId }) => assignmentId).values()].flatMap((given) => {
    const [first] = given
    if (!first) return []
    const { assignmentId, proposalId, raterId, lang } = first
    const byCriterion = given.flatMap(({ criterionCode: code, ...rest }) => (code ? [{ code, ...rest }] : []))
    return {
      assignmentId,
      proposalId,
      raterId,
      lang: (lang ?? 'es') as Lang,
      scores: Object.fromEntries(byCriterion.map(({ code, score }) => [code, score])),
      justifications: Object.fromEntries(
        byCriterion.map(({ code, justification }) => [code, justification ?? '']),
      ),
    }
  })
}

/** A proposal that went on to evaluation, with what its ratings come to. */
export type Candidate = ProposalScore & { proposal: ProposalSummary }

/** States of a proposal that was rated, also once it was decided upon. */
export const ratedStates = ['eligible', 'selected', 'reserve', 'not_selected'] as const

export const candidatesOf = async (db: Db, callId: number): Promise<Candidate[]> => {
  const [proposals, criteria, ratings] = await Promise.all([
    proposalsOfCall(db, callId, ratedStates),
    callCriteria(db, callId),
    countedRatings(db, { callId }),
  ])
  return candidatesFrom(proposals, criteria, ratings)
}

const candidatesFrom = (
  proposals: readonly ProposalSummary[],
  criteria: readonly CallCriterion[],
  ratings: readonly FinalRating[],
): Candidate[] => {
  const byProposal = Map.groupBy(ratings, ({ proposalId }) => proposalId)
  return proposals.map((proposal) => ({
    proposal,
    ...scoreOf(criteria, byProposal.get(proposal.id) ?? []),
  }))
}

/** What was written so far in one rating, by criterion. */
export const scoresOf = async (db: Db, assignmentId: number): Promise<Record<string, GivenScore>> => {
  const rows = await own(db)
    .selectFrom('evaluation.score')
    .select(['criterionCode', 'score', 'isAbstained', 'justification'])
    .where('assignmentId', '=', assignmentId)
    .execute()
  return Object.fromEntries(rows.map(({ criterionCode, ...given }) => [criterionCode, given]))
}

/** Puts what was given in the place of what was there. */
export const writeScores = async (db: Db, assignmentId: number, given: Record<string, GivenScore>) => {
  await own(db).deleteFrom('evaluation.score').where('assignmentId', '=', assignmentId).execute()
  const rows = Object.entries(given).map(([criterionCode, score]) => ({
    assignmentId,
    criterionCode,
    ...score,
  }))
  if (rows.length > 0) await own(db).insertInto('evaluation.score').values(rows).execute()
}

type Change = {
  assignmentId: number
  rev: number
  at: Date
  state: RatingState
  scores: Record<string, GivenScore>
  byName: string
  accountId: number | null
}

/** Keeps a rating as it stands after a change. */
export const insertChange = (db: Db, change: Change) =>
  own(db)
    .insertInto('evaluation.ratingChange')
    .values({ ...change, scores: JSON.stringify(change.scores) })
    .execute()

/** Every change of a rating, the first one first. */
export const changesOf = (db: Db, assignmentId: number) =>
  own(db)
    .selectFrom('evaluation.ratingChange')
    .select(['rev', 'at', 'state', 'scores', 'byName'])
    .where('assignmentId', '=', assignmentId)
    .orderBy('rev')
    .execute() as unknown as Promise<Change[]>
