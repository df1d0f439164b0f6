import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { institutionByCode } from '#modules/directory/index.ts'
import { type Actor, type Role, systemActor } from '#platform/actor.ts'
import { NotFound } from '#platform/errors.ts'
import { openFolder } from '#platform/load/index.ts'
import { root } from '#src/config.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import {
  archiveProgram,
  confirmProgram,
  contentOf,
  createProgram,
  publishProgram,
  restoreVersion,
  saveProgram,
} from './actions.ts'
import { load } from './load.ts'
import { version, versions } from './queries/change.ts'
import { type Program, programById, publishedProgram } from './queries/program.ts'
import { type Content, type Draft, draftOf } from './schema.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let guatemala: Actor
let argentina: Actor

const actorOf = async (code: string, role: Role = 'focal_point'): Promise<Actor> => {
  const institution = await institutionByCode(database.db, code)
  return { accountId: 1, personId: 1, name: 'Ana', posts: [{ institutionId: institution?.id ?? 0, role }] }
}
const as = (actor: Actor, changes = {}) => testCtx(database, { actor, ...changes })
const program = async (code: string): Promise<Program> => {
  const { id } = await database.db
    .selectFrom('portfolio.program')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  return (await programById(database.db, id)) as Program
}
const draft = (
  of: Program,
  change: (content: Content) => Content,
  reviewed: Draft['reviewed'] = [],
): Draft => ({
  institution: of.institution.code,
  original: of.originalLang,
  rev: of.rev,
  content: change(contentOf(of)),
  reviewed,
})
const retitled = (of: Program, title: string): Draft =>
  draft(of, (content) => ({
    ...content,
    texts: { ...content.texts, es: { ...(content.texts.es ?? empty), title } },
  }))

const empty = { title: '', summary: '', objectives: '', results: '' }
const newDraft = (institution: string, title: string) =>
  draftOf({
    institution,
    original: 'es',
    theme: 'labor-inspection',
    languages: 'es',
    title_es: title,
    summary_es: 'Xilófono reglamentario',
  })

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  guatemala = await actorOf('mol-gt')
  argentina = await actorOf('mol-ar')
})
afterAll(() => database.drop())

describe('a draft', () => {
  test('is seen nowhere in public until it is published, and no more once archived', async () => {
    const id = await createProgram(as(guatemala), newDraft('mol-gt', 'Xilófono <script>alert(1)</script>'))
    const { code } = (await programById(database.db, id)) as Program
    expect(code).toBe('gt-xilofono-script-alert-1-script')
    const places = [
      `/es/portfolio/${id}`,
      '/es/portfolio?q=xilófono',
      '/es/portfolio.csv?q=xilofono',
      '/api/v1/programs?q=xilofono',
      `/api/v1/programs/${code}`,
      '/es/search?q=reglamentario',
      '/sitemap.xml',
      '/es/ministries/gt',
    ]
    const shown = async () => {
      site.cache.clear()
      const found = await Promise.all(
        places.map(async (place) => {
          const { text } = await site.page(place)
          return (
            text.includes('Xilófono &lt;script') ||
            text.includes('Xilófono <script') ||
            text.includes(`/es/portfolio/${id}<`)
          )
        }),
      )
      return places.filter((_, at) => found[at])
    }
    expect(await shown()).toEqual([])
    await publishProgram(as(guatemala), id)
    expect(await shown()).toEqual(places)
    const { text } = await site.page(`/es/portfolio/${id}`)
    expect(text).not.toContain('<script>alert')
    await archiveProgram(as(guatemala), id)
    expect(await shown()).toEqual([])
  })

  test('is not published while something is missing', async () => {
    const id = await createProgram(as(guatemala), draftOf({ ...newDraftFields, title_es: 'Sin resumen' }))
    await expect(publishProgram(as(guatemala), id)).rejects.toMatchObject({
      fields: { summary_es: 'Escriba el resumen', languages: expect.any(String) },
    })
  })
})

const newDraftFields = { institution: 'mol-gt', original: 'es', theme: 'labor-inspection' }

