import { format, type Lang } from '#platform/i18n/index.ts'
import {
  type Asked,
  choicesOf,
  type Fields,
  fieldName,
  isOn,
  mostOf,
  rowsIn,
  textIn,
  textsIn,
} from './fields.ts'
import type { Answer, Answers, Choices, Days, Question, Row } from './schema.ts'
import { formsText } from './text/index.ts'
import { dayOf, lineOf, linesOf, moneyOf, numberOf, yearOf } from './typed.ts'

type Reading = {
  /** Of the questions that were on the page and could be read. */
  answers: Answers
  /** By the name of the field. */
  problems: Record<string, string>
}

/** Dollars are kept as whole numbers of the database. */
const mostMoney = 1_000_000_000

/**
 * Reads what a page of questions sent. A question with a problem gives no answer, so that nothing is kept half;
 * whatever was sent, nothing throws.
 */
export const readAnswers = (
  questions: readonly Question[],
  given: Fields,
  choices: Choices,
  lang: Lang,
): Reading => {
  const answers: Answers = {}
  const problems: Record<string, string> = {}
  for (const question of questions) {
    if (question.kind === 'files' || !isOn(given, question)) continue
    const found: Record<string, string> = {}
    const page: Page = {
      given,
      choices,
      lang,
      where: question.label[lang],
      complain: (name, why, where) => {
        found[name] ??= formsText(lang).problemAt(why, where)
      },
    }
    const answer = read(question, page)
    if (Object.keys(found).length > 0) Object.assign(problems, found)
    else answers[question.code] = answer
  }
  return { answers, problems }
}

type Page = {
  given: Fields
  choices: Choices
  lang: Lang
  /** Of what the page complains: the question, or a cell of a row. */
  where: string
  complain: (name: string, why: string, where: string) => void
}

const read = (question: Question, page: Page): Answer => {
  if (question.kind === 'choices') return readChoices(question, page)
  if (question.kind === 'days') return readDays(question, page)
  if (question.kind === 'rows') return readRows(question, page)
  return readOne(question, question.code, page)
}

/** What stands in one control. */
const readOne = (asked: Asked, name: string, page: Page): string | number | boolean | null => {
  const t = formsText(page.lang).problems
  const typed = textIn(page.given, name)
  switch (asked.kind) {
    case 'yes_no':
      return typed === 'yes' ? true : typed === 'no' ? false : null
    case 'number':
    case 'money':
      return typed.trim() === '' ? null : readAmount(asked, typed, name, page)
    case 'year': {
      const year = yearOf(typed)
      if (typed.trim() !== '' && year === undefined) page.complain(name, t.year, page.where)
      return year ?? null
    }
    case 'choice': {
      const isThere = choicesOf(asked, page.choices, page.lang).some(({ code }) => code === typed)
      if (typed !== '' && !isThere) page.complain(name, t.choice, page.where)
      return typed || null
    }
    case 'day': {
      const day = dayOf(typed)
      if (typed.trim() !== '' && !day) page.complain(name, t.day, page.where)
      return day ?? null
    }
    default: {
      const text = asked.kind === 'long_text' ? linesOf(typed) : lineOf(typed)
      if (asked.longest !== undefined && text.length > asked.longest)
        page.complain(name, t.tooLong(asked.longest), page.where)
      return text || null
    }
  }
}

const readAmount = (
  asked: Asked,
  typed: string,
  name: string,
  { lang, where, complain }: Page,
): number | null => {
  const t = formsText(lang).problems
  const isMoney = asked.kind === 'money'
  const amount = isMoney ? moneyOf(typed) : numberOf(typed)
  if (amount === undefined) {
    complain(name, isMoney ? t.money : t.number, where)
    return null
  }
  const { least = isMoney ? 0 : undefined, greatest = isMoney ? mostMoney : undefined } =
    'least' in asked || 'greatest' in asked ? asked : {}
  const show = (limit: number) => (isMoney ? format(lang).usd(limit) : format(lang).number(limit))
  if (least !== undefined && amount < least) complain(name, t.least(show(least)), where)
  if (greatest !== undefined && amount > greatest) complain(name, t.greatest(show(greatest)), where)
  return amount
}

const readChoices = (question: Question, { given, choices, lang, where, complain }: Page): string[] => {
  const t = formsText(lang).problems
  const chosen = new Set(textsIn(given, question.code).filter(Boolean))
  const offered = choicesOf(question, choices, lang).map(({ code }) => code)
  if ([...chosen].some((code) => !offered.includes(code))) complain(question.code, t.choice, where)
  if (chosen.size > mostOf(question)) complain(question.code, t.most(mostOf(question)), where)
  return [...new Set(offered)].filter((code) => chosen.has(code))
}

const readDays = (question: Question, page: Page): Days[] =>
  eachRow(question, page, formsText(page.lang).dates, (name, where): Days | undefined => {
    const t = formsText(page.lang).problems
    const [first, last] = [name('starts_on'), name('ends_on')]
    const [typedFirst, typedLast] = [textIn(page.given, first).trim(), textIn(page.given, last).trim()]
    if (!typedFirst && !typedLast) return undefined
    const [startsOn, endsOn] = [dayOf(typedFirst), dayOf(typedLast)]
    if (!startsOn) page.complain(first, typedFirst ? t.day : t.firstDay, where)
    if (!endsOn) page.complain(last, typedLast ? t.day : t.lastDay, where)
    if (!startsOn || !endsOn) return undefined
    if (endsOn < startsOn) page.complain(last, t.order, where)
    return { startsOn, endsOn }
  })

const readRows = (question: Question, page: Page): Row[] => {
  const t = formsText(page.lang)
  return eachRow(question, page, question.row?.[page.lang] ?? t.row, (name, row): Row | undefined => {
    const cells = (question.columns ?? []).map((column) => {
      const where = t.inRow(row, column.label[page.lang])
      return [column.code, readOne(column, name(column.code), { ...page, where })] as const
    })
    return cells.every(([, cell]) => cell === null) ? undefined : Object.fromEntries(cells)
  })
}

/** The rows that are neither empty nor struck out; `readRow` is told how the row is called. */
const eachRow = <T>(
  question: Question,
  { given, lang, where, complain }: Page,
  called: string,
  readRow: (name: (cell: string) => string, row: string) => T | undefined,
): T[] => {
  const t = formsText(lang)
  const most = mostOf(question)
  const there = rowsIn(given, question.code, most)
  const rows: T[] = []
  for (let at = 0; at < Math.min(there, most); at += 1) {
    const name = (cell: string) => fieldName(question.code, at, cell)
    const isStruck = textIn(given, name('remove')) === 'yes'
    const row = isStruck ? undefined : readRow(name, t.numbered(called, at + 1))
    if (row !== undefined) rows.push(row)
  }
  if (there > most) complain(question.code, t.problems.most(most), where)
  return rows
}
