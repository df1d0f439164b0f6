import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { endpoint, localizedSchema } from '#platform/http/index.ts'
import { figureApi } from './api/figures.ts'
import { computedOf, type FigureCode, figuresBeside, type Reading, readFigures } from './figures.ts'
import { coverage } from './queries/coverage.ts'
import { type Inconsistency, inconsistencies } from './queries/inconsistency.ts'
import { type Indicator, indicatorByCode, indicators } from './queries/indicator.ts'
import { indicatorKinds, kindFilters } from './schema.ts'
import { callTable, participationTable } from './tables.ts'

const count = z.number().int().min(0)
const asOf = z.string().nullable().describe('until when the rows counted speak: YYYY, YYYY-MM or YYYY-MM-DD')
const tag = 'Results'

const callCounts = {
  received: count.nullable().describe('as the call declares it'),
  selected: count.nullable().describe('as the call declares it'),
  completed: count.describe('counted'),
  planned: count.describe('counted'),
  canceled: count.nullable().describe('as the call declares it'),
}

const callTableAnswer = z
  .object({
    asOf,
    rows: z.array(
      z.object({ ordinal: z.number().int(), year: z.number().int(), title: localizedSchema, ...callCounts }),
    ),
    totals: z.object(callCounts),
  })
  .meta({ id: 'CallTable', description: 'Table 2 of the report' })

const participationCounts = {
  providerCompleted: count,
  providerPlanned: count,
  receiverCompleted: count,
  receiverPlanned: count,
}

const state = z.object({ country: z.string().describe('ISO 3166-1 alpha-2'), name: localizedSchema })
const coefficient = z.number().min(0).max(1)

const participationAnswer = z
  .object({
    asOf,
    rows: z.array(state.extend(participationCounts)),
    totals: z.object(participationCounts),
    providers: count,
    receivers: count,
    receiversCompleted: count.describe('receivers when completed activities alone count'),
    members: count,
    never: z.array(state).describe('member states that never took part'),
    concentration: z
      .object({ providers: coefficient, receivers: coefficient })
      .describe('Gini coefficients over all member states, completed and planned activities'),
  })
  .meta({ id: 'ParticipationTable', description: 'Table 3 of the report' })

const inconsistency = z
  .object({
    code: z.string(),
    places: z.array(z.string()).describe('of the report'),
    note: localizedSchema,
    handling: localizedSchema.describe('what is done about it here'),
    indicators: z.array(z.string()),
  })
  .meta({ id: 'Inconsistency' })

const indicator = z
  .object({
    code: z.string(),
    label: localizedSchema,
    section: z.string().describe('of the report'),
    kind: z.enum(indicatorKinds),
    declared: z.object({
      value: z.number().nullable(),
      unit: localizedSchema,
      qualifier: localizedSchema.nullable(),
      asOf: z.array(z.string()),
    }),
    computed: z
      .object({
        measure: z.string().describe('the figure that is counted, as in /figures'),
        value: z.number(),
        asOf,
        rows: z.string().describe('the page of the rows counted, below a language'),
        agreement: z.enum(['same', 'rounded', 'different', 'related']),
      })
      .nullable()
      .describe('what this platform counts beside the declared figure; `related` counts something else'),
  })
  .meta({ id: 'Indicator' })

const present = (row: Indicator, readings: ReadonlyMap<FigureCode, Reading>) => {
  const computed = computedOf(row, readings)
  return {
    code: row.code,
    label: row.label,
    section: row.section,
    kind: row.kind,
    declared: { value: row.value, unit: row.unit, qualifier: row.qualifier, asOf: row.asOf },
    computed: computed
      ? {
          measure: computed.figure,
          value: computed.value,
          asOf: computed.asOf,
          rows: computed.path,
          agreement: computed.agreement,
        }
      : null,
  }
}

const presentInconsistency = (row: Inconsistency) => ({
  code: row.code,
  places: [...new Set([row.place1, row.place2])],
  note: row.note,
  handling: row.handling,
  indicators: row.indicators.map(({ code }) => code),
})

export const api = [
  ...figureApi,
  endpoint({
    path: '/tables/calls',
    summary: 'Calls and what became of their proposals (Table 2)',
    tag,
    response: callTableAnswer,
    handle: async ({ db }) => {
      const [table, covered] = await Promise.all([callTable(db), coverage(db)])
      return { asOf: covered.activities, ...table }
    },
  }),
  endpoint({
    path: '/tables/participation',
    summary: 'Which ministries provided and received (Table 3)',
    tag,
    response: participationAnswer,
    handle: async ({ db }) => {
      const [table, covered] = await Promise.all([participationTable(db), coverage(db)])
      return { asOf: covered.activities, ...table }
    },
  }),
  endpoint({
    path: '/indicators',
    summary: 'Figures of the network, as declared and, where there are rows, as counted',
    tag,
    query: z.object({
      kind: z.enum(kindFilters).optional().describe('also computed here, or declared only'),
    }),
    response: z.object({ items: z.array(indicator) }),
    handle: async (ctx, { query }) => {
      const rows = await indicators(ctx.db, query.kind)
      const readings = await readFigures(ctx, figuresBeside(rows))
      return { items: rows.map((row) => present(row, readings)) }
    },
  }),
  endpoint({
    path: '/indicators/{code}',
    summary: 'One figure, with where the report contradicts itself about it',
    tag,
    params: z.object({ code: z.string().regex(/^[a-z0-9-]{1,80}$/) }),
    response: indicator.extend({ inconsistencies: z.array(inconsistency) }).meta({ id: 'IndicatorInFull' }),
    handle: async (ctx, { params }) => {
      const row = found(await indicatorByCode(ctx.db, params.code))
      const [readings, notes] = await Promise.all([
        readFigures(ctx, figuresBeside([row])),
        inconsistencies(ctx.db, params.code),
      ])
      return { ...present(row, readings), inconsistencies: notes.map(presentInconsistency) }
    },
  }),
  endpoint({
    path: '/inconsistencies',
    summary: 'Where the report contradicts itself, and what is done about it',
    tag,
    response: z.object({ items: z.array(inconsistency) }),
    handle: async ({ db }) => ({ items: (await inconsistencies(db)).map(presentInconsistency) }),
  }),
]
