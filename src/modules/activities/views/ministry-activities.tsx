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
    <Side {...{ lang, t, country }} id="provided" activities={provided} side="receivers" />
    <Side {...{ lang, t, country }} id="received" activities={received} side="providers" />
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

type SideProps = Pick<Props, 'lang' | 't' | 'country'> & {
  id: 'provided' | 'received'
  activities: Activity[]
  side: 'receivers' | 'providers'
}

/** The activities in which the ministry had one role, with who was on the other side. */
const Side = ({ lang, t, country, id, activities, side }: SideProps) => {
  if (activities.length === 0) return null
  const role = id === 'provided' ? 'provider' : 'receiver'
  return (
    <Section
      id={id}
      title={t.panel[id]}
      more={{
        href: `/${lang}${urls.activities({ ministry: [country], role })}`,
        text: role === 'provider' ? t.panel.exploreProvided : t.panel.exploreReceived,
      }}
    >
      <Counts t={t} counts={countStatuses(activities)} />
      <ActivityTable
        lang={lang}
        t={t}
        label={t.panel[id]}
        activities={activities}
        side={side}
        sideHead={role === 'provider' ? t.panel.to : t.panel.from}
      />
    </Section>
  )
}
