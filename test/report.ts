import { beginReport } from '#modules/reports/actions/begin.ts'
import { documentOf } from '#modules/reports/actions/publication.ts'
import { openText } from '#modules/reports/actions/reading.ts'
import type { BeginForm } from '#modules/reports/schema.ts'
import type { Ctx } from '#platform/context.ts'
import { type Lang, languages } from '#platform/i18n/index.ts'

/** A report begun from the network's template; the whole record unless a period is given. */
export const aReport = (ctx: Ctx, changes: Partial<BeginForm> = {}): Promise<number> =>
  beginReport(ctx, { from: null, to: null, langs: [...languages], source: '', ...changes })

/** The report as it would be read now. */
export const reportIn = async (ctx: Ctx, id: number, lang: Lang) =>
  documentOf(ctx, await openText(ctx, id, lang))
