import { argon2Sync } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { hashPassword, nobodysHash } from '#platform/auth/password.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { withoutTokens } from '#test/form-token.ts'
import { type Member, memberWith, newBrowser, passphrase } from '#test/members.ts'
import { identify } from './actions/session.ts'
import { signIn } from './actions/sign-in.ts'
import { disableUser } from './actions/user.ts'

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
})

const post = (form: Record<string, string>, cookie?: string) => site.post('/es/sign-in', form, { cookie })
const given = (changes = {}) => ({ email: member.email, password: passphrase, code: '', ...changes })

test('a right password signs in, with a new token each time, and leads to the page asked for', async () => {
  const first = await post({
    email: member.email.toUpperCase(),
    password: passphrase,
    next: '/es/ministries',
  })
  expect([first.status, first.headers.get('location')]).toEqual([303, '/es/ministries'])
  const browser = newBrowser(first)
  expect(first.headers.getSetCookie()[0]).toMatch(/^minga=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  const second = newBrowser(await post({ email: member.email, password: passphrase }, browser.cookie))
  expect(second.session).not.toBe(browser.session)
  expect(await identify(testCtx(database), browser.session)).toMatchObject({ accountId: null })
  expect(await identify(testCtx(database), second.session)).toMatchObject({
    accountId: member.id,
    name: member.name,
  })
})

test('no token is kept as it was given', async () => {
  const { session, device } = newBrowser(await post({ email: member.email, password: passphrase }))
  const { rows } = await database.pool.query(
    'select s::text || d::text as kept from accounts.session s join accounts.device d using (account_id) where account_id = $1',
    [member.id],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0].kept).not.toContain(session)
  expect(rows[0].kept).not.toContain(device)
})

test('a wrong password and an unknown address get one answer, with the address kept and the password not', async () => {
  const wrong = await post({ email: member.email, password: 'otra frase distinta' })
  const unknown = await post({ email: 'nadie@example.net', password: 'otra frase distinta' })
  const [a, b] = [await wrong.text(), await unknown.text()]
  expect([wrong.status, unknown.status]).toEqual([422, 422])
  const bare = (page: string, email: string) => withoutTokens(page).replaceAll(email, 'X')
  expect(bare(a, member.email)).toBe(bare(b, 'nadie@example.net'))
  expect(a).toContain('El correo o la contraseña no son correctos')
  expect(a).toContain(`value="${member.email}"`)
  expect(a).not.toContain('otra frase distinta')
  expect(wrong.headers.get('set-cookie')).toBeNull()
})

test('for an unknown address the same is done as for a known one', async () => {
  const statements: string[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: pg.Client, ...given: [{ text?: string }]) {
    statements.push(given[0].text ?? String(given[0]))
    return Reflect.apply(query, this, given)
  } as typeof query
  const asked = async (email: string, address: string) => {
    statements.length = 0
    await signIn(testCtx(database, { address }), given({ email, password: 'x' }), newBrowser())
    return [...statements]
  }
  try {
    const [known, unknown] = [
      await asked(member.email, '10.1.0.1'),
      await asked('nadie@example.org', '10.1.0.2'),
    ]
    expect(known.length).toBeGreaterThan(3)
    expect(unknown).toEqual(known)
    // A password that nobody has is looked at with the very same parameters as one that somebody has.
    expect(workOf(await hashPassword('x'))).toEqual(workOf(nobodysHash))
  } finally {
    pg.Client.prototype.query = query
  }
})

const workOf = (hash: string) => hash.split('$').map((part, at) => (at < 4 ? part : part.length))

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  '/%2f/evil.example//x',
  'javascript:alert(1)',
])('signing in never leads to %s', async (next) => {
  const response = await post({ email: member.email, password: passphrase, next })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/es/account'])
})

