import type { Panel } from '#platform/module.ts'
import { Section } from '#ui/index.ts'
import { activityPanels } from './index.ts'
import { followThroughSeen } from './queries/follow-through/follow-through.ts'
import { lessonsOf } from './queries/follow-through/lessons.ts'
import { kindOf } from './schema/follow-through.ts'
import { followText } from './text/follow-through/index.ts'
import { followUrls } from './urls/follow-through.ts'
import { LessonList } from './views/follow-through/lessons.tsx'
import { FollowTag } from './views/follow-through/parts.tsx'

/** On an activity's page, for those who may see it: where its report and its follow-up stand. */
const followPanel: Panel = {
  place: activityPanels,
  position: 60,
  render: async ({ db, lang, actor }, { code }) => {
    if (actor.accountId === null) return null
    const follow = await followThroughSeen(db, actor, code)
    if (!follow) return null
    const t = followText(lang)
    return (
      <Section id="follow-through" title={t.lessons.panel} tinted>
        <p class="govuk-body">
          <FollowTag t={t} state={follow.state} />
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${followUrls.page(code, kindOf(follow.state))}`}>
            {t.kinds[kindOf(follow.state)]}
          </a>
        </p>
      </Section>
    )
  },
}

/** On an activity's page, for everybody: what the ministry says it learned, where it agreed to show it. */
const lessonsPanel: Panel = {
  place: activityPanels,
  position: 20,
  render: async ({ db, lang }, { id }) => {
    const lessons = await lessonsOf(db, [id])
    return lessons.length === 0 ? null : (
      <Section id="lessons" title={followText(lang).lessons.ofActivity}>
        <LessonList lang={lang} lessons={lessons} />
      </Section>
    )
  },
}

export const followPanels = [followPanel, lessonsPanel]
