import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { mayWriteFollow } from '../../policy/follow-through.ts'
import { commitmentsSeen, writeCommitment } from '../../queries/follow-through/commitment.ts'
import { followWriterIds } from '../../queries/follow-through/people.ts'
import type { CommitmentState } from '../../schema/follow-through.ts'
import { commitmentText } from '../../text/commitment/index.ts'
import { activitySubject, heldFollowThrough } from './life.ts'

/**
 * Says what became of a commitment, at any time until the follow-up asks: it is then prefilled.
 * @throws Invalid with a sentence under `why` where it was not done in full and nothing explains it.
 */
export const markCommitment = (
  ctx: Ctx,
  id: number,
  { state, why }: { state: Exclude<CommitmentState, 'open'>; why: string },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { code } = found((await commitmentsSeen(ctx.db, ctx.actor)).find((one) => one.id === id))
    const follow = await heldFollowThrough(ctx, code)
    if (!mayWriteFollow(ctx.actor, follow, await followWriterIds(ctx.db, follow.activityId)))
      throw new NotFound()
    if (follow.state !== 'accepted') throw new Conflict()
    if (state !== 'done' && why === '') throw new Invalid({ why: commitmentText(ctx.lang).whyNeeded })
    const change = { state, why: why || null, at: ctx.now, byName: ctx.actor.name }
    await writeCommitment(ctx.db, follow.activityId, id, change)
    // Figures count it at once.
    await record(ctx, 'activities.commitment_marked', activitySubject(follow.activityId), { state })
  })
