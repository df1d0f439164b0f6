import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { authenticatorOf, type Member, memberWith, newBrowser, passphrase } from '#test/members.ts'
import { sendResetLink } from './actions/link.ts'
import { identify } from './actions/session.ts'
import { disableUser, inviteUser } from './actions/user.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let member: Member

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())
beforeEach(async () => {
  member = await memberWith(database)
  site.sent.length = 0
})

const fresh = 'la lluvia sobre el tejado'
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000)

/** The path of the newest link mailed to this address. */
const linkTo = async (email: string): Promise<string> => {
  const { rows } = await database.pool.query(
    'select text from mail.message where to_address = $1 order by created_at desc limit 1',
    [email],
  )
  return /http:\/\/localhost(\/\S+)/.exec(rows[0]?.text ?? '')?.[1] ?? ''
}

const resetLink = async () => {
  await sendResetLink(testCtx(database), member.email)
  return linkTo(member.email)
}

test('asking for a link is answered alike for any address, and the work is left to a job', async () => {
  const known = await site.post('/es/password-reset', { email: member.email })
  const unknown = await site.post('/es/password-reset', { email: 'nadie@example.net' })
  expect([known.status, known.headers.get('location')]).toEqual([
    unknown.status,
    unknown.headers.get('location'),
  ])
  expect(site.sent.map(({ name }) => name)).toEqual(['accounts.send_reset_link', 'accounts.send_reset_link'])
  await sendResetLink(testCtx(database), 'nadie@example.net')
  expect(await linkTo('nadie@example.net')).toBe('')
  const malformed = await site.post('/es/password-reset', { email: 'ana' })
  expect([malformed.status, (await malformed.text()).includes('value="ana"')]).toEqual([422, true])
})

test('nobody’s mailbox is filled: after three wishes no more is sent for a while', async () => {
  for (let i = 0; i < 5; i++)
    expect((await site.post('/es/password-reset', { email: member.email })).status).toBe(303)
  expect(site.sent).toHaveLength(3)
})

