import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { authenticatorOf, type Member, memberWith, newBrowser, passphrase } from '#test/members.ts'
import { confirmSecondFactor, recoveryCodesOnShow, renewRecoveryCodes } from './actions/second-factor.ts'
import { takeSecondStep } from './actions/second-step.ts'
import { identify } from './actions/session.ts'
import { type SignIn, signIn } from './actions/sign-in.ts'
import { accountById } from './queries/account.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let member: Member
let shows: (now: Date) => string

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())
beforeEach(async () => {
  member = await memberWith(database)
  shows = await authenticatorOf(database, member)
})

const now = new Date('2030-03-01T12:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000)
/** Each member from elsewhere: tests go back in time, counters do not. */
const at = (moment: Date) =>
  testCtx(database, { now: moment, address: `10.4.${member.id >> 8}.${member.id & 255}` })
const firstStep = (moment: Date, changes = {}) =>
  signIn(at(moment), { email: member.email, password: passphrase, code: '', ...changes }, newBrowser())
const carrying = (result: SignIn) => ({
  ...newBrowser(),
  sessionToken: result.outcome === 'second_step' ? result.token : null,
})
const accountOf = async () => {
  const account = await accountById(database.db, member.id)
  if (!account) throw new Error('no account')
  return account
}

describe('the second step', () => {
  test('is asked after the password, and the password alone opens nothing', async () => {
    const response = await site.post('/es/sign-in', {
      email: member.email,
      password: passphrase,
      next: '/es/ministries',
    })
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      '/es/sign-in/second-step?next=%2Fes%2Fministries',
    ])
    const { cookie } = newBrowser(response)
    expect((await site.get('/es/account', { cookie })).status).toBe(303)
    expect((await site.page('/es/sign-in/second-step', { cookie })).text).toContain(
      'Escriba el código de verificación',
    )

    const wrong = await site.post(
      '/es/sign-in/second-step',
      { code: '000000', next: '/es/ministries' },
      { cookie },
    )
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="/es/ministries"')
    const right = await site.post(
      '/es/sign-in/second-step',
      { code: shows(new Date()), next: '/es/ministries' },
      { cookie },
    )
    expect([right.status, right.headers.get('location')]).toEqual([303, '/es/ministries'])
    expect((await site.get('/es/account', { cookie: newBrowser(right).cookie })).status).toBe(200)
  })

  test('leads back to the beginning without a password, or when it was too long ago', async () => {
    expect((await site.get('/es/sign-in/second-step')).headers.get('location')).toBe('/es/sign-in')
    const begun = carrying(await firstStep(now))
    expect(await takeSecondStep(at(later(601)), shows(later(601)), begun)).toEqual({ outcome: 'expired' })
  })

  test('takes each code once, also of two at the same moment', async () => {
    const browsers = await Promise.all([0, 1, 2].map(async () => carrying(await firstStep(now))))
    const outcomes = await Promise.all(
      browsers.map((browser) => takeSecondStep(at(now), shows(now), browser)),
    )
    expect(outcomes.filter(({ outcome }) => outcome === 'signed_in')).toHaveLength(1)
    // Nor the code of the half minute before.
    const browser = carrying(await firstStep(later(1)))
    expect(await takeSecondStep(at(later(1)), shows(later(-29)), browser)).toEqual({ outcome: 'refused' })
    expect(await takeSecondStep(at(later(31)), shows(later(31)), browser)).toMatchObject({
      outcome: 'signed_in',
    })
  })

  test('makes whoever guesses codes wait', async () => {
    const browser = carrying(await firstStep(now))
    for (let i = 0; i < 5; i++)
      expect(await takeSecondStep(at(now), '000000', browser)).toEqual({ outcome: 'refused' })
    expect(await takeSecondStep(at(now), shows(now), browser)).toEqual({ outcome: 'wait', until: later(30) })
  })

  test('lets the rightful person in while strangers’ guesses make everybody wait', async () => {
    for (let i = 0; i < 5; i++) await firstStep(now, { password: 'x' })
    expect(await firstStep(now)).toMatchObject({ outcome: 'wait' })
    // Both wrong in one way or the other: the answer does not tell which.
    expect(await firstStep(now, { code: '000000' })).toEqual({ outcome: 'refused' })
    expect(await firstStep(now, { password: 'x', code: shows(now) })).toEqual({ outcome: 'refused' })
    expect(await firstStep(now, { code: shows(now) })).toMatchObject({ outcome: 'signed_in' })
  })
})

