import { z } from 'zod'
import { endpoint } from '#platform/http/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { searchEntries } from './queries.ts'

export const api = [
  endpoint({
    path: '/search',
    summary: 'Search across everything public, in any of the four languages',
    tag: 'Search',
    query: z.object({
      q: z.string().trim().min(1).max(200).describe('the words looked for'),
      lang: z.enum(languages).default('es').describe('the language of the answers'),
      kind: z
        .string()
        .regex(/^[a-z_]+$/)
        .optional()
        .describe('one kind of thing, as in `kinds`'),
      limit: z.coerce.number().int().min(1).max(100).default(20),
      offset: z.coerce.number().int().min(0).max(1000).default(0),
    }),
    response: z.object({
      total: z.number().int(),
      close: z.boolean().describe('no word matched; close spellings are given'),
      kinds: z.array(z.object({ kind: z.string(), count: z.number().int() })),
      items: z.array(
        z.object({
          kind: z.string(),
          key: z.string(),
          title: z.string(),
          excerpt: z.string(),
          path: z.string().describe('of the page, after the language'),
        }),
      ),
    }),
    handle: async ({ db }, { query }) => {
      const { q, ...rest } = query
      const found = await searchEntries(db, { text: q, ...rest })
      return {
        total: found.total,
        close: found.isClose,
        kinds: found.kinds,
        items: found.hits.map(({ kind, key, title, excerpt, path }) => ({ kind, key, title, excerpt, path })),
      }
    },
  }),
]
