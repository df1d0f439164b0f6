import type { Lang } from '#platform/i18n/index.ts'
import { uiText } from '../text/index.ts'
import { differencesOf, type Piece } from './word-difference.ts'

export type DifferenceProps = {
  lang: Lang
  /** Of the texts, when it is not that of the page. */
  textLang?: Lang
  before: string
  after: string
  by?: Piece
}

/** One text in place of another: what went and what came, told also to who does not see the strokes. */
export const Difference = ({ lang, textLang, before, after, by }: DifferenceProps) => {
  const text = uiText(lang).difference
  const told = (word: string) => (
    <span class="govuk-visually-hidden" lang={textLang && textLang !== lang ? lang : undefined}>
      {word}:{' '}
    </span>
  )
  return (
    <p class="govuk-body minga-difference" lang={textLang === lang ? undefined : textLang}>
      {differencesOf(before, after, by).map((run, at) =>
        run.kind === 'same' ? (
          run.text
        ) : run.kind === 'gone' ? (
          <del key={at}>
            {told(text.gone)}
            {run.text}
          </del>
        ) : (
          <ins key={at}>
            {told(text.added)}
            {run.text}
          </ins>
        ),
      )}
    </p>
  )
}
