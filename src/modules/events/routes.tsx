import { memberStates } from '#modules/directory/index.ts'
import { publications } from '#modules/library/index.ts'
import { areas, themes } from '#modules/taxonomy/index.ts'
import { found } from '#platform/errors.ts'
import { apiBase, csv, permission, query, timed, web } from '#platform/http/index.ts'
import { webinarByCode, webinars } from './queries/webinar.ts'
import { workshopByNumber, workshopCounts, workshopMinistryCounts, workshops } from './queries/workshop.ts'
import { type Filters, facets, pageSize, searchQuery } from './schema.ts'
import { webinarSheet, workshopSheet } from './sheets.ts'
import { eventsText } from './text/index.ts'
import { urls } from './urls.ts'
import { WebinarsView, WebinarView } from './views/webinars.tsx'
import { when, where } from './views/words.ts'
import { WorkshopView } from './views/workshop.tsx'
import { WorkshopsView } from './views/workshops.tsx'

const everything = Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as Filters

export const routes = web()
  .get('/workshops', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const { db } = ctx
    const t = eventsText(lang)
    const asked = query(c, searchQuery)
    const [counts, whole, ministryCounts, areaRows, themeRows, members] = await timed(c, 'db', () =>
      Promise.all([
        workshopCounts(db, asked),
        workshopCounts(db, everything),
        workshopMinistryCounts(db),
        areas(db),
        themes(db),
        memberStates(db),
      ]),
    )
    const search = { ...asked, page: Math.min(asked.page, Math.max(1, Math.ceil(counts.total / pageSize))) }
    const rows = await timed(c, 'db', () =>
      workshops(db, search, { limit: pageSize, offset: (search.page - 1) * pageSize }),
    )
    return c.var.page(
      { title: t.title, description: t.lead, breadcrumbs: [{ text: t.title }] },
      <WorkshopsView
        lang={lang}
        t={t}
        search={search}
        counts={counts}
        whole={whole}
        ministryCounts={ministryCounts}
        workshops={rows}
        areas={areaRows}
        themes={themeRows}
        members={members}
        csv={`/${lang}${urls.csv(search)}`}
        json={`${apiBase}${urls.json(search)}`}
      />,
    )
  })
  .get('/workshops.csv', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const { columns, rows } = workshopSheet(
      lang,
      eventsText(lang),
      await workshops(ctx.db, query(c, searchQuery)),
    )
    return csv(c, 'workshops', columns, rows)
  })
  .get('/workshops/:number{[1-9][0-9]?[0-9]?[0-9]?}', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = eventsText(lang)
    const number = Number(c.req.param('number'))
    const workshop = found(await workshopByNumber(ctx.db, number))
    const [documents, previous, next] = await Promise.all([
      publications(ctx.db, { workshop: number }),
      workshopByNumber(ctx.db, number - 1),
      workshopByNumber(ctx.db, number + 1),
    ])
    const title = workshop.title[lang]
    return c.var.page(
      {
        title,
        description: [where(lang, workshop), when(lang, workshop)].join(', '),
        breadcrumbs: [
          { text: t.title, href: `/${lang}${urls.workshops()}` },
          { text: t.numbered(workshop.kind, number) },
        ],
      },
      <WorkshopView
        lang={lang}
        t={t}
        workshop={workshop}
        documents={documents}
        previous={previous}
        next={next}
      />,
    )
  })
  .get('/webinars', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = eventsText(lang)
    return c.var.page(
      {
        title: t.webinars,
        description: t.webinarsLead,
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.workshops()}` }, { text: t.webinars }],
      },
      <WebinarsView
        lang={lang}
        t={t}
        webinars={await webinars(ctx.db)}
        csv={`/${lang}${urls.webinarsCsv()}`}
        json={`${apiBase}${urls.webinars()}`}
      />,
    )
  })
  .get('/webinars.csv', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const { columns, rows } = webinarSheet(lang, await webinars(ctx.db))
    return csv(c, 'webinars', columns, rows)
  })
  .get('/webinars/:code{[a-z0-9-]+}', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = eventsText(lang)
    const webinar = found(await webinarByCode(ctx.db, c.req.param('code')))
    const title = webinar.title[lang]
    return c.var.page(
      {
        title,
        description: when(lang, webinar),
        breadcrumbs: [{ text: t.webinars, href: `/${lang}${urls.webinars()}` }, { text: title }],
      },
      <WebinarView lang={lang} t={t} webinar={webinar} />,
    )
  })
