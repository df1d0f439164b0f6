import type { Day, Lang } from '#platform/i18n/index.ts'
import { Timeline } from '#ui/index.ts'
import type { Activity, Mission } from '../queries/activity.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { namesOf } from './parts.tsx'

type Props = {
  lang: Lang
  t: Text
  missions: (Activity & Mission)[]
  extent: { missions: number; activities: number; first: number; last: number }
  /** Activities without days. */
  undated: number
}

/** The missions in the order of their days, on one scale of years for all pages. */
export const MissionTimeline = ({ lang, t, missions, extent, undated }: Props) => (
  <Timeline
    lang={lang}
    id="timeline"
    level={2}
    title={t.timeline.title}
    description={t.timeline.description(extent.missions)}
    itemHead={t.activity}
    from={extent.first}
    until={extent.last + 1}
    spans={missions.map((mission) => ({
      label: `${namesOf(lang, mission.providers)} → ${namesOf(lang, mission.receivers)}. ${mission.topic[lang]}`,
      start: inYears(mission.startsOn),
      end: inYears(mission.startsOn),
      href: `/${lang}${urls.activity(mission.code)}`,
    }))}
    foot={undated > 0 ? t.timeline.undated(undated) : undefined}
  />
)

const millisecondsAYear = 365.25 * 24 * 60 * 60 * 1000

/** 2 July 2009 is about 2009.5. */
const inYears = (day: Day): number => {
  const year = Number(day.slice(0, 4))
  return year + Math.min(0.999, (Date.parse(day) - Date.UTC(year, 0, 1)) / millisecondsAYear)
}
