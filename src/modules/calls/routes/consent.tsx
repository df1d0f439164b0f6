import { z } from 'zod'
import { differences } from '#modules/forms/index.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { answerConsent, askConsent, problemsOf, takeBack } from '../actions/consent.ts'
import { askedOf, submit } from '../actions/submission.ts'
import { lastAnswer, lastRead, openConsent, withoutConsent } from '../consent.ts'
import { mayAskConsent, mayEndWait } from '../policy/submission.ts'
import { mayWrite, proposalReaders, takesLate } from '../policy.ts'
import { consentAnswers, writerIds } from '../queries/consent.ts'
import { deadlineOf } from '../queries/cycle.ts'
import { proposalSeen } from '../queries/proposal.ts'
import { type Cycle, type Proposal, partiesOf } from '../schema.ts'
import { consentText } from '../text/consent/index.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { CheckView } from '../views/consent/check.tsx'
import { ConsentView, NothingAskedView } from '../views/consent/consent.tsx'
import { proposalId } from './proposal-id.ts'
import { readingOf, seenProposal, trailOf } from './seen-proposal.ts'

const consents = permission('calls.consent')

/** What is wrong, and where on which topic it is put right. */
const linked = ({ id }: Proposal, call: Cycle, problems: Record<string, string>) => {
  const topics = found(call.form).topics
  return Object.entries(problems).map(([question, text]) => {
    const topic = topics.find(({ questions }) => questions.some(({ code }) => code === question))
    return { text, ...(topic && { href: `${urls.topic(id, topic.code)}#${question}` }) }
  })
}

const showCheck = async (c: C, refused?: Record<string, string>) => {
  const { lang, ctx } = c.var
  const { proposal, call, timeZone } = await seenProposal(c)
  if (!mayWrite(ctx.actor, proposal, await writerIds(ctx.db, proposal.id))) throw new NotFound()
  const t = consentText(lang)
  const asked = await askedOf(ctx, proposal, call)
  const providers = partiesOf(proposal, 'provider')
  const missing = withoutConsent(
    asked,
    providers.map(({ institutionId }) => institutionId),
  )
  return c.var.page(
    {
      title: t.check.title,
      path: urls.check(proposal.id),
      breadcrumbs: trailOf(c, proposal, t.check.title),
      hasErrors: refused !== undefined,
      isIndexed: false,
    },
    <CheckView
      {...{ lang, t, proposal, timeZone }}
      untitled={writingText(lang).untitled}
      reading={await readingOf(c, proposal)}
      problems={linked(proposal, call, refused ?? problemsOf(ctx, proposal, asked))}
      isRefused={refused !== undefined}
      toAsk={providers
        .filter(({ institutionId }) => missing.includes(institutionId))
        .map(({ name }) => name[lang])}
      answers={providers.map(({ name, institutionId }) => ({
        name,
        consent:
          openConsent(asked.versions, asked.consents, [institutionId]) ??
          lastAnswer(asked.consents, institutionId),
      }))}
      may={{ ask: mayAskConsent(ctx.actor, proposal), submit: mayEndWait(ctx.actor, proposal) }}
      submitsOnConsent={proposal.submitsOnConsent}
    />,
    refused ? 422 : 200,
  )
}

/** Runs a verb that sends a proposal on; what keeps it from being sent is shown with the proposal. */
const sending = async (c: C, verb: () => Promise<void>, done?: string) => {
  try {
    await verb()
  } catch (error) {
    if (error instanceof Invalid) return showCheck(c, error.fields)
    throw error
  }
  const { lang, ctx } = c.var
  const id = proposalId.of(c)
  const isIn = (await proposalSeen(ctx.db, ctx.actor, id))?.state === 'submitted'
  return isIn ? seeOther(c, `/${lang}${urls.submission(id)}`) : seeOther(c, `/${lang}${urls.check(id)}`, done)
}

const answerForm = z.object({
  version: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .catch(0),
  answer: z.enum(consentAnswers).optional().catch(undefined),
  message: z
    .string()
    .catch('')
    .transform((text) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim().slice(0, 3_000)),
})

type Given = { answer: string; message: string }

