import type { CallCriterion, ProposalSummary } from '#modules/calls/index.ts'
import type { Assignment } from './queries/assignment.ts'
import type { Evaluator } from './queries/evaluator.ts'
import type { Candidate, CountedRating } from './queries/rating.ts'
import { alphaOf, byDisagreement, type Spread, scoreOf } from './scores.ts'
import { type Severity, severityOf } from './severity.ts'

type Row = {
  proposal: ProposalSummary
  /** In points, as is everything here. */
  total: number | null
  adjusted: number | null
  /** Ratings that count, and evaluators who have or had it to rate. */
  ratings: number
  assigned: number
  belowFloor: string[]
  unscored: string[]
  spread: Spread | undefined
  /** The reader rates it too and has not finished: first the own rating, then those of others. */
  isHidden: boolean
}

export type Progress = {
  counts: { finished: number; drafts: number; waiting: number; conflicts: number }
  /** The best first; what nobody rated last. */
  rows: Row[]
  /** First those on which evaluators differ most. */
  disagreements: (Row & { spread: Spread })[]
  /** Krippendorff's alpha by criterion. */
  agreement: Map<string, number | null>
  severity: Severity
  people: {
    personId: number
    name: string
    given: number
    finished: number
    drafts: number
    conflicts: number
    leniency: number | null
  }[]
}

type Given = {
  criteria: CallCriterion[]
  candidates: Candidate[]
  ratings: CountedRating[]
  assignments: Assignment[]
  evaluators: Evaluator[]
  readerId: number | null
}

/** Where the first round stands. */
export const progressOf = (given: Given): Progress => {
  const { criteria, candidates, ratings, readerId } = given
  const rated = new Set(candidates.map(({ proposal }) => proposal.id))
  const assignments = given.assignments.filter(({ proposalId }) => rated.has(proposalId))
  const lost = assignments.filter(isLost)
  const kept = assignments.filter((assignment) => !isLost(assignment))
  const severity = severityOf(
    ratings.flatMap(({ raterId, proposalId, scores }) => {
      const { total } = scoreOf(criteria, [{ scores }])
      return total === null ? [] : { raterId, proposalId, value: total / 1000 }
    }),
  )
  const spreads = byDisagreement(criteria, ratings)
  const rows = candidates.map(({ proposal, total, byCriterion, ratings }): Row => {
    const own = kept.filter(({ proposalId }) => proposalId === proposal.id)
    return {
      proposal,
      total: total === null ? null : total / 1000,
      adjusted: severity.isIdentifiable ? (severity.adjusted.get(proposal.id) ?? null) : null,
      ratings,
      assigned: own.length,
      belowFloor: byCriterion.filter(({ isBelowFloor }) => isBelowFloor).map(({ code }) => code),
      unscored: byCriterion.filter(({ n }) => n === 0).map(({ code }) => code),
      spread: spreads.find(({ proposalId }) => proposalId === proposal.id),
      isHidden: own.some(({ personId, state }) => personId === readerId && state !== 'final'),
    }
  })
  const shown = new Map(rows.filter(({ isHidden }) => !isHidden).map((row) => [row.proposal.id, row]))
  return {
    counts: { ...countsOf(kept), conflicts: lost.length },
    // The place in the order tells as much as the figure.
    rows: rows.toSorted(
      (a, b) =>
        (b.isHidden ? -1 : (b.total ?? -1)) - (a.isHidden ? -1 : (a.total ?? -1)) ||
        (a.proposal.number ?? 0) - (b.proposal.number ?? 0),
    ),
    disagreements: spreads.flatMap((spread) => {
      const row = shown.get(spread.proposalId)
      return row ? { ...row, spread } : []
    }),
    agreement: new Map(criteria.map(({ code }) => [code, alphaOf(unitsOf(ratings, code))])),
    severity,
    people: given.evaluators.map(({ personId, name }) => {
      const isOwn = (assignment: Assignment) => assignment.personId === personId
      const own = kept.filter(isOwn)
      return {
        personId,
        name,
        given: own.length,
        ...countsOf(own),
        conflicts: lost.filter(isOwn).length,
        leniency: severity.isIdentifiable ? (severity.leniency.get(personId) ?? null) : null,
      }
    }),
  }
}

/** Nobody rates it there: a conflict of interests was declared or found. */
export const isLost = ({ state, hasInterest }: Assignment): boolean => state === 'conflict' || hasInterest

const countsOf = (assignments: Assignment[]) => {
  const count = (wanted: string) => assignments.filter(({ state }) => state === wanted).length
  return { finished: count('final'), drafts: count('draft'), waiting: count('assigned') }
}

const unitsOf = (ratings: CountedRating[], code: string): number[][] =>
  [...Map.groupBy(ratings, ({ proposalId }) => proposalId).values()].map((own) =>
    own.flatMap(({ scores }) => scores[code] ?? []),
  )
