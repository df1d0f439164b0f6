import { presentAnswers } from '#modules/forms/index.ts'
import { record, recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { format } from '#platform/i18n/index.ts'
import { type Asked, withoutConsent } from '../consent.ts'
import { mayEndWait, mayWithdraw } from '../policy/submission.ts'
import { speaksFor } from '../policy.ts'
import { consentsOf, writeNumber } from '../queries/consent.ts'
import { cycleById, lockCall } from '../queries/cycle.ts'
import { proposalById } from '../queries/proposal.ts'
import { filesEver, insertVersion, versionsOf } from '../queries/version.ts'
import type { Cycle, Proposal } from '../schema.ts'
import { consentText } from '../text/consent/index.ts'
import { urls } from '../urls.ts'
import { assertStillOpen } from './deadline.ts'
import { heldProposal, move, subjectOf } from './proposal.ts'
import { authorsOf, focalPoints, institutionsOf, mailEach, quoted, secretariat } from './proposal-mail.ts'

/** What a proposal says now, and who has consented to what. */
export const askedOf = async (ctx: Ctx, proposal: Proposal, call: Cycle): Promise<Asked> => {
  const form = found(call.form)
  const [files, versions, consents] = await Promise.all([
    filesEver(ctx.db, proposal.id),
    versionsOf(ctx.db, proposal.id),
    consentsOf(ctx.db, proposal.id),
  ])
  return { form, answers: presentAnswers(form, proposal.answers, files), versions, consents }
}

/** @throws Conflict unless every provider has accepted exactly what it says now. */
export const submit = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const proposal = await heldProposal(ctx, id)
    if (!speaksFor(ctx.actor, proposal.institutionId)) throw new NotFound()
    if (!mayEndWait(ctx.actor, proposal)) throw new Conflict()
    await putIn(ctx, proposal)
  })

/** Submits a proposal that is held, whoever's answer made it ready: numbers it, keeps it, and tells all parties. */
export const putIn = async (ctx: Ctx, proposal: Proposal): Promise<void> => {
  // One at a time of a call, so that numbers have no gaps.
  await lockCall(ctx.db, proposal.callId)
  const call = found(await cycleById(ctx.db, proposal.callId))
  const asked = await askedOf(ctx, proposal, call)
  const providers = institutionsOf(proposal, 'provider')
  if (providers.length === 0 || withoutConsent(asked, providers).length > 0) throw new Conflict()

  if (proposal.number === null) await writeNumber(ctx.db, { id: proposal.id, callId: call.id, at: ctx.now })
  const version = await insertVersion(ctx.db, {
    proposalId: proposal.id,
    kind: 'submitted',
    answers: asked.answers,
    at: ctx.now,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
  })
  await move(ctx, proposal, 'submitted')
  await record(ctx, 'calls.proposal_submitted', subjectOf(proposal), { version })
  const submitted = found(await proposalById(ctx.db, proposal.id))
  await mailEach(
    ctx,
    { proposal: submitted, call, path: urls.submission(proposal.id) },
    [...(await authorsOf(ctx, proposal)), ...(await focalPoints(ctx, providers))],
    (t, facts, lang) => t.submitted(facts, format(lang).instantInFull(ctx.now, call.timeZone ?? 'UTC')),
  )
  await assertStillOpen(ctx, proposal)
}

/**
 * Takes a proposal out of the call for good. Nobody else knows of a draft, so it needs no reason.
 * @throws Invalid without a reason, where one is due.
 */
export const withdraw = (ctx: Ctx, id: number, reason: string): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const proposal = await heldProposal(ctx, id)
    if (!speaksFor(ctx.actor, proposal.institutionId)) throw new NotFound()
    if (!mayWithdraw(ctx.actor, proposal)) throw new Conflict()
    const consents = await consentsOf(ctx.db, id)
    const isKnown = proposal.number !== null || consents.length > 0
    if (isKnown && reason === '') throw new Invalid({ reason: consentText(ctx.lang).withdrawal.reasonNeeded })

    await move(ctx, proposal, 'withdrawn', reason || null)
    const write = proposal.number === null ? recordPrivately : record
    await write(ctx, 'calls.proposal_withdrawn', subjectOf(proposal))
    const asked = [...new Set(consents.map(({ institutionId }) => institutionId))]
    await mailEach(
      ctx,
      {
        proposal,
        call: found(await cycleById(ctx.db, proposal.callId)),
        path: urls.proposal(id),
      },
      [
        ...(await authorsOf(ctx, proposal)),
        ...(await focalPoints(ctx, asked)),
        ...(proposal.number === null ? [] : await secretariat(ctx)),
      ].filter(({ personId }) => personId !== ctx.actor.personId),
      (t, facts) => t.withdrawn(facts, reason ? quoted(reason) : null),
    )
  })
