import { sameAnswer } from './answers.ts'
import type { Answer, Answers } from './schema.ts'

/** The present answer to a question, with who gave it and its own revision. */
export type AnswerRow = {
  question: string
  rev: number
  value: Answer
  at: Date
  byName: string
}

/** An answer that was not saved, since somebody else changed the same one meanwhile: both versions of it. */
export type Clash = { question: string; mine: Answer; theirs: Answer; byName: string; at: Date; rev: number }

/** What a page gives: answers, and the revision that each was begun from (0 where there was none). */
export type GivenAnswers = { answers: Answers; revs: Record<string, number> }

/** What was saved, and what was not: each answer stands or falls on its own. */
export type Saving = {
  clashes: Clash[]
  /** The revision on which each given answer stands now. */
  revs: Record<string, number>
  /** By question: a sentence on why its answer cannot stand beside the others. */
  problems?: Record<string, string>
}

type Settled = {
  /** To be written, each as a new revision. */
  changed: { question: string; value: Answer; rev: number }[]
  clashes: Clash[]
  /** The revision that each given answer stands on from now on. */
  revs: Record<string, number>
}

type Given = {
  current: readonly AnswerRow[]
  answers: Answers
  /** The revision that each answer was begun from. */
  begun: Record<string, number>
  /** What the answers said at those revisions, of those that are not current. */
  before: ReadonlyMap<string, Answer>
}

/**
 * What becomes of answers that were begun from some revision, each on its own. Where only one of two people changed
 * an answer, theirs stands; where both did and do not say the same, neither is overwritten without having been seen.
 */
export const settle = ({ current, answers, begun, before }: Given): Settled => {
  const settled: Settled = { changed: [], clashes: [], revs: {} }
  const rows = new Map(current.map((row) => [row.question, row]))
  for (const [question, mine] of Object.entries(answers)) {
    const now = rows.get(question)
    const rev = now?.rev ?? 0
    const theirs = now?.value ?? null
    const from = begun[question] ?? 0
    settled.revs[question] = rev
    if (sameAnswer(mine, theirs)) continue
    if (from === rev) {
      settled.changed.push({ question, value: mine, rev: rev + 1 })
      settled.revs[question] = rev + 1
    } else if (!now || !isUntouched(question, mine, from, before)) {
      settled.clashes.push({
        question,
        mine,
        theirs,
        rev,
        byName: now?.byName ?? '',
        at: now?.at ?? new Date(0),
      })
    }
  }
  return settled
}

const isUntouched = (question: string, mine: Answer, from: number, before: Given['before']): boolean =>
  from === 0 ? sameAnswer(mine, null) : before.has(question) && sameAnswer(mine, before.get(question) ?? null)
