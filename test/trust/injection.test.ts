import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { permission, web } from '#platform/http/index.ts'
import { openTransport } from '#platform/mail/index.ts'
import type { Module } from '#platform/module.ts'
import { testApp } from '#test/app.ts'
import { fill } from '#test/trust/examples.ts'
import { guarded, guards } from '#test/trust/guards.ts'
import { readRoutes } from '#test/trust/injection/pages.ts'
import { askRaw, climbing, climbs, isStolen } from '#test/trust/injection/paths.ts'
import { dressing } from '#test/trust/injection/payloads.ts'
import { askInSql, asking, namesIn, type Question } from '#test/trust/injection/queries.ts'
import { openWorld, type World } from '#test/trust/world.ts'

type Asked = { pattern: string; path: string; status: number; headers: Headers; text: string }

let world: World
let cookie: string
/** Every address there is to read, with its first example, as the Secretariat got it. */
const asked: Asked[] = []

/** Made on every request: half a second each, and their texts are compressed. */
const isMade = /\.(pdf|docx|zip|xlsx|pb)$/

beforeAll(async () => {
  world = await openWorld(dressing())
  cookie = world.people.secretariat.cookie
  for (const { pattern } of readRoutes(world)) {
    const path = fill(world.examples, pattern, 'es')[0]?.path ?? ''
    const response = await world.site.get(path, { cookie })
    const text = isMade.test(path) ? '' : await response.text()
    asked.push({ pattern, path, status: response.status, headers: response.headers, text })
  }
}, 240_000)
afterAll(() => world?.close())

/** What somebody sent in is shown in a sandbox of its own. */
const sandboxed = { ...guarded, 'content-security-policy': "default-src 'none'; sandbox" }

/** A delegated section’s address opens it: our own pages are not told of it either. */
const secret = { ...guarded, 'referrer-policy': 'no-referrer' }

test('every address carries exactly the headers that guard the browser, and nobody keeps what somebody signed in got', () => {
  expect(asked.length).toBeGreaterThan(200)
  for (const { pattern, path, status, headers } of asked) {
    const isSent = status === 200 && /attachments\/|annexes\//.test(pattern)
    const expected = isSent ? sandboxed : pattern.includes('/section/') ? secret : guarded
    expect([path, guards(headers)]).toEqual([path, expected])
    expect([path, headers.get('cache-control')]).toEqual([path, 'private, no-store'])
    expect([path, status < 500]).toEqual([path, true])
  }
  expect(asked.filter(({ status }) => status === 200).length).toBeGreaterThan(150)
})

/** A page as somebody may write it who has forgotten everything. */
const plant: Module = {
  name: 'plant',
  web: web()
    .get('/planted/search', permission('public'), async (c) => {
      const { rows } = await world.database.pool.query(
        `select count(*) as n from (values ('GT')) as t (code) where code = '${c.req.query('q')}'`,
      )
      return c.text(String(rows[0]?.n))
    })
    .get('/planted/file/:name{.+}', permission('public'), (c) =>
      c.text(readFileSync(join('/srv/files', c.req.param('name')), 'utf8')),
    ),
}

const questions = (): Question[] => {
  const { paths } = JSON.parse(asked.find(({ path }) => path.endsWith('/openapi.json'))?.text ?? '{}')
  return asked.flatMap(({ path, pattern, text }) => {
    if (isMade.test(path)) return []
    if (path.startsWith('/api/')) {
      const described =
        paths[pattern.replaceAll(/:(\w+)/g, '{$1}')] ??
        paths[pattern.replace('/api/v1', '').replaceAll(/:(\w+)/g, '{$1}')]
      const parameters: { in: string; name: string }[] = described?.get?.parameters ?? []
      return asking(
        path,
        parameters.flatMap((one) => (one.in === 'query' ? [one.name] : [])),
      )
    }
    const page = asked.find((one) => one.path === path.replace(/(\/rows)?\.(csv|json)$/, ''))
    return asking(path, namesIn(page?.text ?? text, page?.path ?? path))
  })
}

test('nothing that is asked of a list is read as SQL', { timeout: 120_000 }, async () => {
  const all = questions()
  expect(all.length).toBeGreaterThan(30)
  expect(await askInSql(world.site, cookie, all, 120)).toBeUndefined()
  const { rows } = await world.database.pool.query(
    "select to_regclass('public.qzx') as a, to_regclass('public.qzy') as b",
  )
  expect(rows).toEqual([{ a: null, b: null }])
  const planted = testApp(world.database, {}, [plant])
  expect(await askInSql(planted, cookie, [{ path: '/es/planted/search', names: ['q'] }], 100)).toMatch('qzx')
})

test('no address, however it climbs, comes to a file that is not the site’s', {
  timeout: 120_000,
}, async () => {
  const withParameters = asked.filter(({ pattern }) => pattern.includes(':'))
  const all = withParameters.flatMap(({ pattern, path }, at) =>
    [climbs[at % climbs.length] ?? '', climbs[(at + 4) % climbs.length] ?? ''].flatMap((climb) =>
      climbing(pattern, path, climb),
    ),
  )
  expect(all.length).toBeGreaterThan(150)
  for (const path of all) {
    const response = await world.site.get(path, { cookie })
    expect([path, response.status < 500, isStolen(await response.text())]).toEqual([path, true, false])
  }
  const planted = testApp(world.database, {}, [plant])
  expect(isStolen((await planted.page(`/es/planted/file/${climbs[0]}`)).text)).toBe(true)
})

