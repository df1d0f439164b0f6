import { afterAll, beforeAll, expect, test } from 'vitest'
import { institutionByCode } from '#modules/directory/index.ts'
import { type Role, roles } from '#platform/actor.ts'
import { tables } from '#platform/db/index.ts'
import { describeRoutes } from '#src/route-list.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { authenticatorOf, memberWith, newBrowser, passphrase } from '#test/members.ts'
import { samplePath } from '#test/sample-path.ts'
import { signInByProof } from './actions/proven-address.ts'
import { identify } from './actions/session.ts'
import { disableUser } from './actions/user.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

const own = tables<'directory' | 'accounts'>()
const signIn = async (email: string) =>
  newBrowser(await site.post('/es/sign-in', { email, password: passphrase }))
const setUpPage = '/es/account/second-factor'

/** Sets up an authenticator app through its pages; returns the cookie of the session that follows. */
const setUp = async (cookie: string) => {
  await site.post(setUpPage, { current: passphrase }, { cookie })
  const { text } = await site.page(setUpPage, { cookie })
  const address = /href="(otpauth:[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const { TOTP, URI } = await import('otpauth')
  const code = (URI.parse(address) as InstanceType<typeof TOTP>).generate()
  return newBrowser(await site.post(`${setUpPage}/confirmation`, { code }, { cookie })).cookie
}

test('a post that opens everybody’s work asks for a second step, and no other does', async () => {
  const owing: Role[] = []
  for (const role of roles) {
    const member = await memberWith(database, { role })
    const { session } = await signIn(member.email)
    const actor = await identify(testCtx(database), session)
    if (actor.owesSecondStep) owing.push(role)
    expect([role, actor.posts.length]).toEqual([role, actor.owesSecondStep ? 0 : 1])
  }
  expect(owing).toEqual(['evaluator', 'secretariat', 'administrator'])
})

test('without it every address leads to setting it up, and no change of any is taken', async () => {
  const member = await memberWith(database, { role: 'secretariat' })
  const { cookie } = await signIn(member.email)
  const open: string[] = []
  for (const line of describeRoutes(site.app.routes)) {
    const [method = '', pattern = ''] = line.split(/\s+/)
    if (/healthz|readyz|assets/.test(pattern)) continue
    const path = samplePath(pattern)
    const response = await site.app.request(`http://localhost${path}`, {
      method,
      headers: site.proven(cookie),
    })
    const isLed = response.status === 303 && response.headers.get('location') === setUpPage
    if (!isLed && !(method === 'POST' && response.status === 403)) open.push(`${method} ${path}`)
  }
  expect(open.sort()).toEqual([
    'GET /es/account/passkeys',
    'GET /es/account/recovery-codes',
    'GET /es/account/second-factor',
    'POST /es/account/passkeys',
    'POST /es/account/passkeys/options',
    'POST /es/account/recovery-codes/kept',
    'POST /es/account/second-factor',
    'POST /es/account/second-factor/confirmation',
    'POST /es/sign-out',
  ])
  // One of them was that of signing out.
  const again = await signIn(member.email)
  const { text } = await site.page(setUpPage, again)
  expect(text).toContain('Su cargo abre el trabajo de otras personas')
  const typed = 'Lo que alguien escribió mientras le daban el cargo'
  const refused = await site.post('/es/calls', { title: typed }, again)
  expect([refused.status, (await refused.text()).includes(typed)]).toEqual([403, true])
})

test('once set up it opens what the post opens, under a new token, and ends the other sessions', async () => {
  const member = await memberWith(database, { role: 'secretariat' })
  const [one, other] = [await signIn(member.email), await signIn(member.email)]
  const cookie = await setUp(one.cookie)
  expect((await site.get('/es/linter', { cookie })).status).toBe(200)
  for (const { session } of [one, other])
    expect(await identify(testCtx(database), session)).toMatchObject({ accountId: null })
  // It cannot be given up while the post asks for it.
  const kept = await site.post(`${setUpPage}/removal`, { current: passphrase }, { cookie })
  expect(kept.status).toBe(409)
  expect((await site.page(setUpPage, { cookie })).text).toContain('no le quedaría ninguno')
})

