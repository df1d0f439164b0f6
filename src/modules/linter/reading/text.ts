import type { Day, Lang } from '#platform/i18n/index.ts'
import type { LintRecord } from '../record.ts'
import { type Dated, datesIn, type Period, periodsIn, yearOf } from './date.ts'
import { languageOf } from './language.ts'
import { countryFinder, institutionFinder, type Mention } from './name.ts'
import { numbersIn, type Quantity } from './number.ts'
import { type Ordinal, ordinalsIn } from './ordinal.ts'
import { type Sentence, sentencesOf } from './sentence.ts'
import { type Words, wordsOf } from './words/index.ts'

export type Read = Sentence & {
  dates: Dated[]
  periods: Period[]
  numbers: Quantity[]
  ordinals: Ordinal[]
  countries: Mention[]
  institutions: Mention[]
}

/** A text, read: what every check looks at. */
export type ReadText = {
  lang: Lang
  words: Words
  sentences: Read[]
  /** The end of the last year that it speaks of: it knows nothing later. */
  asOf: Day
}

/** Sentence by sentence, so that whoever reads a long text can do other things in between. */
export function* readText(
  text: string,
  record: LintRecord,
  today: Day,
  told?: Lang,
): Generator<undefined, ReadText> {
  const lang = told ?? languageOf(text)
  const words = wordsOf(lang)
  const countries = countryFinder(record.members)
  const institutions = institutionFinder(record.institutions)
  const sentences: Read[] = []
  for (const sentence of sentencesOf(text)) {
    const { text: said, folded } = sentence
    const dates = datesIn(folded, words)
    const ordinals = ordinalsIn(said, folded, words)
    sentences.push({
      ...sentence,
      dates,
      ordinals,
      periods: periodsIn(folded, words),
      numbers: numbersIn(folded, words, [...dates, ...ordinals]),
      countries: countries(said, folded),
      institutions: institutions(said, folded),
    })
    yield
  }
  const years = sentences.flatMap(({ dates }) => dates.map(({ to }) => yearOf(to)))
  const last = Math.max(0, ...years.filter((year) => year <= yearOf(today)))
  return { lang, words, sentences, asOf: last > 0 ? `${last}-12-31` : today }
}

/** The sentences of the paragraph that one stands in. */
export const paragraphOf = ({ sentences }: ReadText, { from, to }: Sentence) => sentences.slice(from, to)
