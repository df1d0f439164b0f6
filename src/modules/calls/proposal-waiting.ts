import { postHolders } from '#modules/directory/index.ts'
import type { Ctx } from '#platform/context.ts'
import { found } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { Waiting } from '#platform/module.ts'
import { askedOf } from './actions/submission.ts'
import { withoutConsent } from './consent.ts'
import { mayRunCalls, mayWrite, speaksFor, takesLate } from './policy.ts'
import { consentsAwaited, consentsRefused, consentsToGive, writerIds } from './queries/consent.ts'
import { cyclesHere, deadlineOf } from './queries/cycle.ts'
import { proposalById, proposalsOfCall, proposalsSeen } from './queries/proposal.ts'
import { type Cycle, type ProposalSummary, partiesOf } from './schema.ts'
import { receivedText } from './text/received/index.ts'
import { writingText } from './text/writing/index.ts'
import { urls } from './urls.ts'

/** From when on an unfinished draft is shown as waiting. */
const near = 14 * 24 * 3_600_000

/** From when on the Secretariat is told of consents that nobody has answered. */
const closing = 7 * 24 * 3_600_000

/** What waits for the actor about proposals: consents to give, returned ones to complete, drafts, what to check. */
export const proposalsWaiting = async (ctx: Ctx, lang: Lang): Promise<Waiting[]> => {
  const calls = (await cyclesHere(ctx.db)).filter(({ state }) => takesLate(state))
  if (calls.length === 0) return []
  const [asked, mine, received] = await Promise.all([
    consents(ctx, lang),
    own(ctx, lang, calls),
    mayRunCalls(ctx.actor) ? toCheck(ctx, lang, calls) : [],
  ])
  return [...asked, ...mine, ...received]
}

/** After the deadline of the ministry that asks, nothing comes of a consent. */
const consents = async (ctx: Ctx, lang: Lang): Promise<Waiting[]> => {
  const t = receivedText(lang).due
  return (await consentsToGive(ctx.db, ctx.actor)).flatMap((asked) => {
    const { closesAt, number, beneficiary, title, proposalId } = asked
    const deadline = number === null ? closesAt : null
    if (deadline && deadline <= ctx.now) return []
    const name = title ?? writingText(lang).untitled
    const action = { text: t.actions.consent, path: urls.consent(proposalId) }
    return { due: deadline, title: t.consent(beneficiary[lang], name), action }
  })
}

/** Proposals that the actor writes: returned, ready to be submitted, or unfinished with the deadline near. */
const own = async (ctx: Ctx, lang: Lang, calls: Cycle[]): Promise<Waiting[]> => {
  const states = ['draft', 'returned', 'awaiting_consent'] as const
  const proposals = await proposalsSeen(ctx.db, ctx.actor, { states })
  const each = proposals.map(async (proposal) => {
    const call = calls.find(({ id }) => id === proposal.callId)
    if (!call || !mayWrite(ctx.actor, proposal, await writerIds(ctx.db, proposal.id))) return []
    return (await due(ctx, lang, proposal, call)) ?? []
  })
  return (await Promise.all(each)).flat()
}

const due = async (
  ctx: Ctx,
  lang: Lang,
  { id, state, title, reference, institutionId, number }: ProposalSummary,
  call: Cycle,
): Promise<Waiting | undefined> => {
  const t = receivedText(lang).due
  const name = title ?? writingText(lang).untitled
  const about = { subject: call.title[lang] }
  if (state === 'returned') {
    const action = { text: t.actions.returned, path: urls.proposal(id) }
    return { ...about, due: null, title: t.returned(reference ?? '', name), action }
  }
  const deadline = await deadlineOf(ctx.db, call, institutionId)
  if (number === null && deadline <= ctx.now) return undefined
  if (state === 'awaiting_consent') {
    const isReady = speaksFor(ctx.actor, institutionId) && (await hasEveryConsent(ctx, id, call))
    const action = { text: t.actions.submit, path: urls.check(id) }
    return isReady ? { ...about, due: deadline, title: t.submit(name), action } : undefined
  }
  if (deadline.getTime() - ctx.now.getTime() > near) return undefined
  const action = { text: t.actions.draft, path: urls.proposal(id) }
  return { ...about, due: deadline, title: t.draft(name), action }
}

const hasEveryConsent = async (ctx: Ctx, id: number, call: Cycle): Promise<boolean> => {
  const proposal = found(await proposalById(ctx.db, id))
  const providers = partiesOf(proposal, 'provider').map(({ institutionId }) => institutionId)
  return withoutConsent(await askedOf(ctx, proposal, call), providers).length === 0
}

/** For the Secretariat: what came in and is not decided, consents refused or late, and providers that nobody can ask. */
const toCheck = async (ctx: Ctx, lang: Lang, calls: Cycle[]): Promise<Waiting[]> => {
  const t = receivedText(lang).due
  const counts = await Promise.all(
    calls.map(async (call) => ({ call, n: (await proposalsOfCall(ctx.db, call.id, ['submitted'])).length })),
  )
  const [awaited, refused] = await Promise.all([consentsAwaited(ctx.db), consentsRefused(ctx.db)])
  const on = ctx.now.toISOString().slice(0, 10)
  const institutions = awaited.map(({ institutionId }) => institutionId)
  const reached = new Set(
    (await postHolders(ctx.db, { role: 'focal_point', institutions, on })).map((one) => one.institutionId),
  )
  const unreached = new Map(
    awaited.flatMap((one) => (reached.has(one.institutionId) ? [] : [[one.institutionId, one] as const])),
  )
  return [
    ...counts
      .filter(({ n }) => n > 0)
      .map(({ call, n }) => ({
        due: call.closesAt,
        title: t.check(n),
        subject: call.title[lang],
        action: { text: t.actions.check, path: `${urls.received(call.year)}?state=submitted` },
      })),
    ...calls.flatMap((call) => {
      const path = `${urls.received(call.year)}#awaited`
      const line = (title: string) => ({
        due: call.closesAt,
        title,
        subject: call.title[lang],
        action: { text: t.actions.consents, path },
      })
      const isClosing = (due: Date | null) => due !== null && due.getTime() - ctx.now.getTime() < closing
      const late = awaited.filter(({ callId, closesAt }) => callId === call.id && isClosing(closesAt))
      const back = refused.filter(({ callId }) => callId === call.id)
      return [
        ...(back.length > 0 ? [line(t.refused(back.length))] : []),
        ...(late.length > 0 ? [line(t.late(late.length))] : []),
      ]
    }),
    ...[...unreached.values()].map(({ provider, callYear, closesAt }) => ({
      due: closesAt,
      title: t.unreached(provider[lang]),
      action: { text: t.actions.unreached, path: urls.received(callYear) },
    })),
  ]
}
