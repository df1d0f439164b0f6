import type { Ctx } from '#platform/context.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { computedOf, type FigureCode, figuresBeside, type Reading, readFigures } from './figures.ts'
import { type Indicator, keyIndicators } from './queries/indicator.ts'
import { figureText } from './text/figure/index.ts'
import { urls } from './urls.ts'

export type KeyFigure = {
  code: string
  label: Localized
  value: number
  kind: 'computed' | 'declared'
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  asOf: string | null
  /** The rows behind it, or for a declared figure its page; without the language. */
  path: string
}

/** The network's main figures, each as counted here where it can be. */
export const keyFigures = async (ctx: Pick<Ctx, 'db' | 'now'>): Promise<KeyFigure[]> => {
  const chosen = await keyIndicators(ctx.db)
  return keyFiguresOf(chosen, await readFigures(ctx, figuresBeside(chosen)))
}

export const keyFiguresOf = (chosen: Indicator[], readings: ReadonlyMap<FigureCode, Reading>): KeyFigure[] =>
  chosen.flatMap((indicator): KeyFigure[] => {
    const { code, label, value, asOf } = indicator
    const computed = computedOf(indicator, readings)
    if (computed) {
      const words = languages.map((lang) => [lang, figureText(lang).figures[computed.figure].label])
      const { path } = computed
      return [
        {
          code,
          label: Object.fromEntries(words) as Localized,
          value: computed.value,
          kind: 'computed',
          asOf: computed.asOf,
          path,
        },
      ]
    }
    if (value === null) return []
    return [{ code, label, value, kind: 'declared', asOf: asOf.at(-1) ?? null, path: urls.indicator(code) }]
  })
