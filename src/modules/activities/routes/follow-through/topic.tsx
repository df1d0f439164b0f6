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
import { attachToFollow, detachFromFollow } from '../../actions/follow-through/attachment.ts'
import { type FollowSaving, saveFollowAnswers } from '../../actions/follow-through/writing.ts'
import {
  followAttachment,
  followAttachments,
  followFilesEver,
} from '../../queries/follow-through/questionnaire.ts'
import { institutionsIn, isWritten, type QuestionnaireKind } from '../../schema/follow-through.ts'
import { followText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowTopic } from '../../views/follow-through/topic.tsx'
import { followChoices, followTrail, placeOf, type SeenFollow, seenFollow, versionsSeen } from './place.ts'

type Body = Record<string, unknown>

const write = permission('activities.report')
const topicPart = '/topics/:topic{[a-z0-9-]{1,40}}'
const filePart = '/attachments/:attachment{[1-9][0-9]{0,8}}'

const written = async (c: C, kind: QuestionnaireKind): Promise<SeenFollow> => {
  const seen = await seenFollow(c, kind)
  if (!seen.isWriter) throw new NotFound()
  return seen
}

const topicOf = (c: C, { questionnaire }: SeenFollow): Topic =>
  found(questionnaire.form.topics.find(({ code }) => code === c.req.param('topic')))

/** What is shown beside what is saved, after something was not. */
type Unsaved = {
  given?: Body
  problems?: Record<string, string>
  refusals?: string[]
  saving?: FollowSaving
}

const show = async (
  c: C,
  kind: QuestionnaireKind,
  { follow, questionnaire, timeZone }: SeenFollow,
  topic: Topic,
  { given = {}, problems = {}, refusals = [], saving }: Unsaved = {},
  status?: 409 | 422,
) => {
  const { lang, ctx } = c.var
  const t = followText(lang)
  const clashes = saving?.clashes ?? []
  const [choices, files, ever] = await Promise.all([
    followChoices(ctx.db, lang, questionnaire),
    followAttachments(ctx.db, questionnaire.id),
    followFilesEver(ctx.db, questionnaire.id),
  ])
  const isUnsaved = (code: string) =>
    refusals.length > 0 ||
    clashes.some(({ question }) => question === code) ||
    Object.keys(problems).some((field) => questionOfField(field) === code)
  const { topics } = questionnaire.form
  return c.var.page(
    {
      title: topic.title[lang],
      path: followUrls.topic(follow.code, kind, topic.code),
      breadcrumbs: followTrail(c, follow, kind, topic.title[lang]),
      hasErrors: status !== undefined,
      isIndexed: false,
    },
    <FollowTopic
      {...{
        lang,
        t,
        follow,
        kind,
        questionnaire,
        topic,
        problems,
        refusals,
        clashes,
        choices,
        files,
        timeZone,
      }}
      at={topics.findIndex(({ code }) => code === topic.code) + 1}
      of={topics.length}
      answers={presentAnswers(questionnaire.form, questionnaire.answers, ever)}
      revs={{
        ...Object.fromEntries(questionnaire.answers.map(({ question, rev }) => [question, rev])),
        // What was refused whole stands where it stood, so that it is compared again when it is sent again.
        ...(saving ? saving.revs : refusals.length > 0 ? revisionsIn(given) : {}),
      }}
      given={Object.fromEntries(
        topic.questions.flatMap(({ code }) => (isUnsaved(code) ? [[code, given]] : [])),
      )}
      add={c.req.query('add')}
      accountId={ctx.actor.accountId}
    />,
    status,
  )
}

/** Where to after saving: more of the same, the list, or what comes next. */
const afterSaving = (
  c: C,
  kind: QuestionnaireKind,
  { follow, questionnaire }: SeenFollow,
  topic: Topic,
  body: Body,
) => {
  const at = (path: string) => `/${c.var.lang}${path}`
  const here = at(followUrls.topic(follow.code, kind, topic.code))
  const more = topic.questions.find(({ code }) => code === body.add)
  if (more) return seeOther(c, `${here}?add=${more.code}#${more.code}`)
  const { topics } = questionnaire.form
  const next = topics[topics.indexOf(topic) + 1]
  if (body.then === 'list' || !next)
    return seeOther(c, at(followUrls.page(follow.code, kind)), followText(c.var.lang).topic.saved)
  return seeOther(c, at(followUrls.topic(follow.code, kind, next.code)))
}

const save = async (c: C, kind: QuestionnaireKind, here: SeenFollow, topic: Topic) => {
  const { ctx, lang } = c.var
  const body = await typedFields(c)
  const choices = await followChoices(ctx.db, lang, here.questionnaire)
  const theirs = [body.keep_theirs].flat()
  const questions = topic.questions.filter(({ code }) => !theirs.includes(code))
  const { answers, problems } = readAnswers(questions, body, choices, lang)
  try {
    const given = { answers, revs: revisionsIn(body) }
    const saving = await saveFollowAnswers(ctx, here.follow.code, kind, given)
    return { here, topic, body, problems, saving }
  } catch (error) {
    // Somebody sent it meanwhile: what was typed stays on the page.
    if (!(error instanceof Invalid)) throw error
    return { here, topic, body, problems, refusals: Object.values(error.fields) }
  }
}

type Outcome = Awaited<ReturnType<typeof save>>

