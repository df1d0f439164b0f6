import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, ErrorSummary, Input, Lead, PageHeading } from '#ui/index.ts'
import type { PeriodForm } from '../schema.ts'
import type { ReportsText } from '../text/index.ts'
import { urls } from '../urls.ts'

type Form = Pick<PeriodForm, 'from' | 'to'>

type Props = {
  lang: Lang
  t: ReportsText
  id: number
  form: Form
  /** The period that is shown, as it is sent back. */
  was: string
  problems?: Record<string, string>
}

/** Both ends of a period; an empty one is open. */
export const PeriodFields = ({
  lang,
  t,
  form,
  problems,
}: Pick<Props, 'lang' | 't' | 'form'> & { problems: Record<string, string> }) => (
  <>
    {(['from', 'to'] as const).map((end) => (
      <Input
        key={end}
        lang={lang}
        name={end}
        label={t.begin[end]}
        hint={t.begin.dayHint}
        value={form[end] ?? ''}
        error={problems[end]}
        class="govuk-input--width-10"
      />
    ))}
  </>
)

export const PeriodView = ({ lang, t, id, form, was, problems = {} }: Props) => (
  <>
    {Object.keys(problems).length > 0 && (
      <ErrorSummary lang={lang} errors={Object.entries(problems).map(([field, text]) => ({ field, text }))} />
    )}
    <PageHeading size="l" caption={t.list.number(id)}>
      {t.period.title}
    </PageHeading>
    <Lead>{t.period.lead}</Lead>
    <form method="post" action={`/${lang}${urls.period(id)}`} novalidate>
      <input type="hidden" name="was" value={was} />
      <PeriodFields {...{ lang, t, form, problems }} />
      <ButtonGroup>
        <Button once>{t.period.button}</Button>
        <a class="govuk-link" href={`/${lang}${urls.reports()}`}>
          {t.cancel}
        </a>
      </ButtonGroup>
    </form>
  </>
)
