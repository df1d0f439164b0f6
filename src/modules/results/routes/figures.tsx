import { found } from '#platform/errors.ts'
import { type C, csv, permission, query, timed, web } from '#platform/http/index.ts'
import type { FigureRow } from '../figures/figure.ts'
import { fewest, figureCodes, isFigure, listOf, type Reading, readFigure, readFigures } from '../figures.ts'
import type { Period } from '../period.ts'
import { readAnswers } from '../policy.ts'
import { indicatorsBeside } from '../queries/indicator.ts'
import { figureQuery, rowsOnAPage } from '../schema.ts'
import { figureText } from '../text/figure/index.ts'
import { resultsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { FigureListView } from '../views/figure-list.tsx'
import { FigurePageView } from '../views/figure-page.tsx'
import { writtenValue } from '../written.ts'
import { crumbs } from './crumbs.ts'

export const periodOf = (c: C): Period => {
  const { from, to } = query(c, figureQuery)
  return { from: from ?? null, to: to ?? null }
}

/** Whether whoever asks reads what single ministries answered. */
export const readsAll = (c: C) => c.var.permissions.has(readAnswers)

const readingOf = (c: C): Promise<Reading> => {
  const code = c.req.param('code') ?? ''
  return timed(c, 'db', () =>
    readFigure(c.var.ctx, found(isFigure(code) ? code : undefined), {
      period: periodOf(c),
      all: readsAll(c),
    }),
  )
}

/** The rows of a figure, or of the part of it that was asked for; a part that is none has no rows. */
const rowsOf = (reading: Reading, group: string | undefined): FigureRow[] =>
  group === undefined ? reading.rows : reading.rows.filter((row) => row.groups.includes(group))

const rowColumns = ['code', 'text', 'detail', 'date', 'value', 'counts', 'groups', 'path']

export const figureRoutes = web()
  .get('/results/figures', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = resultsText(lang)
    const own = figureText(lang)
    const period = periodOf(c)
    const readings = await timed(c, 'db', () => readFigures(ctx, figureCodes, { period, all: readsAll(c) }))
    return c.var.page(
      {
        title: own.title,
        description: own.lead,
        breadcrumbs: crumbs(c, { text: own.title }),
      },
      <FigureListView lang={lang} t={t} period={period} readings={[...readings.values()]} />,
    )
  })
  .get('/results/figures.csv', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const readings = await readFigures(ctx, figureCodes, { period: periodOf(c), all: readsAll(c) })
    const line = (
      { code, unit }: Reading,
      part: string,
      of: Pick<Reading, 'value' | 'n' | 'of' | 'asked'>,
    ) => [code, part, figureText(lang).figures[code].label, unit, of.value, of.n, of.of, of.asked]
    return csv(
      c,
      'figures',
      ['code', 'part', 'label', 'unit', 'value', 'n', 'of', 'asked', 'as_of', 'from', 'to', 'declared'],
      [...readings.values()].flatMap((reading) => {
        const { asOf, period, isDeclared } = reading
        const rest = [asOf, period.from, period.to, String(isDeclared)]
        return [
          [...line(reading, '', reading), ...rest],
          ...reading.groups.map((group) => [...line(reading, group.code, group), ...rest]),
        ]
      }),
    )
  })
  .get('/results/figures/:code{[a-z0-9-]+}', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = resultsText(lang)
    const own = figureText(lang)
    const { group: asked, page } = query(c, figureQuery)
    const reading = await readingOf(c)
    const group = reading.groups.find(({ code }) => code === asked)
    const rows = rowsOf(reading, group?.code)
    const last = Math.max(1, Math.ceil(rows.length / rowsOnAPage))
    const shown = Math.min(page, last)
    const { label } = own.figures[reading.code]
    return c.var.page(
      {
        title: label,
        description: `${label}: ${writtenValue(lang, reading.unit, reading.value)}`,
        breadcrumbs: crumbs(c, { text: own.title, href: `/${lang}${urls.figures()}` }, { text: label }),
      },
      <FigurePageView
        lang={lang}
        t={t}
        reading={reading}
        ownList={listOf(reading.code)}
        fewest={fewest}
        rows={{
          group,
          total: rows.length,
          items: rows.slice((shown - 1) * rowsOnAPage, shown * rowsOnAPage),
          page: shown,
          last,
        }}
        beside={await indicatorsBeside(ctx.db, reading.code)}
      />,
    )
  })
  .get('/results/figures/:code{[a-z0-9-]+}/rows.csv', permission('public'), async (c) => {
    const { lang } = c.var
    const reading = await readingOf(c)
    return csv(
      c,
      reading.code,
      rowColumns,
      rowsOf(reading, query(c, figureQuery).group).map((row) => [
        row.code,
        row.text[lang],
        row.detail?.[lang],
        row.date,
        row.value,
        row.counts,
        row.groups.join(';'),
        row.path,
      ]),
    )
  })