test('a session that took no second step is not good for a post that asks for one', async () => {
  const member = await memberWith(database, { role: 'secretariat' })
  const { session } = await signIn(member.email)
  await authenticatorOf(database, member)
  expect(await identify(testCtx(database), session)).toMatchObject({ accountId: null })
})

test('a post gained counts at the next request, under a new token', async () => {
  const member = await memberWith(database)
  const { cookie, session } = await signIn(member.email)
  expect((await site.get('/es/account', { cookie })).status).toBe(200)
  const institution = await institutionByCode(database.db, 'ilo')
  await own(database.db)
    .insertInto('directory.post')
    .values({
      personId: member.personId,
      institutionId: institution?.id ?? 0,
      role: 'evaluator',
      validFrom: '2020-01-01',
    })
    .execute()
  const led = await site.get('/es/account', { cookie })
  expect([led.status, led.headers.get('location')]).toEqual([303, setUpPage])
  expect(await identify(testCtx(database), session)).toMatchObject({ accountId: null })
  const renewed = await setUp(newBrowser(led).cookie)
  expect((await site.get('/es/account', { cookie: renewed })).status).toBe(200)
})

test('a session ends with a post it was opened for, on every instance, and is deleted', async () => {
  const member = await memberWith(database, { role: 'focal_point' })
  const { cookie, session } = await signIn(member.email)
  const elsewhere = testApp(database)
  expect((await elsewhere.get('/es/account', { cookie })).status).toBe(200)
  await own(database.db)
    .updateTable('directory.post')
    .set({ validTo: '2021-01-01' })
    .where('personId', '=', member.personId)
    .execute()
  expect((await elsewhere.get('/es/account', { cookie })).headers.get('location')).toContain('/es/sign-in')
  const left = await own(database.db)
    .selectFrom('accounts.session')
    .select('id')
    .where('accountId', '=', member.id)
    .execute()
  expect(left).toEqual([])
  expect(await identify(testCtx(database), session)).toMatchObject({ accountId: null })
  const audit = await database.pool.query(
    'select name from platform.audit where account_id = $1 order by id desc limit 1',
    [member.id],
  )
  expect(audit.rows[0].name).toBe('accounts.session_ended_with_post')
})

test('an address that a ministry vouches for opens a session of an invited account alone', async () => {
  const member = await memberWith(database)
  const proof = { email: member.email, isVerified: true, isStepTaken: false }
  const enter = (changes = {}) => signInByProof(testCtx(database), { ...proof, ...changes }, newBrowser())
  const people = async () =>
    (await database.pool.query('select count(*) from directory.person')).rows[0].count
  const before = await people()
  expect(await enter()).toMatchObject({ outcome: 'signed_in' })
  for (const email of ['nadie@example.net', 'secretariat@example.org', ''])
    expect(await enter({ email })).toEqual({ outcome: 'refused' })
  expect(await enter({ isVerified: false })).toEqual({ outcome: 'refused' })
  expect(await people()).toBe(before)
  await authenticatorOf(database, member)
  expect(await enter()).toMatchObject({ outcome: 'second_step' })
  expect(await enter({ isStepTaken: true })).toMatchObject({ outcome: 'signed_in' })
  await disableUser(testCtx(database), member.email)
  expect(await enter()).toEqual({ outcome: 'refused' })

  const secretariat = await memberWith(database, { role: 'secretariat' })
  const alone = await enter({ email: secretariat.email })
  const session = alone.outcome === 'signed_in' ? alone.token : ''
  expect(await identify(testCtx(database), session)).toMatchObject({ owesSecondStep: true, posts: [] })
})
