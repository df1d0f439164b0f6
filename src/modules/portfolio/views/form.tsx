import { format, languages } from '#platform/i18n/index.ts'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  ErrorSummary,
  Input,
  NotificationBanner,
  PageHeading,
  Radios,
  Select,
} from '#ui/index.ts'
import { languageName } from '../language-name.ts'
import { urls } from '../urls.ts'
import { type FormProps, NowSaved, OriginalText, Translation } from './form-text.tsx'

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
