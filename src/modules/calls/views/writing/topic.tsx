import {
  type Answers,
  type Choices,
  type Clash,
  FileList,
  isAnswered,
  type Question,
  QuestionField,
  type ShownFile,
  type Topic,
} from '#modules/forms/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, ErrorSummary, Lead, NotificationBanner, PageHeading } from '#ui/index.ts'
import type { Hint } from '../../hints.ts'
import type { Text } from '../../text/writing/index.ts'
import { urls } from '../../urls.ts'
import { AutosaveParts, autosaveOf } from './autosave.tsx'
import { ClashView } from './clash.tsx'
import { HintList } from './hints.tsx'

export type TopicProps = {
  lang: Lang
  t: Text
  proposal: { id: number; title: string | null; lang: Lang }
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
  hints: Hint[]
  files: ShownFile[]
  /** What the criteria are called, by code. */
  criteria: ReadonlyMap<string, string>
  timeZone: string
  /** Whose unsaved text the browser may keep. */
  accountId: number | null
}

export const TopicView = (p: TopicProps) => {
  const { lang, t, proposal, topic, clashes, problems } = p
  const asked = topic.questions.filter(({ kind }) => kind !== 'files')
  const label = (code: string) =>
    topic.questions.find((question) => question.code === code)?.label[lang] ?? code
  const errors = [
    ...p.refusals.map((text) => ({ text })),
    ...clashes.map(({ question }) => ({
      text: t.clash.summary(label(question)),
      field: clashId(question),
    })),
    ...Object.entries(problems).map(([field, text]) => ({ field, text })),
  ]
  return (
    <>
      {errors.length > 0 && (
        <ErrorSummary lang={lang} errors={errors}>
          {p.refusals.length === 0 && t.topic.partly}
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
      <AutosaveParts lang={lang} t={t} />
      <PageHeading size="l" caption={t.topic.step(p.at, p.of)}>
        {topic.title[lang]}
      </PageHeading>
      {topic.lead && <Lead>{topic.lead[lang]}</Lead>}
      {asked.length > 0 && (
        <form
          id={answersForm}
          method="post"
          action={`/${lang}${urls.topic(proposal.id, topic.code)}`}
          novalidate
          {...autosaveOf(p)}
        >
          {/* What Enter presses in a field is the first button of a form: not the one that adds a row. */}
          <Button class="govuk-visually-hidden" attributes={{ tabIndex: -1, 'aria-hidden': true }} once>
            {t.topic.save}
          </Button>
          {asked.map((question) => (
            <AskedQuestion key={question.code} {...p} question={question} />
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
      {topic.questions
        .filter(({ kind }) => kind === 'files')
        .map((question) => (
          <FileList
            key={question.code}
            {...{ lang, question }}
            files={p.files}
            timeZone={p.timeZone}
            problem={problems[question.code]}
            hasTitle={topic.questions.length > 1}
            form={asked.length > 0 ? answersForm : undefined}
            addTo={`/${lang}${urls.attachments(proposal.id)}`}
            hrefOf={(id) => `/${lang}${urls.attachment(proposal.id, id)}`}
            removalOf={(id) => `/${lang}${urls.attachmentRemoval(proposal.id, id)}`}
          />
        ))}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.proposal(proposal.id)}`}>
          {t.topic.back}
        </a>
      </p>
    </>
  )
}

const answersForm = 'answers'

const clashId = (question: string) => `clash-${question}`

const AskedQuestion = (p: TopicProps & { question: Question }) => {
  const { lang, t, question, given, clashes } = p
  const { code } = question
  const clash = clashes.find((one) => one.question === code)
  const criterion = question.criterion && p.criteria.get(question.criterion)
  return (
    <div
      id={clash && clashId(code)}
      data-question={code}
      data-unsaved={clash ? 'clash' : given[code] && 'yes'}
    >
      <input type="hidden" name={`rev.${code}`} value={p.revs[code] ?? 0} />
      {criterion && <p class="govuk-caption-m">{t.topic.criterion(criterion)}</p>}
      <QuestionField
        lang={lang}
        textLang={p.proposal.lang}
        question={question}
        value={p.answers[code] ?? null}
        given={given[code] ?? { add: p.add }}
        problems={p.problems}
        choices={p.choices}
      />
      {clash && <ClashView {...p} clash={clash} />}
      {/* What is saved while it is written brings its hints along: see src/browser/behaviours/autosave.ts. */}
      <div data-hints={t.topic.hint} aria-live="polite">
        {isAnswered(question, p.answers[code]) && (
          <HintList
            lang={lang}
            title={t.topic.hint}
            hints={p.hints.filter((hint) => hint.question === code)}
          />
        )}
      </div>
    </div>
  )
}
