import { found } from '#platform/errors.ts'
import { csv, permission, web } from '#platform/http/index.ts'
import { callPanels } from './index.ts'
import { callByYear, calls, criteria } from './queries.ts'
import { callsText } from './text/index.ts'
import { urls } from './urls.ts'
import { CallView } from './views/call.tsx'
import { CallsView } from './views/calls.tsx'

export const routes = web()
  .get(urls.calls(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = callsText(lang)
    const [rows, rules] = await Promise.all([calls(ctx.db), criteria(ctx.db)])
    return c.var.page(
      { title: t.title, description: t.lead(rows.length), breadcrumbs: [{ text: t.title }] },
      <CallsView lang={lang} t={t} calls={rows} criteria={rules} />,
    )
  })
  .get(`${urls.calls()}.csv`, permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const rows = await calls(ctx.db)
    return csv(
      c,
      'calls',
      ['ordinal', 'year', 'title', 'state', 'opened', 'received', 'selected', 'canceled'],
      rows.map((call) => [
        call.ordinal,
        call.year,
        call.title[lang],
        call.state,
        call.opened,
        call.statedReceived,
        call.statedSelected,
        call.statedCanceled,
      ]),
    )
  })
  .get(`${urls.calls()}/:year{[0-9]{4}}`, permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = callsText(lang)
    const call = found(await callByYear(ctx.db, Number(c.req.param('year'))))
    const [all, rules, panels] = await Promise.all([
      calls(ctx.db),
      criteria(ctx.db),
      c.var.panels(callPanels, { id: call.id, code: String(call.year) }),
    ])
    const at = all.findIndex(({ id }) => id === call.id)
    return c.var.page(
      {
        title: call.title[lang],
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.calls()}` }, { text: call.title[lang] }],
      },
      <CallView
        lang={lang}
        t={t}
        call={call}
        previous={all[at - 1]}
        next={all[at + 1]}
        criteria={rules}
        panels={panels}
      />,
    )
  })
