import { format, type Lang } from '#platform/i18n/index.ts'
import { type Asked, choicesOf } from './fields.ts'
import type { Answer, Choices, Question } from './schema.ts'
import { formsText } from './text/index.ts'

type Words = { lang: Lang; choices: Choices }

/** One value as it is read: a code becomes its label, an amount is written as the language writes it. */
export const valueText = ({ lang, choices }: Words, asked: Asked, value: unknown): string => {
  const t = formsText(lang)
  if (typeof value === 'boolean') return value ? t.yes : t.no
  if (typeof value === 'number' && asked.kind === 'year') return String(value)
  if (typeof value === 'number')
    return asked.kind === 'money' ? format(lang).usd(value) : format(lang).number(value)
  if (typeof value !== 'string') return ''
  if (asked.kind === 'day') return format(lang).day(value)
  return asked.kind === 'text' || asked.kind === 'long_text'
    ? value
    : (choicesOf(asked, choices, lang).find(({ code }) => code === value)?.label ?? value)
}

export type RowText = { name: string; cells: { label: string; text: string; isOwnWords: boolean }[] }

/** The rows of an answer, with their names and the labels of their cells. */
export const rowTexts = (words: Words, question: Question, value: Answer): RowText[] => {
  const t = formsText(words.lang)
  const { columns = [], row } = question
  return (Array.isArray(value) ? value : [])
    .filter((item) => typeof item === 'object')
    .map((item, at) => ({
      name: t.numbered(row?.[words.lang] ?? t.row, at + 1),
      cells: columns.map((column) => ({
        label: column.label[words.lang],
        text: valueText(words, column, Object.entries(item).find(([code]) => code === column.code)?.[1]),
        isOwnWords: column.kind === 'text' || column.kind === 'long_text',
      })),
    }))
}

/** A range of days, or several things that were chosen, one a line. */
export const lineTexts = (words: Words, question: Question, value: Answer): string[] =>
  (Array.isArray(value) ? value : []).map((item) =>
    typeof item === 'string'
      ? valueText(words, question, item)
      : format(words.lang).days(String(item.startsOn), String(item.endsOn)),
  )

/** The cells of a row that hold something, one a line, each after its label. */
export const rowLines = (lang: Lang, { cells }: RowText): string =>
  cells
    .filter(({ text }) => text)
    // A question says of itself that its answer follows.
    .map(({ label, text }) => (label.endsWith('?') ? `${label} ${text}` : formsText(lang).said(label, text)))
    .join('\n')

/** A whole answer as plain text; nothing for no answer. */
export const answerText = ({
  question,
  value,
  ...words
}: Words & { question: Question; value: Answer }): string => {
  if (question.kind === 'rows')
    return rowTexts(words, question, value)
      .map((row) => `${row.name}\n${rowLines(words.lang, row)}`)
      .join('\n\n')
  if (Array.isArray(value)) return lineTexts(words, question, value).join('\n')
  return valueText(words, question, value)
}
