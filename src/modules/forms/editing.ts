import { Forbidden, found, NotFound } from '#platform/errors.ts'
import { questionsOf } from './answers.ts'
import type { Form, Question, Topic } from './schema.ts'

/** Whoever uses the form reads the core answers: they stay, of their kind, and required where they were. */
const guardCore = (question: Question) => {
  if (question.isCore) throw new Forbidden()
}

/** @throws Forbidden for a core question. */
export const withoutQuestion = (form: Form, code: string): Form => {
  guardCore(found(questionsOf(form).find((question) => question.code === code)))
  return withTopics(form, ({ questions }) => questions.filter((question) => question.code !== code))
}

/** Adds a question to a topic, after those that are there. */
export const withQuestion = (form: Form, topic: string, question: Question): Form => {
  if (!form.topics.some(({ code }) => code === topic)) throw new NotFound()
  return withTopics(form, ({ code, questions }) => (code === topic ? [...questions, question] : questions))
}

/** Puts another wording, length or duty in place of a question's own. Kind, code and what it is read for stay. */
export const withChange = (form: Form, code: string, change: Partial<Question>): Form => {
  const before = found(questionsOf(form).find((question) => question.code === code))
  const { kind, criterion, from, isCore } = before
  const after = { ...before, ...change, code, kind, criterion, from, isCore }
  if (isCore && before.isRequired) after.isRequired = true
  return withTopics(form, ({ questions }) =>
    questions.map((question) => (question.code === code ? after : question)),
  )
}

/** Moves a question one place up or down within its topic; at the end of it nothing happens. */
export const withMoved = (form: Form, code: string, by: -1 | 1): Form => {
  found(questionsOf(form).find((question) => question.code === code))
  return withTopics(form, ({ questions }) => {
    const at = questions.findIndex((question) => question.code === code)
    const [moved, other] = [questions[at], questions[at + by]]
    return moved && other ? questions.with(at, other).with(at + by, moved) : questions
  })
}

/** What the network's form asks and this one was freed of, with the topic that it was in. */
export const leftOut = (form: Form, template: Form): { topic: Topic; question: Question }[] => {
  const there = new Set(questionsOf(form).map(({ code }) => code))
  return template.topics
    .filter(({ code }) => form.topics.some((topic) => topic.code === code))
    .flatMap((topic) =>
      topic.questions.filter(({ code }) => !there.has(code)).map((question) => ({ topic, question })),
    )
}

/** Takes back a question that was left out, to the place where the network's form has it. */
export const withRestored = (form: Form, template: Form, code: string): Form => {
  const { topic, question } = found(leftOut(form, template).find((one) => one.question.code === code))
  const order = topic.questions.map((one) => one.code)
  const before = new Set(order.slice(0, order.indexOf(code)))
  return withTopics(form, (own) => {
    if (own.code !== topic.code) return own.questions
    const at = own.questions.findLastIndex((one) => before.has(one.code)) + 1
    return own.questions.toSpliced(at, 0, question)
  })
}

/** A code that neither the form nor its template has given. */
export const freshCode = (form: Form, template: Form): string => {
  const taken = new Set([...questionsOf(form), ...questionsOf(template)].map(({ code }) => code))
  let number = 1
  while (taken.has(`own_${number}`)) number += 1
  return `own_${number}`
}

const withTopics = (form: Form, change: (topic: Topic) => Question[]): Form => ({
  ...form,
  topics: form.topics.map((topic) => ({ ...topic, questions: change(topic) })),
})
