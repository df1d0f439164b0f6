import { found } from '#platform/errors.ts'
import { type C, csv, permission, query, timed, web } from '#platform/http/index.ts'
import { computedOf, figuresBeside, readFigures } from '../figures.ts'
import { inconsistencies } from '../queries/inconsistency.ts'
import { indicatorByCode, indicators } from '../queries/indicator.ts'
import { type KindFilter, listQuery } from '../schema.ts'
import { resultsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { declaredText } from '../views/figure.tsx'
import { InconsistenciesView } from '../views/inconsistencies.tsx'
import { IndicatorView } from '../views/indicator.tsx'
import { IndicatorsView } from '../views/indicators.tsx'
import { crumbs } from './crumbs.ts'

/** The chosen filter; a value that is none shows nothing, and says so. */
const chosenFilter = (c: C): KindFilter | 'unknown' | undefined => query(c, listQuery).kind

const listed = async (c: C, filter: KindFilter | 'unknown' | undefined) => {
  const { ctx } = c.var
  const all = await timed(c, 'db', () => indicators(ctx.db))
  const readings = await timed(c, 'db', () => readFigures(ctx, figuresBeside(all)))
  const chosen = all.filter(
    ({ kind }) => filter === undefined || kind === (filter === 'computed' ? 'computable' : filter),
  )
  return {
    total: all.length,
    items: chosen.map((indicator) => ({ indicator, computed: computedOf(indicator, readings) })),
  }
}

export const indicatorRoutes = web()
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
    const [readings, notes] = await timed(c, 'db', () =>
      Promise.all([readFigures(ctx, figuresBeside([indicator])), inconsistencies(ctx.db, indicator.code)]),
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
        computed={computedOf(indicator, readings)}
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
