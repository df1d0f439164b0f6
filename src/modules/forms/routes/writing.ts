import { found, Invalid } from '#platform/errors.ts'
import { discardFile } from '#platform/files/index.ts'
import {
  addedSentence,
  type C,
  type permission,
  seeOther,
  takesFiles,
  typedFields,
  upload,
  web,
} from '#platform/http/index.ts'
import { questionsOf } from '../answers.ts'
import { questionOfField, revisionsIn } from '../posted.ts'
import { type KeptFile, presentAnswers } from '../present.ts'
import { readAnswers } from '../reading.ts'
import type { Choices, Form, Topic } from '../schema.ts'
import type { AnswerRow, GivenAnswers, Saving } from '../settle.ts'
import { formsText } from '../text/index.ts'
import { fileTypes, maxFileBytes } from '../views/files.tsx'
import type { WritingProps } from '../views/writing.tsx'

type Owner = Parameters<typeof upload>[2]['owner']
export type UploadedFile = NonNullable<Awaited<ReturnType<typeof upload>>>

/** What is being written, as one of its writers found it. Addresses are without the language. */
export type Written = {
  form: Form
  answers: AnswerRow[]
  /** Whether it may be changed at present; otherwise its list of topics is shown. */
  isOpen: boolean
  list: string
  topicAt: (code: string) => string
  owner: Owner
  choices: () => Promise<Choices>
  filesEver: () => Promise<KeptFile[]>
  fileOf: (id: number) => Promise<{ question: string } | undefined>
  /** The verbs. @throws Invalid with sentences when nothing is taken any more */
  save: (given: GivenAnswers) => Promise<Saving>
  attach: (question: string, file: UploadedFile) => Promise<void>
  detach: (id: number) => Promise<void>
  show: (topic: ShownTopic, status?: 409 | 422) => Promise<Response>
  /** What the browser is told besides, after it saved by itself. */
  told?: (topic: Topic) => Promise<Record<string, unknown>>
}

export type ShownTopic = Omit<WritingProps, 'textLang' | 'files' | 'timeZone'>

/** Where one file is opened, below what is written. */
export const filePart = '/attachments/:attachment{[1-9][0-9]{0,8}}'

/** The pages on which several people write the answers to a form, a topic each, and add files. */
export const writingRoutes = (
  place: string,
  guard: ReturnType<typeof permission>,
  written: (c: C) => Promise<Written>,
) => {
  const topicPath = `${place}/topics/:topic{[a-z0-9-]{1,40}}`

  /** Back to the topic after something was done with a file, with what was typed and could not be saved. */
  const afterFile = async (c: C, outcome: Outcome, done: string, problem: Record<string, string> = {}) => {
    const { here, topic, body } = outcome
    const problems = { ...outcome.problems, ...problem }
    const status = statusOf({ ...outcome, problems })
    if (!status) return seeOther(c, `/${c.var.lang}${here.topicAt(topic.code)}`, done)
    return show(c, await written(c), topic, { ...outcome, given: body, problems }, status)
  }

  return web()
    .get(topicPath, guard, async (c) => {
      const here = await written(c)
      const topic = topicOf(c, here)
      if (!here.isOpen) return seeOther(c, `/${c.var.lang}${here.list}`)
      return show(c, here, topic)
    })
    .post(topicPath, guard, async (c) => {
      const here = await written(c)
      const outcome = await save(c, here, topicOf(c, here))
      const { topic, body } = outcome
      const status = statusOf(outcome)
      if (c.req.header('accept') === 'application/json') return c.json(await told(outcome), status ?? 200)
      if (!status) return afterSaving(c, here, topic, body)
      return show(c, await written(c), topic, { ...outcome, given: body }, status)
    })
    .post(`${place}/attachments`, guard, takesFiles(maxFileBytes), async (c) => {
      const here = await written(c)
      const t = formsText(c.var.lang).files
      const { question } = await typedFields(c)
      const asked = found(
        questionsOf(here.form).find(({ code, kind }) => code === question && kind === 'files'),
      )
      const outcome = await save(c, here, topicWith(here, asked.code))
      const refuse = (problem = '') => afterFile(c, outcome, '', { [asked.code]: problem })
      try {
        const file = await uploadAnswer(c, asked.code, here.owner, (file) => here.attach(asked.code, file))
        return file ? afterFile(c, outcome, addedSentence(c, file, t.added)) : refuse(t.choose)
      } catch (error) {
        if (error instanceof Invalid) return refuse(Object.values(error.fields)[0])
        throw error
      }
    })
    .post(`${place}${filePart}/removal`, guard, async (c) => {
      const here = await written(c)
      const id = Number(c.req.param('attachment'))
      const { question } = found(await here.fileOf(id))
      const outcome = await save(c, here, topicWith(here, question))
      await here.detach(id)
      return afterFile(c, outcome, formsText(c.var.lang).files.removed)
    })
}

