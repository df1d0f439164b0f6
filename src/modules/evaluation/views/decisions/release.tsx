import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, ErrorSummary, Lead, PageHeading, WarningText } from '#ui/index.ts'
import type { DecisionsText } from '../../text/decisions/index.ts'
import type { Text } from '../../text/index.ts'
import { urls } from '../../urls.ts'

type Props = {
  lang: Lang
  t: DecisionsText
  words: Text
  year: number
  letters: number
  selected: number
  /** What somebody should look at first: topics not translated, ministries without a reader. */
  checks: { text: string; href: string }[]
  problems?: Record<string, string>
}

export const ReleaseView = ({ lang, t, words, year, letters, selected, checks, problems = {} }: Props) => (
  <>
    {Object.keys(problems).length > 0 && (
      <ErrorSummary lang={lang} errors={Object.values(problems).map((text) => ({ text }))} />
    )}
    <PageHeading size="l" caption={t.titleOf(String(year))}>
      {t.release.title}
    </PageHeading>
    <Lead>{t.release.lead}</Lead>
    <ul class="govuk-list govuk-list--bullet">
      <li>{t.release.letters(letters)}</li>
      <li>{t.release.page}</li>
      <li>{t.release.activities(selected)}</li>
      <li>{t.release.call}</li>
    </ul>
    {checks.length > 0 && (
      <>
        <WarningText lang={lang}>{t.release.check}</WarningText>
        <ul class="govuk-list govuk-list--bullet">
          {checks.map(({ text, href }) => (
            <li key={text}>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
    <form method="post" action={`/${lang}${urls.release(year)}`}>
      <ButtonGroup>
        <Button once>{t.release.button}</Button>
        <a class="govuk-link" href={`/${lang}${urls.decisions(year)}`}>
          {words.cancel}
        </a>
      </ButtonGroup>
    </form>
  </>
)
