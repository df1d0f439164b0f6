/** The languages a reader may choose; the first is the one the catalogues are typed from. */
export const languages = ['es', 'en', 'pt', 'fr'] as const

export type Lang = (typeof languages)[number]

/** One text in every language. */
export type Localized = Record<Lang, string>

/** The language's own name, as its speakers write it. */
export const languageNames: Localized = {
  es: 'Español',
  en: 'English',
  pt: 'Português',
  fr: 'Français',
}

/** The locale by which numbers, dates and lists are written: the Americas, not Europe. */
export const locales: Localized = { es: 'es-419', en: 'en-US', pt: 'pt-BR', fr: 'fr-CA' }

export const isLang = (value: unknown): value is Lang => languages.includes(value as Lang)

/** The language that an `Accept-Language` header asks for, or the fallback when it names none of ours. */
export const preferredLang = (header: string | undefined, fallback: Lang): Lang => {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='))
      return { code: tag.slice(0, 2).toLowerCase(), weight: quality ? Number(quality.slice(2)) || 0 : 1 }
    })
    .filter(({ code, weight }) => isLang(code) && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const best = wishes[0]?.code
  return isLang(best) ? best : fallback
}
