import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import fc from 'fast-check'
import { Hono } from 'hono'
import { Fragment, h } from 'preact'
import { renderToString as render } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tables } from '#platform/db/index.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aStoredFile, pdfFile, pngChunk, pngFile, wordFile } from '#test/documents.ts'
import { testServices } from '#test/record.ts'
import { publicActor } from '../actor.ts'
import { transaction } from '../context.ts'
import { Invalid, SignedOut } from '../errors.ts'
import { admitFile, type Files, newFileKey, openFiles } from '../files/index.ts'
import type { Lang } from '../i18n/index.ts'
import { openLog } from '../log/index.ts'
import { fail } from './failure.tsx'
import type { Env } from './route.ts'
import { download, limitBodies, takesFiles, typedFields, upload } from './upload.ts'

const largest = 2_000_000
let folder: string
let files: Files
let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase('empty')
  folder = await mkdtemp(join(tmpdir(), 'minga-upload-'))
  files = openFiles({ varDir: folder, s3: undefined })
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await database.drop()
})

type Uploaded = NonNullable<Awaited<ReturnType<typeof upload>>>

/** A site with a route that takes a file and one that takes none. */
const site = (lang: Lang = 'en') => {
  const app = new Hono<Env>()
  const taken: { file?: Uploaded; title?: unknown; problems?: Record<string, string> } = {}
  app.use(async (c, next) => {
    c.set('lang', lang)
    c.set('log', openLog('silent'))
    c.set('guard', { 'content-security-policy': 'ours', 'x-content-type-options': 'nosniff' })
    c.set('ctx', testCtx(database, { actor: publicActor, lang, services: { ...testServices, files } }))
    c.set('page', (info, content) => c.html(`<h1>${info.title}</h1>${render(h(Fragment, {}, content))}`))
    await next()
    for (const [name, value] of Object.entries(c.var.guard)) c.res.headers.set(name, value)
  })
  app.onError((error, c) => fail(c, error))
  app.use(limitBodies)
  const module = new Hono<Env>()
    .post('/files/:id', takesFiles(largest), async (c) => {
      taken.title = (await typedFields(c)).title
      try {
        const owner = { object: `test/${c.req.param('id')}`, institutionId: 1 }
        taken.file = await upload(c, 'file', {
          owner,
          maxBytes: largest,
          types: ['pdf', 'png', 'docx', 'odt'],
        })
        const { key } = taken.file ?? {}
        if (key) await transaction(c.var.ctx, (ctx) => admitFile(ctx, key))
      } catch (error) {
        if (!(error instanceof Invalid)) throw error
        taken.problems = error.fields
      }
      return c.text('ok')
    })
    .post(
      '/closed/:id',
      () => Promise.reject(new SignedOut()),
      takesFiles(largest),
      (c) => c.text('no'),
    )
    .post('/form', async (c) => c.json(await c.req.parseBody()))
    .get('/files/:key', (c) =>
      download(c, {
        key: c.req.param('key').replaceAll('_', '/'),
        name: 'Año "2027"; copia.pdf',
        type: 'application/pdf',
        size: pdf.length,
      }),
    )
  app.route('/:lang{(?:es|en)}', module)
  const send = async (path: string, content: BlobPart[], name = 'a.pdf', more: [string, Blob][] = []) => {
    const form = new FormData()
    form.set('title', 'typed')
    form.set('file', new Blob(content), name)
    for (const [field, blob] of more) form.append(field, blob, 'b.pdf')
    // As a browser does: with the length stated.
    const body = await new Response(form).blob()
    const headers = { 'content-type': body.type, 'content-length': String(body.size) }
    return app.request(path, { method: 'POST', body: await body.arrayBuffer(), headers })
  }
  return { app, taken, send }
}

const pdf = '%PDF-1.7\n%%EOF'
const kept = async () => {
  let count = 0
  for await (const _ of files.list()) count += 1
  return count
}

test('a file is kept under a key of ours, beside what else was typed', async () => {
  const { taken, send } = site()
  expect((await send('/es/files/1', [pdf], 'C:\\fakepath\\Informe ñ.PDF')).status).toBe(200)
  const { key = '', ...rest } = taken.file ?? {}
  expect(rest).toEqual({
    name: 'Informe ñ.pdf',
    type: 'application/pdf',
    size: pdf.length,
    state: 'unscanned',
  })
  expect(await text(await files.get(key))).toBe(pdf)
  expect(taken.title).toBe('typed')
})

test('what is not taken is refused in words, and nothing of it is kept', async () => {
  const cases: [string, Buffer | string, string][] = [
    ['a.pdf', '<html><script>alert(1)</script>', 'PDF, PNG, Word (DOCX), and OpenDocument (ODT)'],
    ['a.exe', pdf, 'ends as if it were of another type'],
    ['a.pdf', pdfFile('<</S /JavaScript /JS (app.alert(1))>>'), 'instructions that run'],
    ['a.docx', wordFile({ name: 'word/vbaProject.bin', content: 'x' }), 'macros'],
    ['a.png', pngFile(30_001, 1), 'too many pixels'],
  ]
  for (const [name, content, sentence] of cases) {
    const { taken, send } = site()
    const before = await kept()
    await send('/es/files/1', [content as BlobPart], name)
    expect(taken.problems?.file).toContain(sentence)
    expect([taken.file, await kept()]).toEqual([undefined, before])
  }
})

test('a picture is kept without what its camera wrote of the place', async () => {
  const { taken, send } = site()
  await send(
    '/es/files/1',
    [pngFile(3, 2, [pngChunk('tEXt', Buffer.from('GPS\0here'))]) as BlobPart],
    'a.png',
  )
  const content = await buffer(await files.get(taken.file?.key ?? ''))
  expect([content.equals(pngFile()), taken.file?.size]).toEqual([true, pngFile().length])
})

