import { memberStates } from '#modules/directory/index.ts'
import { components } from '#modules/taxonomy/index.ts'
import { found } from '#platform/errors.ts'
import { csv, permission, query, web } from '#platform/http/index.ts'
import { outcomeCells, outcomeColumns } from '../csv.ts'
import { outcomesQuery } from '../filter.ts'
import { otherLanguages } from '../outcome-words.ts'
import { mayReview } from '../policy/follow-through.ts'
import { activitiesByCode } from '../queries/activity.ts'
import { outcomeByCode, outcomeFacets, outcomes } from '../queries/outcome.ts'
import { activitiesText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { OutcomeView } from '../views/outcome.tsx'
import { OutcomesView } from '../views/outcomes-page.tsx'
import { Pages } from '../views/pages.tsx'
import { namesOf } from '../views/parts.tsx'

const pageSize = 50

export const outcomeRoutes = web()
  .get(urls.outcomes(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = activitiesText(lang)
    const { page, ...filter } = query(c, outcomesQuery)
    const [counts, allComponents, members] = await Promise.all([
      outcomeFacets(ctx.db, filter),
      components(ctx.db),
      memberStates(ctx.db),
    ])
    const last = Math.max(1, Math.ceil(counts.total / pageSize))
    const shown = Math.min(page, last)
    const rows = await outcomes(ctx.db, filter, { limit: pageSize, offset: (shown - 1) * pageSize })
    const isWhole = last === 1 && filter.component.length === 0 && filter.country.length === 0
    return c.var.page(
      {
        title: t.outcomesPage.title,
        description: t.outcomesPage.lead,
        breadcrumbs: [{ text: t.outcomesPage.title }],
      },
      <OutcomesView
        lang={lang}
        t={t}
        filter={filter}
        outcomes={rows}
        counts={counts}
        components={allComponents}
        members={members}
        isWhole={isWhole}
        pages={
          <Pages lang={lang} page={shown} last={last} href={(to) => `/${lang}${urls.outcomes(filter, to)}`} />
        }
      />,
    )
  })
  .get(urls.outcomesCsv(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const { page: _page, ...filter } = query(c, outcomesQuery)
    const rows = await outcomes(ctx.db, filter)
    return csv(
      c,
      'outcomes',
      outcomeColumns,
      rows.map((row) => outcomeCells(lang, row)),
    )
  })
  .get(`${urls.outcomes()}/:code{[a-z0-9-]+}`, permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = activitiesText(lang)
    const outcome = found(await outcomeByCode(ctx.db, c.req.param('code')))
    const linked = await activitiesByCode(
      ctx.db,
      outcome.activities.map(({ code }) => code),
    )
    const title = t.outcomeTitle(namesOf(lang, outcome.receivers))
    return c.var.page(
      {
        title,
        description: outcome.summary[lang],
        breadcrumbs: [{ text: t.outcomesPage.title, href: `/${lang}${urls.outcomes()}` }, { text: title }],
      },
      <OutcomeView
        lang={lang}
        t={t}
        outcome={outcome}
        activities={linked}
        mayTranslate={mayReview(ctx.actor) && otherLanguages(outcome).length > 0}
      />,
    )
  })
