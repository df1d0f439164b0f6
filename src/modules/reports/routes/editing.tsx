import { networkProfile } from '#modules/directory/index.ts'
import { found, Invalid } from '#platform/errors.ts'
import { type C, csvOf, made, permission, seeOther, web } from '#platform/http/index.ts'
import { format, type Lang, languages } from '#platform/i18n/index.ts'
import { documentOf, publishText, withdrawText } from '../actions/publication.ts'
import { figuresOf, type Open, openText } from '../actions/reading.ts'
import { acceptFigures } from '../actions/writing.ts'
import { boundFigures, changedFigures, figuresFor } from '../figures.ts'
import { lastPublication } from '../queries/publication.ts'
import { textsOf } from '../queries/report.ts'
import { versionOf } from '../queries/version.ts'
import { csvArchive } from '../render/csv.ts'
import { reportPdf } from '../render/pdf.ts'
import { reportWord } from '../render/word.ts'
import { type Kind, seenFigures, seenShown, titleOf } from '../schema.ts'
import { reportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { FiguresView, PublishView } from '../views/figures.tsx'
import { TextView } from '../views/text.tsx'
import { changedShown } from '../watching.ts'
import { language, number, wordType } from './public.tsx'
import { sourceNames } from './source-name.ts'

export const edit = permission('reports.edit')

/** The number of a report and the language of its text. */
export const placeOf = (c: C): { id: number; of: Lang } => ({
  id: Number(c.req.param('id')),
  of: c.req.param('of') as Lang,
})

export const opened = (c: C): Promise<Open> => {
  const { id, of } = placeOf(c)
  return openText(c.var.ctx, id, of)
}

export const trail = (c: C, { report, text, version }: Open, ...rest: { text: string; href?: string }[]) => [
  { text: reportsText(c.var.lang).title, href: `/${c.var.lang}${urls.reports()}` },
  { text: titleOf(version.blocks), href: `/${c.var.lang}${urls.text(report.id, text.lang)}` },
  ...rest,
]

export const textPath = `/reports/:id${number}/texts/:of${language}`

/** What is other than some version shows, in the words of the page; the rows in those of the text. */
const changedSince = async (c: C, open: Open, rev: number) => {
  const { ctx, lang } = c.var
  const { period } = open.report
  const version = rev === open.version.rev ? open.version : found(await versionOf(ctx.db, open.text.id, rev))
  const [bound, { seen, changed }, nameOf] = await Promise.all([
    boundFigures(ctx, period, lang),
    changedShown(ctx, { lang: open.text.lang, period }, version),
    sourceNames(c),
  ])
  return {
    figures: changedFigures(version.figures, version.blocks, bound),
    shown: changed.map((one) => {
      const [kind = '', ...of] = one.source.split('/')
      const name = `${reportsText(lang).kinds[kind as Kind]}: ${nameOf(of.join('/'))}`
      return { ...one, name }
    }),
    seen,
  }
}

const counted = ({ figures, shown }: Awaited<ReturnType<typeof changedSince>>) => ({
  figures: figures.length,
  shown: shown.length,
})

const showText = async (c: C, open: Open) => {
  const { lang, ctx } = c.var
  const t = reportsText(lang)
  const { report, text, version } = open
  const [document, changed, publication, texts, { timeZone }] = await Promise.all([
    documentOf(ctx, open),
    changedSince(c, open, text.rev),
    text.state === 'published' ? lastPublication(ctx.db, text.id) : undefined,
    textsOf(ctx.db, report.id),
    networkProfile(ctx.db),
  ])
  const title = titleOf(version.blocks)
  return c.var.page(
    { title, breadcrumbs: trail(c, open), isIndexed: false },
    <TextView
      {...{ lang, t, document, texts }}
      id={report.id}
      of={text.lang}
      state={text.state}
      rev={text.rev}
      blocks={version.blocks}
      changed={counted(changed)}
      published={
        publication && {
          rev: publication.rev,
          day: format(lang).instant(publication.at, timeZone),
          changed: counted(await changedSince(c, open, publication.rev)),
        }
      }
      missing={languages.filter((other) => !texts.some((known) => known.lang === other))}
    />,
  )
}

const showFigures = async (c: C, open: Open, isAgain = false, status?: 409) => {
  const { lang, ctx } = c.var
  const t = reportsText(lang)
  const bound = await figuresOf(ctx, open)
  const changed = await changedSince(c, open, open.text.rev)
  const { id, of } = placeOf(c)
  return c.var.page(
    {
      title: t.figures.title,
      path: urls.figures(id, of),
      breadcrumbs: trail(c, open, { text: t.figures.title }),
      isIndexed: false,
    },
    <FiguresView
      {...{ lang, t, id, of, isAgain }}
      title={titleOf(open.version.blocks)}
      changed={changed}
      seen={{
        figures: JSON.stringify(figuresFor(open.version.blocks, bound)),
        shown: JSON.stringify(changed.seen),
      }}
    />,
    status,
  )
}

const showPublication = async (c: C, open: Open, problems?: Record<string, string>, status?: 422) => {
  const { lang } = c.var
  const t = reportsText(lang)
  const { id, of } = placeOf(c)
  return c.var.page(
    {
      title: t.publication.title,
      path: urls.publication(id, of),
      breadcrumbs: trail(c, open, { text: t.publication.title }),
      isIndexed: false,
      hasErrors: problems !== undefined,
    },
    <PublishView
      {...{ lang, t, id, of, problems }}
      title={titleOf(open.version.blocks)}
      changed={await changedSince(c, open, open.text.rev)}
      rev={open.text.rev}
    />,
    status,
  )
}

const publishing = web()
  .get(`${textPath}/figures`, edit, async (c) => showFigures(c, await opened(c)))
  .post(`${textPath}/figures`, edit, async (c) => {
    const { ctx, lang } = c.var
    const { id, of } = placeOf(c)
    const { seen, shown } = await c.req.parseBody()
    if (!(await acceptFigures(ctx, id, of, { figures: seenFigures(seen), shown: seenShown(shown) }))) {
      return showFigures(c, await opened(c), true, 409)
    }
    return seeOther(c, `/${lang}${urls.text(id, of)}`, reportsText(lang).figures.accepted)
  })
  .get(`${textPath}/publication`, edit, async (c) => showPublication(c, await opened(c)))
  .post(`${textPath}/publication`, edit, async (c) => {
    const { ctx, lang } = c.var
    const { id, of } = placeOf(c)
    const { rev } = await c.req.parseBody()
    try {
      await publishText(ctx, id, of, Number(rev))
    } catch (error) {
      if (error instanceof Invalid) return showPublication(c, await opened(c), error.fields, 422)
      throw error
    }
    return seeOther(c, `/${lang}${urls.report(id)}`, reportsText(lang).publication.done)
  })
  .post(`${textPath}/withdrawal`, edit, async (c) => {
    const { ctx, lang } = c.var
    const { id, of } = placeOf(c)
    await withdrawText(ctx, id, of)
    return seeOther(c, `/${lang}${urls.text(id, of)}`, reportsText(lang).publication.withdrawn)
  })

const drafts = web()
  .get(textPath, edit, async (c) => showText(c, await opened(c)))
  .get(`${textPath}/draft.pdf`, edit, async (c) => {
    const document = await documentOf(c.var.ctx, await opened(c))
    return made(c, 'draft.pdf', 'application/pdf', await reportPdf(document, { isDraft: true }))
  })
  .get(`${textPath}/draft.docx`, edit, async (c) => {
    const document = await documentOf(c.var.ctx, await opened(c))
    return made(c, 'draft.docx', wordType, await reportWord(document, { isDraft: true }))
  })
  .get(`${textPath}/draft.zip`, edit, async (c) =>
    made(c, 'draft.zip', 'application/zip', csvArchive(await documentOf(c.var.ctx, await opened(c)), csvOf)),
  )

export const editingRoutes = web().route('/', publishing).route('/', drafts)
