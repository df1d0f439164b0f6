import { foreignLang } from '#modules/activities/index.ts'
import { networkProfile, secretariatName } from '#modules/directory/index.ts'
import { writtenPeriod } from '#modules/results/index.ts'
import type { Ctx } from '#platform/context.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import type { Dataset, Item, Part, Piece, Placed, ReportDocument } from './document.ts'
import type { Bound } from './figures.ts'
import { piecesOf } from './markers.ts'
import type { AnnexSource, Block, ChartSource, ReportPeriod, TableSource } from './schema.ts'
import { titleOf } from './schema.ts'
import { type Shown, shownIn, sourcesIn } from './shown.ts'
import { type Sources, sourcesOf } from './sources.ts'
import { standardAnnexes } from './tables/annexes.ts'
import { standardCharts } from './tables/charts.ts'
import { standardTables } from './tables/standard.ts'
import { documentText } from './text/document/index.ts'

type Given = {
  lang: Lang
  period: ReportPeriod
  blocks: readonly Block[]
  /** The figures that its sentences may name. */
  bound: ReadonlyMap<string, Bound>
}

/** The report as it is read: every block with its rows and figures looked up, tables and charts numbered in order. */
export const composed = async (
  ctx: Pick<Ctx, 'db' | 'now'>,
  { lang, period, blocks, bound }: Given,
): Promise<ReportDocument> => {
  const sources = sourcesOf(ctx, period)
  const t = documentText(lang)
  const [network, author, made] = await Promise.all([
    networkProfile(ctx.db),
    secretariatName(ctx.db),
    Promise.all(numbered(blocks).map((block) => drawn(block, { sources, lang, bound }))),
  ])
  const parts = made.flatMap(({ block, parts }) => parts.map((part): Placed => ({ block, part })))
  const asOf = bound.get('as-of')
  return {
    lang,
    title: titleOf(blocks),
    network: network.name[lang],
    author: author?.[lang] ?? network.shortName[lang],
    period: writtenPeriod(lang, period),
    asOf: asOf?.written(asOf.value) ?? '',
    date: format(lang).day(ctx.now.toISOString().slice(0, 10)),
    parts: withNote(parts, t.declaredNote),
    datasets: distinct(made.flatMap(({ data }) => data ?? [])),
  }
}

/** What the tables, charts, annexes and lists of the record show now, by what they show. */
export const shownNow = async (
  ctx: Pick<Ctx, 'db' | 'now'>,
  { lang, period, blocks }: Omit<Given, 'bound'>,
): Promise<Map<string, Shown>> => {
  const context: Context = { sources: sourcesOf(ctx, period), lang, bound: new Map() }
  return new Map(
    await Promise.all(
      [...sourcesIn(blocks)].map(async ([source, block]) => {
        const { parts } = await drawn({ ...block, number: 1 }, context)
        return [source, shownIn(parts)] as const
      }),
    ),
  )
}

/** Where a figure was stated and not counted, what its star means is said once: after the text, before the annexes. */
const withNote = (parts: Placed[], note: string): Placed[] => {
  if (!parts.some(({ part }) => hasDeclared(part))) return parts
  const annexes = parts.findIndex(({ part }) => part.kind === 'heading' && part.beginsPage)
  const placed: Placed = { block: 'declared', part: { kind: 'note', pieces: [note] } }
  return annexes < 0 ? [...parts, placed] : parts.toSpliced(annexes, 0, placed)
}

type Numbered = Block & { number: number }

/** Each kind is counted on its own: Table 2, Chart 1, Annex 2. */
const numbered = (blocks: readonly Block[]): Numbered[] => {
  const counts = new Map<string, number>()
  return blocks.map((block) => {
    const number = (counts.get(block.kind) ?? 0) + 1
    counts.set(block.kind, number)
    return { ...block, number }
  })
}

type Context = { sources: Sources; lang: Lang; bound: ReadonlyMap<string, Bound> }

type Drawn = { block: string; parts: Part[]; data?: Dataset }

