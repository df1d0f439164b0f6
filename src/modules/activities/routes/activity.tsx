import { programsOfActivity } from '#modules/portfolio/index.ts'
import { found } from '#platform/errors.ts'
import { permission, web } from '#platform/http/index.ts'
import { activityPanels } from '../index.ts'
import { activityByCode, neighbors } from '../queries/activity.ts'
import { outcomesOfActivities } from '../queries/outcome.ts'
import { publicPartsOf } from '../queries/visit.ts'
import { activitiesText } from '../text/index.ts'
import { preparationText } from '../text/preparation/index.ts'
import { urls } from '../urls.ts'
import { ActivityView } from '../views/activity.tsx'
import { namesOf } from '../views/parts.tsx'
import { PublicParts } from '../views/visit/public-parts.tsx'

export const activityRoutes = web().get(
  `${urls.activities()}/:code{[0-9]{4}-[0-9]{1,6}}`,
  permission('public'),
  async (c) => {
    const { lang, ctx } = c.var
    const t = activitiesText(lang)
    const activity = found(await activityByCode(ctx.db, c.req.param('code')))
    const [outcomes, { previous, next }, programs, parts, panels] = await Promise.all([
      outcomesOfActivities(ctx.db, [activity.id]),
      neighbors(ctx.db, activity),
      programsOfActivity(ctx.db, activity.callYear, activity.number),
      publicPartsOf(ctx.db, activity.id),
      c.var.panels(activityPanels, { id: activity.id, code: activity.code }),
    ])
    return c.var.page(
      {
        title: activity.topic[lang],
        description: t.learnedFrom(namesOf(lang, activity.receivers), namesOf(lang, activity.providers)),
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.activities()}` }, { text: activity.code }],
      },
      <ActivityView
        lang={lang}
        t={t}
        activity={activity}
        outcomes={outcomes}
        previous={previous}
        next={next}
        programs={programs}
        parts={<PublicParts lang={lang} t={preparationText(lang)} {...parts} />}
        panels={panels}
      />,
    )
  },
)
