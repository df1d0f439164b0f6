import { format, type Lang } from '#platform/i18n/index.ts'
import { Section } from '#ui/index.ts'
import type { Activity } from '../queries/activity.ts'
import type { Text } from '../text/index.ts'
import { ActivityTable } from './activity-table.tsx'

type Props = { lang: Lang; t: Text; activities: Activity[] }

/** On a program's page: the ministries that came to see it, or whom it was taken to. */
export const ProgramVisits = ({ lang, t, activities }: Props) => {
  const visitors = new Map(
    activities.flatMap(({ receivers }) => receivers).map((party) => [party.code, party.name[lang]]),
  )
  return (
    <Section id="visits" title={t.panel.visited}>
      <p class="govuk-body">
        {t.panel.visitedBy(visitors.size)} {format(lang).list([...visitors.values()])}.
      </p>
      <ActivityTable
        lang={lang}
        t={t}
        label={t.panel.visited}
        activities={activities}
        side="receivers"
        sideHead={t.panel.to}
      />
    </Section>
  )
}