test('guesses make the next ones wait, longer each time, whether or not the address has an account', async () => {
  const guess = (email: string, seconds: number, password = 'x') =>
    signIn(
      testCtx(database, {
        address: `10.3.0.${email.length}`,
        now: new Date(Date.UTC(2030, 0, 1, 0, 0, seconds)),
      }),
      given({ email, password }),
      newBrowser(),
    )
  for (const email of [member.email, `nadie${member.id}@example.net`]) {
    for (let i = 0; i < 5; i++) expect(await guess(email, 0)).toEqual({ outcome: 'refused' })
    expect(await guess(email, 1)).toEqual({
      outcome: 'wait',
      until: new Date(Date.UTC(2030, 0, 1, 0, 0, 15)),
    })
    // The one that is looked at again fails and doubles the wait.
    expect(await guess(email, 15)).toEqual({ outcome: 'refused' })
    expect(await guess(email, 16)).toEqual({
      outcome: 'wait',
      until: new Date(Date.UTC(2030, 0, 1, 0, 0, 45)),
    })
  }
  // Even the right password waits, in a browser that is not known and without a code.
  expect(await guess(member.email, 44, passphrase)).toMatchObject({ outcome: 'wait' })
  expect(await guess(member.email, 45, passphrase)).toMatchObject({ outcome: 'signed_in' })
})

test('a thousand guesses at once are not looked at more than they may', async () => {
  const now = new Date()
  const outcomes = await Promise.all(
    Array.from({ length: 40 }, () =>
      signIn(testCtx(database, { now, address: '10.9.9.9' }), given({ password: 'x' }), newBrowser()),
    ),
  )
  expect(outcomes.filter(({ outcome }) => outcome === 'refused')).toHaveLength(5)
})

test('one address that tries many accounts waits too, and so does its whole IPv6 network', async () => {
  const guess = (i: number, address: string) =>
    signIn(testCtx(database, { address }), given({ email: `a${i}@example.net`, password: 'x' }), newBrowser())
  for (let i = 0; i < 20; i++)
    expect(await guess(i, `2001:db8:1:2::${i + 1}`)).toEqual({ outcome: 'refused' })
  expect(await guess(21, '2001:db8:1:2:ffff::1')).toMatchObject({ outcome: 'wait' })
  expect(await guess(22, '2001:db8:1:3::1')).toEqual({ outcome: 'refused' })
})

test('a browser that has signed in before gets in while strangers guess', async () => {
  const known = newBrowser(await post({ email: member.email, password: passphrase }))
  for (let i = 0; i < 5; i++) await post({ email: member.email, password: 'x' })
  expect((await post({ email: member.email, password: passphrase })).status).toBe(422)
  expect((await post({ email: member.email, password: passphrase }, known.cookie)).status).toBe(303)
})

test('the wait is told in minutes, and asks for the code too', async () => {
  for (let i = 0; i < 5; i++) await post({ email: member.email, password: 'x' })
  const text = await (await post({ email: member.email, password: 'x' })).text()
  expect(text).toContain('Espere 1 minuto,')
  expect(text).toContain('name="code"')
})

test('a password hashed with older parameters is hashed anew when it is right', async () => {
  // argon2id of `passphrase` with t=1, salt of 16 zero bytes.
  const salt = Buffer.alloc(16)
  const tag = argon2Sync('argon2id', {
    message: passphrase,
    nonce: salt,
    memory: 19_456,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  })
  const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
  const hash = `$argon2id$v=19$m=19456,t=1,p=1$${plain(salt)}$${plain(tag)}`
  await database.pool.query('update accounts.account set password_hash = $2 where id = $1', [member.id, hash])
  expect((await post({ email: member.email, password: passphrase })).status).toBe(303)
  const { rows } = await database.pool.query('select password_hash from accounts.account where id = $1', [
    member.id,
  ])
  expect(rows[0].password_hash).toContain('t=2,')
})

test('a closed account is out at once and cannot come back', async () => {
  const { session } = newBrowser(await post({ email: member.email, password: passphrase }))
  await disableUser(testCtx(database), member.email)
  expect(await identify(testCtx(database), session)).toMatchObject({ accountId: null })
  expect((await post({ email: member.email, password: passphrase })).status).toBe(422)
})

test('a password replaced while it was being looked at opens nothing', async () => {
  const before = await database.pool.connect()
  await before.query('begin')
  await before.query('select from accounts.account where id = $1 for update', [member.id])
  const signingIn = post({ email: member.email, password: passphrase })
  await new Promise((done) => setTimeout(done, 400))
  await before.query('update accounts.account set password_hash = $2 where id = $1', [
    member.id,
    '$argon2id$other',
  ])
  await before.query('commit')
  before.release()
  expect((await signingIn).status).toBe(422)
})

test('a form sent empty says what is missing', async () => {
  const response = await post({ email: '', password: '' })
  const text = await response.text()
  expect(response.status).toBe(422)
  expect(text).toContain('href="#email"')
  expect(text).toContain('<title>Error: ')
})
