import { z } from 'zod'
import { endpoint, localizedSchema } from '#platform/http/index.ts'
import { isAddable } from './figures.ts'
import { type Contribution, contributions } from './queries.ts'
import { contributionKinds } from './schema.ts'

const contribution = z
  .object({
    code: z.string(),
    kind: z.enum(contributionKinds),
    from: z.number().int().nullable().describe('year'),
    to: z.number().int().nullable().describe('year; null with a `from` is since then'),
    amountUsd: z.number().nullable().describe('as declared; null where none is stated'),
    isAddable: z.boolean().describe('whether the amount may stand in a sum with others of its kind'),
    qualifier: localizedSchema.nullable(),
    note: localizedSchema.nullable(),
    contributors: z.array(z.object({ institution: z.string(), country: z.string().nullable() })),
    includedIn: z
      .string()
      .nullable()
      .describe('code of the contribution whose amount has this one within it'),
    sameAs: z.string().nullable().describe('code of the contribution that tells of the same money'),
    sourceLine: z.number().int().nullable().describe('of the report'),
  })
  .meta({ id: 'Contribution', description: 'Money or services given to the network, as declared' })

const present = (row: Contribution) => ({
  code: row.code,
  kind: row.kind,
  from: row.periodFrom,
  to: row.periodTo,
  amountUsd: row.amountUsd,
  isAddable: isAddable(row),
  qualifier: row.qualifier,
  note: row.note,
  contributors: row.contributors.map(({ code, country }) => ({ institution: code, country })),
  includedIn: row.includedIn,
  sameAs: row.sameAs,
  sourceLine: row.sourceLine,
})

export const api = [
  endpoint({
    path: '/contributions',
    summary: 'What has been given to the network, as declared',
    tag: 'Fund',
    response: z.object({ items: z.array(contribution) }),
    handle: async ({ db }) => ({ items: (await contributions(db)).map(present) }),
  }),
]
