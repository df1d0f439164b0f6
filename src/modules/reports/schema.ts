import { z } from 'zod'
import { type Day, type Lang, languages } from '#platform/i18n/index.ts'

/** What a report is composed of. Each report has one title, its first block. */
export const kinds = ['title', 'heading', 'paragraph', 'list', 'table', 'chart', 'annex', 'note'] as const

export type Kind = (typeof kinds)[number]

/** The kinds that can be added: the title is there from the beginning. */
export const addableKinds = kinds.filter((kind): kind is Exclude<Kind, 'title'> => kind !== 'title')

export const tableSources = ['taxonomy', 'calls', 'participation', 'contributions'] as const
export const chartSources = ['programs-by-area', 'outcomes-by-component', 'activities-by-year'] as const
export const annexSources = ['workshops', 'activities'] as const

export type TableSource = (typeof tableSources)[number]
export type ChartSource = (typeof chartSources)[number]
export type AnnexSource = (typeof annexSources)[number]

/** A list is written line by line, or it is drawn from the record: what came of the activities, by component. */
export const listSource = z.union([z.literal('studies'), z.templateLiteral(['outcomes/', z.string().min(1)])])

export const levels = [1, 2, 3] as const

export const longest = { line: 300, text: 10_000, blocks: 300 }

/**
 * One shape for every kind. `text` is what was written: of a list its lines, of a table, chart or annex a title in
 * place of the usual one. `of` is what of the record it shows.
 */
export type Block = {
  id: string
  kind: Kind
  of: string | null
  level: 1 | 2 | 3 | null
  text: string
}

/** What the report accounts for, both days included; an open end where there is none. */
export type ReportPeriod = { from: Day | null; to: Day | null }

export const states = ['draft', 'published', 'withdrawn'] as const
export type State = (typeof states)[number]

export const verbs = ['created', 'edited', 'added', 'moved', 'removed', 'restored', 'accepted'] as const
export type Verb = (typeof verbs)[number]

/** What each marker of the sentences was last shown with; nothing where nothing was known. */
export type Figures = Record<string, number | string | null>

/** Values as a page showed them and a form sends them back; nothing where they are none. */
export const seenFigures = (sent: unknown): Figures => {
  try {
    return z.record(z.string(), z.union([z.number(), z.string(), z.null()])).parse(JSON.parse(String(sent)))
  } catch {
    return {}
  }
}

/** The digests of the tables, charts and lists that a page showed, as a form sends them back; nothing where they are none. */
export const seenShown = (sent: unknown): Record<string, string> => {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(String(sent)))
  } catch {
    return {}
  }
}

const typed = z
  .string()
  .catch('')
  .transform((value) => value.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n').trim())

export const blockForm = z.object({
  rev: z.coerce.number().int().min(1).catch(0),
  text: typed,
  of: typed.transform((value) => (value === '' ? null : value)),
  level: z.coerce
    .number()
    .pipe(z.literal([...levels]))
    .catch(2),
  /** A figure to be put at the end of the text, without saving. */
  insert: typed,
})

export type BlockForm = z.infer<typeof blockForm>

const day = typed.transform((value) => (value === '' ? null : value))

export const beginForm = z.object({
  from: day,
  to: day,
  langs: z
    .union([z.string(), z.array(z.string())])
    .catch([])
    .transform((value) => [value].flat().filter((lang): lang is Lang => languages.includes(lang as Lang))),
  /** The standard report, or the number of another one. */
  source: typed,
})

export type BeginForm = z.infer<typeof beginForm>

export const periodForm = z.object({
  from: day,
  to: day,
  /** What it was when the form was opened. */
  was: typed,
})

export type PeriodForm = z.infer<typeof periodForm>

/** A period in one word, to tell whether it is still the one that somebody saw. */
export const periodKey = ({ from, to }: ReportPeriod): string => `${from ?? ''}/${to ?? ''}`

export const isDay = (value: string): boolean => z.iso.date().safeParse(value).success

const eachLanguage = z.object({ es: z.string(), en: z.string(), pt: z.string(), fr: z.string() })

/** The standard report, as the network's folder gives it. */
export const templateSchema = z.object({
  blocks: z
    .array(
      z.object({
        kind: z.enum(kinds),
        of: z.string().nullable().default(null),
        level: z
          .literal([...levels])
          .nullable()
          .default(null),
        text: eachLanguage.optional(),
      }),
    )
    .min(1)
    .refine((blocks) => blocks[0]?.kind === 'title', 'begins with its title'),
})

export type Template = z.infer<typeof templateSchema>

/** A report with its texts, as lists show them. */
export type Report = { id: number; period: ReportPeriod; createdAt: Date }

export type ReportText = {
  id: number
  reportId: number
  lang: Lang
  state: State
  rev: number
}

export type Version = {
  textId: number
  rev: number
  verb: Verb
  blocks: Block[]
  figures: Figures
  /** By what its tables, charts and lists show, the digest of what they were last shown with. */
  shown: Record<string, string>
  at: Date
  byName: string
}

export const titleOf = (blocks: readonly Block[]): string =>
  blocks.find(({ kind }) => kind === 'title')?.text ?? ''
