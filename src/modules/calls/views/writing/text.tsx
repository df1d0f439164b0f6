import { type Answers, AnswerView, type Choices, type Form, type Question } from '#modules/forms/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { type Content, Section } from '#ui/index.ts'
import { writingText } from '../../text/writing/index.ts'

type Files = {
  /** Those that the answers may name, by their ids. */
  files: readonly { id: number; name: string }[]
  /** Where a file is for the reader; without it only its name is shown. */
  fileHref?: (id: number) => string
}

export type ProposalTextProps = Files & {
  lang: Lang
  /** In which it is written. */
  textLang: Lang
  form: Form
  /** With the files by their ids, as versions keep them. */
  answers: Answers
  choices: Choices
  /** What the reader is told of a question beside its answer: the criterion it speaks to, say. */
  mark?: (question: Question) => Content
  /** Of the headings of the topics. */
  level?: 2 | 3
}

/** A whole proposal to be read: every topic with its questions and what was answered. */
export const ProposalText = ({ form, ...p }: ProposalTextProps) => (
  <>
    {p.textLang !== p.lang && <p class="govuk-hint">{writingText(p.lang).writtenIn[p.textLang]}</p>}
    {form.topics.map((topic) => (
      <Section key={topic.code} id={`topic-${topic.code}`} title={topic.title[p.lang]} level={p.level}>
        <TopicText {...p} questions={topic.questions} />
      </Section>
    ))}
  </>
)

const TopicText = ({
  questions,
  mark,
  level = 2,
  ...p
}: Omit<ProposalTextProps, 'form'> & { questions: Question[] }) => {
  const Heading = `h${level + 1}` as 'h3'
  return questions.map((question) => (
    <div key={question.code} class="minga-answered">
      <Heading class="govuk-heading-s">{question.label[p.lang]}</Heading>
      {mark?.(question)}
      {question.kind === 'files' ? (
        <FilesView {...p} ids={p.answers[question.code]} />
      ) : (
        <AnswerView
          lang={p.lang}
          textLang={p.textLang}
          question={question}
          value={p.answers[question.code] ?? null}
          choices={p.choices}
        />
      )}
    </div>
  ))
}

const FilesView = ({ lang, files, fileHref, ids }: Files & { lang: Lang; ids: unknown }) => {
  const named = Array.isArray(ids) ? files.filter(({ id }) => ids.includes(String(id))) : []
  if (named.length === 0) return <p class="govuk-body">{writingText(lang).noFiles}</p>
  return (
    <ul class="govuk-list">
      {named.map(({ id, name }) => (
        <li key={id}>
          {fileHref ? (
            <a class="govuk-link" href={fileHref(id)} download>
              {name}
            </a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  )
}
