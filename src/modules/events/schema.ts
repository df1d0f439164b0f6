import { z } from 'zod'

export const workshopKinds = ['workshop', 'seminar'] as const
export type WorkshopKind = (typeof workshopKinds)[number]

export const institutionRoles = ['co_organizer', 'participant'] as const
export type InstitutionRole = (typeof institutionRoles)[number]

export const facets = ['kind', 'area', 'theme', 'country', 'year'] as const
export type Facet = (typeof facets)[number]

/** Values of one facet widen the list, facets narrow it; values that nothing has find nothing. */
export type Filters = Record<Facet, string[]>
export type Search = Filters & { page: number }

export const pageSize = 25

const code = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)
const several = (value: unknown) =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]

/** Values of a facet: those that could be one, each once. */
const values = z
  .preprocess(several, z.array(z.unknown()))
  .transform((list) =>
    [...new Set(list.filter((value): value is string => code.safeParse(value).success))].slice(0, 40),
  )

export const searchQuery = z.object({
  kind: values,
  area: values,
  theme: values,
  country: values,
  year: values,
  page: z.coerce.number().int().min(1).max(400).catch(1),
})

const repeated = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(several, z.array(value).max(40)).optional()

/** The same filters for the API, which refuses what cannot be one. */
export const filterQuery = {
  kind: repeated(z.enum(workshopKinds)).describe('may be repeated'),
  area: repeated(code).describe('code of an area; may be repeated'),
  theme: repeated(code).describe('code of a theme; may be repeated'),
  country: repeated(z.string().regex(/^[A-Z]{2}$/)).describe(
    'of the host, ISO 3166-1 alpha-2; may be repeated',
  ),
  year: repeated(z.string().regex(/^\d{4}$/)).describe('may be repeated'),
}
