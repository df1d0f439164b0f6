import type { Answer, Answers } from '#modules/forms/index.ts'
import { modalities, origins } from './schema.ts'

const text = (answer: Answer | undefined): string | null =>
  typeof answer === 'string' && answer !== '' ? answer : null

/** As the database keeps it; what is larger than any budget is no amount. */
const amount = (answer: Answer | undefined): number | null =>
  typeof answer === 'number' && answer >= 0 && answer < 2 ** 31 ? Math.round(answer) : null

const oneOf = <Value extends string>(values: readonly Value[], answer: Answer | undefined): Value | null =>
  values.find((value) => value === answer) ?? null

/** What lists search and count by, read out of the answers. */
export const derivedOf = (answers: Answers) => ({
  title: text(answers.title),
  themeCode: text(answers.theme),
  modality: oneOf(modalities, answers.modality),
  cost: amount(answers.cost),
  coFinancing: amount(answers.co_financing),
  origin: oneOf(origins, answers.origin),
  originCode: text(answers.origin_code),
})

export const codesIn = (answer: Answer | undefined): string[] =>
  Array.isArray(answer) ? answer.filter((item) => typeof item === 'string') : []

/** The questions whose answers say which ministries take part. */
export const partyQuestions = ['beneficiaries', 'providers'] as const

/** Ministries that would both learn and teach: nobody teaches itself. */
export const onBothSides = (own: string, answers: Answers): string[] => {
  const learning = new Set([own, ...codesIn(answers.beneficiaries)])
  return codesIn(answers.providers).filter((code) => learning.has(code))
}
