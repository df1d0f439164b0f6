import { networkProfile } from '#modules/directory/index.ts'
import { filePart, type ShownTopic, type Topic, type Written, writingRoutes } from '#modules/forms/index.ts'
import { found, NotFound } from '#platform/errors.ts'
import { type C, download, permission } from '#platform/http/index.ts'
import { attach, detach } from '../actions/attachment.ts'
import { saveAnswers } from '../actions/writing.ts'
import { proposalChoices } from '../choices.ts'
import { hintsOf } from '../hint-facts.ts'
import { isEditable, mayWrite } from '../policy.ts'
import { attachmentOf, attachmentsOf } from '../queries/attachment.ts'
import { consentsOf, writerIds } from '../queries/consent.ts'
import { callCriteria, cycleById } from '../queries/cycle.ts'
import { proposalSeen } from '../queries/proposal.ts'
import { filesEver, versionsOf } from '../queries/version.ts'
import type { Proposal } from '../schema.ts'
import { versionsSentTo } from '../seen-versions.ts'
import { writingText } from '../text/writing/index.ts'
import { urls } from '../urls.ts'
import { hintSentence } from '../views/writing/hints.tsx'
import { TopicView } from '../views/writing/topic.tsx'
import { proposalId } from './proposal-id.ts'
import { trailOf } from './seen-proposal.ts'

const place = `/proposals/${proposalId.pattern}`

/** The proposal, for somebody who writes it. @throws NotFound for everybody else. */
const written = async (c: C): Promise<Written> => {
  const { ctx, lang } = c.var
  const { proposal, call } = await seenByWriter(c)
  const { id, institutionId } = proposal
  return {
    form: found(call.form),
    answers: proposal.answers,
    isOpen: isEditable(proposal.state),
    list: urls.proposal(id),
    topicAt: (topic) => urls.topic(id, topic),
    owner: { object: `calls.proposal/${id}`, institutionId },
    choices: () => proposalChoices(ctx.db, lang, call, institutionId),
    filesEver: () => filesEver(ctx.db, id),
    fileOf: (file) => attachmentOf(ctx.db, id, file),
    save: (given) => saveAnswers(ctx, id, given),
    attach: (question, file) => attach(ctx, id, question, file),
    detach: (file) => detach(ctx, id, file),
    show: (topic, status) => show(c, proposal, call, topic, status),
    told: (topic) => hintsTold(c, topic),
  }
}

const seenByWriter = async (c: C) => {
  const { db, actor } = c.var.ctx
  const proposal = found(await proposalSeen(db, actor, proposalId.of(c)))
  if (!mayWrite(actor, proposal, await writerIds(db, proposal.id))) throw new NotFound()
  const call = found(await cycleById(db, proposal.callId))
  return { proposal, call: { ...call, form: found(call.form) } }
}

const show = async (
  c: C,
  proposal: Proposal,
  call: Awaited<ReturnType<typeof seenByWriter>>['call'],
  shown: ShownTopic,
  status?: 409 | 422,
) => {
  const { lang, ctx } = c.var
  const [criteria, files, hints, { timeZone }] = await Promise.all([
    callCriteria(ctx.db, call.id),
    attachmentsOf(ctx.db, proposal.id),
    hintsOf(ctx, proposal, call),
    networkProfile(ctx.db),
  ])
  const title = shown.topic.title[lang]
  return c.var.page(
    {
      title,
      path: urls.topic(proposal.id, shown.topic.code),
      breadcrumbs: trailOf(c, proposal, title),
      hasErrors: status !== undefined,
      isIndexed: false,
    },
    <TopicView
      {...shown}
      {...{ proposal, hints, files }}
      t={writingText(lang)}
      textLang={proposal.lang}
      criteria={new Map(criteria.map(({ code, name }) => [code, name[lang]]))}
      timeZone={call.timeZone ?? timeZone}
    />,
    status,
  )
}

/** The hints on what the topic says now. */
const hintsTold = async (c: C, topic: Topic) => {
  const { proposal, call } = await seenByWriter(c)
  const hints = await hintsOf(c.var.ctx, proposal, call)
  const isGiven = new Set(proposal.answers.flatMap(({ question, value }) => (value === null ? [] : question)))
  return {
    hints: Object.fromEntries(
      topic.questions.map(({ code }) => [
        code,
        hints
          .filter(({ question }) => question === code && isGiven.has(code))
          .map((hint) => hintSentence(c.var.lang, hint)),
      ]),
    ),
  }
}

export const topicRoutes = writingRoutes(place, permission('calls.write'), written).get(
  `${place}${filePart}`,
  permission('calls.read'),
  async (c) => {
    const { db, actor } = c.var.ctx
    const proposal = found(await proposalSeen(db, actor, proposalId.of(c)))
    const file = found(await attachmentOf(db, proposal.id, Number(c.req.param('attachment'))))
    if (!(await mayRead(c, proposal, file))) throw new NotFound()
    return download(c, file)
  },
)

/** Writers read every file; others those of what was sent to them. */
const mayRead = async (c: C, proposal: Proposal, file: { id: number; question: string }) => {
  const { db, actor } = c.var.ctx
  if (mayWrite(actor, proposal, await writerIds(db, proposal.id))) return true
  const [versions, consents] = await Promise.all([versionsOf(db, proposal.id), consentsOf(db, proposal.id)])
  return versionsSentTo(actor, { proposal, versions, consents }).some(({ answers }) =>
    [answers[file.question]].flat().some((id) => id === String(file.id)),
  )
}
