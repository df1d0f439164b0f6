import type { Ctx } from '#platform/context.ts'
import { Conflict, found } from '#platform/errors.ts'
import {
  followThroughSeen,
  lockFollowThrough,
  moveFollowThrough,
  rulesInForce,
} from '../../queries/follow-through/follow-through.ts'
import type { FollowThroughRules } from '../../rules.ts'
import { type FollowState, type FollowThrough, followTransitions } from '../../schema/follow-through.ts'

/** @throws NotFound where the network does not follow up. */
export const rulesOf = async (ctx: Ctx): Promise<FollowThroughRules> => found(await rulesInForce(ctx.db))

/**
 * Takes hold of what an activity owes until the transaction ends.
 * @throws NotFound also where the actor may not see it: the two look the same.
 */
export const heldFollowThrough = async (ctx: Ctx, code: string): Promise<FollowThrough> => {
  found(await lockFollowThrough(ctx.db, code))
  return found(await followThroughSeen(ctx.db, ctx.actor, code))
}

/** @throws Conflict when it does not go that way. */
export const moveFollow = async (
  ctx: Ctx,
  { activityId, state }: Pick<FollowThrough, 'activityId' | 'state'>,
  to: FollowState,
  { reason = null, ...life }: Parameters<typeof moveFollowThrough>[3] & { reason?: string | null } = {},
): Promise<void> => {
  if (!followTransitions[state].includes(to)) throw new Conflict()
  const change = {
    from: state,
    to,
    at: ctx.now,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
    reason,
    reasonLang: reason === null ? null : ctx.lang,
  }
  if (!(await moveFollowThrough(ctx.db, activityId, change, life))) throw new Conflict()
}

/** In an audit line and in what other modules hear. */
export const activitySubject = (activityId: number) => ({ kind: 'activity', id: activityId })
