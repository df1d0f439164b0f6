import type { Lang } from '#platform/i18n/index.ts'
import { type Content, Section, SummaryList } from '#ui/index.ts'
import type { Form, Question, Topic } from '../schema.ts'
import { formsText } from '../text/index.ts'

export type FormOutlineProps = {
  lang: Lang
  form: Form
  /** The names of criteria, by code. */
  criteria?: Readonly<Record<string, string>>
  /** What may be done with a question; nothing where the form is frozen. */
  actions?: (question: Question, topic: Topic) => Content
  /** What stands below the questions of a topic. */
  after?: (topic: Topic) => Content
}

/** What a form asks, topic by topic, as whoever prepares it reads it. */
export const FormOutline = ({ lang, form, criteria = {}, actions, after }: FormOutlineProps) => (
  <>
    {form.topics.map((topic) => (
      <Section key={topic.code} id={`topic-${topic.code}`} title={topic.title[lang]}>
        {topic.questions.length === 0 ? (
          <p class="govuk-body">{formsText(lang).outline.none}</p>
        ) : (
          <SummaryList
            rows={topic.questions.map((question) => ({
              key: question.label[lang],
              value: (
                <>
                  <p class="govuk-body">{describe(lang, question).join(' · ')}</p>
                  {question.criterion && (
                    <p class="govuk-body">
                      {formsText(lang).outline.criterion(criteria[question.criterion] ?? question.criterion)}
                    </p>
                  )}
                  {question.hint && <p class="govuk-hint">{question.hint[lang]}</p>}
                  {actions?.(question, topic)}
                </>
              ),
            }))}
          />
        )}
        {after?.(topic)}
      </Section>
    ))}
  </>
)

const describe = (lang: Lang, { kind, isRequired, isCore, longest, most }: Question): string[] => {
  const t = formsText(lang).outline
  return [
    t.kinds[kind],
    isRequired ? t.required : t.optional,
    longest === undefined ? '' : t.longest(longest),
    most === undefined ? '' : t.most(most),
    isCore ? t.core : '',
  ].filter(Boolean)
}
