import { afterAll, beforeAll, expect, test } from 'vitest'
import { transaction } from '#platform/context.ts'
import { tables } from '#platform/db/index.ts'
import { Forbidden } from '#platform/errors.ts'
import { noteBounce } from '#platform/mail/bounce.ts'
import { mailJobs, queueMail, suspensions } from '#platform/mail/index.ts'
import type { Transport } from '#platform/mail/transport.ts'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { writeAgain } from './actions/reach.ts'
import { refusalOf } from './refusal.ts'

const own = tables<'mail' | 'platform'>()

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let focal: CycleMember
let cookies: Record<'secretariat' | 'administrator' | 'focal', string>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const { db } = database
  const secretariat = await aMember(db, { institution: 'oas', role: 'secretariat' })
  const administrator = await aMember(db, { institution: 'oas', role: 'administrator' })
  focal = await aMember(db, { institution: 'mol-gt', role: 'focal_point' })
  cookies = {
    secretariat: await signInAs(site, db, secretariat),
    administrator: await signInAs(site, db, administrator),
    focal: await signInAs(site, db, focal),
  }
})
afterAll(() => database.drop())

const queued = async (key: string, to: { name: string; address: string }) => {
  await transaction(testCtx(database), (ctx) =>
    queueMail(ctx, { key, to, lang: 'es', subject: 'S', text: 'T' }),
  )
  const { id } = await own(database.db)
    .selectFrom('mail.message')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return id
}
const sent: string[] = []
const transport: Transport = {
  send: async ({ to }) => {
    sent.push(to.address)
  },
  verify: async () => {},
  close: () => {},
}
const deliver = () => mailJobs(transport)[0]?.run(testCtx(database), {} as never)
const page = (lang = 'es') => site.page(`/${lang}/refused-mail`, { cookie: cookies.secretariat })
const queue = (who: keyof typeof cookies) => site.page('/es/queue', { cookie: cookies[who] })
const again = (address: string, who: keyof typeof cookies = 'secretariat') =>
  site.post('/es/refused-mail/again', { address }, { cookie: cookies[who] })

const noBox = '550 5.1.1 <Nadie & Cía>: no such user'

test('with nothing refused the page says so, and nothing waits', async () => {
  expect((await page()).text).toContain('Ninguna dirección rechaza nuestro correo')
  expect((await queue('secretariat')).text).not.toContain('rechaza nuestro correo')
})

test('whose address refuses, why, what the server said and what did not arrive can be read', async () => {
  const ana = { name: 'Ana del Taller', address: 'Ana.Taller@ejemplo.net' }
  const first = await queued('r/1', { name: focal.name, address: focal.email })
  await queued('r/2', ana)
  await deliver()
  await noteBounce(database.db, { messageId: first, status: '5.1.1', diagnostic: noBox })
  for (const key of ['r/3', 'r/4']) await queued(key, { name: focal.name, address: focal.email })
  await deliver()
  await queued('r/5', { name: focal.name, address: focal.email })
  const closed = await queued('r/6', ana)
  await noteBounce(database.db, { messageId: closed, status: '5.2.1', diagnostic: 'disabled' })

  const { status, text } = await page()
  expect(status).toBe(200)
  const parts = text.split('<section').slice(1)
  expect(parts).toHaveLength(2)
  for (const said of [
    focal.email,
    focal.name,
    'Guatemala',
    'La dirección no existe, o está mal escrita.',
    '550 5.1.1 &lt;Nadie &amp; Cía',
    '3 correos no llegaron',
    '1 correo está en espera',
  ])
    expect(parts[0]).toContain(said)
  for (const said of ['ana.taller@ejemplo.net', 'dirigido a Ana del Taller', 'El buzón está cerrado'])
    expect(parts[1]).toContain(said)
  expect((await page('fr')).text).toContain('3 courriels ne sont pas arrivés')
  expect((await queue('administrator')).text).toContain('2 direcciones rechazan nuestro correo')
})

test('only the Secretariat and administrators see it, and let an address in', async () => {
  expect((await site.page('/es/refused-mail', { cookie: cookies.administrator })).status).toBe(200)
  expect((await site.page('/es/refused-mail', { cookie: cookies.focal })).status).toBe(404)
  expect((await queue('focal')).text).not.toContain('nuestro correo')
  expect((await again(focal.email, 'focal')).status).toBe(404)
  await expect(writeAgain(testCtx(database, { actor: focal.actor }), focal.email)).rejects.toThrow(Forbidden)
  expect(await suspensions(database.db)).toHaveLength(2)
})

test('an address is written to again by a press, which the audit tells without the address', async () => {
  expect((await again(focal.email)).headers.get('location')).toBe('/es/refused-mail')
  expect((await again(focal.email)).status).toBe(409)
  expect((await again('ANA.taller@ejemplo.net')).status).toBe(303)
  expect((await page()).text).toContain('Ninguna dirección rechaza nuestro correo')
  sent.length = 0
  await deliver()
  expect(sent.sort()).toEqual(['Ana.Taller@ejemplo.net', focal.email])
  const lines = await own(database.db)
    .selectFrom('platform.audit')
    .select(['subjectKind', 'subjectId', 'data'])
    .where('name', '=', 'accounts.address_written_again')
    .orderBy('id')
    .execute()
  expect(lines.map(({ subjectKind }) => subjectKind)).toEqual(['person', 'mail'])
  expect(lines[0]?.subjectId).toBe(String(focal.personId))
  expect(JSON.stringify(lines)).not.toContain('@')
})

test.each([
  ['5.1.1', 'unknown'],
  ['5.1.10', 'unknown'],
  ['5.1.2', 'noServer'],
  ['5.2.1', 'closed'],
  ['5.2.2', 'full'],
  ['5.2.3', 'tooLarge'],
  ['5.3.4', 'tooLarge'],
  ['5.7.1', 'rule'],
  ['5.0.0', 'other'],
] as const)('status %s is told as %s', (status, refusal) => {
  expect(refusalOf(status)).toBe(refusal)
})
