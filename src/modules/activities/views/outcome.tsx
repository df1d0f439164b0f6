import type { ComponentChildren } from 'preact'
import type { Lang } from '#platform/i18n/index.ts'
import { Lead, PageHeading, Section, SummaryList } from '#ui/index.ts'
import type { Activity } from '../queries/activity.ts'
import type { Outcome } from '../queries/outcome.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { ActivityTable } from './activity-table.tsx'
import { namesOf, Parties } from './parts.tsx'

type Props = { lang: Lang; t: Text; outcome: Outcome; activities: Activity[] }

export const OutcomeView = ({ lang, t, outcome, activities }: Props) => (
  <>
    <PageHeading caption={outcome.componentName[lang]}>
      {t.outcomeTitle(namesOf(lang, outcome.receivers))}
    </PageHeading>
    <Lead>{outcome.summary[lang]}</Lead>
    <SummaryList rows={factsOf(lang, t, outcome)} />
    <Section id="activities" title={t.outcomesPage.activities}>
      {activities.length > 0 ? (
        <ActivityTable lang={lang} t={t} label={t.outcomesPage.activities} activities={activities} />
      ) : (
        <p class="govuk-body">{t.outcomesPage.noActivity}</p>
      )}
    </Section>
  </>
)

const factsOf = (lang: Lang, t: Text, outcome: Outcome) => {
  const facts: { key: string; value: ComponentChildren }[] = []
  if (outcome.receivers.length > 0) {
    facts.push({ key: t.receiver, value: <Parties lang={lang} parties={outcome.receivers} /> })
  }
  if (outcome.providers.length > 0) {
    facts.push({ key: t.provider, value: <Parties lang={lang} parties={outcome.providers} /> })
  }
  facts.push({
    key: t.outcomesPage.component,
    value: (
      <a class="govuk-link" href={`/${lang}${urls.outcomes({ component: [outcome.componentCode] })}`}>
        {outcome.componentName[lang]}
      </a>
    ),
  })
  if (outcome.year !== null) facts.push({ key: t.outcomesPage.year, value: outcome.year })
  if (outcome.sourceLine !== null) {
    facts.push({ key: t.outcomesPage.evidence, value: t.sourceLine(outcome.sourceLine) })
  }
  return facts
}
