import { z } from 'zod'

/** In the order of the list. */
export const publicationKinds = [
  'study',
  'base_document',
  'workshop_output',
  'guide',
  'printed_newsletter',
  'electronic_newsletter',
  'companion_report',
  'mandate',
] as const

export type PublicationKind = (typeof publicationKinds)[number]

/** What a list of publications is asked for; values that no publication has find nothing. */
export type Search = { q: string; kind: string[]; year: string[]; page: number }

export const pageSize = 50

const several = (value: unknown) =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]

const code = z.string().regex(/^[a-z0-9_-]{1,40}$/)

/** Values of a facet: those that could be one, each once. */
const values = z
  .preprocess(several, z.array(z.unknown()))
  .transform((list) =>
    [...new Set(list.filter((value): value is string => code.safeParse(value).success))].slice(0, 40),
  )

export const searchQuery = z.object({
  q: z
    .string()
    .catch('')
    .transform((value) => value.trim().slice(0, 200)),
  kind: values,
  year: values,
  page: z.coerce.number().int().min(1).max(400).catch(1),
})

/** The same filters for the API, which refuses what cannot be one. */
export const filterQuery = {
  q: z.string().trim().max(200).default('').describe('words of the title, in any of the four languages'),
  kind: z
    .preprocess(several, z.array(z.enum(publicationKinds)).max(40))
    .optional()
    .describe('may be repeated'),
  year: z
    .preprocess(several, z.array(z.string().regex(/^\d{4}$/)).max(40))
    .optional()
    .describe('may be repeated'),
}
