import { missing } from '#modules/forms/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { type Asked, isSame, lastAnswer, openConsent, withoutConsent } from '../consent.ts'
import { mayAskConsent, mayEndWait } from '../policy/submission.ts'
import { isTakingProposals, proposalReaders, speaksFor, takesLate } from '../policy.ts'
import {
  askAbout,
  type Consent,
  type ConsentAnswer,
  writeConsent,
  writeSubmitsOnConsent,
} from '../queries/consent.ts'
import { clockWithin, cycleById, deadlineOf } from '../queries/cycle.ts'
import { proposalById } from '../queries/proposal.ts'
import { insertVersion } from '../queries/version.ts'
import type { Cycle, Proposal } from '../schema.ts'
import { consentText } from '../text/consent/index.ts'
import { urls } from '../urls.ts'
import { assertStillOpen } from './deadline.ts'
import { heldProposal, move, subjectOf } from './proposal.ts'
import { authorsOf, focalPoints, institutionsOf, mailEach, quoted, secretariat } from './proposal-mail.ts'
import { askedOf, putIn } from './submission.ts'

/** What keeps a proposal from being sent, by the code of the question. */
export const problemsOf = (
  ctx: Ctx,
  proposal: Proposal,
  { form, answers }: Asked,
): Record<string, string> => {
  const t = consentText(ctx.lang).check
  const problems = Object.fromEntries(
    missing(form, answers).map(({ code, label }) => [code, t.missing(label[ctx.lang])]),
  )
  return institutionsOf(proposal, 'provider').length > 0 ? problems : { providers: t.noProvider, ...problems }
}

/**
 * Asks every provider that has not accepted exactly what the proposal says. Whoever has is not asked again; with
 * nobody left to ask it goes in at once, if it was to.
 * @throws Invalid naming each question that needs an answer.
 */
export const askConsent = (
  ctx: Ctx,
  id: number,
  { submitsOnConsent }: { submitsOnConsent: boolean },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const proposal = await heldProposal(ctx, id)
    if (!speaksFor(ctx.actor, proposal.institutionId)) throw new NotFound()
    if (!mayAskConsent(ctx.actor, proposal)) throw new Conflict()
    const call = found(await cycleById(ctx.db, proposal.callId))
    const asked = await askedOf(ctx, proposal, call)
    const problems = problemsOf(ctx, proposal, asked)
    if (Object.keys(problems).length > 0) throw new Invalid(problems)

    const institutions = withoutConsent(asked, institutionsOf(proposal, 'provider'))
    const version = await versionFor(ctx, proposal, asked, institutions)
    await askAbout(ctx.db, { proposalId: id, version, institutions, askedAt: ctx.now })
    await writeSubmitsOnConsent(ctx.db, id, submitsOnConsent)
    await move(ctx, proposal, 'awaiting_consent')
    await recordPrivately(ctx, 'calls.consent_asked', subjectOf(proposal), { version, institutions })
    await mailAsked(ctx, proposal, call, institutions, asked.consents)
    if (institutions.length === 0 && submitsOnConsent) await putIn(ctx, found(await proposalById(ctx.db, id)))
    else await assertStillOpen(ctx, proposal)
  })

/** The version that is asked about: the latest if it says the same and none of them has answered it. */
const versionFor = async (
  ctx: Ctx,
  { id }: Proposal,
  asked: Asked,
  institutions: number[],
): Promise<number> => {
  const latest = asked.versions.at(-1)
  const isAnswered = asked.consents.some(
    ({ institutionId, version, answer }) =>
      answer !== null && version === latest?.version && institutions.includes(institutionId),
  )
  if (latest && !isAnswered && isSame(asked.form, latest.answers, asked.answers)) return latest.version
  return insertVersion(ctx.db, {
    proposalId: id,
    kind: 'for_consent',
    answers: asked.answers,
    at: ctx.now,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
  })
}

const mailAsked = async (
  ctx: Ctx,
  proposal: Proposal,
  call: Cycle,
  institutions: number[],
  before: Consent[],
) => {
  const people = await focalPoints(ctx, institutions)
  const of = (institutionId: number) => people.filter((person) => person.institutionId === institutionId)
  for (const institutionId of institutions) {
    const isAgain = lastAnswer(before, institutionId) !== undefined
    await mailEach(ctx, { proposal, call, path: urls.consent(proposal.id) }, of(institutionId), (t, facts) =>
      isAgain ? t.askedAgain(facts) : t.asked(facts),
    )
    if (of(institutionId).length > 0) continue
    const party = proposal.parties.find((one) => one.institutionId === institutionId)
    await mailEach(
      ctx,
      { proposal, call, path: urls.desk(call.year) },
      await secretariat(ctx),
      (t, facts, lang) => t.nobodyToAsk(facts, party?.name[lang] ?? '–'),
    )
  }
}

