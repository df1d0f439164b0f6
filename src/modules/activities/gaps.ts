import { type Answers, type Form, missing } from '#modules/forms/index.ts'
import type { Day } from '#platform/i18n/index.ts'
import { commitmentQuestions } from './follow-up-form.ts'

/** What keeps a questionnaire from being sent, and on which question that is put right. */
export type Gap =
  | { kind: 'missing'; question: string }
  | { kind: 'why'; question: string; commitment: number }
  | { kind: 'early' | 'year' | 'link' | 'file'; question: string; row: number }

type Known = { endedOn: Day; today: Day; commitments: readonly number[] }

const rowsOf = (answer: Answers[string] | undefined): Record<string, unknown>[] =>
  Array.isArray(answer) ? answer.filter((row) => typeof row === 'object').map((row) => ({ ...row })) : []

const filesIn = ({ evidence_files: files }: Answers): unknown[] => (Array.isArray(files) ? files : [])

const isLink = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return (
    url !== undefined && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.')
  )
}

export const gapsIn = (form: Form, answers: Answers, { endedOn, today, commitments }: Known): Gap[] => [
  ...missing(form, answers).map(({ code }): Gap => ({ kind: 'missing', question: code })),
  ...commitments.flatMap((commitment): Gap[] => {
    const codes = commitmentQuestions(commitment)
    const isExplained = Boolean(answers[codes.why])
    const needsWhy = answers[codes.state] === 'in_part' || answers[codes.state] === 'not_done'
    return needsWhy && !isExplained ? [{ kind: 'why', question: codes.why, commitment }] : []
  }),
  // What is promised lies ahead of the activity.
  ...rowsOf(answers.next_steps).flatMap(({ due }, at): Gap[] =>
    typeof due === 'string' && due <= endedOn ? [{ kind: 'early', question: 'next_steps', row: at + 1 }] : [],
  ),
  ...rowsOf(answers.outcomes).flatMap(({ year, link, file }, at): Gap[] => [
    ...(typeof year === 'number' &&
    (!Number.isInteger(year) || year < Number(endedOn.slice(0, 4)) || year > Number(today.slice(0, 4)))
      ? [{ kind: 'year' as const, question: 'outcomes', row: at + 1 }]
      : []),
    ...(typeof link === 'string' && !isLink(link)
      ? [{ kind: 'link' as const, question: 'outcomes', row: at + 1 }]
      : []),
    // A document that was chosen and taken out again shows nothing.
    ...(typeof file === 'string' && !filesIn(answers).includes(file)
      ? [{ kind: 'file' as const, question: 'outcomes', row: at + 1 }]
      : []),
  ]),
]