describe('recovery codes', () => {
  const makeCodes = async () => {
    await renewRecoveryCodes(at(now), await accountOf())
    return (await recoveryCodesOnShow(at(now), member.id)) ?? []
  }

  test('take the place of the authenticator, each once, however they are typed', async () => {
    const [code = '', other = ''] = await makeCodes()
    expect(
      await takeSecondStep(at(now), code.toLowerCase().replaceAll('-', ' '), carrying(await firstStep(now))),
    ).toMatchObject({ outcome: 'signed_in' })
    expect(await takeSecondStep(at(now), code, carrying(await firstStep(now)))).toEqual({
      outcome: 'refused',
    })
    expect(await takeSecondStep(at(now), other, carrying(await firstStep(now)))).toMatchObject({
      outcome: 'signed_in',
    })
    const used = await database.pool.query(
      "select count(*) from mail.message where to_address = $1 and text like '%Se usó uno de sus códigos%'",
      [member.email],
    )
    expect(used.rows[0].count).toBe(2)
  })

  test('are ten, are shown for a few minutes, and are kept only as hashes', async () => {
    const codes = await makeCodes()
    expect(codes).toHaveLength(10)
    for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-TV-Z2-9]{4}(-[A-HJKMNP-TV-Z2-9]{4}){3}$/)
    expect(await recoveryCodesOnShow(at(later(601)), member.id)).toBeUndefined()
    const { rows } = await database.pool.query(
      'select code_hash from accounts.recovery_code where account_id = $1',
      [member.id],
    )
    expect(rows.every(({ code_hash }) => code_hash.startsWith('$argon2id$'))).toBe(true)
  })

  test('made anew end the old ones', async () => {
    const [old = ''] = await makeCodes()
    await makeCodes()
    expect(await takeSecondStep(at(now), old, carrying(await firstStep(now)))).toEqual({ outcome: 'refused' })
  })
})

test('an authenticator app is set up with the password, a code, and recovery codes shown once', async () => {
  const fresh = await memberWith(database, { role: 'focal_point' })
  const cookie = newBrowser(
    await site.post('/fr/sign-in', { email: fresh.email, password: passphrase }),
  ).cookie
  expect((await site.page('/fr/account', { cookie })).text).toContain(
    'Activez la vérification en deux étapes',
  )
  expect((await site.post('/fr/account/second-factor', { current: 'x' }, { cookie })).status).toBe(422)
  expect((await site.post('/fr/account/second-factor', { current: passphrase }, { cookie })).status).toBe(303)
  const { text } = await site.page('/fr/account/second-factor', { cookie })
  expect(text).toContain('<svg')
  const address = /href="(otpauth:[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const { TOTP, URI } = await import('otpauth')
  const authenticator = URI.parse(address) as InstanceType<typeof TOTP>
  expect(
    (await site.post('/fr/account/second-factor/confirmation', { code: '000000' }, { cookie })).status,
  ).toBe(422)
  const confirmed = await site.post(
    '/fr/account/second-factor/confirmation',
    { code: authenticator.generate() },
    { cookie },
  )
  expect(confirmed.headers.get('location')).toBe('/fr/account/recovery-codes')
  // The session has a new token; the old one is out.
  expect(await identify(testCtx(database), cookie.split(/[=;]/)[1] ?? '')).toMatchObject({ accountId: null })
  const renewed = newBrowser(confirmed).cookie
  const page = await site.page('/fr/account/recovery-codes', { cookie: renewed })
  expect(page.text.match(/<code>[A-Z0-9-]{19}<\/code>/g)).toHaveLength(10)
  await site.post('/fr/account/recovery-codes/kept', {}, { cookie: renewed })
  expect((await site.page('/fr/account/recovery-codes', { cookie: renewed })).text).not.toMatch(/<code>/)
  // The same code does not confirm again, nor sign in.
  const account = await accountById(database.db, fresh.id)
  if (!account) throw new Error('no account')
  expect(
    await confirmSecondFactor(testCtx(database), account, authenticator.generate(), newBrowser()),
  ).toEqual({ outcome: 'refused' })
  // Turned off with the password only.
  expect(
    (await site.post('/fr/account/second-factor/removal', { current: 'x' }, { cookie: renewed })).status,
  ).toBe(422)
  expect(
    (await site.post('/fr/account/second-factor/removal', { current: passphrase }, { cookie: renewed }))
      .status,
  ).toBe(303)
  expect(
    (await site.post('/fr/sign-in', { email: fresh.email, password: passphrase })).headers.get('location'),
  ).toBe('/fr/account')
})
