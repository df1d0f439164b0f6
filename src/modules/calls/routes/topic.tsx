import { networkProfile } from '#modules/directory/index.ts'
import {
  fileTypes,
  formsText,
  maxFileBytes,
  presentAnswers,
  questionOfField,
  questionsOf,
  readAnswers,
  revisionsIn,
  type Topic,
} from '#modules/forms/index.ts'
import { found, Invalid, NotFound } from '#platform/errors.ts'
import { discardFile } from '#platform/files/index.ts'
import {
  addedSentence,
  type C,
  download,
  permission,
  seeOther,
  takesFiles,
  typedFields,
  upload,
  web,
} from '#platform/http/index.ts'
import { attach, detach } from '../actions/attachment.ts'
import { type Saving, saveAnswers } from '../actions/writing.ts'
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

type Body = Record<string, unknown>

const write = permission('calls.write')
const topicPath = `/proposals/${proposalId.pattern}/topics/:topic{[a-z0-9-]{1,40}}`
const attachmentPath = `/proposals/${proposalId.pattern}/attachments/:attachment{[1-9][0-9]{0,8}}`

/** The proposal with its call, for somebody who writes it. @throws NotFound for everybody else. */
const written = async (c: C) => {
  const { db, actor } = c.var.ctx
  const proposal = found(await proposalSeen(db, actor, proposalId.of(c)))
  if (!mayWrite(actor, proposal, await writerIds(db, proposal.id))) throw new NotFound()
  const call = found(await cycleById(db, proposal.callId))
  return { proposal, call: { ...call, form: found(call.form) } }
}

type Written = Awaited<ReturnType<typeof written>>

/** What is shown beside what is saved, after something was not. */
type Unsaved = {
  given?: Body
  problems?: Record<string, string>
  refusals?: string[]
  saving?: Saving
}

const showTopic = async (
  c: C,
  { proposal, call }: Written,
  topic: Topic,
  unsaved: Unsaved = {},
  status?: 409 | 422,
) => {
  const { lang, ctx } = c.var
  const t = writingText(lang)
  const { given = {}, refusals = [], saving } = unsaved
  const problems = { ...unsaved.problems, ...saving?.problems }
  const clashes = saving?.clashes ?? []
  const [choices, criteria, files, hints, { timeZone }, ever] = await Promise.all([
    proposalChoices(ctx.db, lang, call, proposal.institutionId),
    callCriteria(ctx.db, call.id),
    attachmentsOf(ctx.db, proposal.id),
    hintsOf(ctx, proposal, call),
    networkProfile(ctx.db),
    filesEver(ctx.db, proposal.id),
  ])
  const isUnsaved = (code: string) =>
    refusals.length > 0 ||
    clashes.some(({ question }) => question === code) ||
    Object.keys(problems).some((field) => questionOfField(field) === code)
  const title = topic.title[lang]
  return c.var.page(
    {
      title,
      path: urls.topic(proposal.id, topic.code),
      breadcrumbs: [
        { text: t.list.title, href: `/${lang}${urls.proposals()}` },
        { text: proposal.title ?? t.untitled, href: `/${lang}${urls.proposal(proposal.id)}` },
        { text: title },
      ],
      hasErrors: status !== undefined,
      isIndexed: false,
    },
    <TopicView
      {...{ lang, t, proposal, topic, problems, refusals, clashes, choices, hints, files }}
      at={call.form.topics.findIndex(({ code }) => code === topic.code) + 1}
      of={call.form.topics.length}
      answers={presentAnswers(call.form, proposal.answers, ever)}
      revs={{
        ...Object.fromEntries(proposal.answers.map(({ question, rev }) => [question, rev])),
        // What was refused whole stands where it stood, so that it is compared again when it is sent again.
        ...(saving ? saving.revs : refusals.length > 0 ? revisionsIn(given) : {}),
      }}
      given={Object.fromEntries(
        topic.questions.flatMap(({ code }) => (isUnsaved(code) ? [[code, given]] : [])),
      )}
      add={c.req.query('add')}
      criteria={new Map(criteria.map(({ code, name }) => [code, name[lang]]))}
      timeZone={call.timeZone ?? timeZone}
      accountId={ctx.actor.accountId}
    />,
    status,
  )
}

const textsOf = (value: unknown): string[] => [value].flat().filter((item) => typeof item === 'string')

const topicOf = (c: C, { call }: Written): Topic =>
  found(call.form.topics.find(({ code }) => code === c.req.param('topic')))

/** Where to after saving: more of the same, the list, or what comes next. */
const afterSaving = (c: C, { proposal, call }: Written, topic: Topic, body: Body) => {
  const at = (path: string) => `/${c.var.lang}${path}`
  const { saved } = writingText(c.var.lang).topic
  const here = at(urls.topic(proposal.id, topic.code))
  const more = topic.questions.find(({ code }) => code === body.add)
  if (more) return seeOther(c, `${here}?add=${more.code}#${more.code}`)
  const next = call.form.topics[call.form.topics.indexOf(topic) + 1]
  if (body.then === 'list' || !next) return seeOther(c, at(urls.proposal(proposal.id)), saved)
  return seeOther(c, at(urls.topic(proposal.id, next.code)))
}

const save = async (c: C, here: Written, topic: Topic) => {
  const { ctx, lang } = c.var
  const body = await typedFields(c)
  const choices = await proposalChoices(ctx.db, lang, here.call, here.proposal.institutionId)
  const theirs = textsOf(body.keep_theirs)
  const questions = topic.questions.filter(({ code }) => !theirs.includes(code))
  const { answers, problems } = readAnswers(questions, body, choices, lang)
  try {
    const saving = await saveAnswers(ctx, here.proposal.id, { answers, revs: revisionsIn(body) })
    return { here, topic, body, problems, saving }
  } catch (error) {
    // The deadline passed, or somebody sent it: what was typed stays on the page.
    if (!(error instanceof Invalid)) throw error
    return { here, topic, body, problems, refusals: Object.values(error.fields) }
  }
}

