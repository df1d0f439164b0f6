import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { endpoint, localizedSchema } from '#platform/http/index.ts'
import type { MemberState } from './queries/directory.ts'
import { memberState, memberStates, otherInstitutions } from './queries/directory.ts'

const member = z
  .object({
    code: z.string().describe('ISO 3166-1 alpha-2'),
    name: localizedSchema,
    subregion: z.string(),
    language: z.string().describe('of the ministry, ISO 639-1'),
    ministry: z.object({ code: z.string(), acronym: z.string().nullable(), name: localizedSchema }),
  })
  .meta({ id: 'MemberState' })

const institution = z
  .object({
    code: z.string(),
    kind: z.string(),
    country: z.string().nullable(),
    acronym: z.string().nullable(),
    name: localizedSchema,
  })
  .meta({ id: 'Institution' })

const present = (row: MemberState) => ({
  code: row.code,
  name: row.name,
  subregion: row.subregionCode,
  language: row.language,
  ministry: { code: row.ministryCode, acronym: row.acronym, name: row.ministryName },
})

export const api = [
  endpoint({
    path: '/members',
    summary: 'Member states and their ministries',
    tag: 'Directory',
    response: z.object({ items: z.array(member) }),
    handle: async ({ db }) => ({ items: (await memberStates(db)).map(present) }),
  }),
  endpoint({
    path: '/members/{code}',
    summary: 'One member state and its ministry',
    tag: 'Directory',
    params: z.object({ code: z.string().regex(/^[A-Za-z]{2}$/) }),
    response: member,
    handle: async ({ db }, { params }) => present(found(await memberState(db, params.code))),
  }),
  endpoint({
    path: '/institutions',
    summary: 'Advisory bodies, international organizations and others who take part',
    tag: 'Directory',
    response: z.object({ items: z.array(institution) }),
    handle: async ({ db }) => ({
      items: (await otherInstitutions(db)).map(({ code, kind, country, acronym, name }) => ({
        code,
        kind,
        country,
        acronym,
        name,
      })),
    }),
  }),
]
