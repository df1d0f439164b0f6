import { AutosaveParts, autosaveAttributes, ClashView, writingText } from '#modules/calls/index.ts'
import {
  type Answers,
  type Choices,
  type Clash,
  FileList,
  type Question,
  QuestionField,
  type ShownFile,
  type Topic,
} from '#modules/forms/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, ErrorSummary, Lead, NotificationBanner } from '#ui/index.ts'
import type { FollowThrough, Questionnaire, QuestionnaireKind } from '../../schema/follow-through.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowHeading } from './parts.tsx'

export type FollowTopicProps = {
  lang: Lang
  t: FollowText
  follow: Pick<FollowThrough, 'code' | 'topic'>
  kind: QuestionnaireKind
  questionnaire: Pick<Questionnaire, 'lang'>
  topic: Topic
  at: number
  of: number
  answers: Answers
  /** On which revision each answer stands. */
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

export const FollowTopic = (p: FollowTopicProps) => {
  const { lang, t, follow, kind, topic } = p
  const files = topic.questions.filter((question) => question.kind === 'files')
  const asked = topic.questions.filter((question) => question.kind !== 'files')
  const fileLists = files.map((question) => (
    <FileList
      key={question.code}
      {...{ lang, question }}
      files={p.files}
      timeZone={p.timeZone}
      problem={p.problems[question.code]}
      hasTitle={topic.questions.length > 1}
      form={asked.length > 0 ? answersForm : undefined}
      addTo={`/${lang}${followUrls.attachments(follow.code, kind)}`}
      hrefOf={(id) => `/${lang}${followUrls.attachment(follow.code, kind, id)}`}
      removalOf={(id) => `/${lang}${followUrls.attachmentRemoval(follow.code, kind, id)}`}
    />
  ))
  return (
    <>
      <FollowErrors {...p} />
      <AutosaveParts lang={lang} t={writingText(lang)} />
      <FollowHeading lang={lang} t={t} follow={follow} kind={kind}>
        {topic.title[lang]}
      </FollowHeading>
      <p class="govuk-caption-m">{t.topic.step(p.at, p.of)}</p>
      {topic.lead && <Lead>{topic.lead[lang]}</Lead>}
      {asked.length === 0 ? (
        fileLists
      ) : (
        <form
          id={answersForm}
          method="post"
          action={`/${lang}${followUrls.topic(follow.code, kind, topic.code)}`}
          novalidate
          {...autosaveAttributes(lang, `${p.accountId ?? 0}-${follow.code}-${kind}-${topic.code}`)}
        >
          {/* The files too: a form proves itself by its first field, before any file. */}
          <FirstButton>{t.topic.save}</FirstButton>
          {fileLists}
          {asked.map((question) => (
            <FollowQuestion key={question.code} {...p} question={question} />
          ))}
          <p class="govuk-body" role="status" data-autosave="status" />
          <ButtonGroup>
            <Button once>{t.topic.save}</Button>
            <Button look="secondary" name="then" value="list" once>
              {t.topic.saveList}
            </Button>
          </ButtonGroup>
        </form>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${followUrls.page(follow.code, kind)}`}>
          {t.topic.back[kind]}
        </a>
      </p>
    </>
  )
}

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

type ErrorProps = Pick<FollowTopicProps, 'lang' | 'topic' | 'refusals' | 'clashes' | 'problems'>

/** What was not saved, and where it is put right. */
export const FollowErrors = ({ lang, topic, refusals, clashes, problems }: ErrorProps) => {
  const t = writingText(lang)
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

type QuestionProps = Pick<
  FollowTopicProps,
  | 'lang'
  | 'questionnaire'
  | 'answers'
  | 'revs'
  | 'given'
  | 'add'
  | 'problems'
  | 'clashes'
  | 'choices'
  | 'timeZone'
> & { question: Question }

/** One question with what it stands on and, where two people answered it, both versions. */
export const FollowQuestion = (p: QuestionProps) => {
  const { lang, question, given, clashes } = p
  const { code } = question
  const clash = clashes.find((one) => one.question === code)
  return (
    <div
      id={clash && clashId(code)}
      data-question={code}
      data-unsaved={clash ? 'clash' : given[code] && 'yes'}
    >
      <input type="hidden" name={`rev.${code}`} value={p.revs[code] ?? 0} />
      <QuestionField
        lang={lang}
        textLang={p.questionnaire.lang}
        question={question}
        value={p.answers[code] ?? null}
        given={given[code] ?? { add: p.add }}
        problems={p.problems}
        choices={p.choices}
      />
      {clash && (
        <ClashView
          lang={lang}
          t={writingText(lang)}
          proposal={p.questionnaire}
          question={question}
          clash={clash}
          choices={p.choices}
          timeZone={p.timeZone}
        />
      )}
    </div>
  )
}
