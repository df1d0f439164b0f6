import { z } from 'zod'
import { found, Invalid } from '#platform/errors.ts'
import { type C, endpoint, localizedSchema } from '#platform/http/index.ts'
import { type Localized, languages } from '#platform/i18n/index.ts'
import type { Measurement } from '../figures/reading.ts'
import { type FigureCode, figureCodes, isFigure, type Reading, readFigure, readFigures } from '../figures.ts'
import type { Period } from '../period.ts'
import { readAnswers } from '../policy.ts'
import { indicatorsBeside } from '../queries/indicator.ts'
import { periodParameters, subjects, units } from '../schema.ts'
import { figureText } from '../text/figure/index.ts'
import { apiUrls, urls } from '../urls.ts'

const tag = 'Figures'
const count = z.number().int().min(0)

const measurement = {
  value: z.number().nullable().describe('in `unit`; a share is 0 to 1; null where nothing is known'),
  n: count.describe('rows that count'),
  of: count.describe('rows of which it is known whether they count: N'),
  asked: count.describe('all rows that could have told'),
}

const figure = z
  .object({
    code: z.string(),
    label: localizedSchema,
    definition: localizedSchema,
    subject: z.enum(subjects),
    unit: z.enum(units),
    ...measurement,
    responseRate: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('`of` by `asked`, where rows are asked and may not answer'),
    period: z.object({ from: z.iso.date().nullable(), to: z.iso.date().nullable() }),
    asOf: z.string().nullable().describe('until when the rows speak: YYYY, YYYY-MM or YYYY-MM-DD'),
    declared: z.boolean().describe('a sum of what was stated, not of what was counted here'),
    withheld: z
      .boolean()
      .describe('what single rows hold is not public: the whole record, rounded, or nothing'),
    parts: z.array(z.object({ code: z.string(), name: localizedSchema, ...measurement })),
    page: z.string().describe('its page, below a language'),
    rows: z.string().describe('the address of this figure with its rows'),
  })
  .meta({ id: 'Figure' })

const figureInFull = figure
  .extend({
    spread: z
      .object({ most: z.number(), greatest: z.number() })
      .nullable()
      .describe('of a median: what nine in ten do not exceed, and the greatest'),
    beside: z
      .array(z.object({ indicator: z.string(), part: z.string().nullable(), value: z.number().nullable() }))
      .describe('what the network’s report declares of the same'),
    items: z
      .array(
        z.object({
          code: z.string(),
          text: localizedSchema,
          detail: localizedSchema.nullable(),
          page: z.string().nullable().describe('below a language'),
          date: z.string().nullable(),
          value: z.number().nullable(),
          counts: z.boolean().nullable().describe('whether it is among the n; null where that is not known'),
          parts: z.array(z.string()),
        }),
      )
      .describe('the rows that the figure follows from'),
  })
  .meta({ id: 'FigureInFull' })

const words = (code: FigureCode, of: 'label' | 'definition') =>
  Object.fromEntries(languages.map((lang) => [lang, figureText(lang).figures[code][of]])) as Localized

const told = ({ value, n, of, asked }: Measurement) => ({ value, n, of, asked })

const present = (reading: Reading) => {
  const { code, period, asks, of, asked } = reading
  return {
    code,
    label: words(code, 'label'),
    definition: words(code, 'definition'),
    subject: reading.subject,
    unit: reading.unit,
    ...told(reading),
    responseRate: asks && asked > 0 ? of / asked : null,
    period,
    asOf: reading.asOf,
    declared: reading.isDeclared,
    withheld: reading.isWithheld,
    parts: reading.groups.map((group) => ({ code: group.code, name: group.name, ...told(group) })),
    page: urls.figure(code, { period }),
    rows: apiUrls.figure(code, { period }),
  }
}

const periodOf = ({ from, to }: z.infer<typeof periodParameters>): Period => {
  if (from !== undefined && to !== undefined && to < from) throw new Invalid({ to: 'is before `from`' })
  return { from: from ?? null, to: to ?? null }
}

const readsAll = (c: C) => c.var.permissions.has(readAnswers)

export const figureApi = [
  endpoint({
    path: '/figures',
    summary: 'The figures that are counted here, over a period',
    tag,
    query: periodParameters,
    response: z.object({ items: z.array(figure) }),
    handle: async (ctx, { query }, c) => {
      const readings = await readFigures(ctx, figureCodes, { period: periodOf(query), all: readsAll(c) })
      return { items: [...readings.values()].map(present) }
    },
  }),
  endpoint({
    path: '/figures/{code}',
    summary: 'One figure with the rows behind it',
    tag,
    params: z.object({ code: z.string().regex(/^[a-z0-9-]{1,80}$/) }),
    query: periodParameters.extend({ group: z.string().max(80).optional().describe('a part of it') }),
    response: figureInFull,
    handle: async (ctx, { params, query: { group, ...period } }, c) => {
      const code = found(isFigure(params.code) ? params.code : undefined)
      const [reading, beside] = await Promise.all([
        readFigure(ctx, code, { period: periodOf(period), all: readsAll(c) }),
        indicatorsBeside(ctx.db, code),
      ])
      if (group !== undefined) found(reading.groups.find((part) => part.code === group))
      return {
        ...present(reading),
        spread: reading.spread,
        beside: beside.map((indicator) => ({
          indicator: indicator.code,
          part: indicator.measureGroup,
          value: indicator.value,
        })),
        items: reading.rows
          .filter((row) => group === undefined || row.groups.includes(group))
          .map(({ path, groups, lang: _, ...row }) => ({ ...row, page: path, parts: groups })),
      }
    },
  }),
]
