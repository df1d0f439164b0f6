import type { Answer, Form, Question } from '#modules/forms/index.ts'
import { format, type Localized, languages } from '#platform/i18n/index.ts'
import type { CommitmentState } from './schema/follow-through.ts'
import { commitmentText } from './text/commitment/index.ts'

type Committed = {
  position: number
  step: string
  owner: string
  dueOn: string
  state: CommitmentState
  why: string | null
}

const localized = (of: (lang: (typeof languages)[number]) => string): Localized =>
  Object.fromEntries(languages.map((lang) => [lang, of(lang)])) as Localized

/** The questions about one commitment: what became of it, and why. */
export const commitmentQuestions = (position: number) => ({
  state: `commitment_${position}`,
  why: `commitment_${position}_why`,
})

const answers = ['done', 'in_part', 'not_done'] as const

const questionsOn = ({ position, step, owner, dueOn }: Committed): Question[] => {
  const codes = commitmentQuestions(position)
  return [
    {
      code: codes.state,
      kind: 'choice',
      label: localized((lang) => commitmentText(lang).asked(position, step)),
      hint: localized((lang) => commitmentText(lang).by(owner, format(lang).day(dueOn))),
      isRequired: true,
      isCore: true,
      options: answers.map((code) => ({
        code,
        label: localized((lang) => commitmentText(lang).states[code]),
      })),
    },
    {
      code: codes.why,
      kind: 'long_text',
      label: localized((lang) => commitmentText(lang).why(position)),
      hint: localized((lang) => commitmentText(lang).whyHint),
      isRequired: false,
      isCore: true,
      longest: 600,
    },
  ]
}

/** The follow-up's form with a topic on the commitments of this activity, after the first one; without any, as it is. */
export const followUpForm = (template: Form, commitments: readonly Committed[]): Form => {
  if (commitments.length === 0) return template
  const topic = {
    code: 'commitments',
    title: localized((lang) => commitmentText(lang).title),
    lead: localized((lang) => commitmentText(lang).lead),
    questions: commitments.flatMap(questionsOn),
  }
  return { ...template, topics: template.topics.toSpliced(1, 0, topic) }
}

/** What is known of the commitments before anybody answers: what the ministry has already marked. */
export const prefilled = (
  commitments: readonly Committed[],
): { question: string; rev: number; value: Answer }[] =>
  commitments
    .filter(({ state }) => state !== 'open')
    .flatMap(({ position, state, why }) => {
      const codes = commitmentQuestions(position)
      return [
        { question: codes.state, rev: 1, value: state },
        ...(why === null ? [] : [{ question: codes.why, rev: 1, value: why }]),
      ]
    })
