import type { Cycle } from '#modules/calls/index.ts'
import { type Actor, hasRole } from '#platform/actor.ts'
import { perProposal } from './schema/rating.ts'

/** Runs the evaluation of a call: adopts rules, computes the selection, prepares the decisions and releases them. */
export const mayRunEvaluation = (actor: Actor): boolean => hasRole(actor, 'secretariat', 'administrator')

/** Rates what the Secretariat assigned to them: the rows decide what that is. */
export const mayRate = (actor: Actor): boolean => hasRole(actor, 'evaluator', 'secretariat')

/** Nobody decides on a proposal that fewer than two evaluators rated without saying that they know. */
export const hasFewRatings = ({ ratings }: { ratings: number }): boolean => ratings < perProposal.least

/** Ratings are written while the call is under evaluation and the proposal is still in it. */
export const isRatingOpen = ({ call, proposal }: { call: string; proposal: string }): boolean =>
  call === 'under_evaluation' && proposal === 'eligible'

/** Rules may be adopted from a call's draft on, until its decisions are prepared. */
export const mayAdoptRules = (state: Cycle['state']): boolean =>
  ['draft', 'open', 'closed', 'under_evaluation'].includes(state)
