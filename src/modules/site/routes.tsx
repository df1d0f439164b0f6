import { z } from 'zod'
import { networkProfile } from '#modules/directory/index.ts'
import { publisher } from '#modules/open-data/index.ts'
import { resultsUrls } from '#modules/results/index.ts'
import { searchEntries } from '#modules/search/index.ts'
import { apiBase, openApiDocument, permission, query, timed, web } from '#platform/http/index.ts'
import { Hero, SearchBox } from '#ui/index.ts'
import { homeFacts, ways } from './home.ts'
import { siteText } from './text/index.ts'
import { urls } from './urls.ts'
import { AboutView } from './views/about.tsx'
import { OpenDataView } from './views/data.tsx'
import { HomeView } from './views/home.tsx'
import { QueueView } from './views/queue.tsx'
import { SearchView } from './views/search.tsx'
import { StatementView } from './views/statement.tsx'

const pageSize = 20

const searchQuery = z.object({
  q: z
    .string()
    .trim()
    .catch('')
    .transform((value) => value.slice(0, 200)),
  kind: z
    .string()
    .regex(/^[a-z_]+$/)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(50).catch(1),
})

export const routes = web()
  .get(urls.home(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = siteText(lang)
    const [network, facts] = await Promise.all([networkProfile(ctx.db), timed(c, 'db', () => homeFacts(ctx))])
    return c.var.page(
      {
        title: network.shortName[lang],
        description: network.description[lang],
        hero: (
          <Hero title={network.name[lang]} lead={network.description[lang]}>
            <SearchBox lang={lang} id="home-search" label={t.home.searchLabel} />
          </Hero>
        ),
      },
      <HomeView lang={lang} t={t} facts={facts} ways={ways} resultsPath={resultsUrls.results()} />,
    )
  })
  .get(urls.search(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = siteText(lang)
    const { q, kind, page } = query(c, searchQuery)
    const results =
      q === ''
        ? undefined
        : await timed(c, 'db', () =>
            searchEntries(ctx.db, { text: q, lang, kind, limit: pageSize, offset: (page - 1) * pageSize }),
          )
    return c.var.page(
      { title: q === '' ? t.search.title : `${q} · ${t.search.title}`, isIndexed: false },
      <SearchView
        lang={lang}
        t={t}
        q={q}
        kind={kind}
        page={page}
        pageSize={pageSize}
        results={results}
        ways={ways}
      />,
    )
  })
  .get(urls.queue(), permission('site.queue'), async (c) => {
    const { lang, ctx } = c.var
    const t = siteText(lang)
    const [waiting, { timeZone }] = await Promise.all([timed(c, 'db', c.var.waiting), networkProfile(ctx.db)])
    return c.var.page(
      { title: t.queue.title, isIndexed: false },
      <QueueView lang={lang} t={t} waiting={waiting} now={ctx.now} timeZone={timeZone} />,
    )
  })
  .get(urls.about(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = siteText(lang)
    const network = await networkProfile(ctx.db)
    return c.var.page(
      { title: t.about, description: network.description[lang], breadcrumbs: [{ text: t.about }] },
      <AboutView lang={lang} t={t} network={network} inconsistenciesPath={resultsUrls.inconsistencies()} />,
    )
  })
  .get(urls.data(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = siteText(lang)
    const { origin } = ctx.services
    const { openData } = await timed(c, 'db', () => publisher(ctx.db))
    return c.var.page(
      { title: t.data, description: t.dataPage.lead, breadcrumbs: [{ text: t.data }] },
      <OpenDataView
        lang={lang}
        t={t}
        openData={openData}
        base={`${origin}${apiBase}`}
        document={openApiDocument(c.var.endpoints, origin)}
      />,
    )
  })
  .get(urls.accessibility(), permission('public'), (c) => {
    const t = siteText(c.var.lang)
    return c.var.page(
      { title: t.accessibility, breadcrumbs: [{ text: t.accessibility }] },
      <StatementView title={t.accessibility} paragraphs={t.accessibilityPage} />,
    )
  })
