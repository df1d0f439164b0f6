import type { Cycle } from '#modules/calls/index.ts'
import type { Ctx } from '#platform/context.ts'
import { selectionNow } from './actions/decision.ts'
import { hasFewRatings } from './policy.ts'
import { releaseOf } from './queries/decision.ts'
import { candidatesOf } from './queries/rating.ts'
import { rulesInForce } from './queries/rules.ts'
import { exceptionsTo } from './queries/selection.ts'
import type { StepStatus, Steps } from './schema/steps.ts'

export const secondRoundSteps = async (ctx: Ctx, call: Cycle): Promise<Steps> => {
  const [adopted, candidates, now, release] = await Promise.all([
    rulesInForce(ctx.db, call.id),
    candidatesOf(ctx.db, call.id),
    selectionNow(ctx, call.id),
    releaseOf(ctx.db, call.id),
  ])
  const exceptionCount = now ? (await exceptionsTo(ctx.db, now.selection.id)).length : 0
  const rated = candidates.filter((candidate) => !hasFewRatings(candidate)).length
  const canSelect = candidates.some(({ total }) => total !== null)
  const isUnderEvaluation = call.state === 'under_evaluation'
  const isDecided = call.state === 'decided' || release !== undefined
  const isReady = now !== undefined && !now.isStale && now.selection.result.outcome.status === 'optimal'
  const next = (isDone: boolean, isPossible: boolean): StepStatus =>
    isDone ? 'done' : isPossible ? 'todo' : 'later'
  return {
    rules: next(adopted !== undefined, true),
    ratings: next(
      isDecided || (isUnderEvaluation && rated === candidates.length && rated > 0),
      isUnderEvaluation,
    ),
    selection:
      isUnderEvaluation && now?.isStale
        ? 'stale'
        : next(now !== undefined, isUnderEvaluation && adopted !== undefined && canSelect),
    exceptions:
      exceptionCount > 0 ? 'done' : isUnderEvaluation && isReady ? 'optional' : isDecided ? 'done' : 'later',
    decisions: next(isDecided, isUnderEvaluation && isReady),
    release: next(release !== undefined, call.state === 'decided'),
    rated,
    eligible: candidates.length,
    exceptionCount,
  }
}
