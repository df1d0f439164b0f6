import { z } from 'zod'
import { pageQuery } from '#platform/http/index.ts'
import { longestList } from './filter.ts'
import { modalities, partyRoles, statuses } from './schema.ts'

/** One value or several of the same parameter. */
const list = <Item extends z.ZodType<string>>(item: Item, description: string) =>
  z
    .union([item, z.array(item).max(longestList)])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat()) as string[])
    .meta({ description: `${description}; may be repeated` })

const country = z.string().regex(/^[A-Za-z]{2}$/)
const code = z.string().regex(/^[a-z0-9-]{1,80}$/)
const year = z.string().regex(/^\d{4}$/)

const position = (pattern: RegExp) =>
  pageQuery.cursor.refine(
    (value) => value === undefined || pattern.test(value),
    'is not a cursor of this list',
  )

export const activitiesParameters = z.object({
  ministry: list(country, 'countries that take part, ISO 3166-1 alpha-2'),
  role: z
    .enum(['any', ...partyRoles])
    .default('any')
    .describe('in which `ministry` takes part'),
  counterpart: list(country, 'countries on the other side of `ministry`'),
  call: list(year, 'years of calls'),
  area: list(code, 'areas, as in /areas'),
  theme: list(code, 'themes, as in /areas'),
  modality: list(z.enum(modalities), 'how it was held'),
  status: list(z.enum(statuses), 'how far it got'),
  year: list(year, 'years of the missions'),
  limit: pageQuery.limit,
  cursor: position(/^\d{4}-\d{1,6}$/),
})

export const outcomesParameters = z.object({
  component: list(code, 'components of institutional strengthening, as in /components'),
  country: list(country, 'countries that received or provided'),
  limit: pageQuery.limit,
  cursor: position(/^\d{1,6}:[a-z0-9-]{1,80}$/),
})
