import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { cut, endpoint, localizedSchema, pageOf, pageQuery } from '#platform/http/index.ts'
import { type Publication, publicationByCode, publicationsAfter } from './queries.ts'
import { filterQuery, publicationKinds } from './schema.ts'

const author = z.object({
  institution: z.string().nullable().describe('code of an institution'),
  workshop: z.number().int().nullable().describe('number of the workshop that produced it'),
  name: z.string().nullable().describe('as cited, of one that has no code'),
})

const publication = z
  .object({
    code: z.string(),
    kind: z.enum(publicationKinds),
    year: z.number().int().nullable(),
    title: localizedSchema,
    note: localizedSchema.nullable(),
    authors: z.array(author),
  })
  .meta({ id: 'Publication', description: 'A title of the library; the record has no files' })

const present = ({ code, kind, year, title, note, authors }: Publication) => ({
  code,
  kind,
  year,
  title,
  note,
  authors: authors.map(({ institution, workshop, name }) => ({
    institution: institution?.code ?? null,
    workshop,
    name,
  })),
})

export const api = [
  endpoint({
    path: '/publications',
    summary: 'Studies, guides, newsletters, outputs of workshops, mandates',
    tag: 'Library',
    query: z.object({ ...filterQuery, ...pageQuery }),
    response: pageOf(publication),
    handle: async ({ db }, { query: { limit, cursor = '', ...filter } }) => {
      const { items, next } = cut(
        await publicationsAfter(db, filter, cursor, limit + 1),
        limit,
        ({ code }) => code,
      )
      return { items: items.map(present), next }
    },
  }),
  endpoint({
    path: '/publications/{code}',
    summary: 'One publication',
    tag: 'Library',
    params: z.object({ code: z.string().max(100) }),
    response: publication,
    handle: async ({ db }, { params }) => present(found(await publicationByCode(db, params.code))),
  }),
]