const drawn = async (block: Numbered, context: Context): Promise<Drawn> => {
  const { id, kind, text, number, level } = block
  const { lang } = context
  const t = documentText(lang)
  const pieces = () => withFigures(text, context)
  switch (kind) {
    case 'title':
      return { block: id, parts: [] }
    case 'heading':
      return { block: id, parts: [{ kind, id: `s-${id}`, level: level ?? 1, text, beginsPage: false }] }
    case 'paragraph':
      return {
        block: id,
        parts: paragraphs(text).map((own) => ({ kind, pieces: withFigures(own, context) })),
      }
    case 'note':
      return { block: id, parts: [{ kind, pieces: pieces() }] }
    case 'list':
      return listed(block, context)
    case 'table': {
      const { data, title, ...table } = await standardTables[block.of as TableSource](context.sources, lang)
      const part: Part = { kind, number: t.table(number), title: text || title, ...table }
      return { block: id, parts: [part], data: { name: `table-${number}`, ...data } }
    }
    case 'chart': {
      const { title, ...chart } = await standardCharts[block.of as ChartSource](context.sources, lang)
      const rows = chart.bars.map(({ label, value }) => [label, value])
      return {
        block: id,
        parts: [{ kind, number: t.chart(number), title: text || title, ...chart }],
        data: { name: `chart-${number}`, columns: [chart.labelHead, chart.valueHead], rows },
      }
    }
    case 'annex': {
      const { title, parts, data } = await standardAnnexes[block.of as AnnexSource](context.sources, lang)
      const heading: Part = {
        kind: 'heading',
        id: `s-${id}`,
        level: 1,
        text: t.annex(number, text || title),
        beginsPage: true,
      }
      return { block: id, parts: [heading, ...parts], data: { name: `annex-${number}`, ...data } }
    }
  }
}

const paragraphs = (text: string) => text.split(/\n{2,}/).filter((part) => part.trim() !== '')

/** Lines that were written, or what the record has: an empty list says so. */
const listed = async ({ id, of, text, number }: Numbered, context: Context): Promise<Drawn> => {
  const { sources, lang } = context
  const t = documentText(lang)
  if (of === null) {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    return {
      block: id,
      parts: [{ kind: 'list', items: lines.map((line) => ({ pieces: withFigures(line, context) })) }],
    }
  }
  const none: Part = { kind: 'paragraph', pieces: [t.lists.none] }
  const asList = (items: Item[]): Part[] => (items.length === 0 ? [none] : [{ kind: 'list', items }])
  if (of === 'studies') {
    const studies = await sources.studies()
    return {
      block: id,
      parts: asList(studies.map(({ title, year }) => ({ pieces: [t.lists.study(title[lang], year)] }))),
      data: {
        name: `list-${number}-studies`,
        columns: ['code', 'title', 'year'],
        rows: studies.map(({ code, title, year }) => [code, title[lang], year]),
      },
    }
  }
  const component = of.slice('outcomes/'.length)
  const own = (await sources.outcomes()).filter(({ componentCode }) => componentCode === component)
  return {
    block: id,
    parts: asList(
      own.map((outcome) => {
        const of = foreignLang(outcome, lang)
        return { pieces: [outcome.summary[lang]], ...(of && { lang: of }) }
      }),
    ),
    data: {
      name: `outcomes-${component}`,
      columns: ['code', 'component', 'receivers', 'providers', 'activities', 'year', 'summary'],
      rows: own.map((outcome) => [
        outcome.code,
        outcome.componentCode,
        outcome.receivers.map(({ country, code }) => country ?? code).join(';'),
        outcome.providers.map(({ country, code }) => country ?? code).join(';'),
        outcome.activities.map(({ code }) => code).join(';'),
        outcome.year,
        outcome.summary[lang],
      ]),
    },
  }
}

/** A figure that is no longer known leaves its marker to be seen. */
const withFigures = (text: string, { bound }: Context): Piece[] =>
  withSigns(
    piecesOf(text).map((piece) => {
      if (typeof piece === 'string') return piece
      const { marker } = piece
      const figure = bound.get(marker)
      return figure
        ? { marker, text: figure.written(figure.value), isDeclared: figure.isDeclared }
        : `{{${marker}}}`
    }),
  )

/** The percent sign belongs to its number: the star of a declared figure stands behind both, 93 %*. */
const withSigns = (pieces: readonly Piece[]): Piece[] => {
  const signed: Piece[] = []
  for (const piece of pieces) {
    const last = signed.at(-1)
    const sign = typeof piece === 'string' ? /^\s?%/.exec(piece)?.[0] : undefined
    if (typeof piece === 'string' && sign !== undefined && typeof last === 'object' && last.isDeclared) {
      signed[signed.length - 1] = { ...last, text: `${last.text}${sign}` }
      if (piece !== sign) signed.push(piece.slice(sign.length))
    } else signed.push(piece)
  }
  return signed
}

const hasDeclared = (part: Part): boolean => {
  const isDeclared = (piece: Piece) => typeof piece !== 'string' && piece.isDeclared
  if (part.kind === 'paragraph' || part.kind === 'note') return part.pieces.some(isDeclared)
  return part.kind === 'list' && part.items.some(({ pieces }) => pieces.some(isDeclared))
}

/** The same list in two places is one file. */
const distinct = (datasets: Dataset[]): Dataset[] => [
  ...new Map(datasets.map((dataset) => [dataset.name, dataset])).values(),
]