test('what one thing, or one ministry, may have here has an end, also for two files at once', async () => {
  const fill = async (object: string, institutionId: number, size: number) => {
    const key = newFileKey()
    await aStoredFile(database.db, key)
    await tables<'files'>()(database.db)
      .updateTable('files.stored')
      .set({ object, institutionId, size })
      .where('key', '=', key)
      .execute()
  }
  await fill('test/7', 2, 100_000_000 - pdf.length - 1)
  const both = [site('es'), site('es')]
  await Promise.all(both.map(({ send }) => send('/es/files/7', [pdf])))
  expect(both.map(({ taken }) => taken.problems?.file ?? 'kept').sort()).toEqual([
    expect.stringContaining('ya ocupan casi 100 MB'),
    'kept',
  ])
  await fill('test/8', 1, 2_000_000_000 - 50)
  const { taken, send } = site('en')
  await send('/es/files/9', [pdf])
  expect(taken.problems?.file).toContain('Your institution’s files already take up almost 2000 MB')
  await tables<'files'>()(database.db).deleteFrom('files.stored').where('object', '=', 'test/8').execute()
})

test('a form that breaks off leaves nothing behind, and is no failure of ours', async () => {
  const { app } = site()
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '60' }
  const body = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc'
  const before = (await readdir(tmpdir())).filter((name) => name.startsWith('minga-sent-'))
  expect((await app.request('/es/files/1', { method: 'POST', body, headers })).status).toBe(400)
  expect((await readdir(tmpdir())).filter((name) => name.startsWith('minga-sent-'))).toEqual(before)
})

test('an empty, a second or an overlong file is refused in words, and none is nothing', async () => {
  const { taken, send, app } = site('es')
  await send('/es/files/1', [''])
  expect(taken.problems).toEqual({ file: 'El archivo está vacío' })
  await send('/es/files/1', [pdf], 'a.pdf', [['file', new Blob([pdf])]])
  expect(taken.problems).toEqual({ file: 'Elija un solo archivo a la vez' })
  await send('/es/files/1', [pdf, ' '.repeat(largest)])
  expect(taken.problems).toEqual({ file: 'El archivo debe tener 2 MB como máximo' })
  const form = new FormData()
  form.set('title', 'alone')
  delete taken.problems
  await app.request('/es/files/1', { method: 'POST', body: form })
  expect(taken).toEqual({ title: 'alone', file: undefined })
})

test('what no route takes is refused in the reader’s language before it is read', async () => {
  for (const [lang, sentence] of [
    ['es', 'Un archivo puede tener hasta 2 MB'],
    ['en', 'A file can be up to 2 MB'],
    ['pt', 'Um arquivo pode ter até 2 MB'],
    ['fr', 'Un fichier peut compter jusqu’à 2 Mo'],
  ] as const) {
    const { taken, send } = site(lang)
    const refused = await send('/es/files/1', [pdf, ' '.repeat(largest + 1_000_000)])
    expect([refused.status, taken.title]).toEqual([413, undefined])
    expect(await refused.text()).toContain(sentence)
  }
  expect((await site().send('/es/form', [pdf, ' '.repeat(1_000_000)])).status).toBe(413)
  expect((await site().send('/es/closed/1', [pdf, ' '.repeat(1_000_000)])).status).toBe(401)
})

test('a body that does not say its length is taken only as a form', async () => {
  const { app } = site()
  const form = new FormData()
  form.set('file', new Blob([pdf, ' '.repeat(1_500_000)]), 'a.pdf')
  expect((await app.request('/es/files/1', { method: 'POST', body: form })).status).toBe(413)
})

test('a large address-encoded form is no file', async () => {
  const { app } = site()
  const body = `a=${'x'.repeat(1_500_000)}`
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
  }
  expect((await app.request('/es/files/1', { method: 'POST', body, headers })).status).toBe(413)
})

test('no name leads anywhere or breaks a header', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 150 }),
        fc.constantFrom(
          '../../etc/passwd',
          'a\r\nSet-Cookie: x=1',
          '".pdf',
          '\u202efdp.pdf',
          '.',
          '..',
          'a/b\\c',
        ),
      ),
      async (name) => {
        const { taken, send, app } = site()
        await send('/es/files/1', [pdf], name)
        if (!taken.file) return
        expect(taken.file.name).toMatch(/^[^/\\\p{C}"]+\.pdf$/u)
        expect(taken.file.name.length).toBeLessThan(250)
        expect(taken.file.key).toMatch(/^[0-9a-f/]+$/)
        const got = await app.request(`/es/files/${taken.file.key.replaceAll('/', '_')}`)
        expect(await got.text()).toBe(pdf)
      },
    ),
    { numRuns: 60 },
  )
})

test('a file comes to be saved, kept by nobody between, and can do nothing', async () => {
  const { taken, send, app } = site()
  await send('/es/files/1', [pdf])
  const path = `/es/files/${taken.file?.key.replaceAll('/', '_')}`
  const got = await app.request(path)
  expect(Object.fromEntries(got.headers)).toEqual({
    'cache-control': 'private, no-store',
    'content-disposition':
      'attachment; filename="Ano  2027 ; copia.pdf"; filename*=UTF-8\'\'A%C3%B1o%20%222027%22%3B%20copia.pdf',
    'content-length': String(pdf.length),
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
  })
  expect(await got.text()).toBe(pdf)
  expect((await app.request(path, { method: 'HEAD' })).status).toBe(200)
  expect((await app.request('/es/files/00_00_00')).status).toBe(404)
  expect(await readdir(join(folder, 'files', '.incoming'))).toEqual([])
})
