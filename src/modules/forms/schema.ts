import { z } from 'zod'
import { languages } from '#platform/i18n/index.ts'

/** A text in each of the four languages. */
export const localized = z.object(
  Object.fromEntries(languages.map((lang) => [lang, z.string()])) as Record<
    (typeof languages)[number],
    z.ZodString
  >,
)

/** Fields that a page has beside its questions, and a name that every object has. */
const reserved = ['has', 'add', 'remove', 'rev', 'constructor']

const code = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/)
  .refine((value) => !reserved.includes(value), 'is a word of the page')
const option = z.object({ code: z.string().regex(/^[a-z0-9_-]{1,40}$/), label: localized })

/** What one cell of a row may be. */
const columnKinds = ['text', 'long_text', 'number', 'year', 'yes_no', 'choice', 'day'] as const

const column = z.object({
  code,
  kind: z.enum(columnKinds),
  label: localized,
  hint: localized.optional(),
  isRequired: z.boolean().default(false),
  longest: z.int().positive().optional(),
  options: z.array(option).optional(),
  from: z.string().optional(),
})

const questionKinds = [
  'text',
  'long_text',
  'number',
  'year',
  'money',
  'yes_no',
  'choice',
  'choices',
  'days',
  'rows',
  'files',
] as const

const question = z.object({
  /** Names the question for good: answers are kept by it. */
  code,
  kind: z.enum(questionKinds),
  label: localized,
  hint: localized.optional(),
  isRequired: z.boolean().default(false),
  /** Characters of a text. */
  longest: z.int().positive().optional(),
  /** Rows, ranges of days, choices or files. */
  most: z.int().positive().optional(),
  /** Of a number or of money (whole United States dollars). */
  least: z.number().optional(),
  greatest: z.number().optional(),
  /** What is chosen among: written here, or given under this name by whoever shows the form. */
  options: z.array(option).optional(),
  from: z.string().optional(),
  columns: z.array(column).min(1).optional(),
  /** What one row is called; its number follows. */
  row: localized.optional(),
  /** The criterion that the answer speaks to. */
  criterion: z.string().optional(),
  /** Whoever uses the form reads this answer: it can be neither removed nor made of another kind. */
  isCore: z.boolean().default(false),
})

/** One page of the form. */
const topic = z.object({
  code: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: localized,
  lead: localized.optional(),
  questions: z.array(question),
})

export const formSchema = z.object({ topics: z.array(topic).min(1) }).superRefine(({ topics }, ctx) => {
  const complain = (message: string) => ctx.addIssue({ code: 'custom', message })
  const questions = topics.flatMap((one) => one.questions)
  for (const twice of repeated(topics.map((one) => one.code))) complain(`the topic ${twice} is there twice`)
  for (const twice of repeated(questions.map((one) => one.code)))
    complain(`the question ${twice} is there twice`)
  for (const { code: name, kind, columns = [], ...one } of questions) {
    if ((kind === 'rows') !== columns.length > 0) complain(`${name}: rows have columns, other kinds none`)
    for (const twice of repeated(columns.map((cell) => cell.code)))
      complain(`${name}: the column ${twice} is there twice`)
    for (const asked of [{ kind, ...one }, ...columns])
      if (asked.kind.startsWith('choice') && !asked.options && !asked.from)
        complain(`${name}: nothing to choose among`)
  }
})

const repeated = (codes: string[]) => codes.filter((one, at) => codes.indexOf(one) !== at)

export type Form = z.infer<typeof formSchema>
export type Topic = z.infer<typeof topic>
export type Question = z.infer<typeof question>
export type Column = z.infer<typeof column>
export type Option = z.infer<typeof option>

/** A range of days, both included. */
export type Days = { startsOn: string; endsOn: string }
export type Row = Record<string, string | number | boolean | null>

/**
 * What was answered, by the kind of the question: text and long_text a string; number, year and money a number; yes_no a
 * boolean; choice a code; choices codes; days ranges; rows rows; files nothing (they are kept apart). `null` is no answer.
 */
export type Answer = string | number | boolean | string[] | Days[] | Row[] | null

/** By the code of the question. */
export type Answers = Record<string, Answer>

/** What is chosen among, by the `from` of a question or column. A group is a heading in the list. */
export type Choices = Record<string, { code: string; label: string; group?: string }[]>
