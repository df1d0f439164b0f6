import type { Ctx } from '#platform/context.ts'
import { found, NotFound } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { boundFigures } from '../figures.ts'
import { mayEditReports } from '../policy.ts'
import { lockText, reportById, textOf } from '../queries/report.ts'
import { versionOf } from '../queries/version.ts'
import type { Report, ReportText, Version } from '../schema.ts'

/** A text as its writers see it: the report, its state and its latest version. */
export type Open = { report: Report; text: ReportText; version: Version }

/** @throws NotFound also where the person may not edit reports: the two look the same. */
export const openText = async (ctx: Ctx, reportId: number, lang: Lang): Promise<Open> => {
  if (!mayEditReports(ctx.actor)) throw new NotFound()
  const [report, text] = await Promise.all([reportById(ctx.db, reportId), textOf(ctx.db, reportId, lang)])
  const known = found(text)
  return { report: found(report), text: known, version: found(await versionOf(ctx.db, known.id, known.rev)) }
}

/** The same within a transaction that is going to change it. */
export const heldText = async (ctx: Ctx, reportId: number, lang: Lang): Promise<Open> => {
  if (!mayEditReports(ctx.actor)) throw new NotFound()
  found(await lockText(ctx.db, reportId, lang))
  return openText(ctx, reportId, lang)
}

/** What the sentences of a text may name. */
export const figuresOf = (ctx: Ctx, { report, text }: Pick<Open, 'report' | 'text'>) =>
  boundFigures(ctx, report.period, text.lang)
