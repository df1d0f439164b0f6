import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { boundFigures, figuresFor } from '../figures.ts'
import { mayEditReports } from '../policy.ts'
import { insertReport, insertText, reportById, standardTemplate, textOf } from '../queries/report.ts'
import { insertVersion, versionOf } from '../queries/version.ts'
import { type BeginForm, type Block, isDay, type Report } from '../schema.ts'
import { reportsText } from '../text/index.ts'

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

const problemsOf = ({ from, to, langs }: BeginForm, t: ReturnType<typeof reportsText>['problems']) => ({
  ...(from !== null && !isDay(from) && { from: t.day }),
  ...(to !== null && !isDay(to) && { to: t.day }),
  ...(from !== null && to !== null && isDay(from) && isDay(to) && from > to && { to: t.order }),
  ...(langs.length === 0 && { langs: t.langs }),
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
