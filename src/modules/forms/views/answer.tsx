import type { Lang } from '#platform/i18n/index.ts'
import { type Content, SummaryList } from '#ui/index.ts'
import { lineTexts, rowTexts, valueText } from '../answer-text.ts'
import { isAnswered } from '../answers.ts'
import type { Answer, Choices, Question } from '../schema.ts'
import { formsText } from '../text/index.ts'

export type AnswerViewProps = {
  lang: Lang
  /** In which it was answered. */
  textLang: Lang
  question: Question
  value: Answer | undefined
  choices: Choices
}

/** An answer to be read, without its question. Rows are cards whose headings are of level four. */
export const AnswerView = ({ question, value = null, textLang, ...p }: AnswerViewProps) => {
  const own = textLang === p.lang ? undefined : textLang
  if (!isAnswered(question, value)) return <p class="govuk-hint">{formsText(p.lang).unanswered}</p>
  if (question.kind === 'rows') return <RowCards {...p} question={question} value={value} own={own} />
  if (Array.isArray(value)) {
    const [only, ...more] = lineTexts(p, question, value)
    if (more.length === 0) return <p class="govuk-body">{only}</p>
    return (
      <ul class="govuk-list govuk-list--bullet">
        {[only, ...more].map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    )
  }
  const isText = question.kind === 'text' || question.kind === 'long_text'
  return <Words own={isText ? own : undefined}>{valueText(p, question, value)}</Words>
}

/** Text as it was written, with its lines. */
const Words = ({ own, children }: { own: Lang | undefined; children: Content }) => (
  <p class="govuk-body minga-words" lang={own}>
    {children}
  </p>
)

type RowsProps = Omit<AnswerViewProps, 'textLang'> & { value: Answer; own: Lang | undefined }

const RowCards = ({ question, value, own, ...p }: RowsProps) => (
  <>
    {rowTexts(p, question, value).map(({ name, cells }) => (
      <SummaryList
        key={name}
        card={{ title: name, level: 4 }}
        rows={cells.map(({ label, text, isOwnWords }) => ({
          key: label,
          value: text ? (
            <span class="minga-words" lang={isOwnWords ? own : undefined}>
              {text}
            </span>
          ) : (
            <span class="govuk-hint">{formsText(p.lang).unanswered}</span>
          ),
        }))}
      />
    ))}
  </>
)
