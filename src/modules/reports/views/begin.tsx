import { type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, Checkboxes, ErrorSummary, Lead, PageHeading, Radios } from '#ui/index.ts'
import type { BeginForm } from '../schema.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { PeriodFields } from './period.tsx'

type Props = {
  lang: Lang
  t: ReportsText
  form: BeginForm
  problems?: Record<string, string>
  /** What it may begin with, beside the standard report. */
  others: { id: number; title: string }[]
}

export const BeginView = ({ lang, t, form, problems = {}, others }: Props) => (
  <>
    {Object.keys(problems).length > 0 && (
      <ErrorSummary lang={lang} errors={Object.entries(problems).map(([field, text]) => ({ field, text }))} />
    )}
    <PageHeading size="l">{t.begin.title}</PageHeading>
    <Lead>{t.begin.lead}</Lead>
    <form method="post" action={`/${lang}${urls.reports()}`} novalidate>
      <PeriodFields {...{ lang, t, form, problems }} />
      <Checkboxes
        lang={lang}
        name="langs"
        legend={t.begin.langs}
        hint={t.begin.langsHint}
        error={problems.langs}
        items={languages.map((of) => ({
          value: of,
          label: languageNames[of],
          checked: form.langs.includes(of),
          attributes: { lang: of },
        }))}
      />
      {others.length > 0 && (
        <Radios
          lang={lang}
          name="source"
          legend={t.begin.source}
          items={[
            { value: '', label: t.begin.standard, checked: form.source === '' },
            ...others.map(({ id, title }) => ({
              value: id,
              label: t.begin.another(title),
              checked: form.source === String(id),
            })),
          ]}
        />
      )}
      <ButtonGroup>
        <Button once>{t.begin.button}</Button>
        <a class="govuk-link" href={`/${lang}${urls.reports()}`}>
          {t.cancel}
        </a>
      </ButtonGroup>
    </form>
  </>
)
