import {
  declaredParts,
  figureCodes,
  figureText,
  type Indicator,
  indicators,
  type Reading,
  readFigures,
  writtenPeriod,
  writtenValue,
} from '#modules/results/index.ts'
import type { Ctx } from '#platform/context.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { markersOf } from './markers.ts'
import type { Block, Figures, ReportPeriod } from './schema.ts'
import { reportsText } from './text/index.ts'

/** A figure that a sentence may name, as it stands now. */
export type Bound = {
  marker: string
  label: string
  value: number | string | null
  /** A value of this figure as the language writes it: the present one, or one that it had. */
  written: (value: number | string | null) => string
  /** Stated by the network's report, and not counted from rows. */
  isDeclared: boolean
  /** Of the whole record whatever the period: it says what is so now, or would tell of single answers. */
  isWhole: boolean
}

/** Every figure that a sentence may name, over a period, in the words of a language. */
export const boundFigures = async (
  ctx: Pick<Ctx, 'db' | 'now'>,
  period: ReportPeriod,
  lang: Lang,
): Promise<Map<string, Bound>> => {
  const [readings, declared] = await Promise.all([
    readFigures(ctx, figureCodes, { period }),
    indicators(ctx.db),
  ])
  const all = [
    ...ofReport(readings.get('activities-completed'), period, lang),
    ...figureCodes.flatMap((code) => ofReading(readings.get(code), lang)),
    ...declared.flatMap((indicator) => ofIndicator(indicator, lang)),
  ]
  return new Map(all.map((bound) => [bound.marker, bound]))
}

const isNumber = (value: number | string | null): value is number => typeof value === 'number'

/** What the report accounts for, and until when its data speak. */
const ofReport = (reading: Reading | undefined, period: ReportPeriod, lang: Lang): Bound[] => {
  const { figures } = reportsText(lang)
  const plain = { isDeclared: false, isWhole: false }
  const days = (value: number | string | null) => {
    const [from = '', to = ''] = String(value ?? '').split('/')
    return writtenPeriod(lang, { from: from || null, to: to || null })
  }
  return [
    {
      ...plain,
      marker: 'period',
      label: figures.period,
      value: `${period.from ?? ''}/${period.to ?? ''}`,
      written: days,
    },
    {
      ...plain,
      marker: 'as-of',
      label: figures.asOf,
      value: reading?.asOf ?? null,
      written: (value) => (value === null ? figureText(lang).unknown : format(lang).date(String(value))),
    },
  ]
}

const ofReading = (reading: Reading | undefined, lang: Lang): Bound[] => {
  if (!reading) return []
  const { code, unit, statistic, groups, isDeclared, isTimeless, isProtected } = reading
  const { figures } = reportsText(lang)
  const { label } = figureText(lang).figures[code]
  const common = { isDeclared, isWhole: isTimeless || isProtected }
  const written = (value: number | string | null) => writtenValue(lang, unit, isNumber(value) ? value : null)
  const count = (value: number | string | null) => writtenValue(lang, 'count', isNumber(value) ? value : null)
  const isShare = unit === 'share'
  const told = (marker: string, name: string, { value, n, of }: Pick<Reading, 'value' | 'n' | 'of'>) => [
    { ...common, marker, label: name, value, written },
    ...(isShare
      ? [
          { ...common, marker: `${marker}/n`, label: figures.counted(name), value: n, written: count },
          { ...common, marker: `${marker}/of`, label: figures.total(name), value: of, written: count },
        ]
      : []),
  ]
  return [
    ...(statistic === 'none' ? [] : told(code, label, reading)),
    ...groups.flatMap((group) => told(`${code}:${group.code}`, figures.part(label, group.name[lang]), group)),
  ]
}

const ofIndicator = (indicator: Indicator, lang: Lang): Bound[] => [
  {
    marker: `declared/${indicator.code}`,
    label: indicator.label[lang],
    value: indicator.value,
    written: (value) => declaredParts(lang, { ...indicator, value: isNumber(value) ? value : null }).value,
    isDeclared: true,
    isWhole: true,
  },
]

/** A figure that no longer has the value that the text was last shown with. */
export type Changed = { marker: string; label: string; was: string; now: string; isGone: boolean }

/** What changed since a version was last shown: value by value, as the language writes them. */
export const changedFigures = (
  figures: Figures,
  blocks: readonly Block[],
  bound: ReadonlyMap<string, Bound>,
): Changed[] =>
  markersOf(blocks).flatMap((marker) => {
    const now = bound.get(marker)
    const was = figures[marker]
    if (was === undefined || (now && now.value === was)) return []
    const written = (value: number | string | null) => now?.written(value) ?? String(value ?? '')
    // 15.8 % and 16.2 % are read as the same.
    if (now && written(was) === written(now.value)) return []
    return [
      {
        marker,
        label: now?.label ?? marker,
        was: written(was),
        now: now ? written(now.value) : '',
        isGone: now === undefined,
      },
    ]
  })

/** Those of the sentences: kept as they were last shown, and those that are new as they are now. */
export const figuresFor = (
  blocks: readonly Block[],
  bound: ReadonlyMap<string, Bound>,
  kept: Figures = {},
): Figures =>
  Object.fromEntries(
    markersOf(blocks).map((marker) => [
      marker,
      // Nothing known is a value too: it is kept until what is known is accepted.
      (marker in kept ? kept[marker] : bound.get(marker)?.value) ?? null,
    ]),
  )