/** How a page answers that could not save everything; nothing where it could. */
const statusOf = ({ problems, saving, refusals }: Outcome): 409 | 422 | undefined => {
  if ((saving?.clashes.length ?? 0) > 0) return 409
  return Object.keys(problems).length > 0 || refusals ? 422 : undefined
}

/** Back to the topic after something was done with a file, with what was typed and could not be saved. */
const afterFile = async (
  c: C,
  kind: QuestionnaireKind,
  outcome: Outcome,
  done: string,
  problem: Record<string, string> = {},
) => {
  const { here, topic, body, saving, refusals } = outcome
  const problems = { ...outcome.problems, ...problem }
  const status = statusOf({ ...outcome, problems })
  if (!status)
    return seeOther(c, `/${c.var.lang}${followUrls.topic(here.follow.code, kind, topic.code)}`, done)
  return show(c, kind, await written(c, kind), topic, { given: body, problems, refusals, saving }, status)
}

/** What the browser is told after it saved by itself. */
const told = ({ problems, saving, refusals = [] }: Outcome) => {
  const clashes = saving?.clashes.map(({ question }) => question) ?? []
  const unread = [...new Set(Object.keys(problems).map(questionOfField))]
  const revs = Object.entries(saving?.revs ?? {}).filter(
    ([question]) => !clashes.includes(question) && !unread.includes(question),
  )
  return { saved: Object.fromEntries(revs), clashes, problems: unread, refusals }
}

/** Writers read every file; others those of what was sent. */
const mayOpen = async (c: C, seen: SeenFollow, file: { id: number; question: string }) =>
  seen.isWriter ||
  (await versionsSeen(c, seen)).some(({ answers }) =>
    [answers[file.question]].flat().some((id) => id === String(file.id)),
  )

const routesOf = (kind: QuestionnaireKind) =>
  web()
    .get(placeOf(kind, topicPart), write, async (c) => {
      const here = await written(c, kind)
      const topic = topicOf(c, here)
      if (!isWritten(here.follow.state, kind))
        return seeOther(c, `/${c.var.lang}${followUrls.page(here.follow.code, kind)}`)
      return show(c, kind, here, topic)
    })
    .post(placeOf(kind, topicPart), write, async (c) => {
      const there = await written(c, kind)
      const outcome = await save(c, kind, there, topicOf(c, there))
      const { here, topic, body, problems, saving, refusals } = outcome
      const status = statusOf(outcome)
      if (c.req.header('accept') === 'application/json') return c.json(told(outcome), status ?? 200)
      if (!status) return afterSaving(c, kind, here, topic, body)
      const now = await written(c, kind)
      return show(c, kind, now, topic, { given: body, problems, refusals, saving }, status)
    })
    .post(placeOf(kind, '/attachments'), write, takesFiles(maxFileBytes), async (c) => {
      const here = await written(c, kind)
      const t = formsText(c.var.lang).files
      const { question } = await typedFields(c)
      const asked = found(
        questionsOf(here.questionnaire.form).find((one) => one.code === question && one.kind === 'files'),
      )
      const topic = found(
        here.questionnaire.form.topics.find(({ questions }) =>
          questions.some(({ code }) => code === asked.code),
        ),
      )
      const outcome = await save(c, kind, here, topic)
      const refuse = (problem = '') => afterFile(c, kind, outcome, '', { [asked.code]: problem })
      const owner = {
        object: `activities.questionnaire/${here.questionnaire.id}`,
        institutionId: institutionsIn(here.follow, 'receiver')[0] ?? 0,
      }
      try {
        const file = await upload(c, asked.code, { owner, maxBytes: maxFileBytes, types: fileTypes })
        if (!file) return refuse(t.choose)
        await keep(c, kind, here, asked.code, file)
        return afterFile(c, kind, outcome, addedSentence(c, file, t.added))
      } catch (error) {
        if (error instanceof Invalid) return refuse(Object.values(error.fields)[0])
        throw error
      }
    })
    .get(placeOf(kind, filePart), permission('activities.follow'), async (c) => {
      const seen = await seenFollow(c, kind)
      const id = Number(c.req.param('attachment'))
      const file = found(await followAttachment(c.var.ctx.db, seen.questionnaire.id, id))
      if (!(await mayOpen(c, seen, file))) throw new NotFound()
      return download(c, file)
    })
    .post(placeOf(kind, `${filePart}/removal`), write, async (c) => {
      const here = await written(c, kind)
      const id = Number(c.req.param('attachment'))
      const { question } = found(await followAttachment(c.var.ctx.db, here.questionnaire.id, id))
      const topic = found(
        here.questionnaire.form.topics.find(({ questions }) =>
          questions.some(({ code }) => code === question),
        ),
      )
      const outcome = await save(c, kind, here, topic)
      await detachFromFollow(c.var.ctx, here.follow.code, kind, id)
      return afterFile(c, kind, outcome, formsText(c.var.lang).files.removed)
    })

const keep = async (
  c: C,
  kind: QuestionnaireKind,
  { follow }: SeenFollow,
  question: string,
  file: Parameters<typeof attachToFollow>[4],
) => {
  try {
    await attachToFollow(c.var.ctx, follow.code, kind, question, file)
  } catch (error) {
    await discardFile(c.var.ctx, file.key)
    throw error
  }
}

export const followTopicRoutes = web().route('/', routesOf('report')).route('/', routesOf('follow_up'))
