import type { Lang } from './language.ts'

/**
 * The texts of one module, by language. Every language has the shape of the Spanish one:
 * a missing key, parameter or plural case does not compile.
 */
export const catalog =
  <Text>(texts: Record<Lang, Text>) =>
  (lang: Lang): Text =>
    texts[lang]
