import { afterAll, beforeAll, expect, test } from 'vitest'
import { transaction } from '#platform/context.ts'
import { openFolder } from '#platform/load/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { memberWith, newBrowser, passphrase } from '#test/members.ts'
import { testServices } from '#test/record.ts'
import { forgetExpired, identify, openFor } from './actions/session.ts'
import { deviceName } from './device.ts'
import { load } from './load.ts'
import { accountsText } from './text/index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
const signedIn = async () => {
  const member = await memberWith(database)
  const open = async () =>
    newBrowser(
      await site.post(
        '/es/sign-in',
        { email: member.email, password: passphrase },
        { headers: { 'user-agent': firefox } },
      ),
    )
  return { member, open, ...(await open()) }
}

test('the account shows who one is, the posts held and where one is signed in', async () => {
  const { member, cookie } = await signedIn()
  const { text } = await site.page('/es/account', { cookie })
  for (const shown of [member.name, member.email, 'Chile', 'Firefox en Windows', 'Esta sesión'])
    expect(text).toContain(shown)
  const visitor = await site.get('/es/account')
  expect([visitor.status, visitor.headers.get('location')]).toEqual([303, '/es/sign-in?next=%2Fes%2Faccount'])
})

test('one’s own sessions can be ended, one or all others, and nobody else’s', async () => {
  const { member, open, cookie, session } = await signedIn()
  const [second, third] = [await open(), await open()]
  const stranger = await signedIn()
  const idOf = async (token: string) => {
    const { rows } = await database.pool.query(
      'select id from accounts.session where token_hash = sha256($1::bytea)',
      [Buffer.from(token)],
    )
    return rows[0]?.id as number
  }
  const id = await idOf(second.session)
  expect((await site.post(`/es/account/sessions/${id}/end`, {}, { cookie: stranger.cookie })).status).toBe(
    404,
  )
  expect(await identify(testCtx(database), second.session)).toMatchObject({ accountId: member.id })
  expect((await site.post(`/es/account/sessions/${id}/end`, {}, { cookie })).status).toBe(303)
  expect(await identify(testCtx(database), second.session)).toMatchObject({ accountId: null })
  expect((await site.post('/es/account/sessions/end-others', {}, { cookie })).status).toBe(303)
  expect(await identify(testCtx(database), third.session)).toMatchObject({ accountId: null })
  expect(await identify(testCtx(database), session)).toMatchObject({ accountId: member.id })
  expect((await site.post('/es/account/sessions/x/end', {}, { cookie })).status).toBe(404)
})

test('signing out ends the session on the server', async () => {
  const { cookie, session } = await signedIn()
  const response = await site.post('/es/sign-out', {}, { cookie })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/es'])
  expect(response.headers.get('set-cookie')).toContain('Max-Age=0')
  expect(response.headers.get('clear-site-data')).toBe('"cache"')
  expect(await identify(testCtx(database), session)).toMatchObject({ accountId: null })
  expect((await site.get('/es/sign-out')).status).toBe(404)
})

test.each([
  ['official', 12 * 60],
  ['secretariat', 30],
] as const)('a session of role %s ends after %i minutes of lying still', async (role, minutes) => {
  const member = await memberWith(database, { role })
  const { token: session } = await transaction(testCtx(database), (ctx) =>
    openFor(ctx, member.id, newBrowser(), { by: 'second_step' }),
  )
  const at = (minute: number) => testCtx(database, { now: new Date(Date.now() + minute * 60_000) })
  expect((await identify(at(minutes - 1), session)).accountId).not.toBeNull()
  // It was looked at: the count begins again.
  expect((await identify(at(2 * minutes - 2), session)).accountId).not.toBeNull()
  expect((await identify(at(3 * minutes), session)).accountId).toBeNull()
})

test('a session ends after seven days however much it is used, and is then forgotten', async () => {
  const { session, member } = await signedIn()
  const at = (hours: number) => testCtx(database, { now: new Date(Date.now() + hours * 3_600_000) })
  for (let hours = 10; hours < 168; hours += 10)
    expect((await identify(at(hours), session)).accountId).toBe(member.id)
  expect((await identify(at(168), session)).accountId).toBeNull()
  await forgetExpired(at(169))
  const { rows } = await database.pool.query('select count(*) from accounts.session where account_id = $1', [
    member.id,
  ])
  expect(rows[0].count).toBe(0)
})

test('a token of nobody, of any shape, is the public', async () => {
  for (const token of ['', 'x', "' or 1=1 --", '\u0000', 'A'.repeat(10_000)]) {
    expect(await identify(testCtx(database), token)).toMatchObject({ accountId: null, posts: [] })
  }
})

