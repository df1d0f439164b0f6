import { networkProfile } from '#modules/directory/index.ts'
import { resultsUrls, writtenPeriod } from '#modules/results/index.ts'
import { found } from '#platform/errors.ts'
import { type C, csv, csvOf, made, permission, web } from '#platform/http/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { mayEditReports } from '../policy.ts'
import { type Published, publishedFile, publishedReports, publishedTexts } from '../queries/publication.ts'
import { reportsToEdit } from '../queries/report.ts'
import { csvArchive } from '../render/csv.ts'
import { sectionsOf } from '../sections.ts'
import { reportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { type Listed, ListView } from '../views/list.tsx'
import { AnnexView, ReportView } from '../views/report.tsx'

export const number = '{[1-9][0-9]{0,8}}'
/** A text in another language than ours is not found. */
export const language = '{[a-z]{2}}'

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The day in the network's own zone. */
const dayIn = (lang: Lang, timeZone: string, at: Date) =>
  format(lang).day(new Intl.DateTimeFormat('en-CA', { timeZone }).format(at))

/** One line for each report: in the reader's language where it is published in it. */
const listed = (all: Published[], lang: Lang, day: (at: Date) => string): Listed[] =>
  [...Map.groupBy(all, ({ reportId }) => reportId)].flatMap(([id, texts]) => {
    const shown = texts.find((text) => text.lang === lang) ?? texts[0]
    if (!shown) return []
    return [
      {
        id,
        lang: shown.lang,
        title: shown.title,
        period: shown.period,
        day: day(shown.at),
        languages: texts.map((text) => text.lang),
      },
    ]
  })

/** The published text in the reader's language, else in another one. */
const readText = async (c: C) => {
  const { lang, ctx } = c.var
  const texts = await publishedTexts(ctx.db, Number(c.req.param('id')))
  const text = found(texts.find((other) => other.lang === lang) ?? texts[0])
  return { text, others: texts.map((other) => other.lang) }
}

const trail = (c: C, ...rest: { text: string; href?: string }[]) => [
  { text: reportsText(c.var.lang).title, href: `/${c.var.lang}${urls.reports()}` },
  ...rest,
]

export const publicRoutes = web()
  .get('/reports', permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const t = reportsText(lang)
    const [all, drafts, { timeZone }] = await Promise.all([
      publishedReports(ctx.db),
      mayEditReports(ctx.actor) ? reportsToEdit(ctx.db) : undefined,
      networkProfile(ctx.db),
    ])
    return c.var.page(
      { title: t.title, description: t.lead, breadcrumbs: [{ text: t.title }] },
      <ListView
        lang={lang}
        t={t}
        published={listed(all, lang, (at) => dayIn(lang, timeZone, at))}
        drafts={drafts?.map(({ id, period, texts }) => ({ id, texts, period: writtenPeriod(lang, period) }))}
        results={resultsUrls.results()}
      />,
    )
  })
  .get(`/reports/:id${number}`, permission('public'), async (c) => {
    const { lang, ctx } = c.var
    const [{ text, others }, { timeZone }] = await Promise.all([readText(c), networkProfile(ctx.db)])
    const { document, at } = text
    return c.var.page(
      {
        title: document.title,
        description: document.period,
        breadcrumbs: trail(c, { text: document.title }),
      },
      <ReportView
        lang={lang}
        t={reportsText(lang)}
        id={Number(c.req.param('id'))}
        document={document}
        day={dayIn(lang, timeZone, at)}
        others={others}
        canEdit={mayEditReports(ctx.actor)}
      />,
    )
  })
  .get(`/reports/:id${number}/annexes/:annex${number}`, permission('public'), async (c) => {
    const { lang } = c.var
    const { text } = await readText(c)
    const id = Number(c.req.param('id'))
    const annex = found(
      sectionsOf(text.document).annexes.find((other) => other.number === Number(c.req.param('annex'))),
    )
    return c.var.page(
      {
        title: annex.heading.text,
        breadcrumbs: trail(
          c,
          { text: text.document.title, href: `/${lang}${urls.report(id)}` },
          { text: annex.heading.text },
        ),
      },
      <AnnexView lang={lang} t={reportsText(lang)} id={id} document={text.document} annex={annex} />,
    )
  })

const fileOf = async (c: C, kind: 'pdf' | 'word') =>
  found(await publishedFile(c.var.ctx.db, Number(c.req.param('id')), c.req.param('of') as Lang, kind))

const documentIn = async (c: C) => {
  const texts = await publishedTexts(c.var.ctx.db, Number(c.req.param('id')))
  return found(texts.find(({ lang }) => lang === c.req.param('of'))).document
}

export const fileRoutes = web()
  .get(`/reports/:id${number}/:of${language}/report.pdf`, permission('public'), async (c) =>
    made(
      c,
      `report-${c.req.param('id')}-${c.req.param('of')}.pdf`,
      'application/pdf',
      await fileOf(c, 'pdf'),
    ),
  )
  .get(`/reports/:id${number}/:of${language}/report.docx`, permission('public'), async (c) =>
    made(c, `report-${c.req.param('id')}-${c.req.param('of')}.docx`, wordType, await fileOf(c, 'word')),
  )
  .get(`/reports/:id${number}/:of${language}/tables.zip`, permission('public'), async (c) =>
    made(
      c,
      `report-${c.req.param('id')}-${c.req.param('of')}-tables.zip`,
      'application/zip',
      csvArchive(await documentIn(c), csvOf),
    ),
  )
  .get(
    `/reports/:id${number}/:of${language}/tables/:file{[a-z0-9-]+\\.csv}`,
    permission('public'),
    async (c) => {
      const wanted = c.req.param('file').slice(0, -'.csv'.length)
      const { name, columns, rows } = found(
        (await documentIn(c)).datasets.find((dataset) => dataset.name === wanted),
      )
      return csv(c, name, columns, rows)
    },
  )
