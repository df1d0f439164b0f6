import {
  type Form,
  formByCode,
  freshCode,
  leftOut,
  questionsOf,
  readQuestion,
  withChange,
  withMoved,
  withoutQuestion,
  withQuestion,
  withRestored,
} from '#modules/forms/index.ts'
import { found, Invalid } from '#platform/errors.ts'
import { type C, permission, seeOther, web } from '#platform/http/index.ts'
import { saveForm } from '../actions/call.ts'
import { revision } from '../draft.ts'
import { callTemplate } from '../queries/change.ts'
import { callCriteria } from '../queries/cycle.ts'
import type { Cycle } from '../schema.ts'
import { deskText } from '../text/desk/index.ts'
import { draftText } from '../text/draft/index.ts'
import { urls } from '../urls.ts'
import { FormView, QuestionView } from '../views/run/form.tsx'
import { back, editableCall } from './draft.tsx'
import { yearPattern } from './public.tsx'
import { callOf, deskTrail } from './run.tsx'

const run = permission('calls.run')

/** The form with which the network's calls begin. */
const templateForm = async (c: C): Promise<Form> => {
  const { db } = c.var.ctx
  const template = await callTemplate(db)
  return (template && (await formByCode(db, template.form))?.form) ?? { topics: [] }
}

const showForm = async (c: C, call: Cycle, isStale = false) => {
  const { lang, ctx } = c.var
  const t = draftText(lang)
  const form = call.form ?? { topics: [] }
  const [template, criteria] = await Promise.all([templateForm(c), callCriteria(ctx.db, call.id)])
  return c.var.page(
    {
      title: t.form.title,
      path: urls.form(call.year),
      breadcrumbs: deskTrail(c, call, { text: t.form.title }),
      isIndexed: false,
    },
    <FormView
      {...{ lang, t, form, isStale }}
      year={call.year}
      rev={call.rev}
      criteria={Object.fromEntries(criteria.map(({ code, name }) => [code, name[lang]]))}
      leftOut={leftOut(form, template)}
    />,
    isStale ? 409 : undefined,
  )
}

type Asked = { code: string; topic?: string }
type Sent = { given?: Record<string, unknown>; problems?: Record<string, string>; isStale?: boolean }

const showQuestion = (c: C, call: Cycle, { code, topic }: Asked, sent: Sent = {}) => {
  const { lang } = c.var
  const t = draftText(lang)
  const question = call.form ? questionsOf(call.form).find((one) => one.code === code) : undefined
  const title = question ? t.form.changeOf(question.label[lang]) : t.form.add
  const { problems = {}, isStale = false, given } = sent
  const hasErrors = Object.keys(problems).length > 0
  const path = topic ? urls.newQuestion(call.year, topic) : urls.question(call.year, code)
  return c.var.page(
    {
      title,
      path,
      breadcrumbs: deskTrail(
        c,
        call,
        { text: t.form.title, href: `/${lang}${urls.form(call.year)}` },
        { text: title },
      ),
      hasErrors,
      isIndexed: false,
    },
    <QuestionView
      {...{ lang, t, title, path, given, problems, question, isStale }}
      year={call.year}
      rev={call.rev}
    />,
    isStale ? 409 : hasErrors ? 422 : undefined,
  )
}

const toForm = (c: C, call: Cycle) =>
  seeOther(c, `/${c.var.lang}${urls.form(call.year)}`, deskText(c.var.lang).done.saved)

/** What one press on the page of the form makes of it. */
const pressed = (given: Record<string, unknown>, template: Form): ((form: Form) => Form) => {
  const code = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined)
  const [up, down, remove, restore] = [code('up'), code('down'), code('remove'), code('restore')]
  return (form) => {
    if (up) return withMoved(form, up, -1)
    if (down) return withMoved(form, down, 1)
    if (remove) return withoutQuestion(form, remove)
    return restore ? withRestored(form, template, restore) : form
  }
}

const saveQuestion = async (c: C, asked: (form: Form) => Asked) => {
  const { lang, ctx } = c.var
  const call = await callOf(c)
  const form = found(call.form)
  const given = await c.req.parseBody({ all: true })
  const { code, topic } = asked(form)
  const before = questionsOf(form).find((one) => one.code === code) ?? { code }
  const { question, problems } = readQuestion(given, lang, before)
  if (!question) return showQuestion(c, call, { code, topic }, { given, problems })
  try {
    const saving = await saveForm(ctx, call.id, revision.parse(given.rev), (now) =>
      topic ? withQuestion(now, topic, question) : withChange(now, code, question),
    )
    return saving.isSaved
      ? toForm(c, call)
      : showQuestion(c, saving.current, { code, topic }, { given, isStale: true })
  } catch (error) {
    if (error instanceof Invalid)
      return showQuestion(c, call, { code, topic }, { given, problems: error.fields })
    throw error
  }
}

const codePattern = ':code{[a-z0-9_]{1,40}}'
const topicPattern = ':topic{[a-z0-9-]{1,40}}'

export const draftFormRoutes = web()
  .get(`/calls/${yearPattern}/form`, run, async (c) => {
    const { call, isEditable } = await editableCall(c)
    return isEditable ? showForm(c, call) : back(c, call)
  })
  .post(`/calls/${yearPattern}/form`, run, async (c) => {
    const call = await callOf(c)
    const given = await c.req.parseBody()
    const edit = pressed(given, await templateForm(c))
    const saving = await saveForm(c.var.ctx, call.id, revision.parse(given.rev), edit)
    return saving.isSaved ? toForm(c, call) : showForm(c, saving.current, true)
  })
  .get(`/calls/${yearPattern}/form/${codePattern}`, run, async (c) => {
    const { call, isEditable } = await editableCall(c)
    const code = c.req.param('code')
    found(call.form && questionsOf(call.form).find((one) => one.code === code))
    return isEditable ? showQuestion(c, call, { code }) : back(c, call)
  })
  .post(`/calls/${yearPattern}/form/${codePattern}`, run, (c) => {
    const code = c.req.param('code')
    return saveQuestion(c, (form) => ({
      code: found(questionsOf(form).find((one) => one.code === code)).code,
    }))
  })
  .get(`/calls/${yearPattern}/form-topics/${topicPattern}`, run, async (c) => {
    const { call, isEditable } = await editableCall(c)
    const topic = found(call.form?.topics.find(({ code }) => code === c.req.param('topic')))
    return isEditable ? showQuestion(c, call, { code: '', topic: topic.code }) : back(c, call)
  })
  .post(`/calls/${yearPattern}/form-topics/${topicPattern}`, run, async (c) => {
    const template = await templateForm(c)
    return saveQuestion(c, (form) => ({
      code: freshCode(form, template),
      topic: found(form.topics.find(({ code }) => code === c.req.param('topic'))).code,
    }))
  })
