import type { areas } from '#modules/taxonomy/index.ts'
import { format, type Lang, languages } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  Details,
  ErrorSummary,
  Input,
  InsetText,
  NotificationBanner,
  PageHeading,
  Radios,
  Section,
  Select,
  Textarea,
} from '#ui/index.ts'
import { languageName } from '../language-name.ts'
import type { Names } from '../names.ts'
import type { Program } from '../queries/program.ts'
import type { Draft, TextField, Words } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'

export type FormProps = {
  lang: Lang
  t: Text
  draft: Draft
  names: Names
  areas: Awaited<ReturnType<typeof areas>>
  /** For which a new program may be described. */
  institutions: { code: string; name: string }[]
  /** None for a new one. */
  program?: Program
  problems?: Record<string, string>
  /** Somebody saved it since the form was opened. */
  isStale?: boolean
}

const empty: Words = { title: '', summary: '', objectives: '', results: '' }

export const FormView = (p: FormProps) => {
  const { lang, t, draft, names, program, problems = {} } = p
  const at = (path: string) => `/${lang}${path}`
  const { content } = draft
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      {p.isStale && (
        <NotificationBanner lang={lang} role="alert">
          <h3 class="govuk-notification-banner__heading">{t.form.staleTitle}</h3>
          <p class="govuk-body">{t.form.staleBody}</p>
        </NotificationBanner>
      )}
      <PageHeading size="l">{program ? t.form.editTitle : t.form.createTitle}</PageHeading>
      <form method="post" action={at(program ? urls.program(program.id) : urls.programs())} novalidate>
        <input type="hidden" name="rev" value={p.isStale && program ? program.rev : draft.rev} />
        {program ? (
          <input type="hidden" name="original" value={program.originalLang} />
        ) : (
          <NewFields {...p} />
        )}
        <OriginalText {...p} />
        <Select
          lang={lang}
          name="theme"
          label={t.form.theme}
          size="s"
          error={problems.theme}
          value={content.theme}
          items={[
            { value: '', text: t.form.chooseTheme },
            ...p.areas.flatMap((area) =>
              area.themes.map((theme) => ({
                value: theme.code,
                text: `${area.name[lang]}: ${theme.name[lang]}`,
              })),
            ),
          ]}
        />
        <NowSaved
          {...p}
          mine={content.theme}
          saved={program?.theme.code}
          show={(code) => names.theme.get(code) ?? code}
        />
        <Checkboxes
          lang={lang}
          name="populations"
          small
          legend={t.form.populations}
          size="s"
          error={problems.populations}
          values={content.populations}
          items={[...names.population].map(([value, label]) => ({ value, label }))}
        />
        <NowSaved
          {...p}
          mine={content.populations.join(' ')}
          saved={program?.populations
            .map(({ code }) => code)
            .toSorted()
            .join(' ')}
          show={(codes) =>
            format(lang).list(
              codes
                .split(' ')
                .filter(Boolean)
                .map((code) => names.population.get(code) ?? code),
            )
          }
        />
        <Checkboxes
          lang={lang}
          name="languages"
          small
          legend={t.form.languages}
          size="s"
          error={problems.languages}
          values={content.languages}
          items={[...names.language].map(([value, label]) => ({ value, label }))}
        />
        <NowSaved
          {...p}
          mine={content.languages.join(' ')}
          saved={program?.languages.toSorted().join(' ')}
          show={(codes) =>
            format(lang).list(
              codes
                .split(' ')
                .filter(Boolean)
                .map((code) => languageName(code, lang)),
            )
          }
        />
        <Input
          lang={lang}
          name="unit"
          label={t.form.unit}
          size="s"
          hint={t.form.unitHint}
          value={content.unit ?? ''}
        />
        <NowSaved {...p} mine={content.unit ?? ''} saved={program ? (program.unit ?? '') : undefined} />
        <Input
          lang={lang}
          name="contactPost"
          label={t.form.contactPost}
          size="s"
          hint={t.form.contactPostHint}
          value={content.contactPost ?? ''}
        />
        <NowSaved
          {...p}
          mine={content.contactPost ?? ''}
          saved={program ? (program.contactPost ?? '') : undefined}
        />
        {languages
          .filter((other) => other !== draft.original)
          .map((other) => (
            <Translation key={other} {...p} of={other} />
          ))}
        <ButtonGroup>
          <Button once>{program && program.state !== 'draft' ? t.form.save : t.form.saveDraft}</Button>
          <a class="govuk-link" href={at(program ? urls.preview(program.id) : urls.mine())}>
            {t.form.cancel}
          </a>
        </ButtonGroup>
      </form>
    </>
  )
}