/** Keeps the file that came for a question, if one did; where the verb does not take it, nothing is kept. */
export const uploadAnswer = async (
  c: C,
  question: string,
  owner: Owner,
  attach: (file: UploadedFile) => Promise<void>,
): Promise<UploadedFile | undefined> => {
  const file = await upload(c, question, { owner, maxBytes: maxFileBytes, types: fileTypes })
  if (!file) return undefined
  try {
    await attach(file)
  } catch (error) {
    await discardFile(c.var.ctx, file.key)
    throw error
  }
  return file
}

type Body = Record<string, unknown>

/** What is shown beside what is saved, after something was not. */
type Unsaved = { given?: Body; problems?: Record<string, string>; refusals?: string[]; saving?: Saving }

const topicOf = (c: C, { form }: Written): Topic =>
  found(form.topics.find(({ code }) => code === c.req.param('topic')))

const topicWith = ({ form }: Written, question: string): Topic =>
  found(form.topics.find(({ questions }) => questions.some(({ code }) => code === question)))

const show = async (c: C, here: Written, topic: Topic, unsaved: Unsaved = {}, status?: 409 | 422) => {
  const { given = {}, refusals = [], saving } = unsaved
  const problems = { ...unsaved.problems, ...saving?.problems }
  const clashes = saving?.clashes ?? []
  const isUnsaved = (code: string) =>
    refusals.length > 0 ||
    clashes.some(({ question }) => question === code) ||
    Object.keys(problems).some((field) => questionOfField(field) === code)
  const [choices, ever] = await Promise.all([here.choices(), here.filesEver()])
  return here.show(
    {
      ...{ lang: c.var.lang, topic, problems, refusals, clashes, choices },
      at: here.form.topics.findIndex(({ code }) => code === topic.code) + 1,
      of: here.form.topics.length,
      answers: presentAnswers(here.form, here.answers, ever),
      revs: {
        ...Object.fromEntries(here.answers.map(({ question, rev }) => [question, rev])),
        // What was refused whole stands where it stood, so that it is compared again when it is sent again.
        ...(saving ? saving.revs : refusals.length > 0 ? revisionsIn(given) : {}),
      },
      given: Object.fromEntries(
        topic.questions.flatMap(({ code }) => (isUnsaved(code) ? [[code, given]] : [])),
      ),
      add: c.req.query('add'),
      accountId: c.var.ctx.actor.accountId,
    },
    status,
  )
}

const save = async (c: C, here: Written, topic: Topic) => {
  const body = await typedFields(c)
  const theirs = [body.keep_theirs].flat()
  const questions = topic.questions.filter(({ code }) => !theirs.includes(code))
  const { answers, problems } = readAnswers(questions, body, await here.choices(), c.var.lang)
  try {
    const saving = await here.save({ answers, revs: revisionsIn(body) })
    return { here, topic, body, problems, saving }
  } catch (error) {
    // The time is over, or somebody sent it: what was typed stays on the page.
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

/** Where to after saving: more of the same, the list, or what comes next. */
const afterSaving = (c: C, { form, list, topicAt }: Written, topic: Topic, body: Body) => {
  const at = (path: string) => `/${c.var.lang}${path}`
  const more = topic.questions.find(({ code }) => code === body.add)
  if (more) return seeOther(c, `${at(topicAt(topic.code))}?add=${more.code}#${more.code}`)
  const next = form.topics[form.topics.indexOf(topic) + 1]
  if (body.then === 'list' || !next) return seeOther(c, at(list), formsText(c.var.lang).topic.saved)
  return seeOther(c, at(topicAt(next.code)))
}

/** What the browser is told after it saved by itself. */
const told = async ({ here, topic, problems, saving, refusals = [] }: Outcome) => {
  const clashes = saving?.clashes.map(({ question }) => question) ?? []
  const unread = [...new Set(Object.keys({ ...problems, ...saving?.problems }).map(questionOfField))]
  const revs = Object.entries(saving?.revs ?? {}).filter(
    ([question]) => !clashes.includes(question) && !unread.includes(question),
  )
  return {
    saved: Object.fromEntries(revs),
    clashes,
    problems: unread,
    refusals,
    ...(await here.told?.(topic)),
  }
}
