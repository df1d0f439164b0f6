import { type Lang, languages, locales } from '#platform/i18n/index.ts'

const displays = Object.fromEntries(
  languages.map((lang) => [
    lang,
    new Intl.DisplayNames(locales[lang], { type: 'language', fallback: 'code' }),
  ]),
) as Record<Lang, Intl.DisplayNames>

export const languageName = (code: string, lang: Lang): string => {
  const name = displays[lang].of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}