test('the password is changed with the present one; other sessions end and this one gets a new token', async () => {
  const { member, open, cookie, session } = await signedIn()
  const other = await open()
  const next = 'otra frase bien larga'
  expect((await site.post('/es/account/password', { current: 'x', password: next }, { cookie })).status).toBe(
    422,
  )
  const common = await site.post(
    '/es/account/password',
    { current: passphrase, password: 'Guatemala2026' },
    { cookie },
  )
  expect([common.status, (await common.text()).includes('de las primeras')]).toEqual([422, true])
  const changed = await site.post('/es/account/password', { current: passphrase, password: next }, { cookie })
  expect(changed.headers.get('location')).toBe('/es/account?done=password')
  for (const token of [session, other.session])
    expect(await identify(testCtx(database), token)).toMatchObject({ accountId: null })
  expect(await identify(testCtx(database), newBrowser(changed).session)).toMatchObject({
    accountId: member.id,
  })
  const { rows } = await database.pool.query('select lang, text from mail.message where to_address = $1', [
    member.email,
  ])
  expect(rows).toMatchObject([{ lang: 'es', text: expect.stringContaining('Se cambió la contraseña') }])
  const { rows: audit } = await database.pool.query(
    'select name from platform.audit where account_id = $1 order by id',
    [member.id],
  )
  expect(audit.map(({ name }) => name)).toEqual([
    'accounts.signed_in',
    'accounts.signed_in',
    'accounts.password_changed',
  ])
})

test('an unattended screen is not enough to guess the password at', async () => {
  const { cookie } = await signedIn()
  for (let i = 0; i < 5; i++) await site.post('/es/account/second-factor', { current: 'x' }, { cookie })
  const text = await (
    await site.post('/es/account/second-factor', { current: passphrase }, { cookie })
  ).text()
  expect(text).toContain('Hubo demasiados intentos')
})

test('sample people are signed in with one press, and have nothing to guard', async () => {
  expect((await site.page('/pt/sign-in')).text).toContain('Entrar como Renata Olmedo')
  const cookie = await site.signIn('secretariat')
  const { text } = await site.page('/en/account', { cookie })
  for (const shown of ['Renata Olmedo', 'Specialist, Technical Secretariat', 'This is a sample person'])
    expect(text).toContain(shown)
  expect((await site.get('/en/account/password', { cookie })).status).toBe(404)
  expect((await site.post('/es/sign-in', { email: 'secretariat@example.org', password: '' })).status).toBe(
    422,
  )
  expect((await site.post('/es/demo-sign-in', { who: 'nobody' })).status).toBe(404)
  expect((await site.post('/es/demo-sign-in', { who: (await memberWith(database)).email })).status).toBe(404)
})

test('loading again makes no second sample people', async () => {
  const people = async () =>
    (await database.pool.query('select count(*) from accounts.account where is_sample')).rows[0].count
  const before = await people()
  await load(testCtx(database), openFolder('network/rial'))
  expect([before, await people()]).toEqual([5, 5])
})

test('where there are no sample people, the database may hold them: none is signed in', async () => {
  const { session } = newBrowser(await site.post('/es/demo-sign-in', { who: 'secretariat' }))
  expect((await identify(testCtx(database), session)).accountId).not.toBeNull()
  const services = { ...testServices, demo: false }
  expect(await identify(testCtx(database, { services }), session)).toMatchObject({
    accountId: null,
    posts: [],
  })
  const real = testApp(database, { demo: false })
  expect((await real.post('/es/demo-sign-in', { who: 'secretariat' })).status).toBe(404)
  expect((await real.page('/es/sign-in')).text).not.toContain('Renata')
  expect((await real.get('/es/account', { cookie: `minga=${session}` })).status).toBe(303)
  const empty = await freshDatabase('empty')
  expect(await load(testCtx(empty, { services }), openFolder('network/rial'))).toEqual([])
  await empty.drop()
})

test('over HTTPS both cookies can be set by this host alone', async () => {
  const member = await memberWith(database)
  const secure = testApp(database, { origin: 'https://rial.example.org' })
  const response = await secure.post('/es/sign-in', { email: member.email, password: passphrase })
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-minga=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    expect.stringMatching(
      /^__Host-minga-device=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
  ])
})

test('browsers are called what people call them', () => {
  const t = accountsText('en').sessions
  expect(deviceName(firefox, t)).toBe('Firefox on Windows')
  expect(
    deviceName('Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36', t),
  ).toBe('Chrome on Android')
  expect(deviceName('Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0', t)).toBe(
    'Edge on Windows',
  )
  expect(deviceName('curl/8', t)).toBe('Unknown browser')
  expect(deviceName(null, t)).toBe('Unknown browser')
})
