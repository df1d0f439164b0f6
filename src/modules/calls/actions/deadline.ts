import type { Ctx } from '#platform/context.ts'
import { found, Invalid } from '#platform/errors.ts'
import { format } from '#platform/i18n/index.ts'
import { isTakingProposals, takesLate } from '../policy.ts'
import { clockWithin, deadlineOf, holdCall } from '../queries/cycle.ts'
import type { Proposal } from '../schema.ts'
import { runText } from '../text/run/index.ts'

/**
 * What counts is the moment at which the last of a change reaches the database: called last in its transaction, so
 * that what begins in time and ends late is refused. Until then nobody can extend or close the call behind it. One
 * that was submitted in time and returned is bound to the call alone, not to its deadline.
 * @throws Invalid with a sentence under `deadline`.
 */
export const assertStillOpen = async (
  ctx: Ctx,
  { callId, institutionId, number }: Pick<Proposal, 'callId' | 'institutionId' | 'number'>,
): Promise<void> => {
  if (!ctx.db.isTransaction) throw new Error('a deadline is asserted in the transaction of its action')
  const call = found(await holdCall(ctx.db, callId))
  if (number !== null && takesLate(call.state)) return
  const deadline = await deadlineOf(ctx.db, call, institutionId)
  if (isTakingProposals(call, deadline, await clockWithin(ctx.db, ctx.now))) return
  const t = runText(ctx.lang).deadline
  throw new Invalid({
    deadline: takesLate(call.state)
      ? t.passed(format(ctx.lang).instantInFull(deadline, call.timeZone ?? 'UTC'))
      : t.notTaking,
  })
}
