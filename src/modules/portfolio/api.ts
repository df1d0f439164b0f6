import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { cut, endpoint, localizedSchema, pageOf, pageQuery } from '#platform/http/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { type Program, programsById, publishedProgram } from './queries/program.ts'
import { atOnce, programsAfter } from './queries/search.ts'
import { prepare } from './queries/words.ts'
import { filterQuery, filtersOf } from './schema.ts'
import { urls } from './urls.ts'

const term = z.object({ code: z.string(), name: localizedSchema })

const program = z
  .object({
    code: z.string(),
    path: z.string().describe('of the page, after the language'),
    country: term,
    institution: term,
    unit: z.string().nullable(),
    contactPost: z.string().nullable(),
    area: term,
    theme: term,
    populations: z.array(term),
    languages: z.array(z.string()).describe('in which the ministry can share it, ISO 639-1'),
    originalLanguage: z.enum(languages),
    texts: z.array(
      z.object({
        language: z.enum(languages),
        title: z.string(),
        summary: z.string(),
        objectives: z.string(),
        results: z.string(),
        state: z
          .enum(['original', 'human', 'machine', 'stale'])
          .describe('machine: no ministry has reviewed it; stale: the original has changed since'),
      }),
    ),
    confirmedOn: z.string().nullable().describe('when the ministry last said that all of it holds'),
    source: z.object({
      kind: z.enum(['report', 'activity', 'ministry']),
      sections: z.array(z.string()),
      lines: z.array(z.number().int()),
    }),
    activities: z.array(z.object({ call: z.number().int(), number: z.number().int() })),
  })
  .meta({ id: 'Program' })

const present = ({ id, originalLang, institution, source, activities, texts, ...rest }: Program) => ({
  code: rest.code,
  path: urls.program(id),
  country: rest.country,
  institution: { code: institution.code, name: institution.name },
  unit: rest.unit,
  contactPost: rest.contactPost,
  area: rest.area,
  theme: rest.theme,
  populations: rest.populations,
  languages: rest.languages,
  originalLanguage: originalLang,
  texts: texts.map(({ lang, title, summary, objectives, results, state }) => ({
    language: lang,
    title,
    summary,
    objectives,
    results,
    state,
  })),
  confirmedOn: rest.confirmedOn,
  source,
  activities: activities.map(({ callYear, number }) => ({ call: callYear, number })),
})

export const api = [
  endpoint({
    path: '/programs',
    summary: 'Programs of the Portfolio, by words and facets',
    tag: 'Portfolio',
    query: z.object({
      ...filterQuery,
      ...pageQuery,
      cursor: pageQuery.cursor.refine(
        (value) => value === undefined || /^\d{1,9}$/.test(value),
        'is not a cursor of this list',
      ),
    }),
    response: pageOf(program).extend({
      corrected: z
        .string()
        .nullable()
        .describe('the spelling looked for, where the one asked for is nowhere'),
    }),
    handle: async ({ db }, { query }) => {
      const { q, limit, cursor, country = [], area = [], theme = [], population = [], language = [] } = query
      const filters = filtersOf({ country, area, theme, population, language })
      return atOnce(db, async (db) => {
        const prepared = await prepare(db, q, filters)
        const { items, next } = cut(
          await programsAfter(db, prepared, Number(cursor ?? 0), limit + 1),
          limit,
          (id) => id,
        )
        return { items: (await programsById(db, items)).map(present), next, corrected: prepared.corrected }
      })
    },
  }),
  endpoint({
    path: '/programs/{code}',
    summary: 'One program',
    tag: 'Portfolio',
    params: z.object({ code: z.string().regex(/^[a-z0-9-]{1,100}$/) }),
    response: program,
    handle: async ({ db }, { params }) => present(found(await publishedProgram(db, { code: params.code }))),
  }),
]
