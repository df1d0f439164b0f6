import { format, type Lang } from '#platform/i18n/index.ts'
import type { Period } from './period.ts'
import type { Statistic, Unit } from './schema.ts'
import { figureText } from './text/figure/index.ts'

/** A value as its language writes it, in its unit. */
export const writtenValue = (lang: Lang, unit: Unit, value: number | null): string => {
  const t = figureText(lang)
  if (value === null) return t.unknown
  const { number, mean, coefficient, percent, usd } = format(lang)
  switch (unit) {
    case 'mean':
      return mean(value)
    case 'share':
      return percent(value)
    case 'coefficient':
      return coefficient(value)
    case 'days':
      return t.days(Math.round(value))
    case 'usd':
      return usd(value)
    default:
      return number(value)
  }
}

type Based = { statistic: Statistic; n: number; of: number; asked: number }

/** The n and the N of a figure, where they say more than its value. */
export const writtenBase = (lang: Lang, { statistic, n, of, asked }: Based): string | undefined => {
  const { number } = format(lang)
  const t = figureText(lang)
  if (asked === 0 || of === 0) return undefined
  if (statistic === 'mean' || statistic === 'median') return t.of(number(n), number(asked))
  if (statistic === 'sum' || (statistic === 'count' && n === of)) return undefined
  return t.of(number(n), number(of))
}

/** How many of those that were asked have answered. */
export const writtenResponse = (
  lang: Lang,
  { asks, of, asked }: { asks: boolean; of: number; asked: number },
): string | undefined => {
  if (!asks || asked === 0) return undefined
  const { number, percent } = format(lang)
  return figureText(lang).response(number(of), number(asked), percent(of / asked))
}

export const writtenPeriod = (lang: Lang, { from, to }: Period): string => {
  const t = figureText(lang)
  const { day } = format(lang)
  if (from !== null && to !== null) return t.between(day(from), day(to))
  if (from !== null) return t.since(day(from))
  return to === null ? t.whole : t.until(day(to))
}
