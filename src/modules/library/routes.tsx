import { found } from '#platform/errors.ts'
import { apiBase, csv, permission, query, timed, web } from '#platform/http/index.ts'
import { publicationPanels } from './index.ts'
import { publicationByCode, publicationCounts, publications } from './queries.ts'
import { pageSize, searchQuery } from './schema.ts'
import { libraryText } from './text/index.ts'
import { urls } from './urls.ts'
import { PublicationView } from './views/publication.tsx'
import { PublicationsView } from './views/publications.tsx'

export const routes = web()
  .get('/library', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = libraryText(lang)
    const asked = query(c, searchQuery)
    const counts = await timed(c, 'db', () => publicationCounts(ctx.db, asked))
    const search = { ...asked, page: Math.min(asked.page, Math.max(1, Math.ceil(counts.total / pageSize))) }
    const rows = await timed(c, 'db', () =>
      publications(ctx.db, search, { limit: pageSize, offset: (search.page - 1) * pageSize }),
    )
    return c.var.page(
      { title: t.title, description: t.lead, breadcrumbs: [{ text: t.title }] },
      <PublicationsView
        lang={lang}
        t={t}
        search={search}
        counts={counts}
        publications={rows}
        csv={`/${lang}${urls.csv(search)}`}
        json={`${apiBase}${urls.json(search)}`}
      />,
    )
  })
  .get('/library.csv', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = libraryText(lang)
    const rows = await publications(ctx.db, query(c, searchQuery))
    return csv(
      c,
      'library',
      ['code', 'kind', 'year', 'title', 'authors', 'note'],
      rows.map(({ code, kind, year, title, authors, note }) => [
        code,
        t.kind[kind],
        year,
        title[lang],
        authors
          .map(
            ({ institution, workshop, name }) =>
              institution?.name[lang] ?? (workshop ? t.workshop(workshop) : name),
          )
          .join('; '),
        note?.[lang],
      ]),
    )
  })
  .get('/library/:code{[a-z0-9-]+}', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = libraryText(lang)
    const publication = found(await publicationByCode(ctx.db, c.req.param('code')))
    const panels = await c.var.panels(publicationPanels, publication)
    const title = publication.title[lang]
    return c.var.page(
      {
        title,
        description: publication.note?.[lang] ?? t.kind[publication.kind],
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.publications()}` }, { text: title }],
      },
      <PublicationView lang={lang} t={t} publication={publication} panels={panels} />,
    )
  })
