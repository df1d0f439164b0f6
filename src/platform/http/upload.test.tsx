import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { Hono } from 'hono'
import { Fragment, h } from 'preact'
import { renderToString as render } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicActor } from '../actor.ts'
import type { Ctx } from '../context.ts'
import { Invalid, SignedOut } from '../errors.ts'
import { type Files, openFiles } from '../files/index.ts'
import type { Lang } from '../i18n/index.ts'
import { xlsxOf } from './export.ts'
import { fail } from './failure.tsx'
import type { Env } from './route.ts'
import { download, limitBodies, takesFiles, type Uploaded, upload } from './upload.ts'

const largest = 2_000_000
let folder: string
let files: Files

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minga-upload-'))
  files = openFiles({ varDir: folder, s3: undefined })
})
afterAll(() => rm(folder, { recursive: true }))

/** A site with a route that takes a file and one that takes none. */
const site = (lang: Lang = 'en') => {
  const app = new Hono<Env>()
  const taken: { file?: Uploaded; title?: unknown; problems?: Record<string, string> } = {}
  app.use(async (c, next) => {
    c.set('lang', lang)
    c.set('guard', { 'content-security-policy': 'ours', 'x-content-type-options': 'nosniff' })
    c.set('ctx', { actor: publicActor, lang, services: { files } } as Ctx)
    c.set('page', (info, content) => c.html(`<h1>${info.title}</h1>${render(h(Fragment, {}, content))}`))
    await next()
    for (const [name, value] of Object.entries(c.var.guard)) c.res.headers.set(name, value)
  })
  app.onError((error, c) => fail(c, error))
  app.use(limitBodies)
  const module = new Hono<Env>()
    .post('/files/:id', takesFiles(largest), async (c) => {
      taken.title = (await c.req.parseBody()).title
      try {
        taken.file = await upload(c, 'file', { maxBytes: largest, types: ['pdf', 'png', 'docx', 'odt'] })
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
        size: 8,
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

const pdf = '%PDF-1.7'
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
    size: 8,
    sha256: createHash('sha256').update(pdf).digest('hex'),
  })
  expect(await text(await files.get(key))).toBe(pdf)
  expect(taken.title).toBe('typed')
})

test('what a file is, its bytes say and not its name', async () => {
  const zip = (entries: string[]) => {
    const local = Buffer.from('PK\x03\x04', 'latin1')
    const directory = entries.map((entry) => {
      const header = Buffer.alloc(46)
      header.writeUInt32LE(0x02014b50, 0)
      header.writeUInt16LE(Buffer.byteLength(entry), 28)
      return Buffer.concat([header, Buffer.from(entry)])
    })
    const end = Buffer.alloc(22)
    end.write('PK\x05\x06', 'latin1')
    end.writeUInt16LE(entries.length, 10)
    end.writeUInt32LE(local.length, 16)
    return Buffer.concat([local, ...directory, end])
  }
  const word = ['[Content_Types].xml', 'word/document.xml']
  const odt = zip(['mimetype', 'content.xml'])
  const start = Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text')
  const cases: [string, Buffer | string, boolean][] = [
    ['a.pdf', '<html><script>alert(1)</script>', false],
    ['a.pdf', 'MZ\x90\x00', false],
    ['a.pdf', ' %PDF-1.7', false],
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', false],
    ['a.exe', pdf, true],
    ['a', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), true],
    ['a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), false],
    ['a.docx', zip(word), true],
    ['a.docx', zip([...word, 'word/vbaProject.bin']), false],
    ['a.docx', zip(['evil.exe']), false],
    ['a.docx', zip(word).subarray(0, -3), false],
    ['a.docx', await xlsxOf([{ name: 'A', columns: [], rows: [] }]), false],
    ['a.odt', odt, false],
    ['a.odt', Buffer.concat([odt.subarray(0, 4), Buffer.alloc(26), start, odt]), false],
  ]
  for (const [name, content, isTaken] of cases) {
    const { taken, send } = site()
    const before = await kept()
    await send('/es/files/1', [content as BlobPart], name)
    expect([name, taken.file !== undefined]).toEqual([name, isTaken])
    expect(await kept()).toBe(before + (isTaken ? 1 : 0))
    if (!isTaken) expect(taken.problems?.file).toContain('PDF, PNG, Word (DOCX), and OpenDocument (ODT)')
  }
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
          '\u202efdp.exe',
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
    'content-length': '8',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
  })
  expect(await got.text()).toBe(pdf)
  expect((await app.request(path, { method: 'HEAD' })).status).toBe(200)
  expect((await app.request('/es/files/00_00_00')).status).toBe(404)
  expect(await readdir(join(folder, 'files', '.incoming'))).toEqual([])
})
