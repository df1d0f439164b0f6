import { z } from 'zod'
import { type Lang, languages } from '#platform/i18n/index.ts'

export const states = ['draft', 'published', 'archived'] as const
export type State = (typeof states)[number]

export type TextState = 'original' | 'human' | 'machine' | 'stale'

/** What a text of a program says, by field. */
export const textFields = ['title', 'summary', 'objectives', 'results'] as const
export type TextField = (typeof textFields)[number]
export type Words = Record<TextField, string>

/** The longest that each field may be. */
export const longest: Record<TextField, number> = {
  title: 200,
  summary: 4_000,
  objectives: 8_000,
  results: 8_000,
}

/** All that a person edits of a program, and a version keeps. */
export type Content = {
  unit: string | null
  contactPost: string | null
  theme: string
  populations: string[]
  languages: string[]
  texts: Partial<Record<Lang, Words>>
}

export const sorts = ['relevance', 'title', 'country', 'confirmed'] as const
export type Sort = (typeof sorts)[number]

export const facets = ['country', 'area', 'theme', 'population', 'language'] as const
export type Facet = (typeof facets)[number]

export type Filters = Record<Facet, string[]>

/** What a list of programs is asked for. */
export type Search = Filters & { q: string; sort?: Sort; page: number }

const code = z.string().regex(/^[A-Za-z0-9-]{1,40}$/)
const several = (value: unknown) =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]

/** Values of a facet, each once. One that is none finds nothing, and the page says so: it must not look like no filter. */
const values = z
  .preprocess(several, z.array(z.unknown()))
  .transform((list) =>
    [...new Set(list.filter((value) => typeof value === 'string').map((value) => value.slice(0, 40)))].slice(
      0,
      40,
    ),
  )

export const pageSize = 25

export const searchQuery = z.object({
  q: z
    .string()
    .trim()
    .catch('')
    .transform((value) => value.slice(0, 200)),
  country: values,
  area: values,
  theme: values,
  population: values,
  language: values,
  sort: z.enum(sorts).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(400).catch(1),
})

const codes = z.preprocess(several, z.array(code).max(40)).optional()

/** The same filters for the API, which refuses what cannot be one. */
export const filterQuery = {
  q: z.string().trim().max(200).default('').describe('words, in any of the four languages'),
  country: codes.describe('ISO 3166-1 alpha-2; may be repeated'),
  area: codes.describe('code of an area; may be repeated'),
  theme: codes.describe('code of a theme; may be repeated'),
  population: codes.describe('code of a target population; may be repeated'),
  language: codes.describe('in which the ministry can share it, ISO 639-1; may be repeated'),
}

const oneLine = (max: number) =>
  z
    .string()
    .catch('')
    .transform((value) =>
      value
        .replaceAll(/[\0\s]+/g, ' ')
        .trim()
        .slice(0, max),
    )
const lines = z
  .string()
  .catch('')
  .transform((value) => value.replaceAll('\0', '').replaceAll('\r\n', '\n').trim())
const list = z.preprocess(several, z.array(z.string())).transform((given) => [...new Set(given)])

const fieldsOf = (lang: Lang) =>
  ({
    [`title_${lang}`]: lines.transform((value) => value.replaceAll(/\s+/g, ' ')),
    [`summary_${lang}`]: lines,
    [`objectives_${lang}`]: lines,
    [`results_${lang}`]: lines,
    [`reviewed_${lang}`]: z
      .string()
      .optional()
      .transform((value) => value === 'yes'),
  }) as const

/** A program as its form sends it; what is missing or wrong in it is found by `problemsOf`. */
const programForm = z.looseObject({
  institution: oneLine(60),
  original: z.enum(languages).catch('es'),
  rev: z.coerce.number().int().min(0).catch(0),
  unit: oneLine(200),
  contactPost: oneLine(200),
  theme: oneLine(60),
  populations: list,
  languages: list,
  ...Object.assign({}, ...languages.map(fieldsOf)),
})

/** What a form said, put in order. */
export type Draft = {
  institution: string
  original: Lang
  rev: number
  content: Content
  /** Translations that whoever saves says are right. */
  reviewed: Lang[]
}

export const draftOf = (given: Record<string, unknown>): Draft => {
  const form = programForm.parse(given) as Record<string, unknown> & {
    institution: string
    original: Lang
    rev: number
    unit: string
    contactPost: string
    theme: string
    populations: string[]
    languages: string[]
  }
  const word = (field: TextField, lang: Lang) => (form[`${field}_${lang}`] as string | undefined) ?? ''
  const texts = languages.flatMap((lang) => {
    const words = Object.fromEntries(textFields.map((field) => [field, word(field, lang)])) as Words
    return textFields.some((field) => words[field]) ? [[lang, words] as const] : []
  })
  return {
    institution: form.institution,
    original: form.original,
    rev: form.rev,
    content: {
      unit: form.unit || null,
      contactPost: form.contactPost || null,
      theme: form.theme,
      populations: form.populations.toSorted(),
      languages: form.languages.toSorted(),
      texts: Object.fromEntries(texts),
    },
    reviewed: languages.filter((lang) => form[`reviewed_${lang}`] === true),
  }
}

export const filtersOf = ({ country, area, theme, population, language }: Filters): Filters => ({
  country: country.map((code) => code.toUpperCase()),
  area,
  theme,
  population,
  language,
})

/** By relevance where words are looked for, by title otherwise. */
export const sortOf = ({ sort, q }: Pick<Search, 'sort' | 'q'>): Sort =>
  sort === undefined || (sort === 'relevance' && !q) ? (q ? 'relevance' : 'title') : sort
