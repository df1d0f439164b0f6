import { format, type Lang } from '#platform/i18n/index.ts'
import { Section } from '#ui/index.ts'
import type { Activity } from '../queries/activity.ts'
import type { Lessons } from '../queries/follow-through/lessons.ts'
import type { Outcome } from '../queries/outcome.ts'
import { followText } from '../text/follow-through/index.ts'
import type { Text } from '../text/index.ts'
import { ActivityTable } from './activity-table.tsx'
import { LessonList } from './follow-through/lessons.tsx'
import { OutcomeList } from './outcomes.tsx'

type Props = { lang: Lang; t: Text; activities: Activity[]; outcomes: Outcome[]; lessons: Lessons[] }

/** On a program's page: the ministries that came to see it, what they learned and what they did then. */
export const ProgramVisits = ({ lang, t, activities, outcomes, lessons }: Props) => {
  const f = followText(lang).lessons
  const visitors = new Map(
    activities
      .filter(({ status }) => status === 'completed')
      .flatMap(({ receivers }) => receivers)
      .map((party) => [party.code, party.name[lang]]),
  )
  const verified = outcomes.filter(({ verifiedOn }) => verifiedOn !== null)
  const changed = new Set(verified.flatMap(({ receivers }) => receivers.map(({ code }) => code)))
  const stated = outcomes.filter(({ verifiedOn }) => verifiedOn === null)
  return (
    <Section id="visits" title={t.panel.visited}>
      {visitors.size > 0 && (
        <p class="govuk-body">
          {t.panel.visitedBy(visitors.size)} {format(lang).list([...visitors.values()])}.
        </p>
      )}
      <ActivityTable
        lang={lang}
        t={t}
        label={t.panel.visited}
        activities={activities}
        side="receivers"
        sideHead={t.panel.to}
      />
      {outcomes.length > 0 && (
        <Section id="then" title={f.laterTitle} level={3}>
          {verified.length > 0 && <p class="govuk-body">{f.later(changed.size)}</p>}
          <OutcomeList
            lang={lang}
            t={t}
            outcomes={[...verified, ...stated]}
            shown={['component', 'activities', 'evidence']}
            level={3}
          />
        </Section>
      )}
      {lessons.length > 0 && (
        <Section id="lessons" title={f.title} level={3}>
          <LessonList lang={lang} lessons={lessons} />
        </Section>
      )}
    </Section>
  )
}