test('a path sent as it stands is straightened out, not followed', async () => {
  const server = createServer(getRequestListener(world.site.app.fetch))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  for (const from of ['/assets', '/es/reports', ''])
    for (const climb of [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..\\..\\package.json',
      ...climbs.map((one) => `/${one}`),
    ]) {
      const { status, text } = await askRaw(port, `${from}${climb}`)
      expect([from, climb, [301, 302, 303, 400, 404].includes(status), isStolen(text)]).toEqual([
        from,
        climb,
        true,
        false,
      ])
    }
  server.close()
})

test('the name of a file leads nowhere, on disk or in a header', async () => {
  const { cookie: owner } = world.people.owner
  const id = world.things.proposals.find(({ name }) => name === 'draft')?.id
  const names = [
    '../../../../minga-evil.pdf',
    '..\\..\\evil.pdf',
    'a.pdf"; filename="evil.html',
    'a\r\nX-Evil: 1\r\n.pdf',
    '\u202efdp.exe.pdf',
  ]
  for (const name of names) {
    const body = new FormData()
    body.append('question', 'attachments')
    body.append('attachments', new Blob(['%PDF-1.7\n%%EOF']), name)
    const to = `/es/proposals/${id}/attachments`
    const { status } = await world.site.postFiles(to, body, { cookie: owner })
    expect([name, [303, 422].includes(status)]).toEqual([name, true])
  }
  const { rows } = await world.database.pool.query(
    'select id, name, file_key as key from calls.attachment where proposal_id = $1',
    [id],
  )
  expect(rows.length).toBeGreaterThan(3)
  for (const row of rows) {
    expect(row.key).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{28}$/)
    const { headers, status } = await world.site.get(`/es/proposals/${id}/attachments/${row.id}`, {
      cookie: owner,
    })
    expect([row.name, status, headers.get('x-evil')]).toEqual([row.name, 200, null])
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[^"/\\\r\n]*"(; filename\*=UTF-8''[\w%.!~*'()-]+)?$/,
    )
  }
})

const piece = fc.constantFrom(
  'Ana',
  ' ',
  '\r\n',
  '\n',
  '\r',
  'Bcc: x@evil.example',
  'Subject: x',
  ',',
  ';',
  '<x@evil.example>',
  '"',
  '\0',
  '\u2028',
  '@',
  'ana',
  'ejemplo.net',
  '=?utf-8?q?=0ABcc:_x@evil.example?=',
  '%0d%0a',
  '(',
  ':',
)
const typed = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''))

test('nothing typed into a form becomes a header of a mail, or one more recipient', {
  timeout: 120_000,
}, async () => {
  const { pool } = world.database
  const code = world.things.activities.find(({ name }) => name === 'report in writing')?.code
  const {
    rows: [before],
  } = await pool.query('select count(*)::int as n from mail.message')
  await fc.assert(
    fc.asyncProperty(
      typed,
      fc.nat(9_999),
      fc.oneof({ weight: 3, arbitrary: fc.constant('') }, typed),
      async (name, number, tail) => {
        const form = { topic: 'management', name, email: `ana${number}@ejemplo.net${tail}` }
        const { status } = await world.site.post(`/es/activities/${code}/report/links`, form, {
          cookie: world.people.owner.cookie,
        })
        expect([303, 422]).toContain(status)
        const reset = await world.site.post('/es/password-reset', {
          email: `${world.people.owner.email}${tail}`,
        })
        expect([303, 422, 429]).toContain(reset.status)
      },
    ),
    { numRuns: 25, examples: [['Ana', 0, ':']] },
  )
  const { rows } = await pool.query(
    'select * from mail.message order by created_at desc limit (select count(*) - $1 from mail.message)',
    [before.n],
  )
  expect(rows.length).toBeGreaterThan(5)
  const folder = mkdtempSync(join(tmpdir(), 'minga-mails-'))
  const transport = openTransport({ smtpUrl: undefined, mailFrom: 'rial@example.org', varDir: folder })
  for (const { id, to_name: name, to_address: address, lang, subject, text, created_at: createdAt } of rows)
    await transport.send({ id, to: { name, address }, lang, subject, text, createdAt })
  const mails = readdirSync(join(folder, 'mail')).map((file) =>
    readFileSync(join(folder, 'mail', file), 'latin1'),
  )
  rmSync(folder, { recursive: true })
  expect(mails.length).toBe(rows.length)
  for (const mail of mails) {
    const lines = (mail.split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
    const names = lines.map((line) => line.split(':')[0]?.toLowerCase()).sort()
    expect(names).toEqual([
      'auto-submitted',
      'content-language',
      'content-transfer-encoding',
      'content-type',
      'date',
      'from',
      'message-id',
      'mime-version',
      'subject',
      'to',
      'x-auto-response-suppress',
    ])
    const to = lines.find((line) => /^to:/i.test(line))
    expect(to?.replaceAll(/"(\\.|[^"\\])*"/g, '').match(/@/g)).toHaveLength(1)
  }
})

test('no cell of a table begins as a formula', async () => {
  const tables = asked.filter(({ path, status }) => path.endsWith('.csv') && status === 200)
  const audit = await world.site.page('/es/privacy/audit.csv', { cookie: world.people.administrator.cookie })
  expect(tables.length).toBeGreaterThan(10)
  let stopped = 0
  for (const { path, text } of [...tables, { path: 'audit', text: audit.text }]) {
    const cells: string[] = parse(text, { bom: true }).flat()
    stopped += cells.filter((cell) => /^'[=+\-@]/.test(cell)).length
    const formulas = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell))
    expect([path, formulas]).toEqual([path, []])
  }
  expect(stopped).toBeGreaterThan(8)
})
