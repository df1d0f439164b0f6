import type { ComponentChildren } from 'preact'
import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, ErrorSummary, NotificationBanner } from '#ui/index.ts'
import type { Answers, Choices, Question, Topic } from '../schema.ts'
import type { Clash } from '../settle.ts'
import { formsText } from '../text/index.ts'
import { autosaveAttributes } from './autosave.tsx'
import { ClashView } from './clash.tsx'
import { FileList, type FileListProps, type ShownFile } from './files.tsx'
import { QuestionField } from './question-field.tsx'

/** A topic in the hands of somebody who writes it. */
export type WritingProps = {
  lang: Lang
  /** What it is written in. */
  textLang: Lang
  topic: Topic
  /** Its place among the topics, from 1. */
  at: number
  of: number
  answers: Answers
  /** The revision on which each answer stands. */
  revs: Record<string, number>
  /** What was typed and is not saved, by the code of the question. */
  given: Record<string, Record<string, unknown>>
  /** The question that is to have one more row. */
  add?: string
  problems: Record<string, string>
  /** Why nothing was saved, whatever was typed. */
  refusals: string[]
  clashes: Clash[]
  choices: Choices
  files: ShownFile[]
  timeZone: string
  /** Whose unsaved text the browser may keep. */
  accountId: number | null
}

/** What was not saved, and where it is put right. */
export const WritingErrors = ({
  lang,
  topic,
  refusals,
  clashes,
  problems,
}: Pick<WritingProps, 'lang' | 'topic' | 'refusals' | 'clashes' | 'problems'>) => {
  const t = formsText(lang)
  const label = (code: string) =>
    topic.questions.find((question) => question.code === code)?.label[lang] ?? code
  const errors = [
    ...refusals.map((text) => ({ text })),
    ...clashes.map(({ question }) => ({ text: t.clash.summary(label(question)), field: clashId(question) })),
    ...Object.entries(problems).map(([field, text]) => ({ field, text })),
  ]
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary lang={lang} errors={errors}>
          {refusals.length === 0 && t.topic.partly}
        </ErrorSummary>
      )}
      {clashes.length > 0 && (
        <NotificationBanner lang={lang} role="region">
          <h3 class="govuk-notification-banner__heading">{t.clash.title}</h3>
          <p class="govuk-body">
            {t.clash.body([...new Set(clashes.map(({ byName }) => byName))].join(', '))}
          </p>
        </NotificationBanner>
      )}
    </>
  )
}

const clashId = (question: string) => `clash-${question}`

/** The form of a page's answers. */
export const answersForm = 'answers'

/** What Enter presses in a field is the first button of its form: not the one that adds a file or a row. */
export const FirstButton = ({ children }: { children: string }) => (
  <Button
    class="govuk-visually-hidden"
    attributes={{ tabIndex: -1, 'aria-hidden': true, form: answersForm }}
    once
  >
    {children}
  </Button>
)

type FormProps = Pick<WritingProps, 'lang' | 'topic' | 'accountId'> & {
  action: string
  /** What the topic is of, as the browser names it to itself. */
  keptAs: string
  children: ComponentChildren
}

/** The form that saves the answers to a topic, also by itself. */
export const AnswersForm = ({ lang, topic, accountId, action, keptAs, children }: FormProps) => {
  const t = formsText(lang).topic
  return (
    <form
      id={answersForm}
      method="post"
      action={action}
      novalidate
      {...autosaveAttributes(lang, `${accountId ?? 0}-${keptAs}-${topic.code}`)}
    >
      <FirstButton>{t.save}</FirstButton>
      {children}
      <p class="govuk-body" role="status" data-autosave="status" />
      <ButtonGroup>
        <Button once>{t.save}</Button>
        <Button look="secondary" name="then" value="list" once>
          {t.saveList}
        </Button>
      </ButtonGroup>
    </form>
  )
}

type QuestionProps = Pick<
  WritingProps,
  'lang' | 'textLang' | 'answers' | 'revs' | 'given' | 'add' | 'problems' | 'clashes' | 'choices' | 'timeZone'
> & { question: Question; caption?: ComponentChildren; children?: ComponentChildren }

/** One question with what it stands on and, where two people answered it, both versions. */
export const AskedQuestion = (p: QuestionProps) => {
  const { lang, textLang, question, given, clashes, choices, timeZone } = p
  const { code } = question
  const clash = clashes.find((one) => one.question === code)
  return (
    <div
      id={clash && clashId(code)}
      data-question={code}
      data-unsaved={clash ? 'clash' : given[code] && 'yes'}
    >
      <input type="hidden" name={`rev.${code}`} value={p.revs[code] ?? 0} />
      {p.caption}
      <QuestionField
        {...{ lang, textLang, question, choices }}
        value={p.answers[code] ?? null}
        given={given[code] ?? { add: p.add }}
        problems={p.problems}
      />
      {clash && <ClashView {...{ lang, textLang, question, clash, choices, timeZone }} />}
      {p.children}
    </div>
  )
}

type FilesProps = Pick<WritingProps, 'lang' | 'topic' | 'files' | 'timeZone' | 'problems'> &
  Pick<FileListProps, 'form' | 'addTo' | 'hrefOf' | 'removalOf'>

/** The files that a topic asks for. */
export const TopicFiles = ({ topic, problems, ...p }: FilesProps) => (
  <>
    {topic.questions
      .filter(({ kind }) => kind === 'files')
      .map((question) => (
        <FileList
          key={question.code}
          {...p}
          question={question}
          problem={problems[question.code]}
          hasTitle={topic.questions.length > 1}
        />
      ))}
  </>
)
