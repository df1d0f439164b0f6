import { z } from 'zod'
import { memberStates, networkProfile } from '#modules/directory/index.ts'
import { areas } from '#modules/taxonomy/index.ts'
import { found, Invalid } from '#platform/errors.ts'
import { type C, permission, query, seeOther, web } from '#platform/http/index.ts'
import { format } from '#platform/i18n/index.ts'
import {
  archiveProgram,
  confirmProgram,
  contentOf,
  createProgram,
  editableProgram,
  publishProgram,
  restoreVersion,
  saveProgram,
} from './actions.ts'
import { facetNames } from './names.ts'
import { editedInstitutions, mayEditAll } from './policy.ts'
import { version, versions } from './queries/change.ts'
import { type Program, programsToEdit } from './queries/program.ts'
import { idPattern, programId } from './routes.tsx'
import { type Draft, draftOf, states } from './schema.ts'
import { portfolioText } from './text/index.ts'
import { textFor } from './translation.ts'
import { urls } from './urls.ts'
import { EditorBar } from './views/editor.tsx'
import { FormView } from './views/form.tsx'
import { VersionsView, VersionView } from './views/history.tsx'
import { MineView } from './views/mine.tsx'
import { ActivityLinks, ProgramView } from './views/program.tsx'

const edit = permission('portfolio.edit')
const perPage = 50

const mineQuery = z.object({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  state: z.enum(states).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(400).catch(1),
})

const trail = (c: C, ...rest: { text: string; href?: string }[]) => {
  const t = portfolioText(c.var.lang)
  const text = mayEditAll(c.var.ctx.actor) ? t.mine.titleAll : t.mine.title
  return [{ text, href: `/${c.var.lang}${urls.mine()}` }, ...rest]
}

type Shown = { draft: Draft; program?: Program; problems?: Record<string, string>; isStale?: boolean }

const showForm = async (c: C, { draft, program, problems, isStale }: Shown, status?: 409 | 422) => {
  const { lang, ctx } = c.var
  const t = portfolioText(lang)
  const mine = editedInstitutions(ctx.actor)
  const [names, areaRows, members] = await Promise.all([
    facetNames(ctx.db, lang),
    areas(ctx.db),
    memberStates(ctx.db),
  ])
  const title = program ? t.form.editTitle : t.form.createTitle
  return c.var.page(
    {
      title,
      path: program ? urls.edit(program.id) : urls.create(),
      breadcrumbs: trail(c, { text: title }),
      hasErrors: problems !== undefined,
      isIndexed: false,
    },
    <FormView
      lang={lang}
      t={t}
      names={names}
      areas={areaRows}
      institutions={members
        .filter(({ ministryId }) => mine === undefined || mine.includes(ministryId))
        .map(({ ministryCode, ministryName }) => ({ code: ministryCode, name: ministryName[lang] }))
        .toSorted((a, b) => format(lang).compare(a.name, b.name))}
      draft={draft}
      program={program}
      problems={problems}
      isStale={isStale}
    />,
    status,
  )
}

const draftOfProgram = (program: Program): Draft => ({
  institution: program.institution.code,
  original: program.originalLang,
  rev: program.rev,
  content: contentOf(program),
  reviewed: [],
})

const given = async (c: C): Promise<Draft> => draftOf(await c.req.parseBody({ all: true }))

const toPreview = (c: C, id: number, done: string) => seeOther(c, `/${c.var.lang}${urls.preview(id)}`, done)

const said = (c: C) => portfolioText(c.var.lang).done

