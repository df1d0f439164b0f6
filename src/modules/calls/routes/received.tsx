import { z } from 'zod'
import { memberStates } from '#modules/directory/index.ts'
import { Conflict, found, Invalid } from '#platform/errors.ts'
import { type C, permission, query, seeOther, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { findEligible, findIneligible, reconsider, returnProposal } from '../actions/eligibility.ts'
import { proposalChoices } from '../choices.ts'
import { mayFindEligible, mayFindIneligible, mayReconsider, mayReturn } from '../policy/submission.ts'
import { takesLate } from '../policy.ts'
import { consentsAwaited, consentsRefused } from '../queries/consent.ts'
import { cycleByYear } from '../queries/cycle.ts'
import { proposalSeen, proposalsSeen } from '../queries/proposal.ts'
import { latestVersion } from '../queries/version.ts'
import { partiesOf, proposalStates } from '../schema.ts'
import { ownerOf } from '../statistics.ts'
import { consentText } from '../text/consent/index.ts'
import { receivedText } from '../text/received/index.ts'
import { statisticsText } from '../text/statistics/index.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { DecisionView } from '../views/received/decision.tsx'
import { type Filter, ReceivedView } from '../views/received/list.tsx'
import { proposalId } from './proposal-id.ts'
import { readingOf, seenProposal } from './seen-proposal.ts'

const run = permission('calls.run')
const yearPattern = ':year{[0-9]{4}}'

/** A call that runs here, for those who run it. */
export const runningCall = async (c: C) => {
  const call = found(await cycleByYear(c.var.ctx.db, Number(c.req.param('year'))))
  return found(call.isHistory || call.state === 'draft' ? undefined : call)
}

const filterQuery = z.object({
  state: z.enum(proposalStates).optional().catch(undefined),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  theme: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional()
    .catch(undefined),
})

const showList = async (c: C, filter: Filter, problem?: string, status: 200 | 409 | 422 = 200) => {
  const { lang, ctx } = c.var
  const call = await runningCall(c)
  const [all, awaited, refused, choices, members] = await Promise.all([
    proposalsSeen(ctx.db, ctx.actor, { callId: call.id }),
    consentsAwaited(ctx.db),
    consentsRefused(ctx.db),
    proposalChoices(ctx.db, lang),
    memberStates(ctx.db),
  ])
  const received = all.filter(({ number }) => number !== null)
  const proposals = received.filter(
    (proposal) =>
      (!filter.state || proposal.state === filter.state) &&
      (!filter.country || ownerOf(proposal) === filter.country) &&
      (!filter.theme || proposal.themeCode === filter.theme),
  )
  const present = new Set(received.map(ownerOf))
  const t = receivedText(lang)
  return c.var.page(
    {
      title: t.title,
      path: urls.received(call.year),
      breadcrumbs: [{ text: call.title[lang], href: `/${lang}${urls.desk(call.year)}` }, { text: t.title }],
      hasErrors: problem !== undefined,
      wide: true,
      isIndexed: false,
    },
    <ReceivedView
      {...{ lang, t, proposals, filter, problem }}
      call={{ year: call.year, title: call.title[lang] }}
      total={received.length}
      states={writingText(lang).states}
      modalities={statisticsText(lang).modalities}
      countryNames={new Map(members.map(({ code, name }) => [code, name[lang]]))}
      countries={members
        .filter(({ code }) => present.has(code))
        .map(({ code, name }) => ({ code, name: name[lang] }))
        .toSorted((a, b) => format(lang).compare(a.name, b.name))}
      themes={choices.themes ?? []}
      isOpen={takesLate(call.state)}
      awaited={awaited.filter(({ callYear }) => callYear === call.year)}
      refused={refused.filter(({ callId }) => callId === call.id)}
      timeZone={call.timeZone ?? 'UTC'}
    />,
    status,
  )
}

const showDecision = async (
  c: C,
  { reason = '', problems = {}, isStale = false }: Partial<Parameters<typeof DecisionView>[0]> = {},
) => {
  const { lang, ctx } = c.var
  const { proposal, call, timeZone } = await seenProposal(c)
  const version = found(await latestVersion(ctx.db, proposal.id, 'submitted'))
  const [t, facts] = [receivedText(lang), consentText(lang).facts]
  const names = (role: 'beneficiary' | 'provider') =>
    format(lang).list(partiesOf(proposal, role).map(({ name }) => name[lang]))
  const isWrong = Object.keys(problems).length > 0
  return c.var.page(
    {
      title: `${proposal.reference} · ${t.decision.title}`,
      path: urls.eligibility(proposal.id),
      breadcrumbs: [
        { text: call.title[lang], href: `/${lang}${urls.desk(call.year)}` },
        { text: t.title, href: `/${lang}${urls.received(call.year)}` },
        { text: proposal.reference ?? '' },
      ],
      hasErrors: isWrong,
      wide: true,
      isIndexed: false,
    },
    <DecisionView
      {...{ lang, t, proposal, reason, problems, isStale }}
      untitled={writingText(lang).untitled}
      state={writingText(lang).states[proposal.state]}
      facts={[
        { key: facts.beneficiaries, value: names('beneficiary') },
        { key: facts.providers, value: names('provider') },
        { key: facts.submitted, value: format(lang).instantInFull(version.at, timeZone) },
      ]}
      reading={await readingOf(c, proposal, version.answers)}
      may={{
        findEligible: mayFindEligible(ctx.actor, proposal, call.state),
        findIneligible: mayFindIneligible(ctx.actor, proposal, call.state),
        return: mayReturn(ctx.actor, proposal, call.state),
        reconsider: mayReconsider(ctx.actor, proposal, call.state),
      }}
      isOpen={takesLate(call.state)}
      next={await nextToCheck(c, proposal.callId, proposal.id)}
    />,
    isStale ? 409 : isWrong ? 422 : 200,
  )
}

/** The next proposal that waits to be checked, by number; after the last one the first. */
const nextToCheck = async (c: C, callId: number, id: number) => {
  const { db, actor } = c.var.ctx
  const waiting = await proposalsSeen(db, actor, { callId, states: ['submitted'] })
  const current = (await proposalSeen(db, actor, id))?.number ?? 0
  const others = waiting.filter((proposal) => proposal.id !== id)
  const next = others.find(({ number }) => (number ?? 0) > current) ?? others[0]
  return next && { href: urls.eligibility(next.id), reference: next.reference ?? '' }
}

const decisionForm = z.object({
  decision: z.enum(['eligible', 'ineligible', 'reconsider']).optional().catch(undefined),
  reason: z
    .string()
    .catch('')
    .transform((text) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim().slice(0, 3_000)),
})

type Done = keyof ReturnType<typeof receivedText>['decision']['done']

/** Decides, and goes on to the next proposal that waits; one taken back is shown again. */
const deciding = async (
  c: C,
  { reason, done }: { reason: string; done: Done },
  verb: () => Promise<void>,
) => {
  try {
    await verb()
  } catch (error) {
    if (error instanceof Invalid) return showDecision(c, { reason, problems: error.fields })
    if (error instanceof Conflict) return showDecision(c, { reason, isStale: true })
    throw error
  }
  const { lang } = c.var
  const { proposal } = await seenProposal(c)
  const next = done === 'submitted' ? undefined : await nextToCheck(c, proposal.callId, proposal.id)
  const path =
    next?.href ?? (done === 'submitted' ? urls.eligibility(proposal.id) : urls.received(proposal.callYear))
  return seeOther(c, `/${lang}${path}`, receivedText(lang).decision.done[done](proposal.reference ?? ''))
}

export const receivedRoutes = web()
  .get(`/calls/${yearPattern}/proposals`, run, (c) => showList(c, query(c, filterQuery)))
  .post(`/calls/${yearPattern}/proposals`, run, async (c) => {
    const { lang, ctx } = c.var
    const t = receivedText(lang)
    const call = await runningCall(c)
    const { id } = await c.req.parseBody({ all: true })
    const ids = [id ?? []]
      .flat()
      .flatMap((value) => (/^[1-9]\d{0,8}$/.test(String(value)) ? [Number(value)] : []))
    if (ids.length === 0) return showList(c, {}, t.markNone, 422)
    try {
      await findEligible(ctx, ids)
    } catch (error) {
      if (error instanceof Conflict) return showList(c, {}, t.decision.stale, 409)
      throw error
    }
    return seeOther(c, `/${lang}${urls.received(call.year)}`, t.marked(ids.length))
  })
  .get(`/proposals/${proposalId.pattern}/eligibility`, run, (c) => showDecision(c))
  .get(`/proposals/${proposalId.pattern}/return`, run, (c) => showDecision(c))
  .post(`/proposals/${proposalId.pattern}/eligibility`, run, async (c) => {
    const { ctx } = c.var
    const id = proposalId.of(c)
    const { decision, reason } = decisionForm.parse(await c.req.parseBody())
    if (decision === 'reconsider')
      return deciding(c, { reason, done: 'submitted' }, () => reconsider(ctx, id))
    if (!decision) return showDecision(c, { reason })
    return decision === 'eligible'
      ? deciding(c, { reason, done: 'eligible' }, () => findEligible(ctx, [id]))
      : deciding(c, { reason, done: 'ineligible' }, () => findIneligible(ctx, id, reason))
  })
  .post(`/proposals/${proposalId.pattern}/return`, run, async (c) => {
    const { ctx } = c.var
    const { reason } = decisionForm.parse(await c.req.parseBody())
    return deciding(c, { reason, done: 'returned' }, () => returnProposal(ctx, proposalId.of(c), reason))
  })
