import type { Lang } from '#platform/i18n/index.ts'
import { Section } from '#ui/index.ts'
import type { Activity } from '../queries/activity.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { ActivityTable } from './activity-table.tsx'
import { Counts, countStatuses } from './counts.tsx'

type Props = { lang: Lang; t: Text; year: string; activities: Activity[] }

/** On a call's page: what its selected proposals became. */
export const CallActivities = ({ lang, t, year, activities }: Props) => (
  <Section
    id="activities"
    title={t.panel.ofCall}
    more={{ href: `/${lang}${urls.activities({ call: [year] })}`, text: t.panel.explore }}
  >
    <Counts t={t} counts={countStatuses(activities)} />
    <ActivityTable lang={lang} t={t} label={t.panel.ofCall} activities={activities} />
  </Section>
)
