import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { boundFigures, figuresFor } from '../figures.ts'
import { mayDelete, mayEditReports } from '../policy.ts'
import {
  deleteReport,
  deleteText,
  heldReport,
  insertReport,
  insertText,
  reportById,
  standardTemplate,
  textOf,
  textsOf,
  writePeriod,
} from '../queries/report.ts'
import { insertVersion, versionOf } from '../queries/version.ts'
import {
  type BeginForm,
  type Block,
  isDay,
  type PeriodForm,
  periodKey,
  type Report,
  type ReportPeriod,
  titleOf,
} from '../schema.ts'
import { type ReportsText, reportsText } from '../text/index.ts'
import { shownFor } from '../watching.ts'
import { heldText } from './reading.ts'

/** Begins a report over a period, in one language or several; returns its number. */
export const beginReport = (ctx: Ctx, form: BeginForm): Promise<number> =>
  transaction(ctx, async (ctx) => {
    if (!mayEditReports(ctx.actor)) throw new NotFound()
    const { from, to, langs, source } = form
    const problems = problemsOf(form, reportsText(ctx.lang).problems)
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    const id = await insertReport(ctx.db, { from, to }, ctx.now)
    const report = found(await reportById(ctx.db, id))
    for (const lang of langs) {
      await beginText(ctx, report, lang, await blocksFrom(ctx, source, lang))
    }
    await recordPrivately(ctx, 'reports.begun', { kind: 'report', id }, { from, to, langs })
    return id
  })

const problemsOf = (form: BeginForm, t: ReportsText['problems']) => ({
  ...periodProblems(form, t),
  ...(form.langs.length === 0 && { langs: t.langs }),
})

const periodProblems = ({ from, to }: ReportPeriod, t: ReportsText['problems']) => ({
  ...(from !== null && !isDay(from) && { from: t.day }),
  ...(to !== null && !isDay(to) && { to: t.day }),
  ...(from !== null && to !== null && isDay(from) && isDay(to) && from > to && { to: t.order }),
})

/**
 * Gives a report another period. What its texts show then is other than what they were last shown with, and each waits
 * until that is accepted; what is published stays as it is.
 */
export const changePeriod = (ctx: Ctx, reportId: number, form: PeriodForm): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!mayEditReports(ctx.actor)) throw new NotFound()
    const { period } = found(await heldReport(ctx.db, reportId))
    const t = reportsText(ctx.lang).problems
    const problems = periodProblems(form, t)
    if (Object.keys(problems).length > 0) throw new Invalid(problems)
    if (form.was !== periodKey(period)) throw new Invalid({ from: t.periodChanged })
    const { from, to } = form
    if (periodKey({ from, to }) === periodKey(period)) return
    await writePeriod(ctx.db, reportId, { from, to })
    await recordPrivately(ctx, 'reports.period_changed', { kind: 'report', id: reportId }, { from, to })
  })

/** Deletes a text that was never published, with its versions, and the report with its last text. */
export const deleteDraft = (ctx: Ctx, reportId: number, lang: Lang, rev: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const { text, version } = await heldText(ctx, reportId, lang)
    if (!mayDelete(text.state) || text.rev !== rev) throw new Conflict()
    await deleteText(ctx.db, text.id)
    const isLast = (await textsOf(ctx.db, reportId)).length === 0
    if (isLast) await deleteReport(ctx.db, reportId)
    await recordPrivately(
      ctx,
      'reports.draft_deleted',
      { kind: 'report', id: reportId },
      { lang, title: titleOf(version.blocks), rev },
    )
  })

/** Gives a report the text of one more language, from the standard report. */
export const addText = (ctx: Ctx, reportId: number, lang: Lang): Promise<void> =>
  transaction(ctx, async (ctx) => {
    if (!mayEditReports(ctx.actor)) throw new NotFound()
    const report = found(await reportById(ctx.db, reportId))
    await beginText(ctx, report, lang, await blocksFrom(ctx, '', lang))
    await recordPrivately(ctx, 'reports.text_begun', { kind: 'report', id: reportId }, { lang })
  })

const beginText = async (ctx: Ctx, report: Report, lang: Lang, blocks: Block[]) => {
  const textId = await insertText(ctx.db, report.id, lang)
  if (textId === undefined) throw new Conflict()
  const bound = await boundFigures(ctx, report.period, lang)
  await insertVersion(ctx.db, {
    textId,
    rev: 1,
    verb: 'created',
    blocks,
    figures: figuresFor(blocks, bound),
    shown: await shownFor(ctx, { lang, period: report.period, blocks }),
    at: ctx.now,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
  })
}

/** The blocks of another report in that language, else those of the standard one. */
const blocksFrom = async (ctx: Ctx, source: string, lang: Lang): Promise<Block[]> => {
  const other = /^[1-9]\d{0,8}$/.test(source) ? await textOf(ctx.db, Number(source), lang) : undefined
  if (other) return found(await versionOf(ctx.db, other.id, other.rev)).blocks
  const template = await standardTemplate(ctx.db)
  if (!template) {
    return [{ id: 'b1', kind: 'title', of: null, level: null, text: reportsText(lang).untitled }]
  }
  return template.blocks.map(({ kind, of, level, text }, at) => ({
    id: `b${at + 1}`,
    kind,
    of,
    level,
    text: text?.[lang] ?? '',
  }))
}
