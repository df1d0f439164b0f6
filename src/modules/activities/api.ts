import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { cut, endpoint, localizedSchema, pageOf } from '#platform/http/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { activitiesParameters, outcomesParameters } from './parameters.ts'
import { type Activity, activities, activityByCode, type Party } from './queries/activity.ts'
import { type Outcome, outcomeByCode, outcomePosition, outcomes } from './queries/outcome.ts'
import { modalities, statuses } from './schema.ts'

const party = z
  .object({
    institution: z.string().describe('its code'),
    country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
    name: localizedSchema,
  })
  .meta({ id: 'Party' })

const sourceLine = z.number().int().nullable().describe('of the network’s report')

const activity = z
  .object({
    code: z.string(),
    call: z.number().int().describe('year of the call'),
    number: z.number().int().describe('within the call'),
    receivers: z.array(party),
    providers: z.array(party),
    topic: localizedSchema,
    area: z.string(),
    theme: z.string(),
    modality: z.enum(modalities),
    status: z.enum(statuses),
    missions: z
      .array(z.object({ startsOn: z.iso.date(), endsOn: z.iso.date() }))
      .describe('both days included; none while there are no dates'),
    sourceLine,
  })
  .meta({ id: 'Activity' })

const outcome = z
  .object({
    code: z.string(),
    component: z.string(),
    year: z.number().int().nullable(),
    summary: localizedSchema,
    language: z
      .enum(languages)
      .nullable()
      .describe('in which it was written; its words are the same in each other until they are translated'),
    evidence: z
      .object({
        text: z.string().nullable(),
        link: z.string().nullable(),
        hasDocument: z.boolean().describe('the Secretariat has one that shows it'),
      })
      .describe('what the ministry gave as its evidence; nothing for those of the record'),
    verifiedOn: z.iso.date().nullable().describe('by the Secretariat; nothing for those of the record'),
    receivers: z.array(party),
    providers: z.array(party),
    activities: z.array(z.string()).describe('codes; an outcome may stand without any'),
    sourceLine,
  })
  .meta({ id: 'Outcome' })

const presentParty = ({ code, country, institution }: Party) => ({
  institution: code,
  country,
  name: institution,
})

const presentActivity = (row: Activity) => ({
  code: row.code,
  call: row.callYear,
  number: row.number,
  receivers: row.receivers.map(presentParty),
  providers: row.providers.map(presentParty),
  topic: row.topic,
  area: row.areaCode,
  theme: row.themeCode,
  modality: row.modality,
  status: row.status,
  missions: row.missions,
  sourceLine: row.sourceLine,
})

const presentOutcome = (row: Outcome) => ({
  code: row.code,
  component: row.componentCode,
  year: row.year,
  summary: row.summary,
  language: row.lang,
  evidence: { text: row.evidence, link: row.evidenceLink, hasDocument: row.hasDocument },
  verifiedOn: row.verifiedOn,
  receivers: row.receivers.map(presentParty),
  providers: row.providers.map(presentParty),
  activities: row.activities.map(({ code }) => code),
  sourceLine: row.sourceLine,
})

export const api = [
  endpoint({
    path: '/activities',
    summary: 'Cooperation activities, those of the newest call first',
    tag: 'Activities',
    query: activitiesParameters,
    response: pageOf(activity),
    handle: async ({ db }, { query: { limit, cursor, ...filter } }) => {
      const rows = await activities(db, filter, { limit: limit + 1, after: cursor })
      const { items, next } = cut(rows, limit, ({ code }) => code)
      return { items: items.map(presentActivity), next }
    },
  }),
  endpoint({
    path: '/activities/{code}',
    summary: 'One cooperation activity',
    tag: 'Activities',
    params: z.object({ code: z.string().regex(/^\d{4}-\d{1,6}$/) }),
    response: activity,
    handle: async ({ db }, { params }) => presentActivity(found(await activityByCode(db, params.code))),
  }),
  endpoint({
    path: '/outcomes',
    summary: 'Outcomes of cooperation, by component of institutional strengthening',
    tag: 'Activities',
    query: outcomesParameters,
    response: pageOf(outcome),
    handle: async ({ db }, { query: { limit, cursor, ...filter } }) => {
      const rows = await outcomes(db, filter, { limit: limit + 1, after: cursor })
      const { items, next } = cut(rows, limit, outcomePosition)
      return { items: items.map(presentOutcome), next }
    },
  }),
  endpoint({
    path: '/outcomes/{code}',
    summary: 'One outcome of cooperation',
    tag: 'Activities',
    params: z.object({ code: z.string().regex(/^[a-z0-9-]{1,80}$/) }),
    response: outcome,
    handle: async ({ db }, { params }) => presentOutcome(found(await outcomeByCode(db, params.code))),
  }),
]
