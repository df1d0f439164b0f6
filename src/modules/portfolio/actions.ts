import { institutionByCode, memberStates } from '#modules/directory/index.ts'
import { putEntries, removeEntries } from '#modules/search/index.ts'
import { populations, themes } from '#modules/taxonomy/index.ts'
import { record } from '#platform/audit/index.ts'
import { type Ctx, transaction } from '#platform/context.ts'
import type { Db } from '#platform/db/index.ts'
import { Conflict, found, Invalid, NotFound } from '#platform/errors.ts'
import { languages } from '#platform/i18n/index.ts'
import { mayArchive, mayConfirm, mayEdit, mayPublish } from './policy.ts'
import { type Choices, problemsOf } from './problems.ts'
import {
  insertProgram,
  insertVersion,
  lockProgram,
  type Verb,
  version,
  writeConfirmation,
  writeContent,
  writeState,
} from './queries/change.ts'
import { reindex } from './queries/entry.ts'
import { codesLike, type Program, programById } from './queries/program.ts'
import type { Content, Draft } from './schema.ts'
import { portfolioText } from './text/index.ts'
import { changeTexts, type ProgramText, textFor } from './translation.ts'
import { urls } from './urls.ts'

/** The themes, populations and languages that a program may have. */
const choicesOf = async (db: Db): Promise<Choices> => {
  const [themeRows, populationRows, members] = await Promise.all([
    themes(db),
    populations(db),
    memberStates(db),
  ])
  return {
    themes: new Set(themeRows.map(({ code }) => code)),
    populations: new Set(populationRows.map(({ code }) => code)),
    languages: new Set([...languages, ...members.map(({ language }) => language)]),
  }
}

export const contentOf = (program: Program): Content => ({
  unit: program.unit,
  contactPost: program.contactPost,
  theme: program.theme.code,
  populations: program.populations.map(({ code }) => code).toSorted(),
  languages: program.languages.toSorted(),
  texts: Object.fromEntries(
    program.texts.map(({ lang, title, summary, objectives, results }) => [
      lang,
      { title, summary, objectives, results },
    ]),
  ),
})

/** @throws NotFound also where the person may not edit it: the two look the same. */
export const editableProgram = async (ctx: Ctx, id: number): Promise<Program> => {
  const program = found(await programById(ctx.db, id))
  if (!mayEdit(ctx.actor, program.institution.id)) throw new NotFound()
  return program
}

const editedWithin = async (ctx: Ctx, id: number): Promise<Program> => {
  found(await lockProgram(ctx.db, id))
  return editableProgram(ctx, id)
}

const check = async (ctx: Ctx, draft: Pick<Draft, 'content' | 'original'>, mustBeComplete: boolean) => {
  const problems = problemsOf(
    draft,
    await choicesOf(ctx.db),
    mustBeComplete,
    portfolioText(ctx.lang).problems,
  )
  if (Object.keys(problems).length > 0) throw new Invalid(problems)
}

/** Puts a program where the public finds it, or takes it out, as its state says. */
export const makeFindable = async (db: Db, id: number) => {
  await reindex(db, [id])
  const program = await programById(db, id)
  if (!program) return
  if (program.state !== 'published') return removeEntries(db, 'program', program.code)
  await putEntries(
    db,
    languages.map((lang) => {
      const { title, summary, objectives, results } = textFor(program.texts, lang)
      const body = [program.country.name[lang], summary, objectives, results].filter(Boolean).join(' · ')
      return { kind: 'program', key: program.code, lang, title, body, path: urls.program(id) }
    }),
  )
}

/** Writes a new revision and keeps it as a version. */
export const keepVersion = async (
  ctx: Ctx,
  change: { id: number; rev: number; verb: Verb; content: Content; texts: ProgramText[] },
) => {
  const keptSince = change.verb === 'loaded' ? null : ctx.now
  await writeContent(ctx.db, { ...change, keptSince })
  await insertVersion(ctx.db, {
    ...change,
    at: ctx.now,
    byName: ctx.actor.name,
    accountId: ctx.actor.accountId,
  })
}

