import type { FileState } from '#platform/files/index.ts'
import { questionsOf } from './answers.ts'
import type { Answers, Form } from './schema.ts'
import type { AnswerRow } from './settle.ts'

/** A file that answers a question, and where it is kept. */
export type Attachment = {
  id: number
  question: string
  key: string
  name: string
  type: string
  size: number
  at: Date
  byName: string
  /** How it stands with the virus scanner. */
  state: FileState
}

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