const showConsent = async (
  c: C,
  given: Given = { answer: '', message: '' },
  problems: Record<string, string> = {},
  isStale = false,
) => {
  const { lang, ctx } = c.var
  const { proposal, call, timeZone } = await seenProposal(c)
  const t = consentText(lang)
  const untitled = writingText(lang).untitled
  const { focalOf } = proposalReaders(ctx.actor)
  const { form, versions, consents } = await askedOf(ctx, proposal, call)
  const deadline = await deadlineOf(ctx.db, call, proposal.institutionId)
  if (!consents.some(({ institutionId }) => focalOf.includes(institutionId))) throw new NotFound()
  const open =
    proposal.state === 'awaiting_consent' && takesLate(call.state)
      ? openConsent(versions, consents, focalOf)
      : undefined
  const version = versions.find((one) => one.version === open?.version)
  const names = (role: 'beneficiary' | 'provider') =>
    format(lang).list(partiesOf(proposal, role).map(({ name }) => name[lang]))
  const facts = [
    { key: t.facts.beneficiaries, value: names('beneficiary') },
    { key: t.facts.providers, value: names('provider') },
    { key: t.facts.call, value: call.title[lang] },
    ...(call.closesAt && proposal.number === null
      ? [{ key: t.facts.closes, value: format(lang).instantInFull(deadline, timeZone) }]
      : []),
  ]
  const page = (title: string, view: Parameters<C['var']['page']>[1], status?: 200 | 409 | 422) =>
    c.var.page(
      {
        title,
        path: urls.consent(proposal.id),
        breadcrumbs: trailOf(c, proposal, title),
        hasErrors: status === 422,
        isIndexed: false,
      },
      view,
      status,
    )
  if (!open || !version)
    return page(
      t.consent.closed,
      <NothingAskedView {...{ lang, t, untitled, proposal, facts }} />,
      isStale ? 409 : 200,
    )
  const before = lastRead(versions, consents, open.institutionId)
  const owner = proposal.parties.find(({ institutionId }) => institutionId === proposal.institutionId)
  return page(
    before ? t.consent.again : t.consent.title,
    <ConsentView
      {...{ lang, t, untitled, proposal, facts, given, problems, isStale }}
      beneficiary={owner?.name[lang] ?? ''}
      version={version.version}
      reading={await readingOf(c, proposal, version.answers)}
      changes={before && differences(form, before.answers, version.answers)}
    />,
    isStale ? 409 : Object.keys(problems).length > 0 ? 422 : 200,
  )
}

export const consentRoutes = web()
  .get(`/proposals/${proposalId.pattern}/check`, permission('calls.read'), (c) => showCheck(c))
  .post(`/proposals/${proposalId.pattern}/consent-request`, consents, async (c) => {
    const { lang, ctx } = c.var
    const { submits_on_consent } = await c.req.parseBody()
    const submitsOnConsent = submits_on_consent === 'yes'
    return sending(
      c,
      () => askConsent(ctx, proposalId.of(c), { submitsOnConsent }),
      consentText(lang).check.asked,
    )
  })
  .post(`/proposals/${proposalId.pattern}/submission`, consents, (c) =>
    sending(c, () => submit(c.var.ctx, proposalId.of(c))),
  )
  .post(`/proposals/${proposalId.pattern}/take-back`, consents, async (c) => {
    const { lang, ctx } = c.var
    await takeBack(ctx, proposalId.of(c))
    const done = consentText(lang).check.takenBack
    return seeOther(c, `/${lang}${urls.proposal(proposalId.of(c))}`, done)
  })
  .get(`/proposals/${proposalId.pattern}/consent`, consents, (c) => showConsent(c))
  .post(`/proposals/${proposalId.pattern}/consent`, consents, async (c) => {
    const { lang, ctx } = c.var
    const t = consentText(lang).consent
    const { version, answer, message } = answerForm.parse(await c.req.parseBody())
    if (!answer) return showConsent(c, { answer: '', message }, { answer: t.answerNeeded })
    try {
      await answerConsent(ctx, proposalId.of(c), { version, answer, message })
    } catch (error) {
      if (error instanceof Invalid) return showConsent(c, { answer, message }, error.fields)
      if (error instanceof Conflict) return showConsent(c, { answer: '', message }, {}, true)
      throw error
    }
    return seeOther(c, `/${lang}${urls.proposal(proposalId.of(c))}`, t.thanks[answer])
  })
