import { found } from '#platform/errors.ts'
import { type C, csv, permission, query, timed, web } from '#platform/http/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { findPrograms } from './find.ts'
import { programPanels } from './index.ts'
import { facetNames } from './names.ts'
import { mayEdit } from './policy.ts'
import { publishedProgram } from './queries/program.ts'
import { publishedBy } from './queries/search.ts'
import { facets, searchQuery } from './schema.ts'
import { portfolioText } from './text/index.ts'
import { textFor } from './translation.ts'
import { urls } from './urls.ts'
import { DistributionView } from './views/distribution.tsx'
import { EditLink } from './views/editor.tsx'
import { ListView } from './views/list.tsx'
import { ActivityLinks, ProgramView } from './views/program.tsx'

/** A list as a file ends here: who needs more takes it from the API page by page. */
const mostInFile = 5_000

export const programId = (c: C): number => Number(c.req.param('id'))
export const idPattern = ':id{[1-9][0-9]{0,8}}'

export const routes = web()
  .get(urls.programs(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = portfolioText(lang)
    const search = query(c, searchQuery)
    const { found, names } = await timed(c, 'db', async () => {
      const names = await facetNames(ctx.db, lang)
      return { names, found: await findPrograms(ctx.db, { search, lang, names }) }
    })
    const isPlain = search.q === '' && facets.every((facet) => search[facet].length === 0)
    return c.var.page(
      {
        title: search.q ? `${search.q} · ${t.title}` : t.title,
        description: t.lead,
        breadcrumbs: [{ text: t.title }],
        isIndexed: isPlain ? undefined : false,
      },
      <ListView
        lang={lang}
        t={t}
        search={search}
        found={found}
        names={names}
        mayEdit={c.var.permissions.has('portfolio.edit')}
      />,
    )
  })
  .get(urls.csv(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const search = query(c, searchQuery)
    const names = await facetNames(ctx.db, lang)
    const { programs } = await findPrograms(ctx.db, {
      search: { ...search, page: 1 },
      lang,
      names,
      limit: mostInFile,
    })
    const texts = ['title', 'summary', 'objectives', 'results'] as const
    return csv(
      c,
      'portfolio',
      [
        ...[
          'code',
          'country',
          'institution',
          'unit',
          'contact_post',
          'area',
          'theme',
          'populations',
          'languages',
        ],
        ...texts.flatMap((field) => languages.map((of) => `${field}_${of}`)),
        ...['original_language', ...languages.map((of) => `text_state_${of}`)],
        ...['confirmed_on', 'source_kind', 'source_section', 'source_lines', 'source_activities', 'address'],
      ],
      programs.map((program) => {
        const said = Object.fromEntries(program.texts.map((text) => [text.lang, text]))
        return [
          ...[
            program.code,
            program.country.code,
            program.institution.code,
            program.unit,
            program.contactPost,
          ],
          ...[
            program.area.code,
            program.theme.code,
            program.populations.map(({ code }) => code).join(';'),
            program.languages.join(';'),
          ],
          ...texts.flatMap((field) => languages.map((of) => said[of]?.[field] ?? '')),
          ...[program.originalLang, ...languages.map((of) => said[of]?.state ?? '')],
          ...[
            program.confirmedOn,
            program.source.kind,
            program.source.sections.join(';'),
            program.source.lines.join(';'),
          ],
          program.activities.map(({ callYear, number }) => `${callYear}/${number}`).join(';'),
          `${ctx.services.origin}/${lang}${urls.program(program.id)}`,
        ]
      }),
    )
  })
  .get(urls.distribution(), permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = portfolioText(lang)
    const [names, byArea, byCountry] = await timed(c, 'db', () =>
      Promise.all([facetNames(ctx.db, lang), publishedBy(ctx.db, 'area'), publishedBy(ctx.db, 'country')]),
    )
    return c.var.page(
      {
        title: t.distribution.title,
        description: t.distribution.byAreaNote,
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.programs()}` }, { text: t.distribution.title }],
      },
      <DistributionView lang={lang} t={t} names={names} byArea={byArea} byCountry={byCountry} />,
    )
  })
  .get(`/portfolio/${idPattern}`, permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = portfolioText(lang)
    const program = found(await timed(c, 'db', () => publishedProgram(ctx.db, { id: programId(c) })))
    const added = await c.var.panels(programPanels, { id: program.id, code: program.code })
    const panels = added.some(Boolean)
      ? added
      : [<ActivityLinks key="activities" lang={lang} t={t} program={program} />]
    const { title, summary } = textFor(program.texts, lang)
    return c.var.page(
      {
        title,
        description: summary.slice(0, 300),
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.programs()}` }, { text: title }],
      },
      <ProgramView
        lang={lang}
        t={t}
        program={program}
        panels={panels}
        before={mayEdit(ctx.actor, program.institution.id) && <EditLink lang={lang} t={t} id={program.id} />}
      />,
    )
  })
