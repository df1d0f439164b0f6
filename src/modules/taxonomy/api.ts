import { z } from 'zod'
import { endpoint, localizedSchema } from '#platform/http/index.ts'
import { areas, components, populations } from './queries.ts'

const term = z.object({ code: z.string(), name: localizedSchema })

export const api = [
  endpoint({
    path: '/areas',
    summary: 'Areas of labor administration and their themes',
    tag: 'Taxonomy',
    response: z.object({
      items: z.array(term.extend({ themes: z.array(term) })),
    }),
    handle: async ({ db }) => ({
      items: (await areas(db)).map(({ code, name, themes }) => ({
        code,
        name,
        themes: themes.map((theme) => ({ code: theme.code, name: theme.name })),
      })),
    }),
  }),
  endpoint({
    path: '/populations',
    summary: 'Target populations of programs',
    tag: 'Taxonomy',
    response: z.object({ items: z.array(term) }),
    handle: async ({ db }) => ({ items: await populations(db) }),
  }),
  endpoint({
    path: '/components',
    summary: 'Components of institutional strengthening, with the share the report states for each',
    tag: 'Taxonomy',
    response: z.object({
      items: z.array(
        term.extend({
          statedShare: z.number().int().nullable(),
          statedQualifier: localizedSchema.nullable(),
          note: localizedSchema.nullable(),
        }),
      ),
    }),
    handle: async ({ db }) => ({ items: await components(db) }),
  }),
]