describe('a focal point', () => {
  test('cannot touch another ministry’s program: it looks as if it were not there', async () => {
    const theirs = await program('ar-child-labor')
    const ctx = as(guatemala)
    const tries = [
      () => saveProgram(ctx, theirs.id, retitled(theirs, 'Ajeno')),
      () => archiveProgram(ctx, theirs.id),
      () => confirmProgram(ctx, theirs.id),
      () => publishProgram(ctx, theirs.id),
      () => restoreVersion(ctx, theirs.id, 1),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toBeInstanceOf(NotFound)
    await expect(createProgram(ctx, newDraft('mol-ar', 'Ajeno'))).rejects.toMatchObject({
      fields: { institution: expect.any(String) },
    })
    expect(await program('ar-child-labor')).toEqual(theirs)
  })

  test('confirms: the day is shown, and nothing becomes stale', async () => {
    const before = await program('ar-decent-work-programs')
    await confirmProgram(as(argentina, { now: new Date('2026-11-23T12:00:00Z') }), before.id)
    const after = await program('ar-decent-work-programs')
    expect(after).toEqual({ ...before, confirmedOn: '2026-11-23' })
  })
})

test('who saves over somebody is given both texts, and nothing is lost', async () => {
  const before = await program('ar-collective-disputes')
  const ctx = as(argentina)
  expect(await saveProgram(ctx, before.id, retitled(before, 'Primero'))).toEqual({ isSaved: true })
  const second = await saveProgram(ctx, before.id, retitled(before, 'Segundo'))
  expect(second).toMatchObject({ isSaved: false, current: { rev: before.rev + 1 } })
  expect((await program('ar-collective-disputes')).texts.find(({ lang }) => lang === 'es')?.title).toBe(
    'Primero',
  )
})

test('two who save at once: one is saved, the other told', async () => {
  const before = await program('br-maritime-inspection')
  const brazil = await actorOf('mol-br')
  const savings = await Promise.all(
    ['Uno', 'Dos'].map((title) => saveProgram(as(brazil), before.id, retitled(before, title))),
  )
  expect(savings.map(({ isSaved }) => isSaved).toSorted()).toEqual([false, true])
})

test('editing the original makes its translations stale in that field alone', async () => {
  const before = await program('ar-business-demography')
  await saveProgram(as(argentina), before.id, retitled(before, 'Demografía empresarial'))
  const { texts } = await program('ar-business-demography')
  expect(texts.map(({ lang, state, staleFields }) => [lang, state, staleFields])).toEqual([
    ['en', 'stale', ['title']],
    ['es', 'original', []],
    ['fr', 'stale', ['title']],
    ['pt', 'stale', ['title']],
  ])
})

test('an earlier version is restored as a new one, with what its translations were', async () => {
  const { id, rev, texts } = await program('ar-business-demography')
  await restoreVersion(as(argentina), id, 1)
  const restored = await program('ar-business-demography')
  expect(restored.rev).toBe(rev + 1)
  expect(contentOf(restored)).toEqual(await firstContent(id))
  expect(restored.texts.map(({ state }) => state)).toEqual(['machine', 'original', 'machine', 'machine'])
  expect(texts.map(({ state }) => state)).not.toEqual(restored.texts.map(({ state }) => state))
  expect((await versions(database.db, id)).map(({ rev, verb }) => [rev, verb])).toEqual([
    [3, 'restored'],
    [2, 'edited'],
    [1, 'loaded'],
  ])
})

const firstContent = async (id: number): Promise<Content> => {
  const first = await version(database.db, id, 1)
  const { states: _, ...content } = first?.content ?? ({} as Content & { states: object })
  return content as Content
}

test('a new load of the folder leaves alone what a ministry has touched', async () => {
  const kept = await program('ar-collective-disputes')
  const counted = await database.db
    .selectFrom('portfolio.facetCount')
    .select('programs')
    .where('facet', '=', 'all')
    .executeTakeFirstOrThrow()
  const ctx = testCtx(database, { actor: systemActor })
  await database.db.transaction().execute((db) => load({ ...ctx, db }, openFolder(`${root}/network/rial`)))
  expect(await program('ar-collective-disputes')).toEqual(kept)
  const untouched = await program('cl-gender-equity')
  expect([untouched.rev, (await publishedProgram(database.db, { code: 'cl-gender-equity' }))?.rev]).toEqual([
    1, 1,
  ])
  const again = await database.db
    .selectFrom('portfolio.facetCount')
    .select('programs')
    .where('facet', '=', 'all')
    .executeTakeFirstOrThrow()
  expect(again).toEqual(counted)
})

describe('signed in', () => {
  test('a focal point describes, corrects and publishes a program on the pages', async () => {
    const cookie = await site.signIn('focal-point')
    const list = await site.page('/es/portfolio/mine', { cookie })
    expect(list.status).toBe(200)
    expect(list.text).not.toContain('Argentina')
    const wrong = await site.post(
      '/es/portfolio',
      { ...newDraftFields, summary_es: 'Lo escrito se queda' },
      { cookie },
    )
    const form = await wrong.text()
    expect([wrong.status, form.includes('Lo escrito se queda'), form.includes('href="#title_es"')]).toEqual([
      422,
      true,
      true,
    ])
    const made = await site.post(
      '/es/portfolio',
      { ...newDraftFields, title_es: 'Ventanilla', summary_es: 'Resumen', languages: ['es', 'en'] },
      { cookie },
    )
    const preview = made.headers.get('location') ?? ''
    expect([made.status, preview]).toEqual([303, expect.stringMatching(/^\/es\/portfolio\/\d+\/preview$/)])
    const at = preview.replace('/preview', '')
    expect((await site.page(preview, { cookie })).text).toContain('Ventanilla')
    const done = made.headers.get('set-cookie')?.split(';')[0]
    const told = await site.page(preview, { cookie: `${cookie}; ${done}` })
    expect(told.text).toContain('Se guardó el borrador del programa')
    expect((await site.post(`${at}/publication`, {}, { cookie })).status).toBe(303)
    expect((await site.page(at)).status).toBe(200)
    const stale = await site.post(
      at,
      { rev: '9', theme: 'labor-inspection', title_es: 'Lo mío', summary_es: 'S', languages: 'es' },
      { cookie },
    )
    const both = await stale.text()
    expect([stale.status, both.includes('Lo mío'), both.includes('Ventanilla')]).toEqual([409, true, true])
    for (const path of ['/edit', '/versions', '/versions/1'])
      expect((await site.get(`${at}${path}`, { cookie })).status).toBe(200)
    const { id } = await program('ar-child-labor')
    for (const path of ['/edit', '/preview', '/versions', '/versions/1']) {
      expect((await site.get(`/es/portfolio/${id}${path}`, { cookie })).status, path).toBe(404)
    }
    expect((await site.post(`/es/portfolio/${id}/archive`, {}, { cookie })).status).toBe(404)
  })
})
