import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { root } from '#src/config.ts'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { anOpenReport, answer, aPublishedCall, type Held, reportAnswers } from '#test/follow-through.ts'
import { delegate, revoke } from './actions/follow-through/delegation.ts'
import { sendFollow } from './actions/follow-through/sending.ts'
import { delegationsOf } from './queries/follow-through/delegation.ts'
import { questionnaireOf } from './queries/follow-through/questionnaire.ts'

const own = tables<'activities' | 'mail' | 'calls' | 'portfolio' | 'library'>()

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
let callId: number
let focal: CycleMember

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  callId = await aPublishedCall(database.db)
  focal = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
}, 60_000)
afterAll(() => database.drop())

/** Sends a link to one section as its focal point does; returns the token that only the mail has. */
const linkTo = async (held: Held, topic: string): Promise<string> => {
  const { db } = database
  await own(db).deleteFrom('mail.message').execute()
  const person = { name: 'Delia Delegada', email: 'delia@ejemplo.org', language: 'es' as const }
  await delegate(testCtx(database, { actor: focal.actor }), held.code, 'report', { topic, ...person })
  const { text, toAddress } = await own(db)
    .selectFrom('mail.message')
    .select(['text', 'toAddress'])
    .executeTakeFirstOrThrow()
  expect(toAddress).toBe('delia@ejemplo.org')
  return /\/section\/([\w-]{43})/.exec(text)?.[1] ?? ''
}

const openReport = async (): Promise<Held> => {
  const held = await anOpenReport(database, callId, { now: new Date() })
  await answer(database, focal, held, 'report', reportAnswers())
  return held
}

const reflection = { has: 'reflection', 'rev.reflection': '1', reflection: 'Escrito por Delia' }

