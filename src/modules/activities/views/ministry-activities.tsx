import type { Lang } from '#platform/i18n/index.ts'
import { Section } from '#ui/index.ts'
import type { Activity } from '../queries/activity.ts'
import type { Outcome } from '../queries/outcome.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { ActivityTable } from './activity-table.tsx'
import { Counts, countStatuses } from './counts.tsx'
import { OutcomeList } from './outcomes.tsx'

type Props = {
  lang: Lang
  t: Text
  country: string
  provided: Activity[]
  received: Activity[]
  outcomes: Outcome[]
}

/** On a ministry's page: what it taught, what it learned, and what came of both. */
export const MinistryActivities = ({ lang, t, country, provided, received, outcomes }: Props) => (
  <>
    {provided.length > 0 && (
      <Section
        id="provided"
        title={t.panel.provided}
        more={{
          href: `/${lang}${urls.activities({ ministry: [country], role: 'provider' })}`,
          text: t.panel.exploreProvided,
        }}
      >
        <Counts t={t} counts={countStatuses(provided)} />
        <ActivityTable
          lang={lang}
          t={t}
          label={t.panel.provided}
          activities={provided}
          side="receivers"
          sideHead={t.panel.to}
        />
      </Section>
    )}
    {received.length > 0 && (
      <Section
        id="received"
        title={t.panel.received}
        more={{
          href: `/${lang}${urls.activities({ ministry: [country], role: 'receiver' })}`,
          text: t.panel.exploreReceived,
        }}
      >
        <Counts t={t} counts={countStatuses(received)} />
        <ActivityTable
          lang={lang}
          t={t}
          label={t.panel.received}
          activities={received}
          side="providers"
          sideHead={t.panel.from}
        />
      </Section>
    )}
    {outcomes.length > 0 && (
      <Section
        id="outcomes"
        title={t.panel.outcomes}
        more={{ href: `/${lang}${urls.outcomes({ country: [country] })}`, text: t.panel.exploreOutcomes }}
      >
        <OutcomeList
          lang={lang}
          t={t}
          outcomes={outcomes}
          shown={['component', 'parties', 'activities', 'evidence']}
          level={3}
        />
      </Section>
    )}
  </>
)