/** Returns the id of the new draft. */
export const createProgram = (ctx: Ctx, draft: Draft): Promise<number> =>
  transaction(ctx, async (ctx) => {
    const institution = await institutionByCode(ctx.db, draft.institution)
    const t = portfolioText(ctx.lang)
    if (!institution?.country || !mayEdit(ctx.actor, institution.id))
      throw new Invalid({ institution: t.problems.institution })
    await check(ctx, draft, false)
    const { content, original } = draft
    const texts = changeTexts({ before: [], after: content.texts, original, rev: 1 })
    const id = await insertProgram(ctx.db, {
      code: await freeCode(
        ctx.db,
        `${institution.country.toLowerCase()}-${slugOf(content.texts[original]?.title ?? '')}`,
      ),
      institutionId: institution.id,
      originalLang: original,
      state: 'draft',
      sourceKind: 'ministry',
      sourceSections: [],
      sourceLines: [],
      keptSince: ctx.now,
      content,
    })
    await keepVersion(ctx, { id, rev: 1, verb: 'created', content, texts })
    await record(ctx, 'portfolio.created', { kind: 'program', id })
    return id
  })

const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '') || 'program'

const freeCode = async (db: Db, code: string): Promise<string> => {
  const taken = await codesLike(db, code)
  if (!taken.has(code)) return code
  let number = 2
  while (taken.has(`${code}-${number}`)) number += 1
  return `${code}-${number}`
}

/** Saved, or not because somebody saved since the form was opened: then what is there now. */
export type Saving = { isSaved: true } | { isSaved: false; current: Program }

export const saveProgram = (ctx: Ctx, id: number, draft: Draft): Promise<Saving> =>
  transaction(ctx, async (ctx) => {
    const program = await editedWithin(ctx, id)
    if (program.rev !== draft.rev) return { isSaved: false, current: program }
    const original = program.originalLang
    await check(ctx, { ...draft, original }, program.state === 'published')
    const rev = program.rev + 1
    const { content, reviewed } = draft
    const texts = changeTexts({ before: program.texts, after: content.texts, original, rev, reviewed })
    await keepVersion(ctx, { id, rev, verb: 'edited', content, texts })
    await makeFindable(ctx.db, id)
    await record(ctx, 'portfolio.edited', { kind: 'program', id }, { rev })
    return { isSaved: true }
  })

/** @throws Invalid when it is not complete enough to be shown. */
export const publishProgram = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const program = await editedWithin(ctx, id)
    if (!mayPublish(program.state)) throw new Conflict()
    await check(ctx, { content: contentOf(program), original: program.originalLang }, true)
    await writeState(ctx.db, id, 'published', ctx.now)
    await makeFindable(ctx.db, id)
    await record(ctx, 'portfolio.published', { kind: 'program', id })
  })

export const archiveProgram = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const program = await editedWithin(ctx, id)
    if (!mayArchive(program.state)) throw new Conflict()
    await writeState(ctx.db, id, 'archived', ctx.now)
    await makeFindable(ctx.db, id)
    await record(ctx, 'portfolio.archived', { kind: 'program', id })
  })

/** Says that all of it holds today. */
export const confirmProgram = (ctx: Ctx, id: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const program = await editedWithin(ctx, id)
    if (!mayConfirm(program.state)) throw new Conflict()
    await writeConfirmation(ctx.db, id, ctx.now.toISOString().slice(0, 10), ctx.now)
    await reindex(ctx.db, [id])
    await record(ctx, 'portfolio.confirmed', { kind: 'program', id })
  })

/** Makes an earlier version the present one, as a new version: nothing is lost. */
export const restoreVersion = (ctx: Ctx, id: number, rev: number): Promise<void> =>
  transaction(ctx, async (ctx) => {
    const program = await editedWithin(ctx, id)
    const { states, ...content } = found(await version(ctx.db, id, rev)).content
    const original = program.originalLang
    await check(ctx, { content, original }, program.state === 'published')
    const next = program.rev + 1
    // The translations said what the original said then; so they do again.
    const texts = changeTexts({ before: [], after: content.texts, original, rev: next }).map((text) => ({
      ...text,
      ...states[text.lang],
      ...(states[text.lang]?.state === 'stale' && { sourceRev: next - 1 }),
    }))
    await keepVersion(ctx, { id, rev: next, verb: 'restored', content, texts })
    await makeFindable(ctx.db, id)
    await record(ctx, 'portfolio.restored', { kind: 'program', id }, { from: rev, rev: next })
  })
