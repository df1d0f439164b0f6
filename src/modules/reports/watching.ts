import type { Ctx } from '#platform/context.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { shownNow } from './compose.ts'
import { keepShown, shownWith } from './queries/shown.ts'
import type { Block, ReportPeriod, Version } from './schema.ts'
import { changesBetween, digestOf, type RowChange, type ShownDigests, sourcesIn } from './shown.ts'

type Reading = Pick<Ctx, 'db' | 'now'>
type Text = { lang: Lang; period: ReportPeriod; blocks: readonly Block[] }

/** What a new version says it shows: what was shown stays as it was last seen, what is new is kept as it is now. */
export const shownFor = async (ctx: Reading, text: Text, kept: ShownDigests = {}): Promise<ShownDigests> => {
  const sources = [...sourcesIn(text.blocks)]
  const fresh = sources.flatMap(([source, block]) => (source in kept ? [] : [block]))
  const digests = await keptNow(ctx, { ...text, blocks: fresh })
  return Object.fromEntries(sources.map(([source]) => [source, kept[source] ?? digests[source] ?? '']))
}

/** Keeps what the blocks show now. */
export const keptNow = async (ctx: Reading, text: Text): Promise<ShownDigests> => {
  const now = await shownNow(ctx, text)
  await keepShown(ctx.db, [...now.values()])
  return Object.fromEntries([...now].map(([source, shown]) => [source, digestOf(shown)]))
}

/** Of one table, chart or list: what is other than when the text was last shown. */
export type ChangedShown = { source: string; changes: RowChange[] }

/** What is shown now, and what of it is other than some version showed, row by row. */
export const changedShown = async (
  ctx: Reading,
  text: Omit<Text, 'blocks'>,
  { blocks, shown }: Pick<Version, 'blocks' | 'shown'>,
): Promise<{ seen: ShownDigests; changed: ChangedShown[] }> => {
  const now = await shownNow(ctx, { ...text, blocks })
  const seen = Object.fromEntries([...now].map(([source, one]) => [source, digestOf(one)]))
  const stale = [...now].filter(([source]) => source in shown && shown[source] !== seen[source])
  const before = await shownWith(
    ctx.db,
    stale.map(([source]) => shown[source] ?? ''),
  )
  const changed = stale.flatMap(([source, one]) => {
    const was = before.get(shown[source] ?? '')
    const changes = was ? changesBetween(was, one) : []
    return changes.length > 0 ? [{ source, changes }] : []
  })
  return { seen, changed }
}
