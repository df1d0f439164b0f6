import { components } from '#modules/taxonomy/index.ts'
import { found, Invalid } from '#platform/errors.ts'
import { type C, seeOther, web } from '#platform/http/index.ts'
import type { Open } from '../actions/reading.ts'
import { addBlock, moveBlock, removeBlock, saveBlock } from '../actions/writing.ts'
import { sourcesFor } from '../checks.ts'
import { boundFigures } from '../figures.ts'
import { addableKinds, type Block, type BlockForm, blockForm, type Kind, titleOf } from '../schema.ts'
import { reportsText } from '../text/index.ts'
import { urls } from '../urls.ts'
import { BlockView } from '../views/block.tsx'
import { KindView } from '../views/kind.tsx'
import { edit, opened, placeOf, textPath, trail } from './editing.tsx'
import { sourceNames } from './source-name.ts'

const blockPath = `${textPath}/blocks/:block{[a-z0-9]{1,20}}`

const blockIdOf = (c: C): string => c.req.param('block') ?? ''

type Shown = {
  kind: Kind
  form: BlockForm
  isNew?: boolean
  problems?: Record<string, string>
  clash?: Block | null
}

const showBlock = async (c: C, open: Open, shown: Shown, status?: 409 | 422) => {
  const { lang, ctx } = c.var
  const t = reportsText(lang)
  const { id, of } = placeOf(c)
  const block = blockIdOf(c)
  const { kind, form, isNew = false, problems, clash } = shown
  const [known, bound, nameOf] = await Promise.all([
    components(ctx.db),
    boundFigures(ctx, open.report.period, lang),
    sourceNames(c),
  ])
  const codes = known.map(({ code }) => code)
  const title = isNew ? t.form.add(t.kinds[kind]) : t.form.edit(t.kinds[kind])
  const path = isNew ? urls.after(id, of, block) : urls.block(id, of, block)
  return c.var.page(
    {
      title,
      path: isNew ? `${path}?kind=${kind}` : path,
      breadcrumbs: trail(c, open, { text: title }),
      isIndexed: false,
      hasErrors: problems !== undefined,
    },
    <BlockView
      {...{ lang, t, id, of, kind, form, isNew, problems, clash }}
      title={titleOf(open.version.blocks)}
      place={isNew ? undefined : standing(open.version.blocks, block)}
      action={isNew ? `${path}?kind=${kind}` : path}
      sources={sourcesFor(kind, codes).map((value) => ({ value, text: nameOf(value) }))}
      figures={[...bound.values()].map(({ marker, label, value, written, isDeclared, isWhole }) => ({
        marker,
        label,
        now: written(value),
        isDeclared,
        isWhole,
      }))}
    />,
    status,
  )
}

/** The title stays first, and nothing goes above it. */
const standing = (blocks: readonly Block[], block: string) => {
  const at = blocks.findIndex(({ id }) => id === block)
  return at < 1 ? undefined : { block, isFirst: at === 1, isLast: at === blocks.length - 1 }
}

const showKinds = (c: C, open: Open) => {
  const { lang } = c.var
  const t = reportsText(lang)
  return c.var.page(
    { title: t.text.add, breadcrumbs: trail(c, open, { text: t.text.add }), isIndexed: false },
    <KindView {...{ lang, t, ...placeOf(c) }} block={blockIdOf(c)} title={titleOf(open.version.blocks)} />,
  )
}

const formOf = (block: Block, rev: number): BlockForm => ({
  rev,
  text: block.text,
  of: block.of,
  level: block.level ?? 2,
  insert: '',
})

const given = async (c: C) => {
  const body = await c.req.parseBody()
  return { form: blockForm.parse(body), isInsert: body.verb === 'insert' }
}

/** The text with a figure at its end, as if it had been typed. */
const withInserted = (form: BlockForm): BlockForm =>
  form.insert === ''
    ? form
    : { ...form, text: [form.text, `{{${form.insert}}}`].filter(Boolean).join(' '), insert: '' }

const toText = (c: C, block: string, done: string) => {
  const { id, of } = placeOf(c)
  return seeOther(c, `/${c.var.lang}${urls.text(id, of)}#${block}`, done)
}

const kindOf = (c: C): Kind => found(addableKinds.find((kind) => kind === c.req.query('kind')))

export const blockRoutes = web()
  .get(blockPath, edit, async (c) => {
    const open = await opened(c)
    const block = found(open.version.blocks.find(({ id }) => id === blockIdOf(c)))
    return showBlock(c, open, { kind: block.kind, form: formOf(block, open.text.rev) })
  })
  .post(blockPath, edit, async (c) => {
    const { ctx, lang } = c.var
    const { id, of } = placeOf(c)
    const [open, { form, isInsert }] = await Promise.all([opened(c), given(c)])
    const block = blockIdOf(c)
    const current = open.version.blocks.find((other) => other.id === block)
    const kind = current?.kind ?? 'paragraph'
    if (isInsert) return showBlock(c, open, { kind, form: withInserted(form) })
    try {
      const saving = await saveBlock(ctx, { reportId: id, lang: of, block }, form)
      if (saving.isSaved) return toText(c, block, reportsText(lang).form.saved)
      const clash = saving.current ?? null
      return showBlock(c, open, { kind, form: { ...form, rev: saving.rev }, clash }, 409)
    } catch (error) {
      if (error instanceof Invalid) return showBlock(c, open, { kind, form, problems: error.fields }, 422)
      throw error
    }
  })
  .get(`${blockPath}/after`, edit, async (c) => {
    const open = await opened(c)
    if (c.req.query('kind') === undefined) return showKinds(c, open)
    const form = blockForm.parse({ rev: open.text.rev })
    return showBlock(c, open, { kind: kindOf(c), form, isNew: true })
  })
  .post(`${blockPath}/after`, edit, async (c) => {
    const { ctx, lang } = c.var
    const { id, of } = placeOf(c)
    const kind = kindOf(c)
    const [open, { form, isInsert }] = await Promise.all([opened(c), given(c)])
    if (isInsert) return showBlock(c, open, { kind, form: withInserted(form), isNew: true })
    try {
      const place = { reportId: id, lang: of, block: blockIdOf(c) }
      return toText(c, await addBlock(ctx, place, kind, form), reportsText(lang).form.added)
    } catch (error) {
      if (error instanceof Invalid) {
        return showBlock(c, open, { kind, form, problems: error.fields, isNew: true }, 422)
      }
      throw error
    }
  })
  .post(`${blockPath}/move`, edit, async (c) => {
    const { id, of } = placeOf(c)
    const block = blockIdOf(c)
    const { direction } = await c.req.parseBody()
    await moveBlock(c.var.ctx, { reportId: id, lang: of, block }, direction === 'up' ? 'up' : 'down')
    return toText(c, block, reportsText(c.var.lang).form.moved)
  })
  .post(`${blockPath}/removal`, edit, async (c) => {
    const { id, of } = placeOf(c)
    const { rev } = blockForm.parse(await c.req.parseBody())
    await removeBlock(c.var.ctx, { reportId: id, lang: of, block: blockIdOf(c) }, rev)
    return toText(c, 'others', reportsText(c.var.lang).form.removed)
  })