/**
 * A provider's answer to the version it has read. The last one to accept submits the proposal, if it was to be;
 * any other answer opens it for writing again.
 * @throws Conflict when that version is no longer the one that is asked about.
 * @throws Invalid without a message, where one is due.
 */
export const answerConsent = (
  ctx: Ctx,
  id: number,
  given: { version: number; answer: ConsentAnswer; message: string },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const proposal = await heldProposal(ctx, id)
    const { focalOf } = proposalReaders(ctx.actor)
    const call = found(await cycleById(ctx.db, proposal.callId))
    const { versions, consents } = await askedOf(ctx, proposal, call)
    if (!consents.some(({ institutionId }) => focalOf.includes(institutionId))) throw new NotFound()
    const consent = openConsent(versions, consents, focalOf)
    const isAsked = proposal.state === 'awaiting_consent' && takesLate(call.state)
    if (!isAsked || consent?.version !== given.version) throw new Conflict()
    if (given.answer !== 'accepted' && given.message === '')
      throw new Invalid({ message: consentText(ctx.lang).consent.messageNeeded })

    await writeConsent(ctx.db, consent.id, {
      answer: given.answer,
      answeredAt: ctx.now,
      message: given.message || null,
      messageLang: given.message ? ctx.lang : null,
      byName: ctx.actor.name,
      accountId: ctx.actor.accountId,
    })
    await recordPrivately(ctx, 'calls.consent_answered', subjectOf(proposal), {
      institution: consent.institutionId,
      answer: given.answer,
    })
    if (given.answer === 'accepted') await goOn(ctx, proposal, call)
    else await sendBack(ctx, proposal, call, { consent, message: given.message, answer: given.answer })
  })

/** Once the last provider has accepted. */
const goOn = async (ctx: Ctx, proposal: Proposal, call: Cycle) => {
  const asked = await askedOf(ctx, proposal, call)
  if (withoutConsent(asked, institutionsOf(proposal, 'provider')).length > 0) return
  const isInTime =
    proposal.number !== null ||
    isTakingProposals(
      call,
      await deadlineOf(ctx.db, call, proposal.institutionId),
      await clockWithin(ctx.db, ctx.now),
    )
  if (proposal.submitsOnConsent && isInTime) return putIn(ctx, proposal)
  await mailEach(
    ctx,
    { proposal, call, path: urls.proposal(proposal.id) },
    await authorsOf(ctx, proposal),
    (t, facts) => (isInTime ? t.ready(facts) : t.late(facts)),
  )
}

const sendBack = async (
  ctx: Ctx,
  proposal: Proposal,
  call: Cycle,
  { consent, message, answer }: { consent: Consent; message: string; answer: ConsentAnswer },
) => {
  await move(ctx, proposal, openStateOf(proposal), message)
  await mailEach(
    ctx,
    { proposal, call, path: urls.proposal(proposal.id) },
    await authorsOf(ctx, proposal),
    (t, facts, lang) =>
      (answer === 'declined' ? t.declined : t.changesAsked)(facts, consent.name[lang], quoted(message)),
  )
}

/** In which it can be written again. */
const openStateOf = ({ number }: Proposal) => (number === null ? 'draft' : 'returned')

/** Opens a proposal for writing again while it waits for consent. */
export const takeBack = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const proposal = await heldProposal(ctx, id)
    if (!speaksFor(ctx.actor, proposal.institutionId)) throw new NotFound()
    if (!mayEndWait(ctx.actor, proposal)) throw new Conflict()
    const call = found(await cycleById(ctx.db, proposal.callId))
    const { versions, consents } = await askedOf(ctx, proposal, call)
    const waiting = institutionsOf(proposal, 'provider').filter((provider) =>
      openConsent(versions, consents, [provider]),
    )
    await move(ctx, proposal, openStateOf(proposal))
    await recordPrivately(ctx, 'calls.consent_taken_back', subjectOf(proposal))
    await mailEach(
      ctx,
      { proposal, call, path: urls.consent(id) },
      await focalPoints(ctx, waiting),
      (t, facts) => t.takenBack(facts),
    )
  })
