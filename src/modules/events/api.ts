import { z } from 'zod'
import { found, Invalid } from '#platform/errors.ts'
import { cut, endpoint, localizedSchema, pageOf, pageQuery } from '#platform/http/index.ts'
import { type Webinar, webinarByCode, webinars } from './queries/webinar.ts'
import { type Workshop, workshopByNumber, workshopsAfter } from './queries/workshop.ts'
import { filterQuery, institutionRoles, workshopKinds } from './schema.ts'

const workshop = z
  .object({
    number: z.number().int(),
    kind: z.enum(workshopKinds),
    title: localizedSchema,
    summary: localizedSchema.nullable(),
    city: localizedSchema.nullable(),
    country: z.string().nullable().describe('of the host'),
    start: z.string().nullable(),
    end: z.string().nullable(),
    partialDate: z.string().nullable().describe('YYYY or YYYY-MM, where there are no days'),
    ministries: z.number().int().nullable().describe('that took part, as declared'),
    isMinistriesExact: z.boolean(),
    ministriesNote: localizedSchema
      .nullable()
      .describe('what was counted; of a number that is not exact, its words'),
    area: z.string().nullable(),
    theme: z.string().nullable(),
    institutions: z.array(
      z.object({
        role: z.enum(institutionRoles),
        code: z.string().nullable(),
        name: z.string().nullable().describe('as cited, of one that has no code'),
      }),
    ),
    participantsNote: localizedSchema.nullable(),
    mandate: localizedSchema.nullable(),
    outputs: localizedSchema.nullable(),
    sourceLine: z.number().int().nullable().describe('of the report'),
  })
  .meta({ id: 'Workshop', description: 'A hemispheric workshop or seminar' })

const webinar = z
  .object({
    code: z.string(),
    title: localizedSchema,
    start: z.string().nullable(),
    end: z.string().nullable(),
    partialDate: z.string().nullable().describe('YYYY or YYYY-MM, where there are no days'),
    dateNote: localizedSchema.nullable(),
    ministries: z.number().int().nullable(),
    providerCountry: z.string().nullable().describe('whose experience it showed'),
    satisfactionPercent: z.number().int().nullable().describe('as declared'),
    satisfactionNote: localizedSchema.nullable().describe('what the percentage measures'),
    platform: z.string().nullable(),
    sourceSection: z.string().nullable().describe('of the report'),
  })
  .meta({ id: 'Webinar' })

const presentWorkshop = (row: Workshop) => ({
  number: row.number,
  kind: row.kind,
  title: row.title,
  summary: row.summary,
  city: row.city,
  country: row.country,
  start: row.startsOn,
  end: row.endsOn,
  partialDate: row.partialDate,
  ministries: row.ministries,
  isMinistriesExact: row.isMinistriesExact,
  ministriesNote: row.ministriesNote,
  area: row.area,
  theme: row.theme,
  institutions: row.institutions.map(({ role, institution, name }) => ({
    role,
    code: institution?.code ?? null,
    name,
  })),
  participantsNote: row.participantsNote,
  mandate: row.mandate,
  outputs: row.outputs,
  sourceLine: row.sourceLine,
})

const presentWebinar = ({ startsOn, endsOn, providerName: _, ...row }: Webinar) => ({
  ...row,
  start: startsOn,
  end: endsOn,
})

const numberOf = (cursor: string): number => {
  if (!/^\d{1,9}$/.test(cursor)) throw new Invalid({ cursor: 'is not a cursor of this list' })
  return Number(cursor)
}

export const api = [
  endpoint({
    path: '/workshops',
    summary: 'Hemispheric workshops and seminars',
    tag: 'Events',
    query: z.object({ ...filterQuery, ...pageQuery }),
    response: pageOf(workshop),
    handle: async ({ db }, { query: { limit, cursor = '0', ...filters } }) => {
      const { items, next } = cut(
        await workshopsAfter(db, filters, numberOf(cursor), limit + 1),
        limit,
        ({ number }) => number,
      )
      return { items: items.map(presentWorkshop), next }
    },
  }),
  endpoint({
    path: '/workshops/{number}',
    summary: 'One workshop or seminar',
    tag: 'Events',
    params: z.object({ number: z.coerce.number().int().min(1).max(999_999) }),
    response: workshop,
    handle: async ({ db }, { params }) => presentWorkshop(found(await workshopByNumber(db, params.number))),
  }),
  endpoint({
    path: '/webinars',
    summary: 'Webinars',
    tag: 'Events',
    response: z.object({ items: z.array(webinar) }),
    handle: async ({ db }) => ({ items: (await webinars(db)).map(presentWebinar) }),
  }),
  endpoint({
    path: '/webinars/{code}',
    summary: 'One webinar',
    tag: 'Events',
    params: z.object({ code: z.string().max(100) }),
    response: webinar,
    handle: async ({ db }, { params }) => presentWebinar(found(await webinarByCode(db, params.code))),
  }),
]