type Outcome = Awaited<ReturnType<typeof save>>

/** How a page answers that could not save everything; nothing where it could. */
const statusOf = ({ problems, saving, refusals }: Outcome): 409 | 422 | undefined => {
  if ((saving?.clashes.length ?? 0) > 0) return 409
  return Object.keys({ ...problems, ...saving?.problems }).length > 0 || refusals ? 422 : undefined
}

/** Back to the topic after something was done with a file, with what was typed and could not be saved. */
const afterFile = async (c: C, outcome: Outcome, done: string, problem: Record<string, string> = {}) => {
  const { here, topic, body, saving, refusals } = outcome
  const problems = { ...outcome.problems, ...problem }
  const status = statusOf({ ...outcome, problems })
  if (!status) return seeOther(c, `/${c.var.lang}${urls.topic(here.proposal.id, topic.code)}`, done)
  return showTopic(c, await written(c), topic, { given: body, problems, refusals, saving }, status)
}

/** What the browser is told after it saved by itself, with the hints on what the topic says now. */
const told = async (c: C, outcome: Outcome) => {
  const { topic, problems, saving, refusals = [] } = outcome
  const clashes = saving?.clashes.map(({ question }) => question) ?? []
  const unread = [...new Set(Object.keys({ ...problems, ...saving?.problems }).map(questionOfField))]
  const revs = Object.entries(saving?.revs ?? {}).filter(
    ([question]) => !clashes.includes(question) && !unread.includes(question),
  )
  const { proposal, call } = await written(c)
  const hints = await hintsOf(c.var.ctx, proposal, call)
  const isGiven = new Set(proposal.answers.flatMap(({ question, value }) => (value === null ? [] : question)))
  return {
    saved: Object.fromEntries(revs),
    clashes,
    problems: unread,
    refusals,
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

export const topicRoutes = web()
  .get(topicPath, write, async (c) => {
    const here = await written(c)
    const topic = topicOf(c, here)
    if (!isEditable(here.proposal.state))
      return seeOther(c, `/${c.var.lang}${urls.proposal(here.proposal.id)}`)
    return showTopic(c, here, topic)
  })
  .post(topicPath, write, async (c) => {
    const there = await written(c)
    const outcome = await save(c, there, topicOf(c, there))
    const { here, topic, body, problems, saving, refusals } = outcome
    const status = statusOf(outcome)
    if (c.req.header('accept') === 'application/json') return c.json(await told(c, outcome), status ?? 200)
    if (!status) return afterSaving(c, here, topic, body)
    const now = await written(c)
    return showTopic(c, now, topic, { given: body, problems, refusals, saving }, status)
  })
  .post(urls.attachments(0).replace('0', proposalId.pattern), write, takesFiles(maxFileBytes), async (c) => {
    const here = await written(c)
    const t = formsText(c.var.lang).files
    const { question } = await typedFields(c)
    const asked = found(
      questionsOf(here.call.form).find(({ code, kind }) => code === question && kind === 'files'),
    )
    const topic = found(here.call.form.topics.find(({ questions }) => questions.includes(asked)))
    const outcome = await save(c, here, topic)
    const refuse = (problem = '') => afterFile(c, outcome, '', { [asked.code]: problem })
    const owner = { object: `calls.proposal/${here.proposal.id}`, institutionId: here.proposal.institutionId }
    try {
      const file = await upload(c, asked.code, { owner, maxBytes: maxFileBytes, types: fileTypes })
      if (!file) return refuse(t.choose)
      await keep(c, here.proposal, asked.code, file)
      return afterFile(c, outcome, addedSentence(c, file, t.added))
    } catch (error) {
      if (error instanceof Invalid) return refuse(Object.values(error.fields)[0])
      throw error
    }
  })
  .get(attachmentPath, permission('calls.read'), async (c) => {
    const { db, actor } = c.var.ctx
    const proposal = found(await proposalSeen(db, actor, proposalId.of(c)))
    const file = found(await attachmentOf(db, proposal.id, Number(c.req.param('attachment'))))
    if (!(await mayRead(c, proposal, file))) throw new NotFound()
    return download(c, file)
  })
  .post(`${attachmentPath}/removal`, write, async (c) => {
    const here = await written(c)
    const id = Number(c.req.param('attachment'))
    const { question } = found(await attachmentOf(c.var.ctx.db, here.proposal.id, id))
    const topic = found(
      here.call.form.topics.find(({ questions }) => questions.some(({ code }) => code === question)),
    )
    const outcome = await save(c, here, topic)
    await detach(c.var.ctx, here.proposal.id, id)
    return afterFile(c, outcome, formsText(c.var.lang).files.removed)
  })

const keep = async (c: C, { id }: Proposal, question: string, file: Parameters<typeof attach>[3]) => {
  try {
    await attach(c.var.ctx, id, question, file)
  } catch (error) {
    await discardFile(c.var.ctx, file.key)
    throw error
  }
}

/** Writers read every file; others those of what was sent to them. */
const mayRead = async (c: C, proposal: Proposal, file: { id: number; question: string }) => {
  const { db, actor } = c.var.ctx
  if (mayWrite(actor, proposal, await writerIds(db, proposal.id))) return true
  const [versions, consents] = await Promise.all([versionsOf(db, proposal.id), consentsOf(db, proposal.id)])
  return versionsSentTo(actor, { proposal, versions, consents }).some(({ answers }) =>
    textsOf(answers[file.question]).includes(String(file.id)),
  )
}
