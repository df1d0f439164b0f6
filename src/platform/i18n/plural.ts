import type { Lang } from './language.ts'
import { locales } from './language.ts'

/** The plural cases of each language. Spanish, Portuguese and French have *many* ("un millón de"). */
export type PluralForms = {
  es: { one: string; many: string; other: string }
  en: { one: string; other: string }
  pt: { one: string; many: string; other: string }
  fr: { one: string; many: string; other: string }
}

const rules = Object.fromEntries(
  Object.entries(locales).map(([lang, locale]) => [lang, new Intl.PluralRules(locale)]),
) as Record<Lang, Intl.PluralRules>

const numbers = Object.fromEntries(
  Object.entries(locales).map(([lang, locale]) => [lang, new Intl.NumberFormat(locale)]),
) as Record<Lang, Intl.NumberFormat>

/**
 * The form that fits `n`; `#` in it becomes the number as the language writes it.
 * A missing case does not compile.
 */
export const plural = <L extends Lang>(lang: L, n: number, forms: PluralForms[L]): string => {
  const cases = forms as Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
  return (cases[rules[lang].select(n)] ?? cases.other).replace('#', numbers[lang].format(n))
}
