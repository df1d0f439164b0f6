import type { Lang } from '#platform/i18n/index.ts'
import { Section, Tag } from '#ui/index.ts'
import { foreignLang } from '../outcome-words.ts'
import type { Activity, Mission } from '../queries/activity.ts'
import type { Lessons } from '../queries/follow-through/lessons.ts'
import type { Outcome } from '../queries/outcome.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { LessonList } from './follow-through/lessons.tsx'
import { Missions, namesOf } from './parts.tsx'

type Props = {
  lang: Lang
  t: Text
  /** Its code. */
  theme: string
  past: Activity[]
  outcomes: Outcome[]
  lessons: Lessons[]
  upcoming: Activity[]
  /** The days that the proposal asks for. */
  dates: Mission[]
}

/** Beside a proposal: what others learned on its theme, and what its ministries already have ahead. */
export const ProposalVisits = ({ lang, t, theme, past, outcomes, lessons, upcoming, dates }: Props) => (
  <>
    {past.length > 0 && (
      <Section
        id="past-visits"
        title={t.panel.pastVisits}
        level={3}
        more={{ href: `/${lang}${urls.activities({ theme: [theme] })}`, text: t.panel.pastVisitsAll }}
      >
        <p class="govuk-body">{t.panel.pastVisitsLead}</p>
        <ul class="govuk-list govuk-list--spaced">
          {past.map((activity) => (
            <li key={activity.code}>
              <ActivityLink lang={lang} t={t} activity={activity} />
              {outcomes
                .filter((outcome) => outcome.activities.some(({ code }) => code === activity.code))
                .map((outcome) => (
                  <p key={outcome.code} class="govuk-body-s">
                    <a class="govuk-link" href={`/${lang}${urls.outcome(outcome.code)}`}>
                      {outcome.componentName[lang]}
                    </a>
                    {t.colon}
                    <span lang={foreignLang(outcome, lang)}>{outcome.summary[lang]}</span>
                  </p>
                ))}
              <LessonList lang={lang} lessons={lessons.filter(({ code }) => code === activity.code)} />
            </li>
          ))}
        </ul>
      </Section>
    )}
    {upcoming.length > 0 && (
      <Section id="upcoming-visits" title={t.panel.upcoming} level={3}>
        <ul class="govuk-list govuk-list--spaced">
          {upcoming.map((activity) => (
            <li key={activity.code}>
              <ActivityLink lang={lang} t={t} activity={activity} />
              <br />
              <Missions lang={lang} t={t} missions={activity.missions} />{' '}
              {overlaps(activity, dates) && <Tag tone="yellow">{t.panel.overlaps}</Tag>}
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

/** Whether an activity takes place on some of these days. */
export const overlaps = ({ missions }: Pick<Activity, 'missions'>, dates: readonly Mission[]): boolean =>
  missions.some((mission) =>
    dates.some(({ startsOn, endsOn }) => mission.startsOn <= endsOn && startsOn <= mission.endsOn),
  )

const ActivityLink = ({ lang, t, activity }: Pick<Props, 'lang' | 't'> & { activity: Activity }) => (
  <>
    <a class="govuk-link" href={`/${lang}${urls.activity(activity.code)}`}>
      {activity.topic[lang]}
    </a>
    <br />
    <span class="govuk-hint govuk-!-font-size-16">
      {t.learnedFrom(namesOf(lang, activity.receivers), namesOf(lang, activity.providers))}
    </span>
  </>
)
