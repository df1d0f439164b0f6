import { type Lang, languages } from '#platform/i18n/index.ts'
import { fold, matches, wordly } from './fold.ts'
import { wordsOf } from './words/index.ts'

/** The language whose most common words fill most of a text. */
export const languageOf = (text: string): Lang => {
  const folded = fold(text.slice(0, 60_000))
  const counts = languages.map((lang) => ({
    lang,
    count: matches(folded, wordly(wordsOf(lang).common)).length,
  }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.lang ?? 'es'
}
