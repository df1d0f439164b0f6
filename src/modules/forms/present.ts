import { questionsOf } from './answers.ts'
import type { Answers, Form } from './schema.ts'
import type { AnswerRow } from './settle.ts'

/** A file that answers a question, also one that was taken out again: versions that had it still name it. */
export type KeptFile = { id: number; question: string; name: string; isRemoved: boolean }

/** All that is answered now, the files among it by their ids. */
export const presentAnswers = (form: Form, rows: AnswerRow[], files: readonly KeptFile[]): Answers => {
  const given = new Map(rows.map(({ question, value }) => [question, value]))
  return Object.fromEntries(
    questionsOf(form).map(({ code, kind }) => [
      code,
      kind === 'files'
        ? files
            .filter(({ question, isRemoved }) => question === code && !isRemoved)
            .map(({ id }) => String(id))
        : (given.get(code) ?? null),
    ]),
  )
}
