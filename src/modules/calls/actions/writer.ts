import { inviteColleague } from '#modules/accounts/index.ts'
import { networkProfile, peopleById, postHolders } from '#modules/directory/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { queueMail, untrusted } from '#platform/mail/index.ts'
import { askedBy } from '../policy.ts'
import { cycleById } from '../queries/cycle.ts'
import { deleteWriter, insertWriter } from '../queries/writer.ts'
import type { Proposal } from '../schema.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { heldProposal, subjectOf } from './proposal.ts'

/** The proposal, and the ministry in whose name the actor asks others to write it. */
const spokenFor = async (ctx: Ctx, id: number): Promise<{ proposal: Proposal; institutionId: number }> => {
  const proposal = await heldProposal(ctx, id)
  const mine = askedBy(ctx.actor, proposal)
  const institutionId = mine.includes(proposal.institutionId) ? proposal.institutionId : mine[0]
  if (institutionId === undefined) throw new NotFound()
  return { proposal, institutionId }
}

/** Officials of the actor's ministry who could be asked to write along. */
export const officialsToAsk = async (ctx: Ctx, proposal: Proposal) => {
  const on = ctx.now.toISOString().slice(0, 10)
  return postHolders(ctx.db, { role: 'official', institutions: askedBy(ctx.actor, proposal), on })
}

/** Asks an official who already has a post in the ministry to write along. */
export const addWriter = (ctx: Ctx, id: number, personId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { proposal } = await spokenFor(ctx, id)
    const officials = await officialsToAsk(ctx, proposal)
    if (!officials.some((official) => official.personId === personId))
      throw new Invalid({ person: writingText(ctx.lang).writers.choose })
    await letWrite(ctx, proposal, personId, 'person')
  })

/** Asks somebody of the ministry by mail; who has no account yet receives an invitation to open one. */
export const inviteWriter = (
  ctx: Ctx,
  id: number,
  given: { email: string; name: string; language: Lang },
): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { proposal, institutionId } = await spokenFor(ctx, id)
    const personId = await inviteColleague(ctx, { ...given, institutionId })
    await letWrite(ctx, proposal, personId, 'email')
  })

export const removeWriter = (ctx: Ctx, id: number, personId: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { proposal } = await spokenFor(ctx, id)
    if (!(await deleteWriter(ctx.db, id, personId))) throw new NotFound()
    await recordPrivately(ctx, 'calls.writer_removed', subjectOf(proposal), { personId })
  })

const letWrite = async (ctx: Ctx, proposal: Proposal, personId: number, field: string): Promise<void> => {
  const { now: invitedAt, actor } = ctx
  if (!(await insertWriter(ctx.db, { proposalId: proposal.id, personId, invitedAt, byName: actor.name })))
    throw new Invalid({ [field]: writingText(ctx.lang).writers.already })
  await sendRequest(ctx, proposal, personId)
  await recordPrivately(ctx, 'calls.writer_added', subjectOf(proposal), { personId })
}

const sendRequest = async (ctx: Ctx, proposal: Proposal, personId: number) => {
  const [people, call, network] = await Promise.all([
    peopleById(ctx.db, [personId]),
    cycleById(ctx.db, proposal.callId),
    networkProfile(ctx.db),
  ])
  const { name, email, language } = found(people[0])
  const t = writingText(language)
  await queueMail(ctx, {
    to: { name, address: email },
    lang: language,
    subject: t.mail.subject(network.shortName[language]),
    text: [
      t.mail.greeting(untrusted(name)),
      t.mail.body(
        untrusted(ctx.actor.name),
        untrusted(proposal.title ?? t.untitled),
        found(call).title[language],
      ),
      `${ctx.services.origin}/${language}${urls.proposal(proposal.id)}`,
      network.shortName[language],
    ].join('\n\n'),
  })
}
