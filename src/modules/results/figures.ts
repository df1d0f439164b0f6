import type { Ctx } from '#platform/context.ts'
import { activityFigures } from './figures/activities.ts'
import type { Definition, FigureRow } from './figures/figure.ts'
import { followUpFigures } from './figures/follow-up.ts'
import { otherFigures } from './figures/others.ts'
import { participationFigures } from './figures/participation.ts'
import { type Measured, measure } from './figures/reading.ts'
import { inEach } from './figures/rows.ts'
import { type Source, sourceOf } from './figures/source.ts'
import { always, isAlways, type Period, untilOf } from './period.ts'
import type { Indicator } from './queries/indicator.ts'
import { type Statistic, type Subject, subjects, type Unit } from './schema.ts'
import type { FigureText } from './text/figure/index.ts'
import { urls } from './urls.ts'

/** The figures that this platform counts. Their words are in the catalogue, under the same codes. */
const definitions: Record<keyof FigureText['figures'], Definition> = {
  ...activityFigures,
  ...participationFigures,
  ...followUpFigures,
  ...otherFigures,
}

export type FigureCode = keyof typeof definitions

export const isFigure = (code: string): code is FigureCode => Object.hasOwn(definitions, code)

/** In the order in which they are shown: by what they are about. */
export const figureCodes: readonly FigureCode[] = subjects.flatMap((subject) =>
  (Object.keys(definitions) as FigureCode[]).filter((code) => definitions[code].subject === subject),
)

/** A figure as it stands, with the rows that it follows from. */
export type Reading = Measured & {
  code: FigureCode
  subject: Subject
  unit: Unit
  statistic: Statistic
  period: Period
  asOf: string | null
  isDeclared: boolean
  /** Its rows are asked, and not all of them answer. */
  asks: boolean
  isTimeless: boolean
  isProtected: boolean
  /** What single rows hold is left out: whoever asks may only read what they say together. */
  isWithheld: boolean
  rows: FigureRow[]
}

/**
 * Who asks for a figure of a period. Without `all`, what single ministries answered and what a visit cost is told
 * together or not at all, and of the whole record: two periods that differ by one visit would tell of that visit.
 */
export type Asked = { period?: Period; all?: boolean }

/** Fewer than these would tell of each. */
export const fewest = 3
/** Whole hundreds of dollars. */
const coarse = 100

const readFrom = async (source: Source, code: FigureCode, mayReadAll: boolean): Promise<Reading> => {
  const definition = definitions[code]
  const { subject, unit, statistic, groups } = definition
  const [rows, names, coverage] = await Promise.all([
    definition.rows(source),
    groups?.list(source),
    source.coverage(),
  ])
  const measured = measure(definition, rows, names)
  const isProtected = definition.isProtected === true
  const isWithheld = isProtected && !mayReadAll
  return {
    code,
    subject,
    unit,
    statistic,
    period: source.period,
    asOf: untilOf(source.period, definition.asOf(coverage)),
    isDeclared: definition.isDeclared === true,
    asks: definition.asks === true,
    isTimeless: definition.isTimeless === true,
    isProtected,
    isWithheld,
    ...(isWithheld ? withheld(unit, measured) : measured),
    rows: isWithheld ? discreet(rows) : rows,
  }
}

/** Of few nothing is told but how many they are; of more, no more exactly than needed. */
const withheld = (unit: Unit, measured: Measured): Measured => {
  const { value, of, asked } = measured
  const isTold = of >= fewest && value !== null
  return {
    value: isTold ? (unit === 'usd' ? Math.round(value / coarse) * coarse : value) : null,
    n: isTold ? measured.n : 0,
    of,
    asked,
    groups: [],
    spread: null,
  }
}

/** The activities alone, each once, and not what was answered about them. */
const discreet = (rows: readonly FigureRow[]): FigureRow[] => {
  const activities = rows.map(({ code, text, lang, ...row }): FigureRow => {
    const activity = code.split('/')[0] ?? code
    return {
      ...row,
      code: activity,
      text: lang === null ? text : inEach(() => activity),
      lang: null,
      date: null,
      value: null,
      counts: null,
    }
  })
  return [...new Map(activities.map((row) => [row.code, row])).values()]
}

/** Reads several figures over one period, each list of rows once. */
export const readFigures = async (
  ctx: Pick<Ctx, 'db' | 'now'>,
  codes: readonly FigureCode[],
  { period = always, all = false }: Asked = {},
): Promise<Map<FigureCode, Reading>> => {
  const source = sourceOf(ctx, period)
  const whole = isAlways(period) ? source : sourceOf(ctx, always)
  const readings = await Promise.all(
    codes.map((code) => {
      const { isTimeless, isProtected } = definitions[code]
      return readFrom(isTimeless || (isProtected && !all) ? whole : source, code, all)
    }),
  )
  return new Map(readings.map((reading) => [reading.code, reading]))
}

export const readFigure = async (
  ctx: Pick<Ctx, 'db' | 'now'>,
  code: FigureCode,
  asked: Asked = {},
): Promise<Reading> => (await readFigures(ctx, [code], asked)).get(code) as Reading

/** Whether a declared figure and the count beside it agree; `related` when they count different things. */
export type Agreement = 'same' | 'rounded' | 'different' | 'related'

export type Computed = {
  figure: FigureCode
  value: number
  unit: Unit
  /** The rows behind it, without the language. */
  path: string
  /** Until when they speak. */
  asOf: string | null
  agreement: Agreement
}

const agreementOf = ({ kind, value }: Indicator, computed: number): Agreement => {
  if (kind === 'declared') return 'related'
  if (value === computed) return 'same'
  return value === Math.round(computed) ? 'rounded' : 'different'
}

/** The figures that stand beside some declared ones. */
export const figuresBeside = (indicators: readonly Indicator[]): FigureCode[] => [
  ...new Set(indicators.flatMap(({ measure: code }) => (code !== null && isFigure(code) ? code : []))),
]

/** What this platform counts beside a declared figure, if anything. */
export const computedOf = (
  indicator: Indicator,
  readings: ReadonlyMap<FigureCode, Reading>,
): Computed | undefined => {
  const { measure: code, measureGroup } = indicator
  const reading = code !== null && isFigure(code) ? readings.get(code) : undefined
  if (!reading) return undefined
  const told = measureGroup === null ? reading : reading.groups.find(({ code }) => code === measureGroup)
  if (!told || told.value === null) return undefined
  return {
    figure: reading.code,
    value: told.value,
    unit: reading.unit,
    path: pathOf(reading.code, measureGroup),
    asOf: reading.asOf,
    agreement: agreementOf(indicator, told.value),
  }
}

/** Where the rows of a figure, or of a part of it, have a list of their own, without the language. */
export const listOf = (code: FigureCode, group: string | null = null): string | undefined => {
  const { path } = definitions[code]
  if (typeof path === 'function') return path(group ?? '')
  return group === null ? path : undefined
}

/** Where the rows of a figure are: in their own list, else on its page. */
const pathOf = (code: FigureCode, group: string | null): string =>
  listOf(code, group) ?? urls.figure(code, { group: group ?? undefined })