describe('a link to one section', () => {
  let held: Held
  let token: string
  beforeEach(async () => {
    held = await openReport()
    token = await linkTo(held, 'management')
  })

  test('opens it without an account, and keeps its address to itself', async () => {
    const page = await site.page(`/es/section/${token}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Reflexión secreta')
    expect(page.headers.get('cache-control')).toContain('no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    expect(page.text).toMatch(/<meta name="robots" content="noindex/)
    for (const secret of ['Lección secreta', 'Práctica secreta', 'Paso secreto'])
      expect(page.text).not.toContain(secret)
  })

  test('is kept only as what can check it', async () => {
    const rows = await own(database.db).selectFrom('activities.delegation').selectAll().execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('saves what is sent under the name of its holder, once', async () => {
    const done = await site.post(`/es/section/${token}`, reflection)
    expect([done.status, done.headers.get('location')]).toEqual([303, '/es/section-sent'])
    const { answers } = (await questionnaireOf(database.db, held.id, 'report')) ?? { answers: [] }
    expect(answers.find(({ question }) => question === 'reflection')).toMatchObject({
      value: 'Escrito por Delia',
      byName: 'Delia Delegada',
    })
    expect((await site.get(`/es/section/${token}`)).status).toBe(404)
    expect((await site.post(`/es/section/${token}`, reflection)).status).toBe(404)
  })

  test('is not used up by looking, nor by something that cannot be read', async () => {
    for (let looks = 0; looks < 3; looks += 1) await site.get(`/es/section/${token}`)
    const tooLong = { ...reflection, reflection: 'x'.repeat(3_001) }
    expect((await site.post(`/es/section/${token}`, tooLong)).status).toBe(422)
    expect((await site.get(`/es/section/${token}`)).status).toBe(200)
  })

  test('writes nothing outside its section', async () => {
    await site.post(`/es/section/${token}`, {
      ...reflection,
      has: ['reflection', 'lessons'],
      'rev.lessons': '1',
      lessons: 'Cambiado desde fuera',
    })
    const { answers } = (await questionnaireOf(database.db, held.id, 'report')) ?? { answers: [] }
    expect(answers.find(({ question }) => question === 'lessons')?.value).toBe(reportAnswers().lessons)
  })

  test('shows both versions where somebody else wrote meanwhile, and stays good', async () => {
    await answer(database, focal, held, 'report', { reflection: 'Escrito por el punto focal' })
    const clash = await site.post(`/es/section/${token}`, reflection)
    const text = await clash.text()
    expect(clash.status).toBe(409)
    expect([text.includes('Escrito por Delia'), text.includes('Escrito por el punto focal')]).toEqual([
      true,
      true,
    ])
    expect((await site.post(`/es/section/${token}`, { ...reflection, 'rev.reflection': '2' })).status).toBe(
      303,
    )
  })

  test('ends when it is revoked, when its time is over, and when the report was sent', async () => {
    const questionnaire = await questionnaireOf(database.db, held.id, 'report')
    const [link] = await delegationsOf(database.db, questionnaire?.id ?? 0)
    const status = async () => (await site.get(`/es/section/${token}`)).status
    await own(database.db)
      .updateTable('activities.delegation')
      .set({ createdAt: new Date('2026-01-01'), expiresAt: new Date('2026-01-15') })
      .where('id', '=', link?.id ?? 0)
      .execute()
    expect(await status()).toBe(404)
    const second = await linkTo(held, 'management')
    const [again] = await delegationsOf(database.db, questionnaire?.id ?? 0)
    await revoke(testCtx(database, { actor: focal.actor }), held.code, 'report', again?.id ?? 0)
    expect((await site.get(`/es/section/${second}`)).status).toBe(404)
    const third = await linkTo(held, 'management')
    await sendFollow(testCtx(database, { actor: focal.actor }), held.code, 'report')
    expect((await site.get(`/es/section/${third}`)).status).toBe(404)
  })
})

test('one more row is asked for without sending anything', async () => {
  const held = await openReport()
  const token = await linkTo(held, 'next-steps')
  const more = await site.post(`/es/section/${token}`, {
    has: 'next_steps',
    'rev.next_steps': '1',
    'next_steps.0.step': 'Primero',
    add: 'next_steps',
  })
  const text = await more.text()
  expect([more.status, text.includes('next_steps.1.step')]).toEqual([200, true])
  expect((await site.get(`/es/section/${token}`)).status).toBe(200)
})

test('a focal point sends a section from the page, and a stranger has no such page', async () => {
  const held = await openReport()
  const cookie = await signInAs(site, database.db, focal)
  const form = { topic: 'learned', name: 'Delia', email: 'delia@ejemplo.org', language: 'es' }
  const path = `/es/activities/${held.code}/report/links`
  expect((await site.post(path, { ...form, email: 'delia' }, { cookie })).status).toBe(422)
  expect((await site.post(path, { ...form, topic: 'nothing' }, { cookie })).status).toBe(422)
  expect((await site.post(path, form, { cookie })).status).toBe(303)
  const stranger = await aMember(database.db, { institution: 'mol-cl', role: 'focal_point' })
  const other = await signInAs(site, database.db, stranger)
  expect((await site.post(path, form, { cookie: other })).status).toBe(404)
})

/** Every address of the site, with what it names filled in so that there is something to be found. */
const everyRoute = (held: Held, fill: Record<string, string>) =>
  readFileSync(join(root, 'test/routes.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/))
    .map(([method = '', path = '']) => ({
      method,
      path: path
        .replace('{lang}', 'es')
        .replace(/\/activities\/:code(\{(?:[^{}]|\{[^{}]*\})*\})?/, `/activities/${held.code}`)
        .replace(/:(\w+)(\{(?:[^{}]|\{[^{}]*\})*\})?/g, (_, name: string) => fill[name] ?? '1')
        .replaceAll(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? '1'),
    }))

test('over every address of the site, whoever holds a link reads its section and nothing else', async () => {
  const held = await openReport()
  const token = await linkTo(held, 'management')
  const secrets = ['Lección secreta', 'Práctica secreta', 'Paso secreto']
  const fill = {
    token,
    code: held.code,
    topic: 'learned',
    year: '2027',
    version: '1',
    id: '1',
    lang: 'es',
    format: 'csv',
  }
  const routes = everyRoute(held, fill)
  expect(routes.length).toBeGreaterThan(150)
  expect(
    routes.filter(({ path }) => path.includes(`/activities/${held.code}/report`)).length,
  ).toBeGreaterThan(10)
  const opened: string[] = []
  const leaking: string[] = []
  const wrong: string[] = []
  for (const { method, path } of routes) {
    if (/\.well-known|assets|styleguide/.test(path)) continue
    const send = (at: string, headers: Record<string, string> = {}) =>
      method === 'POST' && !path.startsWith('/es/section/')
        ? site.post(at, { token, section: token }, { headers })
        : site.get(at, { headers })
    const answers = [
      await send(path),
      await send(`${path}?token=${token}&section=${token}`),
      await send(path, { authorization: `Bearer ${token}`, cookie: `minga=${token}; section=${token}` }),
    ]
    for (const response of answers) {
      const text = await response.text()
      if (response.status >= 500) wrong.push(`${method} ${path} ${response.status}`)
      if (text.includes('Reflexión secreta')) opened.push(path)
      if (secrets.some((secret) => text.includes(secret))) leaking.push(`${method} ${path}`)
    }
  }
  expect(wrong).toEqual([])
  expect(leaking).toEqual([])
  expect([...new Set(opened)]).toEqual([`/es/section/${token}`])
  // Planted: the same look finds them where they may be read.
  const cookie = await signInAs(site, database.db, focal)
  const page = await site.page(`/es/activities/${held.code}/report/topics/learned`, { cookie })
  expect(secrets.some((secret) => page.text.includes(secret))).toBe(true)
}, 120_000)
