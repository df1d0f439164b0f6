import { Fragment } from 'preact'
import { Difference } from '#ui/index.ts'
import { answerText, type RowText, rowLines, rowTexts } from '../answer-text.ts'
import type { Answer } from '../schema.ts'
import type { AnswerViewProps } from './answer.tsx'

type Props = Omit<AnswerViewProps, 'value'> & { before: Answer; after: Answer }

/** What went and what came between two answers: by words where somebody wrote, else by what was chosen. */
export const DifferenceView = (p: Props) => {
  const { question, before, after, ...words } = p
  if (question.kind === 'rows') return <Rows {...p} />
  if (question.kind === 'text' || question.kind === 'long_text')
    return (
      <Difference
        lang={p.lang}
        textLang={p.textLang}
        before={answerText({ ...words, question, value: before })}
        after={answerText({ ...words, question, value: after })}
      />
    )
  // Each thing that was chosen stands on a line of its own, also the last.
  const lines = (value: Answer) => answerText({ ...words, question, value }).replace(/(?<=.)$/, '\n')
  return <Difference lang={p.lang} before={lines(before)} after={lines(after)} by="lines" />
}

const Rows = ({ question, before, after, lang, textLang, choices }: Props) => {
  const words = { lang, choices }
  return (
    <>
      {pairs(rowTexts(words, question, before), rowTexts(words, question, after), lang).map(
        ({ name, was, is }, at) => (
          <Fragment key={at}>
            <p class="govuk-body">
              <strong>{name}</strong>
            </p>
            <Difference lang={lang} textLang={textLang} before={was} after={is} />
          </Fragment>
        ),
      )}
    </>
  )
}

type Pair = { name: string; was: string; is: string }

/** Row by row; those that stayed alike at the beginning and at the end keep together when one between them went. */
const pairs = (before: RowText[], after: RowText[], lang: Props['lang']): Pair[] => {
  const [was, is] = [before, after].map((rows) => rows.map((row) => rowLines(lang, row))) as [
    string[],
    string[],
  ]
  const shorter = Math.min(was.length, is.length)
  let end = 0
  while (end < shorter && was.at(-1 - end) === is.at(-1 - end)) end += 1
  const [middleBefore, middleAfter] = [was.length - end, is.length - end]
  const changed = Array.from({ length: Math.max(middleBefore, middleAfter) }, (_, at) => ({
    name: (at < middleAfter ? after : before)[at]?.name ?? '',
    was: at < middleBefore ? (was[at] ?? '') : '',
    is: at < middleAfter ? (is[at] ?? '') : '',
  }))
  const alike = is.slice(middleAfter).map((text, at) => ({
    name: after[middleAfter + at]?.name ?? '',
    was: text,
    is: text,
  }))
  return [...changed, ...alike]
}
