import { outcomesByComponent } from '#modules/activities/index.ts'
import { found } from '#platform/errors.ts'
import { type C, csv, permission, query, timed, web } from '#platform/http/index.ts'
import { computedOf, factsOf } from './figures.ts'
import { keyFiguresOf } from './key-figures.ts'
import { coverage } from './queries/coverage.ts'
import { inconsistencies } from './queries/inconsistency.ts'
import { indicatorByCode, indicators } from './queries/indicator.ts'
import { callColumns, type KindFilter, listQuery, participationColumns } from './schema.ts'
import { callTable, participationTable } from './tables.ts'
import { resultsText } from './text/index.ts'
import { urls } from './urls.ts'
import { CallsView } from './views/calls.tsx'
import { declaredText } from './views/figure.tsx'
import { InconsistenciesView } from './views/inconsistencies.tsx'
import { IndicatorView } from './views/indicator.tsx'
import { IndicatorsView } from './views/indicators.tsx'
import { OverviewView } from './views/overview.tsx'
import { ParticipationView } from './views/participation.tsx'

/** The trail to a page of results. */
const crumbs = (c: C, ...rest: { text: string; href?: string }[]) => {
  const { lang } = c.var
  return [{ text: resultsText(lang).title, href: `/${lang}${urls.results()}` }, ...rest]
}

/** The chosen filter; a value that is none shows nothing, and says so. */
const chosenFilter = (c: C): KindFilter | 'unknown' | undefined => query(c, listQuery).kind

const listed = async (c: C, filter: KindFilter | 'unknown' | undefined) => {
  const { db } = c.var.ctx
  const [all, facts] = await timed(c, 'db', () => Promise.all([indicators(db), factsOf(db)]))
  const chosen = all.filter(
    ({ kind }) => filter === undefined || kind === (filter === 'computed' ? 'computable' : filter),
  )
  return {
    total: all.length,
    items: chosen.map((indicator) => ({ indicator, computed: computedOf(indicator, facts) })),
  }
}

export const routes = web()
  .get('/results', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = resultsText(lang)
    const [rows, facts, components, notes] = await timed(c, 'db', () =>
      Promise.all([
        indicators(ctx.db),
        factsOf(ctx.db),
        outcomesByComponent(ctx.db),
        inconsistencies(ctx.db),
      ]),
    )
    const key = rows
      .filter(({ keyPosition }) => keyPosition !== null)
      .sort((a, b) => (a.keyPosition ?? 0) - (b.keyPosition ?? 0))
    return c.var.page(
      { title: t.title, description: t.lead, breadcrumbs: [{ text: t.title }] },
      <OverviewView
        lang={lang}
        t={t}
        figures={keyFiguresOf(key, facts)}
        components={components}
        indicators={rows.length}
        inconsistencies={notes.length}
      />,
    )
  })
  .get('/results/calls', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = resultsText(lang)
    const [table, covered] = await timed(c, 'db', () => Promise.all([callTable(ctx.db), coverage(ctx.db)]))
    return c.var.page(
      { title: t.callsTitle, description: t.callsLead, breadcrumbs: crumbs(c, { text: t.callsShort }) },
      <CallsView lang={lang} t={t} table={table} asOf={covered.activities} />,
    )
  })
  .get('/results/calls.csv', permission('public'), async (c) => {
    const { rows, totals } = await callTable(c.var.ctx.db)
    const columns = ['ordinal', 'year', ...callColumns]
    return csv(c, 'calls-table', columns, [
      ...rows.map((row) => [row.ordinal, row.year, ...callColumns.map((column) => row[column])]),
      ['total', '', ...callColumns.map((column) => totals[column])],
    ])
  })
  .get('/results/participation', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = resultsText(lang)
    const [table, covered] = await timed(c, 'db', () =>
      Promise.all([participationTable(ctx.db), coverage(ctx.db)]),
    )
    return c.var.page(
      {
        title: t.participationTitle,
        description: t.participationLead(table.providers, table.receivers, table.rows.length),
        breadcrumbs: crumbs(c, { text: t.participationShort }),
      },
      <ParticipationView lang={lang} t={t} table={table} asOf={covered.activities} />,
    )
  })
  .get('/results/participation.csv', permission('public'), async (c) => {
    const { rows, totals } = await participationTable(c.var.ctx.db)
    const columns = ['provider_completed', 'provider_planned', 'receiver_completed', 'receiver_planned']
    return csv(
      c,
      'participation-table',
      ['country', 'name', ...columns],
      [
        ...rows.map((row) => [
          row.country,
          row.name[c.var.lang],
          ...participationColumns.map((column) => row[column]),
        ]),
        ['total', '', ...participationColumns.map((column) => totals[column])],
      ],
    )
  })
  .get('/results/indicators', permission('public'), async (c) => {
    const { lang } = c.var
    const t = resultsText(lang)
    const filter = chosenFilter(c)
    const { total, items } = await listed(c, filter)
    return c.var.page(
      {
        title: t.indicators,
        description: t.indicatorsLead(total),
        breadcrumbs: crumbs(c, { text: t.indicators }),
      },
      <IndicatorsView lang={lang} t={t} total={total} items={items} filter={filter} />,
    )
  })
  .get('/results/indicators.csv', permission('public'), async (c) => {
    const { lang } = c.var
    const { items } = await listed(c, chosenFilter(c))
    return csv(
      c,
      'indicators',
      [
        'code',
        'label',
        'section',
        'kind',
        'declared',
        'qualifier',
        'unit',
        'declared_as_of',
        'computed',
        'computed_as_of',
        'agreement',
      ],
      items.map(({ indicator, computed }) => [
        indicator.code,
        indicator.label[lang],
        indicator.section,
        indicator.kind,
        indicator.value,
        indicator.qualifier?.[lang],
        indicator.unit[lang],
        indicator.asOf.join(';'),
        computed?.value,
        computed?.asOf,
        computed?.agreement,
      ]),
    )
  })
  .get('/results/indicators/:code{[a-z0-9-]+}', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = resultsText(lang)
    const indicator = found(await indicatorByCode(ctx.db, c.req.param('code')))
    const [facts, notes] = await timed(c, 'db', () =>
      Promise.all([factsOf(ctx.db), inconsistencies(ctx.db, indicator.code)]),
    )
    return c.var.page(
      {
        title: indicator.label[lang],
        description: declaredText(lang, indicator),
        breadcrumbs: crumbs(
          c,
          { text: t.indicators, href: `/${lang}${urls.indicators()}` },
          { text: indicator.label[lang] },
        ),
      },
      <IndicatorView
        lang={lang}
        t={t}
        indicator={indicator}
        computed={computedOf(indicator, facts)}
        notes={notes}
      />,
    )
  })
  .get('/results/inconsistencies', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = resultsText(lang)
    const items = await inconsistencies(ctx.db)
    return c.var.page(
      {
        title: t.inconsistencies,
        description: t.inconsistenciesLead(items.length),
        breadcrumbs: crumbs(c, { text: t.inconsistencies }),
      },
      <InconsistenciesView lang={lang} t={t} items={items} />,
    )
  })
  .get('/results/inconsistencies.csv', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const items = await inconsistencies(ctx.db)
    return csv(
      c,
      'inconsistencies',
      ['code', 'place1', 'place2', 'note', 'handling', 'indicators'],
      items.map((item) => [
        item.code,
        item.place1,
        item.place2,
        item.note[lang],
        item.handling[lang],
        item.indicators.map(({ code }) => code).join(';'),
      ]),
    )
  })
