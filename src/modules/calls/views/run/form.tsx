import { type Form, FormOutline, type Question, QuestionEditor, type Topic } from '#modules/forms/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, ErrorSummary, Lead, PageHeading, Section } from '#ui/index.ts'
import type { DraftText } from '../../text/draft/index.ts'
import { urls } from '../../urls.ts'
import { StaleBanner } from './stale.tsx'

type Props = { lang: Lang; t: DraftText; year: number; rev: number; isStale: boolean }

type FormProps = Props & {
  form: Form
  criteria: Record<string, string>
  leftOut: { topic: Topic; question: Question }[]
}

/** The form of a draft: what it asks, and what may be done with each question. */
export const FormView = ({ lang, t, year, rev, isStale, form, criteria, leftOut }: FormProps) => (
  <>
    {isStale && <StaleBanner lang={lang} t={t.stale} />}
    <PageHeading size="l" caption={year}>
      {t.form.title}
    </PageHeading>
    <Lead>{t.form.lead}</Lead>
    <FormOutline
      {...{ lang, form, criteria }}
      actions={(question, topic) => <QuestionActions {...{ lang, t, year, rev, question, topic }} />}
      after={(topic) => (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${urls.newQuestion(year, topic.code)}`}>
            {t.form.addTo(topic.title[lang])}
          </a>
        </p>
      )}
    />
    {leftOut.length > 0 && (
      <Section id="left-out" title={t.form.leftOut}>
        {leftOut.map(({ question }) => (
          <form key={question.code} method="post" action={`/${lang}${urls.form(year)}`}>
            <input type="hidden" name="rev" value={rev} />
            <p class="govuk-body">{question.label[lang]}</p>
            <Press name="restore" code={question.code} about={question.label[lang]}>
              {t.form.restore}
            </Press>
          </form>
        ))}
      </Section>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={`/${lang}${urls.desk(year)}`}>
        {t.cancel}
      </a>
    </p>
  </>
)

type PressProps = { name: string; code: string; about: string; children: string }

/** A button of a question, which says to a screen reader which one it is. */
const Press = ({ name, code, about, children }: PressProps) => (
  <Button look="secondary" name={name} value={code} once>
    {children}
    <span class="govuk-visually-hidden"> {about}</span>
  </Button>
)

type ActionProps = Pick<FormProps, 'lang' | 't' | 'year' | 'rev'> & { question: Question; topic: Topic }

const QuestionActions = ({ lang, t, year, rev, question, topic }: ActionProps) => {
  const at = topic.questions.findIndex(({ code }) => code === question.code)
  const press = (name: string, text: string) => (
    <Press name={name} code={question.code} about={question.label[lang]}>
      {text}
    </Press>
  )
  return (
    <form method="post" action={`/${lang}${urls.form(year)}`}>
      <input type="hidden" name="rev" value={rev} />
      <ButtonGroup>
        <a class="govuk-link" href={`/${lang}${urls.question(year, question.code)}`}>
          {t.form.change}
          <span class="govuk-visually-hidden"> {question.label[lang]}</span>
        </a>
        {at > 0 && press('up', t.form.up)}
        {at < topic.questions.length - 1 && press('down', t.form.down)}
        {!question.isCore && press('remove', t.form.remove)}
      </ButtonGroup>
    </form>
  )
}

type QuestionProps = Props & {
  /** None for a new one. */
  question?: Question
  title: string
  path: string
  given?: Record<string, unknown>
  problems: Record<string, string>
}

export const QuestionView = ({ lang, t, year, rev, isStale, ...p }: QuestionProps) => (
  <>
    {Object.keys(p.problems).length > 0 && (
      <ErrorSummary
        lang={lang}
        errors={Object.entries(p.problems).map(([field, text]) => ({ field, text }))}
      />
    )}
    {isStale && <StaleBanner lang={lang} t={t.stale} />}
    <PageHeading size="l" caption={year}>
      {p.title}
    </PageHeading>
    <form method="post" action={`/${lang}${p.path}`} novalidate>
      <input type="hidden" name="rev" value={rev} />
      <QuestionEditor lang={lang} question={p.question} given={p.given} problems={p.problems} />
      <ButtonGroup>
        <Button once>{t.save}</Button>
        <a class="govuk-link" href={`/${lang}${urls.form(year)}`}>
          {t.form.title}
        </a>
      </ButtonGroup>
    </form>
  </>
)
