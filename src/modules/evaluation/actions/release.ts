import { applyDecisions, proposalsOfCall, runCall } from '#modules/calls/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, Invalid } from '#platform/errors.ts'
import { queueMail } from '#platform/mail/index.ts'
import { decisionsOf, insertRelease, releaseOf } from '../queries/decision.ts'
import { lettersOf } from '../queries/letter.ts'
import { decisionsText } from '../text/decisions/index.ts'
import { selectionNow } from './decision.ts'

/**
 * Makes the decisions of a call known, once: in one transaction every letter goes into the outbox, every proposal and
 * the call into their last states, and the results become public; or nothing of it happens. Asked again, it does
 * nothing.
 * @throws Invalid when something changed since the decisions were prepared.
 */
export const releaseDecisions = (ctx: Ctx, callId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const call = await runCall(ctx, callId)
    if (await releaseOf(ctx.db, callId)) return
    if (call.state !== 'decided') throw new Conflict()
    const [decisions, letters, eligible, now] = await Promise.all([
      decisionsOf(ctx.db, callId),
      lettersOf(ctx.db, callId),
      proposalsOfCall(ctx.db, callId, ['eligible']),
      selectionNow(ctx, callId),
    ])
    const decided = new Set(decisions.map(({ proposalId }) => proposalId))
    const isAsPrepared =
      now?.isStale === false &&
      decided.size === eligible.length &&
      eligible.every(({ id }) => decided.has(id)) &&
      decisions.every(({ selectionId }) => selectionId === now.selection.id)
    if (!isAsPrepared) throw new Invalid({ release: decisionsText(ctx.lang).release.stale })
    await insertRelease(ctx.db, {
      callId,
      at: ctx.now,
      letters: letters.length,
      byName: ctx.actor.name,
      accountId: ctx.actor.accountId,
    })
    for (const { id, personName, personEmail, lang, subject, text } of letters) {
      await queueMail(ctx, {
        key: `decision/${callId}/${id}`,
        to: { name: personName, address: personEmail },
        lang,
        subject,
        text,
      })
    }
    await applyDecisions(
      ctx,
      callId,
      decisions.map(({ proposalId, outcome }) => ({ proposalId, outcome })),
    )
    await record(ctx, 'evaluation.released', { kind: 'call', id: callId }, { callId })
  })
