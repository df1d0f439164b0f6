import { type Answers, AnswerView, type Choices, formsText, type Question } from '#modules/forms/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { Section } from '#ui/index.ts'
import type { Questionnaire } from '../../schema/follow-through.ts'
import { followText } from '../../text/follow-through/index.ts'

export type FollowTextProps = {
  lang: Lang
  questionnaire: Pick<Questionnaire, 'form' | 'lang'>
  answers: Answers
  choices: Choices
  files: readonly { id: number; name: string }[]
  /** Where a file is for the reader. */
  fileHref: (id: number) => string
  level?: 2 | 3
}

/** A whole questionnaire to be read: every topic with its questions and what was answered. */
export const FollowAnswers = ({ level = 2, ...p }: FollowTextProps) => {
  const { lang, questionnaire } = p
  const Heading = `h${level + 1}` as 'h3'
  return (
    <>
      {questionnaire.lang !== lang && (
        <p class="govuk-hint">{followText(lang).writtenIn[questionnaire.lang]}</p>
      )}
      {questionnaire.form.topics.map((topic) => (
        <Section key={topic.code} id={`topic-${topic.code}`} title={topic.title[lang]} level={level}>
          {topic.questions.map((question) => (
            <div key={question.code} class="minga-answered">
              <Heading class="govuk-heading-s">{question.label[lang]}</Heading>
              <Answer {...p} question={question} />
            </div>
          ))}
        </Section>
      ))}
    </>
  )
}

const Answer = ({ question, ...p }: FollowTextProps & { question: Question }) => {
  const value = p.answers[question.code] ?? null
  if (question.kind !== 'files')
    return (
      <AnswerView
        lang={p.lang}
        textLang={p.questionnaire.lang}
        question={question}
        value={value}
        choices={p.choices}
      />
    )
  const ids: readonly unknown[] = Array.isArray(value) ? value : []
  const named = p.files.filter(({ id }) => ids.includes(String(id)))
  if (named.length === 0) return <p class="govuk-body">{formsText(p.lang).files.none}</p>
  return (
    <ul class="govuk-list">
      {named.map(({ id, name }) => (
        <li key={id}>
          <a class="govuk-link" href={p.fileHref(id)} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
