import { memberStates } from '#modules/directory/index.ts'
import { areas } from '#modules/taxonomy/index.ts'
import { type C, csv, permission, query, timed, web } from '#platform/http/index.ts'
import type { Content } from '#ui/index.ts'
import { activityCells, activityColumns } from '../csv.ts'
import { type ActivityFilter, type ExplorerView, explorerQuery } from '../filter.ts'
import { activities, flows, missionExtent, missions, statusCounts } from '../queries/activity.ts'
import { facetCounts } from '../queries/matching.ts'
import { activitiesText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { ActivityTable } from '../views/activity-table.tsx'
import { totalOf } from '../views/counts.tsx'
import { Explorer } from '../views/explorer.tsx'
import { ActivityFlow } from '../views/flow.tsx'
import { Pages } from '../views/pages.tsx'
import { MissionTimeline } from '../views/timeline.tsx'

const pageSize = 25
/** More than anybody reads in a spreadsheet; the API gives the rest by pages. */
const longestCsv = 50_000

export const explorerRoutes = web()
  .get(urls.activities(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = activitiesText(lang)
    const { view, page, ...filter } = query(c, explorerQuery)
    const [members, allAreas, facets, counts] = await timed(c, 'db', () =>
      Promise.all([
        memberStates(ctx.db),
        areas(ctx.db),
        facetCounts(ctx.db, filter),
        statusCounts(ctx.db, filter),
      ]),
    )
    const total = totalOf(counts)
    const content = total > 0 ? await drawings[view](c, filter, page, total) : null
    return c.var.page(
      { title: t.title, description: t.lead, breadcrumbs: [{ text: t.title }], wide: true },
      <Explorer
        lang={lang}
        t={t}
        filter={filter}
        view={view}
        names={{ members, areas: allAreas }}
        facets={facets}
        counts={counts}
      >
        {content}
      </Explorer>,
    )
  })
  .get(urls.activitiesCsv(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const { view: _view, page: _page, ...filter } = query(c, explorerQuery)
    const rows = await activities(ctx.db, filter, { limit: longestCsv })
    return csv(
      c,
      'activities',
      activityColumns,
      rows.map((row) => activityCells(lang, row)),
    )
  })

/** Draws one view of the activities that the filter finds, of which there is at least one. */
type Draw = (c: C, filter: ActivityFilter, page: number, total: number) => Promise<Content>

/** A page past the end shows the last one. */
const place = (page: number, total: number) => {
  const last = Math.max(1, Math.ceil(total / pageSize))
  const shown = Math.min(page, last)
  return { page: shown, last, limit: pageSize, offset: (shown - 1) * pageSize }
}

const drawTable: Draw = async (c, filter, page, total) => {
  const { lang, ctx } = c.var
  const t = activitiesText(lang)
  const at = place(page, total)
  const rows = await activities(ctx.db, filter, at)
  return (
    <>
      <ActivityTable lang={lang} t={t} label={t.title} activities={rows} />
      <Pages
        lang={lang}
        page={at.page}
        last={at.last}
        href={(to) => `/${lang}${urls.activities(filter, { page: to })}`}
      />
    </>
  )
}

const drawTimeline: Draw = async (c, filter, page, total) => {
  const { lang, ctx } = c.var
  const t = activitiesText(lang)
  const extent = await missionExtent(ctx.db, filter)
  const undated = total - extent.activities
  const at = place(page, extent.missions)
  const rows = await missions(ctx.db, filter, at)
  if (rows.length === 0) return <p class="govuk-body">{t.timeline.undated(undated)}</p>
  return (
    <>
      <MissionTimeline lang={lang} t={t} missions={rows} extent={extent} undated={undated} />
      <Pages
        lang={lang}
        page={at.page}
        last={at.last}
        href={(to) => `/${lang}${urls.activities(filter, { view: 'timeline', page: to })}`}
      />
    </>
  )
}

const drawFlow: Draw = async (c, filter) => {
  const { lang, ctx } = c.var
  const [rows, members] = await Promise.all([flows(ctx.db, filter), memberStates(ctx.db)])
  return <ActivityFlow lang={lang} t={activitiesText(lang)} filter={filter} flows={rows} members={members} />
}

const drawings: Record<ExplorerView, Draw> = { table: drawTable, timeline: drawTimeline, flow: drawFlow }
