import { z } from 'zod'
import { found } from '#platform/errors.ts'
import { endpoint } from '#platform/http/index.ts'
import { languages } from '#platform/i18n/index.ts'
import type { Part, Piece, ReportDocument } from './document.ts'
import { type Published, publishedReports, publishedTexts } from './queries/publication.ts'
import { urls } from './urls.ts'

const lang = z.enum(languages)

const text = z.object({
  lang,
  title: z.string(),
  period: z.string().describe('in the words of the text'),
  publishedAt: z.iso.datetime(),
  page: z.string().describe('where it is read'),
  pdf: z.string(),
  word: z.string(),
  tables: z.string().describe('a ZIP of its tables as CSV'),
})

const report = z
  .object({ id: z.number().int(), texts: z.array(text).describe('one for each language it is published in') })
  .meta({ id: 'Report' })

const piece = z.union([
  z.string(),
  z
    .object({ figure: z.string(), text: z.string(), isDeclared: z.boolean() })
    .describe('a figure of the record in the sentence, as it was when the text was published'),
])

const part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.number().int().min(1).max(3), text: z.string() }),
  z.object({ kind: z.enum(['paragraph', 'note']), pieces: z.array(piece) }),
  z.object({
    kind: z.literal('list'),
    items: z.array(
      z.object({ pieces: z.array(piece), lang: lang.optional().describe('where it is another one') }),
    ),
  }),
  z.object({
    kind: z.literal('entries'),
    entries: z.array(
      z.object({ number: z.number().int(), title: z.string(), detail: z.string(), text: z.string() }),
    ),
  }),
  z.object({
    kind: z.literal('table'),
    number: z.string().nullable(),
    title: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('chart'),
    number: z.string(),
    title: z.string(),
    bars: z.array(z.object({ label: z.string(), value: z.number() })),
  }),
])

const whole = text
  .extend({
    asOf: z.string().describe('until when its data speak, in words'),
    parts: z.array(part),
    datasets: z
      .array(
        z.object({
          name: z.string(),
          columns: z.array(z.string()),
          rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
        }),
      )
      .describe('the rows of its tables, charts and lists, with the codes of the record'),
  })
  .meta({ id: 'ReportText' })

type Named = Pick<Published, 'reportId' | 'lang' | 'title' | 'period' | 'at'>

const presentText = ({ reportId, lang: of, title, period, at }: Named) => ({
  lang: of,
  title,
  period,
  publishedAt: at.toISOString(),
  page: `/${of}${urls.report(reportId)}`,
  pdf: `/${of}${urls.pdf(reportId, of)}`,
  word: `/${of}${urls.word(reportId, of)}`,
  tables: `/${of}${urls.csvs(reportId, of)}`,
})

const presentPieces = (pieces: readonly Piece[]) =>
  pieces.map((one) =>
    typeof one === 'string' ? one : { figure: one.marker, text: one.text, isDeclared: one.isDeclared },
  )

const presentPart = (one: Part): z.input<typeof part> => {
  switch (one.kind) {
    case 'heading':
      return { kind: one.kind, level: one.level, text: one.text }
    case 'paragraph':
    case 'note':
      return { kind: one.kind, pieces: presentPieces(one.pieces) }
    case 'list':
      return {
        kind: one.kind,
        items: one.items.map((item) => ({ ...item, pieces: presentPieces(item.pieces) })),
      }
    case 'entries':
      return one
    case 'table': {
      const { kind, number, title, columns, rows } = one
      return { kind, number, title, columns: columns.map((column) => column.title), rows }
    }
    case 'chart': {
      const { kind, number, title, bars } = one
      return { kind, number, title, bars: bars.map(({ label, value }) => ({ label, value })) }
    }
  }
}

const presentWhole = (reportId: number, { document, at }: { document: ReportDocument; at: Date }) => ({
  ...presentText({ reportId, lang: document.lang, title: document.title, period: document.period, at }),
  asOf: document.asOf,
  parts: document.parts.map(({ part: one }) => presentPart(one)),
  datasets: document.datasets,
})

const tag = 'Results'

export const api = [
  endpoint({
    path: '/reports',
    summary: 'Published reports of products and results, the newest first',
    tag,
    response: z.object({ items: z.array(report) }),
    handle: async ({ db }) => ({
      items: [...Map.groupBy(await publishedReports(db), ({ reportId }) => reportId)].map(([id, texts]) => ({
        id,
        texts: texts.map(presentText),
      })),
    }),
  }),
  endpoint({
    path: '/reports/{id}',
    summary: 'One published report in each of its languages, as it was on the day it was published',
    tag,
    params: z.object({ id: z.string().regex(/^[1-9]\d{0,8}$/) }),
    response: z.object({ id: z.number().int(), texts: z.array(whole) }),
    handle: async ({ db }, { params }) => {
      const id = Number(params.id)
      const texts = await publishedTexts(db, id)
      found(texts[0])
      return { id, texts: texts.map((one) => presentWhole(id, one)) }
    },
  }),
]
