import { format, type Lang } from '#platform/i18n/index.ts'
import { DeclaredMark, Section } from '#ui/index.ts'
import type { Contribution } from '../queries.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { period } from './period.ts'

type Props = { lang: Lang; t: Text; contributions: Contribution[] }

export const MinistryContributions = ({ lang, t, contributions }: Props) => {
  const stated = contributions.filter(({ amountUsd }) => amountUsd !== null)
  return (
    <Section
      id="contributions"
      title={t.panel}
      more={{ href: `/${lang}${urls.contributions()}`, text: t.seeAll }}
    >
      {stated.length === 0 ? (
        <p class="govuk-body">{t.amongContributors}</p>
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {stated.map((contribution) => (
            <li key={contribution.code}>
              {period(t, contribution)}:{' '}
              <a class="govuk-link" href={`/${lang}${urls.contribution(contribution.code)}`}>
                {format(lang).usd(contribution.amountUsd ?? 0)}
              </a>
              {contribution.qualifier && ` (${contribution.qualifier[lang]})`} <DeclaredMark lang={lang} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
