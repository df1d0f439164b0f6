import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { permission, web } from '#platform/http/index.ts'
import type { Module } from '#platform/module.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { openLog } from './index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let lines: string[] = []

const failing: Module = {
  name: 'failing',
  web: web().get('/failing', permission('public'), () => {
    throw new Error('select secret from nowhere')
  }),
}

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database, {}, [failing], openLog('info', { write: (line) => lines.push(line) }))
})
afterAll(() => database.drop())
beforeEach(() => {
  lines = []
})

const said = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)

test('each request is one line: when, what, how it ended, and who asked', async () => {
  const cookie = await site.signIn('secretariat')
  lines = []
  const { headers } = await site.get('/es/account?tab=secret', { cookie })
  const [line] = said()
  expect(lines).toHaveLength(1)
  expect(line).toMatchObject({
    level: 'info',
    msg: 'request',
    method: 'GET',
    path: '/es/account',
    status: 200,
  })
  expect(line?.requestId).toBe(headers.get('x-request-id'))
  expect(line?.account).toEqual(expect.any(Number))
  expect(line?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(lines[0]).not.toContain(cookie.split('=')[1])
})

test('whatever was refused says why, to whom and from where', async () => {
  const cookie = await site.signIn('secretariat')
  const official = await site.signIn('official')
  lines = []
  await site.get('/es/calls/new', { cookie: official })
  await site.post('/es/account/password', {}, { cookie, headers: { 'sec-fetch-site': 'cross-site' } })
  const refused = said().filter(({ msg }) => msg === 'refused')
  expect(refused).toMatchObject([
    { level: 'warn', reason: 'calls.run', account: expect.any(Number) },
    { level: 'warn', reason: 'foreign', account: expect.any(Number) },
  ])
})

test('a way in that was refused is in the log, and one that was taken in the audit', async () => {
  await site.post('/es/sign-in', { email: 'nobody@example.org', password: 'not the password' })
  expect(said().map(({ level, msg, outcome }) => [level, msg, outcome])).toContainEqual([
    'warn',
    'sign-in refused',
    'refused',
  ])
  await site.signIn('evaluator')
  const { rows } = await database.pool.query('select name from platform.audit order by id desc limit 1')
  expect(rows[0].name).toBe('accounts.signed_in')
})

test('neither a password nor a secret address is written down, and no address breaks a line', async () => {
  const token = 'T'.repeat(43)
  await site.post('/es/sign-in', { email: 'somebody@example.org', password: 'correct horse battery' })
  await site.get(`/es/invitation/${token}`)
  await site.get('/es/%0a%7b%22level%22%3a%22fatal%22%7d')
  const all = lines.join('')
  expect(lines.length).toBeGreaterThanOrEqual(3)
  for (const line of lines) expect(line.trimEnd().split('\n')).toHaveLength(1)
  for (const secret of [token, 'correct horse', 'somebody@']) expect(all).not.toContain(secret)
  expect(said().every(({ level }) => level !== 'fatal')).toBe(true)
})

test('what fails unexpectedly is in the log whole, and on the page a number alone', async () => {
  const { status, text, headers } = await site.page('/es/failing')
  expect(status).toBe(500)
  expect(text).toContain(headers.get('x-request-id') ?? 'none')
  expect(text).not.toMatch(/nowhere|at Object|\.ts:/)
  expect(said().find(({ level }) => level === 'error')).toMatchObject({
    msg: 'unexpected',
    err: { message: 'select secret from nowhere', stack: expect.stringContaining('log.test.ts') },
  })
})
