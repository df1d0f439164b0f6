import { components } from '#modules/taxonomy/index.ts'
import { recordPrivately } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import { Conflict, found, Invalid } from '#platform/errors.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { problemsOf } from '../checks.ts'
import { type Bound, figuresFor } from '../figures.ts'
import { insertVersion, versionOf } from '../queries/version.ts'
import { type Block, type BlockForm, type Figures, type Kind, longest, type Verb } from '../schema.ts'
import { reportsText } from '../text/index.ts'
import { keptNow, shownFor } from '../watching.ts'
import { figuresOf, heldText, type Open } from './reading.ts'

/** Saved, or not because somebody changed that block since the form was opened: then what it is now, if it is still there. */
export type Saving = { isSaved: true } | { isSaved: false; rev: number; current: Block | undefined }

type Place = { reportId: number; lang: Lang; block: string }

const isSame = (a: Block | undefined, b: Block | undefined) =>
  a !== undefined && b !== undefined && a.text === b.text && a.of === b.of && a.level === b.level

/**
 * Writes a block. Others may have written other blocks in the meantime: both stay. Where they wrote this one, nothing
 * is written over and both texts are shown.
 */
export const saveBlock = (ctx: Ctx, place: Place, form: BlockForm): Promise<Saving> =>
  transaction(ctx, async (ctx) => {
    const open = await heldText(ctx, place.reportId, place.lang)
    const { blocks } = open.version
    const current = blocks.find(({ id }) => id === place.block)
    if (form.rev !== open.text.rev) {
      const seen = await versionOf(ctx.db, open.text.id, form.rev)
      const before = seen?.blocks.find(({ id }) => id === place.block)
      if (!isSame(before, current)) return { isSaved: false, rev: open.text.rev, current }
    }
    const block = withForm(found(current), form)
    const bound = await checked(ctx, open, block)
    if (!isSame(block, current)) {
      const changed = blocks.map((other) => (other.id === block.id ? block : other))
      await keep(ctx, open, 'edited', changed, bound)
    }
    return { isSaved: true }
  })

/** What a form says of a block of some kind. */
const withForm = ({ id, kind }: Pick<Block, 'id' | 'kind'>, form: BlockForm): Block => ({
  id,
  kind,
  of: form.of,
  level: kind === 'heading' ? form.level : null,
  text: form.text,
})

/** Puts a new block after another one, or last where that one is gone. */
export const addBlock = (ctx: Ctx, place: Place, kind: Kind, form: BlockForm): Promise<string> =>
  transaction(ctx, async (ctx) => {
    const open = await heldText(ctx, place.reportId, place.lang)
    const { blocks } = open.version
    if (kind === 'title') throw new Conflict()
    if (blocks.length >= longest.blocks) {
      throw new Invalid({ text: reportsText(ctx.lang).problems.tooMany(longest.blocks) })
    }
    const block = withForm({ id: `b${open.text.rev + 1}x${blocks.length}`, kind }, form)
    const bound = await checked(ctx, open, block)
    const at = blocks.findIndex(({ id }) => id === place.block)
    const added = at < 0 ? [...blocks, block] : blocks.toSpliced(at + 1, 0, block)
    await keep(ctx, open, 'added', added, bound)
    return block.id
  })

/** One place up or down; the title stays first. */
export const moveBlock = (ctx: Ctx, place: Place, direction: 'up' | 'down'): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const open = await heldText(ctx, place.reportId, place.lang)
    const { blocks } = open.version
    const at = blocks.findIndex(({ id }) => id === place.block)
    const to = direction === 'up' ? at - 1 : at + 1
    const [block, other] = [blocks[at], blocks[to]]
    if (!block || !other || block.kind === 'title' || other.kind === 'title') throw new Conflict()
    await keep(ctx, open, 'moved', blocks.with(at, other).with(to, block))
  })

/** Takes a block out, if it is still what was seen. */
export const removeBlock = (ctx: Ctx, place: Place, rev: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const open = await heldText(ctx, place.reportId, place.lang)
    const { blocks } = open.version
    const current = found(blocks.find(({ id }) => id === place.block))
    const seen = await versionOf(ctx.db, open.text.id, rev)
    const before = seen?.blocks.find(({ id }) => id === place.block)
    if (current.kind === 'title' || !isSame(before, current)) throw new Conflict()
    await keep(
      ctx,
      open,
      'removed',
      blocks.filter((block) => block !== current),
    )
  })

/** Makes an earlier version the latest, as a new one: with the values that it was last shown with. */
export const restoreVersion = (ctx: Ctx, reportId: number, lang: Lang, rev: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const open = await heldText(ctx, reportId, lang)
    const { blocks, figures, shown } = found(await versionOf(ctx.db, open.text.id, rev))
    await keep(ctx, { ...open, version: { ...open.version, figures, shown } }, 'restored', blocks)
  })

/** What a page showed of the figures, and of the tables, charts and lists by their digests. */
type Seen = { figures: Figures; shown: Record<string, string> }

/**
 * Takes the figures, tables, charts and lists as they are now. `seen` are the values that were shown to whoever accepts them: where one of them
 * has changed again, nothing is accepted.
 */
export const acceptFigures = (ctx: Ctx, reportId: number, lang: Lang, seen: Seen): Promise<boolean> =>
  transaction(ctx, async (ctx) => {
    const open = await heldText(ctx, reportId, lang)
    const bound = await figuresOf(ctx, open)
    const { blocks, figures } = open.version
    const now = figuresFor(blocks, bound)
    const shown = await keptNow(ctx, { lang, period: open.report.period, blocks })
    const isSeen =
      Object.entries(now).every(([marker, value]) => value === (seen.figures[marker] ?? figures[marker])) &&
      Object.entries(shown).every(([source, digest]) => digest === seen.shown[source])
    if (!isSeen) return false
    await keep(ctx, { ...open, version: { ...open.version, figures: now, shown } }, 'accepted', blocks, bound)
    return true
  })

const checked = async (ctx: Ctx, open: Open, block: Block): Promise<ReadonlyMap<string, Bound>> => {
  const [bound, known] = await Promise.all([figuresOf(ctx, open), components(ctx.db)])
  const problems = problemsOf(
    block,
    { bound, components: new Set(known.map(({ code }) => code)) },
    reportsText(ctx.lang).problems,
  )
  if (Object.keys(problems).length > 0) throw new Invalid(problems)
  return bound
}

/** Writes a version. A figure that stood in it keeps the value it was last shown with, so that its change is told. */
const keep = async (
  ctx: Ctx,
  open: Open,
  verb: Verb,
  blocks: Block[],
  bound?: ReadonlyMap<string, Bound>,
) => {
  const { report, text, version } = open
  const rev = text.rev + 1
  await insertVersion(ctx.db, {
    textId: text.id,
    rev,
    verb,
    blocks,
    figures: figuresFor(blocks, bound ?? (await figuresOf(ctx, open)), version.figures),
    shown: await shownFor(ctx, { lang: text.lang, period: report.period, blocks }, version.shown),
    at: ctx.now,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
  })
  await recordPrivately(ctx, `reports.${verb}`, { kind: 'report', id: report.id }, { lang: text.lang, rev })
}
