import { putEntries, removeEntries } from '#modules/search/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, Invalid } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { composed } from '../compose.ts'
import { plainOf, type ReportDocument } from '../document.ts'
import { changedFigures } from '../figures.ts'
import { mayPublish, mayWithdraw } from '../policy.ts'
import { insertPublication } from '../queries/publication.ts'
import { writeState } from '../queries/report.ts'
import { reportPdf } from '../render/pdf.ts'
import { reportWord } from '../render/word.ts'
import { reportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { changedShown } from '../watching.ts'
import { figuresOf, heldText, type Open } from './reading.ts'

/** The report as it would be read now. */
export const documentOf = async (ctx: Ctx, open: Open): Promise<ReportDocument> =>
  composed(ctx, {
    lang: open.text.lang,
    period: open.report.period,
    blocks: open.version.blocks,
    bound: await figuresOf(ctx, open),
  })

/**
 * Publishes the latest version: what the public reads from then on is kept whole, with its files, whatever becomes of
 * the data.
 * @throws Invalid while a figure, table, chart or list is other than what the text was last shown with.
 */
export const publishText = (ctx: Ctx, reportId: number, lang: Lang, rev: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const open = await heldText(ctx, reportId, lang)
    const { text, version, report } = open
    if (!mayPublish(text.state) || text.rev !== rev) throw new Conflict()
    const bound = await figuresOf(ctx, open)
    const changed = changedFigures(version.figures, version.blocks, bound)
    if (changed.length > 0) {
      throw new Invalid({ figures: reportsText(ctx.lang).problems.changed(changed.length) })
    }
    const { changed: shown } = await changedShown(ctx, { lang, period: report.period }, version)
    if (shown.length > 0) {
      throw new Invalid({ shown: reportsText(ctx.lang).problems.changedShown(shown.length) })
    }
    const document = await composed(ctx, { lang, period: report.period, blocks: version.blocks, bound })
    const [pdf, word] = await Promise.all([
      reportPdf(document, { isDraft: false }),
      reportWord(document, { isDraft: false }),
    ])
    await insertPublication(ctx.db, {
      textId: text.id,
      rev,
      document,
      pdf,
      word,
      at: ctx.now,
      byName: ctx.actor.name,
      accountId: ctx.actor.accountId,
    })
    await writeState(ctx.db, text.id, 'published')
    await putEntries(ctx.db, [entryOf(reportId, document)])
    await record(ctx, 'reports.published', { kind: 'report', id: reportId }, { lang, rev })
  })

const entryOf = (reportId: number, { lang, title, period, parts }: ReportDocument) => ({
  kind: 'report',
  key: `${reportId}-${lang}`,
  lang,
  title,
  body: [
    period,
    ...parts.flatMap(({ part }) =>
      part.kind === 'heading' ? part.text : part.kind === 'paragraph' ? plainOf(part.pieces) : [],
    ),
  ]
    .join(' · ')
    .slice(0, 20_000),
  path: urls.report(reportId),
})

export const withdrawText = (ctx: Ctx, reportId: number, lang: Lang): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { text } = await heldText(ctx, reportId, lang)
    if (!mayWithdraw(text.state)) throw new Conflict()
    await writeState(ctx.db, text.id, 'withdrawn')
    await removeEntries(ctx.db, 'report', `${reportId}-${lang}`)
    await record(ctx, 'reports.withdrawn', { kind: 'report', id: reportId }, { lang })
  })
