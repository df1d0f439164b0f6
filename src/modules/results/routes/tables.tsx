import { components } from '#modules/taxonomy/index.ts'
import { csv, permission, timed, web } from '#platform/http/index.ts'
import { figuresBeside, readFigures } from '../figures.ts'
import { keyFiguresOf } from '../key-figures.ts'
import { coverage } from '../queries/coverage.ts'
import { inconsistencies } from '../queries/inconsistency.ts'
import { indicators } from '../queries/indicator.ts'
import { callColumns, participationColumns } from '../schema.ts'
import { callTable, participationTable } from '../tables.ts'
import { resultsText } from '../text/index.ts'
import { CallsView } from '../views/calls.tsx'
import { OverviewView } from '../views/overview.tsx'
import { ParticipationView } from '../views/participation.tsx'
import { crumbs } from './crumbs.ts'

export const tableRoutes = web()
  .get('/results', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = resultsText(lang)
    const [rows, all, notes] = await timed(c, 'db', () =>
      Promise.all([indicators(ctx.db), components(ctx.db), inconsistencies(ctx.db)]),
    )
    const key = rows
      .filter(({ keyPosition }) => keyPosition !== null)
      .sort((a, b) => (a.keyPosition ?? 0) - (b.keyPosition ?? 0))
    const readings = await timed(c, 'db', () =>
      readFigures(ctx, [...figuresBeside(key), 'outcomes-by-component']),
    )
    const outcomes = readings.get('outcomes-by-component')
    return c.var.page(
      { title: t.title, description: t.lead, breadcrumbs: [{ text: t.title }] },
      <OverviewView
        lang={lang}
        t={t}
        figures={keyFiguresOf(key, readings)}
        components={all.map((component) => ({
          ...component,
          count: outcomes?.groups.find(({ code }) => code === component.code)?.n ?? 0,
        }))}
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