type SavedProps = FormProps & {
  mine: string
  saved: string | undefined
  show?: (value: string) => string
  of?: Lang
}

/** What is saved now, beside what was typed, when the two differ because somebody else saved. */
const NowSaved = ({ isStale, t, mine, saved, of, show = (value) => value }: SavedProps) =>
  isStale && saved !== undefined && saved !== mine ? (
    <InsetText>
      <strong>{t.form.nowSaved}</strong>
      <p class="govuk-body" lang={of}>
        {show(saved) || '—'}
      </p>
    </InsetText>
  ) : null

const NewFields = ({ lang, t, draft, institutions, problems = {} }: FormProps) => (
  <>
    <Select
      lang={lang}
      name="institution"
      label={t.form.institution}
      size="s"
      error={problems.institution}
      value={draft.institution || (institutions.length === 1 ? institutions[0]?.code : '')}
      items={[
        ...(institutions.length === 1 ? [] : [{ value: '', text: t.problems.institution }]),
        ...institutions.map(({ code, name }) => ({ value: code, text: name })),
      ]}
    />
    <Radios
      lang={lang}
      name="original"
      inline
      legend={t.form.original}
      size="s"
      hint={t.form.originalHint}
      value={draft.original}
      items={languages.map((value) => ({ value, label: languageName(value, lang) }))}
    />
  </>
)

const OriginalText = (p: FormProps) => (
  <Section
    id="original-text"
    title={p.program ? p.t.form.originalIn(languageIn(p.draft.original, p.lang)) : p.t.form.words}
  >
    <Fields {...p} of={p.draft.original} />
  </Section>
)

/** As within a sentence: "original en español". */
const languageIn = (code: Lang, lang: Lang) => {
  const name = languageName(code, lang)
  return lang === 'en' ? name : name.toLocaleLowerCase(lang)
}

const Translation = (p: FormProps & { of: Lang }) => {
  const { lang, t, program, draft, of, problems = {} } = p
  const kept = program?.texts.find((text) => text.lang === of)
  const hasProblem = Object.keys(problems).some((field) => field.endsWith(`_${of}`))
  const stale = kept?.staleFields ?? []
  return (
    <Details
      open={hasProblem || p.isStale || stale.length > 0}
      summary={
        <>
          {t.form.translationIn(languageIn(of, lang))}
          {kept && ` · ${t.textStates[kept.state]}`}
        </>
      }
    >
      {stale.length > 0 && (
        <p class="govuk-body">{t.form.staleFields(format(lang).list(stale.map((field) => t.form[field])))}</p>
      )}
      <Fields {...p} of={of} />
      <Checkboxes
        lang={lang}
        name={`reviewed_${of}`}
        small
        values={draft.reviewed.includes(of) ? ['yes'] : []}
        items={[{ value: 'yes', label: t.form.reviewed }]}
      />
    </Details>
  )
}

const areasOfText = ['summary', 'objectives', 'results'] as const

const Fields = (p: FormProps & { of: Lang }) => {
  const { lang, t, draft, of, problems = {}, program } = p
  const words = draft.content.texts[of] ?? empty
  const kept = program?.texts.find((text) => text.lang === of)
  const spelled = { attributes: { lang: of } }
  const saved = (field: TextField) => (program ? (kept?.[field] ?? '') : undefined)
  return (
    <>
      <Input
        lang={lang}
        name={`title_${of}`}
        label={t.form.title}
        error={problems[`title_${of}`]}
        value={words.title}
        {...spelled}
      />
      <NowSaved {...p} mine={words.title} saved={saved('title')} />
      {areasOfText.map((field) => (
        <div key={field}>
          <Textarea
            lang={lang}
            name={`${field}_${of}`}
            label={t.form[field]}
            hint={field === 'summary' ? t.form.summaryHint : undefined}
            rows={field === 'summary' ? 6 : 4}
            error={problems[`${field}_${of}`]}
            value={words[field]}
            {...spelled}
          />
          <NowSaved {...p} mine={words[field]} saved={saved(field)} />
        </div>
      ))}
    </>
  )
}
