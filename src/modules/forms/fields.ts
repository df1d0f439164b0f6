import type { Answer, Choices, Column, Question } from './schema.ts'
import { linesOf, numberText } from './typed.ts'

/** What the fields of a page hold, by name. */
export type Fields = Record<string, unknown>

/** A question or a cell: what one control asks. */
export type Asked = Question | Column

/** The first text under this name; a file or anything else is none. */
export const textIn = (fields: Fields, name: string): string => textsIn(fields, name)[0] ?? ''

export const textsIn = (fields: Fields, name: string): string[] => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
}

/** Whether the question was on the page that sent these fields. */
export const isOn = (fields: Fields, { code }: Question): boolean => textsIn(fields, 'has').includes(code)

/** The row of which a cell or day is, and the name that follows it: `objectives.0.evidence`. */
export const fieldName = (question: string, row: number, cell: string): string => `${question}.${row}.${cell}`

/** How many rows these fields speak of; of a number beyond `most` only that it is more. */
export const rowsIn = (fields: Fields, question: string, most: number): number => {
  const start = `${question}.`
  let rows = 0
  for (const name of Object.keys(fields)) {
    if (!name.startsWith(start)) continue
    const number = /^(\d{1,4})\./.exec(name.slice(start.length))?.[1]
    if (number !== undefined) rows = Math.max(rows, Number(number) + 1)
  }
  return Math.min(rows, most + 1)
}

/** How many rows, ranges or choices a question takes. */
export const mostOf = ({ most }: Question): number => most ?? 100

/** What the fields of a question hold when it was answered so: what `readAnswers` reads back as the same answer. */
export const fieldsOf = (question: Question, value: Answer | undefined): Fields => {
  const { code, kind, columns = [] } = question
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  if (kind === 'choices') return { [code]: list.filter((item) => typeof item === 'string') }
  if (kind === 'days')
    return Object.fromEntries(
      list.filter(isRecord).flatMap((days, at) => [
        [fieldName(code, at, 'starts_on'), String(days.startsOn ?? '')],
        [fieldName(code, at, 'ends_on'), String(days.endsOn ?? '')],
      ]),
    )
  if (kind === 'rows')
    return Object.fromEntries(
      list
        .filter(isRecord)
        .flatMap((row, at) =>
          columns.map((column) => [fieldName(code, at, column.code), typedFor(row[column.code])]),
        ),
    )
  return { [code]: typedFor(value) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const typedFor = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return numberText(value)
  return typeof value === 'string' ? linesOf(value) : ''
}

export type Chosen = Choices[string][number]

/** What is chosen among. */
export const choicesOf = (asked: Asked, choices: Choices, lang: keyof Asked['label']): Chosen[] =>
  asked.options
    ? asked.options.map(({ code, label }) => ({ code, label: label[lang] }))
    : (choices[asked.from ?? asked.code] ?? [])
