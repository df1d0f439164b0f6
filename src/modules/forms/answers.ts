import type { Answer, Answers, Form, Question } from './schema.ts'

export const questionsOf = (form: Form): Question[] => form.topics.flatMap(({ questions }) => questions)

/** Nothing chosen, nothing written and no answer are the same. */
export const emptyToNull = (value: Answer | undefined): Answer =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value

/** A "no" and a zero are answers. */
export const isAnswered = (_question: Question, value: Answer | undefined): boolean =>
  emptyToNull(value) !== null

/** What must be answered and is not: required questions, and rows that were begun and lack a required cell. */
export const missing = (form: Form, answers: Answers): Question[] =>
  questionsOf(form).filter((question) => {
    const value = answers[question.code]
    return isAnswered(question, value) ? lacksCell(question, value) : question.isRequired
  })

const lacksCell = ({ columns = [] }: Question, value: Answer | undefined): boolean => {
  const required = columns.filter(({ isRequired }) => isRequired)
  return (
    required.length > 0 &&
    Array.isArray(value) &&
    value.some(
      (row) => typeof row === 'object' && required.some(({ code }) => isEmptyCell(cellOf(row, code))),
    )
  )
}

const cellOf = (row: object, code: string): unknown =>
  Object.entries(row).find(([name]) => name === code)?.[1]

const isEmptyCell = (cell: unknown) => cell === null || cell === undefined || cell === ''

/** Whether two answers say the same: the order of what is chosen and of the cells of a row tells nothing. */
export const sameAnswer = (a: Answer | undefined, b: Answer | undefined): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))

const canonical = (value: Answer | undefined): unknown => {
  const given = emptyToNull(value)
  if (!Array.isArray(given)) return given
  if (given.every((item) => typeof item === 'string')) return given.toSorted()
  return given.map((item) =>
    typeof item === 'object'
      ? Object.entries(item)
          .filter(([, cell]) => !isEmptyCell(cell))
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
      : item,
  )
}

export type AnswerChange = { question: Question; before: Answer; after: Answer }

/** The questions whose answers differ, in the order of the form. */
export const differences = (form: Form, before: Answers, after: Answers): AnswerChange[] =>
  questionsOf(form).flatMap((question) => {
    const [was, is] = [before[question.code] ?? null, after[question.code] ?? null]
    return sameAnswer(was, is) ? [] : [{ question, before: was, after: is }]
  })

/** Files are kept apart, and nobody answers what is not asked. */
export const onlyAsked = (form: Form, answers: Answers): Answers => {
  const asked = new Set(questionsOf(form).flatMap(({ code, kind }) => (kind === 'files' ? [] : [code])))
  return Object.fromEntries(Object.entries(answers).filter(([question]) => asked.has(question)))
}
