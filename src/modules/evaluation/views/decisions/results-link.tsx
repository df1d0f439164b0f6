import type { Lang } from '#platform/i18n/index.ts'
import { InsetText } from '#ui/index.ts'
import type { DecisionsText } from '../../text/decisions/index.ts'
import { urls } from '../../urls.ts'

type Props = { lang: Lang; t: DecisionsText; year: number }

/** On the public page of a call whose decisions are known. */
export const ResultsLink = ({ lang, t, year }: Props) => (
  <InsetText>
    <a class="govuk-link govuk-!-font-weight-bold" href={`/${lang}${urls.results(year)}`}>
      {t.results.title(String(year))}
    </a>
  </InsetText>
)
