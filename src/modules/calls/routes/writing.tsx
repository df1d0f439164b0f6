import { z } from 'zod'
import { networkProfile } from '#modules/directory/index.ts'
import { presentAnswers, progressOf } from '#modules/forms/index.ts'
import { found, Invalid } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import { ErrorSummary, Section } from '#ui/index.ts'
import { createProposal } from '../actions/writing.ts'
import { lastAnswer, openConsent } from '../consent.ts'
import { hintsOf, ofBegunTopics } from '../hint-facts.ts'
import { proposalPanels } from '../index.ts'
import {
  isEditable,
  isTakingProposals,
  mayRunCalls,
  mayWrite,
  proposalReaders,
  speaksFor,
  takesLate,
} from '../policy.ts'
import { type Consent, consentsOf, consentsToGive, writerIds } from '../queries/consent.ts'
import { callCriteria, cycleById, cyclesHere, deadlineOf } from '../queries/cycle.ts'
import { proposalSeen, proposalsSeen } from '../queries/proposal.ts'
import { transitionsOf } from '../queries/transition.ts'
import { filesEver, versionsOf } from '../queries/version.ts'
import { proposalReading } from '../reading.ts'
import { type Cycle, type Proposal, partiesOf } from '../schema.ts'
import { versionsSentTo } from '../seen-versions.ts'
import { consentText } from '../text/consent/index.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { ProviderAnswers } from '../views/consent/answers.tsx'
import { ConsentsWaiting } from '../views/consent/waiting.tsx'
import { ProposalActions } from '../views/writing/actions.tsx'
import { type HintGroup, HintOverview } from '../views/writing/hints.tsx'
import { ProposalView } from '../views/writing/proposal.tsx'
import { type OpenCall, ProposalsView } from '../views/writing/proposals.tsx'
import { proposalId } from './proposal-id.ts'

const newProposal = z.object({
  year: z.coerce.number().int().min(1000).max(9999).catch(0),
  institution: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .optional()
    .catch(undefined),
})

/** The calls in which ministries that the actor speaks for may begin a proposal now. */
const openCalls = async (c: C): Promise<OpenCall[]> => {
  const { lang, ctx } = c.var
  const mine = proposalReaders(ctx.actor).focalOf
  if (mine.length === 0) return []
  const [cycles, { timeZone }] = await Promise.all([cyclesHere(ctx.db), networkProfile(ctx.db)])
  const rows = cycles
    .filter(({ state }) => takesLate(state))
    .map(async (call) => {
      const deadlines = await Promise.all(
        mine.map(async (id) => ({ id, at: await deadlineOf(ctx.db, call, id) })),
      )
      const ministries = deadlines.filter(({ at }) => isTakingProposals(call, at, ctx.now))
      return ministries.map(({ id, at }) => ({
        year: call.year,
        institution: id,
        title: call.title[lang],
        closes: format(lang).instantInFull(at, call.timeZone ?? timeZone),
      }))
    })
  return (await Promise.all(rows)).flat()
}

const showList = async (c: C, problem?: string) => {
  const { lang, ctx } = c.var
  const t = writingText(lang)
  const [proposals, open, asked, { timeZone }] = await Promise.all([
    proposalsSeen(ctx.db, ctx.actor),
    openCalls(c),
    consentsToGive(ctx.db, ctx.actor),
    networkProfile(ctx.db),
  ])
  return c.var.page(
    {
      title: t.list.title,
      path: urls.proposals(),
      breadcrumbs: [{ text: t.list.title }],
      hasErrors: problem !== undefined,
      isIndexed: false,
    },
    <ProposalsView
      {...{ lang, t, proposals, open }}
      before={
        <>
          {problem && <ErrorSummary lang={lang} errors={[{ text: problem }]} />}
          <ConsentsWaiting {...{ lang, timeZone, asked }} t={consentText(lang)} untitled={t.untitled} />
        </>
      }
    />,
    problem === undefined ? 200 : 422,
  )
}

