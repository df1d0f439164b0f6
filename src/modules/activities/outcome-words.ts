import { type Lang, type Localized, languages } from '#platform/i18n/index.ts'

/** The words of an outcome: those of the record (`lang` is null) in all four languages, those that a ministry reported
 * in the one it wrote, the same in each other language until they are translated. */
export type OutcomeWords = { summary: Localized; lang: Lang | null }

/** The language of the words that a reader finds. */
export const wordsLang = ({ summary, lang: written }: OutcomeWords, lang: Lang): Lang =>
  written !== null && summary[lang] === summary[written] ? written : lang

/** For the `lang` of an element: nothing where it is that of the page. */
export const foreignLang = (words: OutcomeWords, lang: Lang): Lang | undefined => {
  const of = wordsLang(words, lang)
  return of === lang ? undefined : of
}

/** Into which languages it can be translated: none for those of the record. */
export const otherLanguages = ({ lang: written }: OutcomeWords): Lang[] =>
  written === null ? [] : languages.filter((lang) => lang !== written)

/** Its translation into a language, empty while there is none. */
export const translationInto = (words: OutcomeWords, lang: Lang): string =>
  wordsLang(words, lang) === lang ? words.summary[lang] : ''
