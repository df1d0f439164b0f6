import { networkProfile } from '#modules/directory/index.ts'
import { permission, timed, web } from '#platform/http/index.ts'
import { dashboard } from '../dashboard.ts'
import { coverage } from '../queries/coverage.ts'
import { dashboardText } from '../text/dashboard/index.ts'
import { DashboardView } from '../views/dashboard.tsx'
import { crumbs } from './crumbs.ts'
import { periodOf, readsAll } from './figures.tsx'

export const dashboardRoutes = web().get('/results/dashboard', permission('public'), async (c) => {
  const { lang, ctx } = c.var
  const t = dashboardText(lang)
  const period = periodOf(c)
  const [board, network, covered] = await timed(c, 'db', () =>
    Promise.all([dashboard(ctx, { period, all: readsAll(c) }), networkProfile(ctx.db), coverage(ctx.db)]),
  )
  return c.var.page(
    { title: t.title, description: t.lead, breadcrumbs: crumbs(c, { text: t.title }), wide: true },
    <DashboardView
      lang={lang}
      t={t}
      board={board}
      period={period}
      network={network.shortName[lang]}
      record={covered.record}
    />,
  )
})