export const writingRoutes = web()
  .get(urls.proposals(), permission('calls.read'), (c) => showList(c))
  .post(urls.proposals(), permission('calls.write'), async (c) => {
    const { year, institution } = newProposal.parse(await c.req.parseBody())
    try {
      const id = await createProposal(c.var.ctx, year, institution)
      return seeOther(c, `/${c.var.lang}${urls.proposal(id)}`)
    } catch (error) {
      if (error instanceof Invalid) return showList(c, Object.values(error.fields)[0])
      throw error
    }
  })
  .get(`/proposals/${proposalId.pattern}`, permission('calls.read'), async (c) => {
    const { lang, ctx } = c.var
    const t = writingText(lang)
    const proposal = found(await proposalSeen(ctx.db, ctx.actor, proposalId.of(c)))
    const call = found(await cycleById(ctx.db, proposal.callId))
    const [writers, { timeZone }] = await Promise.all([
      writerIds(ctx.db, proposal.id),
      networkProfile(ctx.db),
    ])
    const isWriter = mayWrite(ctx.actor, proposal, writers)
    const [text, panels, history, deadline, consents] = await Promise.all([
      isWriter && isEditable(proposal.state)
        ? writersParts(c, proposal, call, writers.length)
        : readersParts(c, proposal, isWriter),
      c.var.panels(proposalPanels, { id: proposal.id, code: proposal.themeCode ?? '' }),
      transitionsOf(ctx.db, proposal.id),
      deadlineOf(ctx.db, call, proposal.institutionId),
      isWriter ? consentsOf(ctx.db, proposal.id) : [],
    ])
    // A provider's reason stands with its answer.
    const isAnswer = consents.some(({ message }) => message === proposal.reason)
    const title = proposal.title ?? t.untitled
    return c.var.page(
      {
        title,
        breadcrumbs: [{ text: t.list.title, href: `/${lang}${urls.proposals()}` }, { text: title }],
        isIndexed: false,
      },
      <ProposalView
        {...{ lang, t, panels, history, isWriter }}
        {...text}
        proposal={isAnswer ? { ...proposal, reason: null } : proposal}
        call={call.title[lang]}
        timeZone={call.timeZone ?? timeZone}
        deadline={
          isWriter && (proposal.state === 'draft' || proposal.state === 'awaiting_consent')
            ? { at: deadline, now: ctx.now }
            : undefined
        }
        answers={answersSection(c, proposal, consents, call.timeZone ?? timeZone)}
        actions={<ProposalActions {...{ lang, t }} {...(await roleOf(c, proposal))} />}
      />,
    )
  })

const roleOf = async (c: C, proposal: Proposal) => {
  const { db, actor } = c.var.ctx
  const [versions, consents] = await Promise.all([versionsOf(db, proposal.id), consentsOf(db, proposal.id)])
  return {
    id: proposal.id,
    state: proposal.state,
    isOurs: speaksFor(actor, proposal.institutionId),
    isAsked: openConsent(versions, consents, proposalReaders(actor).focalOf) !== undefined,
    isRunner: mayRunCalls(actor),
    hasNumber: proposal.number !== null,
  }
}

/** What providers have answered so far, if one did. */
const answersSection = (c: C, proposal: Proposal, consents: Consent[], timeZone: string) => {
  const { lang } = c.var
  const t = consentText(lang)
  const answers = partiesOf(proposal, 'provider').flatMap(({ name, institutionId }) => {
    const consent = lastAnswer(consents, institutionId)
    return consent ? [{ name, consent }] : []
  })
  return (
    answers.length > 0 && (
      <Section id="answers" title={t.answers.title}>
        <ProviderAnswers {...{ lang, t, timeZone, answers }} />
      </Section>
    )
  )
}

/** What a writer has before the eyes: how far each topic is, and what would make it stronger. */
const writersParts = async (c: C, proposal: Proposal, call: Cycle, writers: number) => {
  const { lang, ctx } = c.var
  const t = writingText(lang)
  const form = found(call.form)
  const [files, hints, criteria] = await Promise.all([
    filesEver(ctx.db, proposal.id),
    hintsOf(ctx, proposal, { ...call, form }),
    callCriteria(ctx.db, call.id),
  ])
  const answers = presentAnswers(form, proposal.answers, files)
  const topics = form.topics.map((topic) => ({
    code: topic.code,
    title: topic.title[lang],
    progress: progressOf(topic, answers),
  }))
  const topicOf = new Map(
    form.topics.flatMap(({ code, questions }) => questions.map((q) => [q.code, code] as const)),
  )
  const shown = ofBegunTopics(form, answers, hints).map((hint) => ({
    hint,
    href: `/${lang}${urls.topic(proposal.id, topicOf.get(hint.question) ?? '')}#${hint.question}`,
  }))
  const groups: HintGroup[] = [
    ...criteria.map(({ code, name }) => ({
      criterion: name[lang],
      hints: shown.filter(({ hint }) => hint.criterion === code),
    })),
    {
      criterion: t.page.otherHints,
      hints: shown.filter(({ hint }) => !criteria.some(({ code }) => code === hint.criterion)),
    },
  ].filter(({ hints }) => hints.length > 0)
  return {
    tasks: { topics, writers },
    hints: groups.length > 0 && (
      <Section id="hints" title={t.page.hints} tinted>
        <p class="govuk-body">{t.page.hintsLead}</p>
        <HintOverview lang={lang} groups={groups} />
      </Section>
    ),
  }
}

/** The text to be read: to whoever does not write it, only as it was sent to them. */
const readersParts = async (c: C, proposal: Proposal, isWriter: boolean) => {
  const { lang, ctx } = c.var
  const t = writingText(lang)
  const [versions, consents] = await Promise.all([
    versionsOf(ctx.db, proposal.id),
    consentsOf(ctx.db, proposal.id),
  ])
  const version = isWriter ? undefined : versionsSentTo(ctx.actor, { proposal, versions, consents }).at(-1)
  if (!isWriter && !version) return {}
  const reading = await proposalReading(ctx.db, lang, proposal, version?.answers)
  return {
    reading: { ...reading, fileHref: (id: number) => `/${lang}${urls.attachment(proposal.id, id)}` },
    readingNote: version && (version.kind === 'submitted' ? t.page.readSubmitted : t.page.readAsked),
  }
}
