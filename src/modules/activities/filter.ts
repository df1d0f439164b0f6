import { z } from 'zod'
import { partyRoles } from './schema.ts'

/** Lists are alternatives; different fields must all hold. */
export type ActivityFilter = {
  /** Countries that take part, in the given role. */
  ministry: string[]
  role: 'any' | (typeof partyRoles)[number]
  /** Countries on the other side of them. */
  counterpart: string[]
  /** Years of calls. */
  call: string[]
  area: string[]
  theme: string[]
  modality: string[]
  status: string[]
  /** Of the missions, not of the call. */
  year: string[]
}

export const facetNames = [
  'ministry',
  'counterpart',
  'call',
  'area',
  'theme',
  'modality',
  'status',
  'year',
] as const

export type FacetName = (typeof facetNames)[number]

export const noFilter: ActivityFilter = {
  ministry: [],
  role: 'any',
  counterpart: [],
  call: [],
  area: [],
  theme: [],
  modality: [],
  status: [],
  year: [],
}

export const views = ['table', 'timeline', 'flow'] as const

export type ExplorerView = (typeof views)[number]

export const longestList = 60

/** Whatever was typed, as a list: a value that nothing has finds nothing, and the page says so. */
const anyValues = z
  .union([z.string(), z.array(z.string())])
  .transform((value) =>
    [...new Set([value].flat().map((item) => item.trim()))].filter(Boolean).slice(0, longestList),
  )
  .catch([])

const anyCountries = anyValues.transform((codes) => codes.map((code) => code.toLowerCase()))

const anyPage = z.coerce
  .number()
  .int()
  .min(1)
  .catch(1)
  .transform((page) => Math.min(page, 400))

/** Both roles chosen are as none chosen. */
const anyRole = z
  .union([z.enum(['any', ...partyRoles]), z.array(z.string()).transform(() => 'any' as const)])
  .catch('any')

export const explorerQuery = z.object({
  ministry: anyCountries,
  role: anyRole,
  counterpart: anyCountries,
  call: anyValues,
  area: anyValues,
  theme: anyValues,
  modality: anyValues,
  status: anyValues,
  year: anyValues,
  view: z.enum(views).catch('table'),
  page: anyPage,
})

export const outcomesQuery = z.object({ component: anyValues, country: anyCountries, page: anyPage })