test('looking at a link does not use it; pressing its button does, once', async () => {
  const path = await resetLink()
  expect(path).toMatch(/^\/es\/password-reset\/[\w-]{43}$/)
  for (let i = 0; i < 3; i++) {
    const page = await site.page(path)
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  }
  expect((await site.post(path, { password: 'corta' })).status).toBe(422)
  const both = await Promise.all([
    site.post(path, { password: fresh }),
    site.post(path, { password: `${fresh} dos` }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 404])
  // Every instance hears of the change and forgets the pages it kept.
  site.cache.clear()
  expect((await site.page(path)).status).toBe(404)
  expect((await site.post('/es/sign-in', { email: member.email, password: passphrase })).status).toBe(422)
})

test('a new password ends every session, and the browser that set it is known', async () => {
  const { session } = newBrowser(
    await site.post('/es/sign-in', { email: member.email, password: passphrase }),
  )
  const used = await site.post(await resetLink(), { password: fresh })
  expect(await identify(testCtx(database), session)).toMatchObject({ accountId: null })
  for (let i = 0; i < 6; i++) await site.post('/es/sign-in', { email: member.email, password: 'x' })
  expect((await site.post('/es/sign-in', { email: member.email, password: fresh })).status).toBe(422)
  expect(
    (
      await site.post(
        '/es/sign-in',
        { email: member.email, password: fresh },
        { cookie: newBrowser(used).cookie },
      )
    ).status,
  ).toBe(303)
})

test('a reset link does not pass by the second step', async () => {
  await authenticatorOf(database, member)
  const used = await site.post(await resetLink(), { password: fresh })
  expect(newBrowser(used).session).toBe('')
  expect(
    (await site.post('/es/sign-in', { email: member.email, password: fresh })).headers.get('location'),
  ).toBe('/es/sign-in/second-step')
})

test('a link ends with its hour, with the next link, and with the account', async () => {
  const first = await resetLink()
  const second = await resetLink()
  expect([(await site.page(first)).status, (await site.page(second)).status]).toEqual([404, 200])
  await database.pool.query(
    "update accounts.link set created_at = created_at - interval '61 minutes', expires_at = expires_at - interval '61 minutes' where account_id = $1",
    [member.id],
  )
  site.cache.clear()
  expect([(await site.page(second)).status, (await site.post(second, { password: fresh })).status]).toEqual([
    404, 404,
  ])
  const third = await resetLink()
  await disableUser(testCtx(database), member.email)
  site.cache.clear()
  expect((await site.post(third, { password: fresh })).status).toBe(404)
})

test.each([
  ['ABCabc123', 'al menos 12'],
  ['Contraseña2026!', 'de las primeras'],
  ['persona de prueba', 'demasiado a su nombre'],
  ['x'.repeat(257), 'como máximo 256'],
])('the password %s is refused', async (password, why) => {
  const response = await site.post(await resetLink(), { password })
  const text = await response.text()
  expect(response.status).toBe(422)
  expect(text).toContain(why)
  expect(text).not.toContain(`value="${password}"`)
})

test('a password of 256 signs is taken', async () => {
  const phrase = Array.from({ length: 60 }, (_, i) => `k${i * 7}`)
    .join(' ')
    .slice(0, 256)
  expect((await site.post(await resetLink(), { password: phrase })).status).toBe(303)
  expect((await site.post('/es/sign-in', { email: member.email, password: phrase })).status).toBe(303)
})

test('an invited person chooses a password and signs in with the post given', async () => {
  const email = `invitada.${Date.now()}@ejemplo.net`
  const given = {
    email,
    name: 'Invitada de Prueba',
    institution: 'mol-gt',
    role: 'focal_point',
    language: 'pt',
  }
  await inviteUser(testCtx(database), given)
  // An invitation is not a password: no reset link is sent for it.
  await sendResetLink(testCtx(database), email)
  const path = await linkTo(email)
  expect(path).toMatch(/^\/pt\/invitation\//)
  expect((await site.page(path)).text).toContain('Invitada de Prueba')
  expect((await site.post(path.replace('invitation', 'password-reset'), { password: fresh })).status).toBe(
    404,
  )
  expect((await site.post(path, { password: fresh })).headers.get('location')).toBe(
    '/pt/sign-in?done=password',
  )
  const { session } = newBrowser(await site.post('/pt/sign-in', { email, password: fresh }))
  expect(await identify(testCtx(database), session)).toMatchObject({
    name: given.name,
    posts: [{ role: 'focal_point' }],
  })

  await expect(inviteUser(testCtx(database), given)).rejects.toThrow('already has an account')
  // Closed and invited again: open, without what guarded it before, with the one post.
  await disableUser(testCtx(database), email)
  await inviteUser(testCtx(database), given)
  expect((await site.post('/pt/sign-in', { email, password: fresh })).status).toBe(422)
  expect((await site.post(await linkTo(email), { password: `${fresh} otra vez` })).status).toBe(303)
  const { rows } = await database.pool.query(
    'select count(*) from directory.post p join directory.person on person.id = p.person_id where email = $1',
    [email],
  )
  expect(rows[0].count).toBe(1)
})

test('an invitation lasts 14 days', async () => {
  const email = `tarde.${Date.now()}@ejemplo.net`
  await inviteUser(testCtx(database), {
    email,
    name: 'Tarde',
    institution: 'mol-gt',
    role: 'official',
    language: 'es',
  })
  const path = await linkTo(email)
  const { rows } = await database.pool.query('select expires_at from accounts.link order by id desc limit 1')
  expect(Math.abs(rows[0].expires_at.getTime() - daysFromNow(14).getTime())).toBeLessThan(60_000)
  expect((await site.page(path)).status).toBe(200)
})

test.each([
  [{ email: 'ana' }, 'not an e-mail'],
  [{ institution: 'mol-xx' }, 'no institution mol-xx'],
  [{ role: 'queen' }, 'no role queen'],
  [{ language: 'qu' }, 'no language qu'],
])('an invitation with %o is refused', async (changes, why) => {
  const given = {
    email: 'ana@ejemplo.net',
    name: 'Ana',
    institution: 'mol-gt',
    role: 'official',
    language: 'es',
    ...changes,
  }
  await expect(inviteUser(testCtx(database), given)).rejects.toThrow(why)
})