export const editRoutes = web()
  .get(urls.mine(), edit, async (c) => {
    const { lang, ctx } = c.var
    const t = portfolioText(lang)
    const { country, state, page } = query(c, mineQuery)
    const isAll = mayEditAll(ctx.actor)
    const [names, { programs, total }] = await Promise.all([
      facetNames(ctx.db, lang),
      programsToEdit(ctx.db, {
        institutions: editedInstitutions(ctx.actor),
        country: isAll ? country : undefined,
        state,
        limit: perPage,
        offset: (page - 1) * perPage,
      }),
    ])
    const title = isAll ? t.mine.titleAll : t.mine.title
    return c.var.page(
      {
        title,
        breadcrumbs: [{ text: t.title, href: `/${lang}${urls.programs()}` }, { text: title }],
        isIndexed: false,
      },
      <MineView
        {...{ lang, t, programs, names, isAll, country, state, page }}
        last={Math.min(Math.ceil(total / perPage), 400)}
      />,
    )
  })
  .get(urls.create(), edit, (c) => showForm(c, { draft: draftOf({ original: c.var.lang }) }))
  .post(urls.programs(), edit, async (c) => {
    const draft = await given(c)
    try {
      return toPreview(c, await createProgram(c.var.ctx, draft), said(c).created)
    } catch (error) {
      if (error instanceof Invalid) return showForm(c, { draft, problems: error.fields }, 422)
      throw error
    }
  })
  .get(`/portfolio/${idPattern}/edit`, edit, async (c) => {
    const program = await editableProgram(c.var.ctx, programId(c))
    return showForm(c, { program, draft: draftOfProgram(program) })
  })
  .post(`/portfolio/${idPattern}`, edit, async (c) => {
    const { ctx } = c.var
    const program = await editableProgram(ctx, programId(c))
    const draft = { ...(await given(c)), original: program.originalLang }
    try {
      const saving = await saveProgram(ctx, program.id, draft)
      if (saving.isSaved) return toPreview(c, program.id, said(c).saved)
      return showForm(c, { draft, program: saving.current, isStale: true }, 409)
    } catch (error) {
      if (error instanceof Invalid) return showForm(c, { draft, program, problems: error.fields }, 422)
      throw error
    }
  })
  .get(`/portfolio/${idPattern}/preview`, edit, async (c) => {
    const { lang, ctx } = c.var
    const t = portfolioText(lang)
    const program = await editableProgram(ctx, programId(c))
    const { title } = textFor(program.texts, lang)
    return c.var.page(
      { title, breadcrumbs: trail(c, { text: title }), isIndexed: false },
      <ProgramView
        lang={lang}
        t={t}
        program={program}
        before={<EditorBar lang={lang} t={t} program={program} />}
        panels={[<ActivityLinks key="activities" lang={lang} t={t} program={program} />]}
      />,
    )
  })
  .post(`/portfolio/${idPattern}/publication`, edit, async (c) => {
    const { ctx } = c.var
    const program = await editableProgram(ctx, programId(c))
    try {
      await publishProgram(ctx, program.id)
    } catch (error) {
      // What is missing is filled in on the form.
      if (error instanceof Invalid)
        return showForm(c, { program, draft: draftOfProgram(program), problems: error.fields }, 422)
      throw error
    }
    return toPreview(c, program.id, said(c).published)
  })
  .post(`/portfolio/${idPattern}/archive`, edit, async (c) => {
    await archiveProgram(c.var.ctx, programId(c))
    return toPreview(c, programId(c), said(c).archived)
  })
  .post(`/portfolio/${idPattern}/confirmation`, edit, async (c) => {
    await confirmProgram(c.var.ctx, programId(c))
    return toPreview(c, programId(c), said(c).confirmed)
  })
  .get(`/portfolio/${idPattern}/versions`, edit, async (c) => {
    const { lang, ctx } = c.var
    const t = portfolioText(lang)
    const program = await editableProgram(ctx, programId(c))
    const [rows, { timeZone }] = await Promise.all([versions(ctx.db, program.id), networkProfile(ctx.db)])
    return c.var.page(
      {
        title: t.history.title,
        breadcrumbs: versionTrail(c, program, { text: t.history.title }),
        isIndexed: false,
      },
      <VersionsView lang={lang} t={t} program={program} versions={rows} timeZone={timeZone} />,
    )
  })
  .get(`/portfolio/${idPattern}/versions/:rev{[1-9][0-9]{0,8}}`, edit, async (c) => {
    const { lang, ctx } = c.var
    const t = portfolioText(lang)
    const program = await editableProgram(ctx, programId(c))
    const rev = Number(c.req.param('rev'))
    const [shown, before, names, { timeZone }] = await Promise.all([
      version(ctx.db, program.id, rev),
      version(ctx.db, program.id, rev - 1),
      facetNames(ctx.db, lang),
      networkProfile(ctx.db),
    ])
    const title = t.history.version(rev)
    const history = { text: t.history.title, href: `/${lang}${urls.versions(program.id)}` }
    return c.var.page(
      { title, breadcrumbs: versionTrail(c, program, history, { text: title }), isIndexed: false },
      <VersionView {...{ lang, t, program, before, names, timeZone }} version={found(shown)} />,
    )
  })
  .post(`/portfolio/${idPattern}/versions/:rev{[1-9][0-9]{0,8}}/restoration`, edit, async (c) => {
    const rev = Number(c.req.param('rev'))
    await restoreVersion(c.var.ctx, programId(c), rev)
    return toPreview(c, programId(c), said(c).restored(rev))
  })

const versionTrail = (c: C, program: Program, ...rest: { text: string; href?: string }[]) =>
  trail(
    c,
    { text: textFor(program.texts, c.var.lang).title, href: `/${c.var.lang}${urls.preview(program.id)}` },
    ...rest,
  )
