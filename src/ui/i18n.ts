import type { Attributes } from './part.ts'

/** The `data-i18n.*` attributes by which a behavior in the browser is given its texts. */
export const i18nAttributes = (texts: Record<string, string | Record<string, string>>): Attributes =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[`data-i18n.${key}`, text]]
        : Object.entries(text).map(([rule, form]) => [`data-i18n.${key}.${rule}`, form]),
    ),
  )
