import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '#platform/db/index.ts'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { mailsOf } from '#test/deciding.ts'
import { anOpenReport, answer, aPublishedCall, followUpAnswers, reportAnswers } from '#test/follow-through.ts'
import { keepFollowThrough } from './actions/follow-through/clock.ts'
import { acceptReport, verifyFollowUp } from './actions/follow-through/review.ts'
import { sendFollow } from './actions/follow-through/sending.ts'
import { followWaiting } from './follow-waiting.ts'

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
let code: string
let focal: CycleMember
let provider: CycleMember
let secretariat: CycleMember
let cookies: Record<'focal' | 'provider' | 'secretariat', string>

const ctx = ({ actor }: CycleMember) => testCtx(database, { actor })
const [verified, refused] = ['La matriz está en uso', 'Hay una unidad nueva']
const reason = 'El decreto que la crea es de otro año'

/** An activity whose ministry reported two outcomes: the Secretariat verified the first. */
beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  site = testApp(database)
  const callId = await aPublishedCall(db)
  focal = await aMember(db, { institution: 'mol-hn', role: 'focal_point' })
  provider = await aMember(db, { institution: 'mol-cr', role: 'focal_point' })
  secretariat = await aMember(db, { institution: 'oas', role: 'secretariat' })
  cookies = {
    focal: await signInAs(site, db, focal),
    provider: await signInAs(site, db, provider),
    secretariat: await signInAs(site, db, secretariat),
  }
  const held = await anOpenReport(database, callId, {
    receivers: ['mol-hn'],
    providers: ['mol-cr'],
    startsOn: '2026-03-02',
    endsOn: '2026-03-06',
    now: new Date('2026-03-07T15:00:00Z'),
  })
  code = held.code
  await answer(database, focal, held, 'report', reportAnswers())
  await sendFollow(ctx(focal), code, 'report')
  await acceptReport(ctx(secretariat), code)
  await keepFollowThrough(testCtx(database))
  const outcome = { component: 'training', year: 2026, evidence: 'e', link: null, file: null }
  const outcomes = [verified, refused].map((result) => ({ ...outcome, result }))
  await answer(database, focal, held, 'follow_up', followUpAnswers({ outcomes }))
  await sendFollow(ctx(focal), code, 'follow_up')
  const verdict = { isVerified: true, component: 'training', rejection: '' }
  await verifyFollowUp(
    ctx(secretariat),
    code,
    new Map([
      [1, verdict],
      [2, { ...verdict, isVerified: false, rejection: reason }],
    ]),
  )
}, 60_000)
afterAll(() => database.drop())

test('the ministry reads why an outcome was not verified, on the page and by mail; the provider does not', async () => {
  const page = async (cookie: string) =>
    (await site.page(`/es/activities/${code}/follow-up`, { cookie })).text.includes(reason)
  expect([await page(cookies.focal), await page(cookies.secretariat), await page(cookies.provider)]).toEqual([
    true,
    true,
    false,
  ])
  const told = (await mailsOf(database.db)).filter(({ subject }) =>
    /verificado$|verified$|vérifié$/.test(subject),
  )
  const tells = ({ email }: CycleMember) =>
    told
      .filter(({ toAddress }) => toAddress === email)
      .map(({ text }) => [text.includes(reason), text.includes(refused)])
  expect([tells(focal), tells(provider)]).toEqual([[[true, true]], [[false, false]]])
})

/** What readers of a language find on the page of the outcome, and whether the page says that it is another's. */
const read = async (lang: string) => {
  site.cache.clear()
  const { text } = await site.page(`/${lang}/outcomes/${code}-1`)
  return { own: text, isForeign: text.includes('minga-foreign__note') }
}
const path = () => `/en/outcomes/${code}-1/translation`
const send = async (form: Record<string, string>, cookie = cookies.secretariat) => {
  const answered = await site.post(path(), form, { cookie })
  return { status: answered.status, text: await answered.text() }
}
const before = { read_en: '', read_pt: '', read_fr: '' }
const words = { words_en: 'The matrix is in use', words_pt: '', words_fr: '' }

test('a verified outcome waits to be translated, and the Secretariat alone does', async () => {
  const waiting = async () =>
    (await followWaiting(ctx(secretariat), 'en')).filter(({ action }) => action.path === path().slice(3))
  expect(await waiting()).toMatchObject([{ title: 'Translate 1 verified outcome' }])
  expect(await read('en')).toMatchObject({ own: expect.stringContaining(verified), isForeign: true })
  for (const cookie of [cookies.focal, cookies.provider]) {
    expect((await site.page(path(), { cookie })).status).toBe(404)
    expect((await send({ ...before, ...words }, cookie)).status).toBe(404)
  }
  expect((await site.page('/en/outcomes/o01/translation', { cookie: cookies.secretariat })).status).toBe(404)
  expect(
    (await site.page(`/en/outcomes/${code}-2/translation`, { cookie: cookies.secretariat })).status,
  ).toBe(404)

  const tooLong = await send({ ...before, ...words, words_fr: 'x'.repeat(3_001) })
  expect([tooLong.status, tooLong.text.includes('The matrix is in use')]).toEqual([422, true])
  expect((await send({ ...before, ...words })).status).toBe(303)
  expect(await read('en')).toMatchObject({ own: expect.stringContaining(words.words_en), isForeign: false })
  expect(await read('fr')).toMatchObject({ own: expect.stringContaining(verified), isForeign: true })
  expect(await waiting()).toHaveLength(1)
  const found = await site.page('/en/search?q=matrix+in+use')
  expect(found.text).toContain(`/en/outcomes/${code}-1`)
  const csv = await site.page('/en/outcomes.csv')
  expect(csv.text).toMatch(new RegExp(`${code}-1,.*The matrix is in use,en,`))
})

test('what somebody else saved meanwhile is not lost, nor what was typed', async () => {
  const stale = await send({ ...before, words_en: 'My words', words_pt: 'A matriz', words_fr: 'La matrice' })
  expect(stale.status).toBe(409)
  for (const told of ['My words', 'A matriz', 'What is saved: “The matrix is in use”'])
    expect(stale.text).toContain(told)
  const again = { words_en: 'My words', words_pt: 'A matriz', words_fr: 'La matrice' }
  expect((await send({ ...before, read_en: 'The matrix is in use', ...again })).status).toBe(303)
  expect(await read('fr')).toMatchObject({ own: expect.stringContaining('La matrice'), isForeign: false })
  expect((await followWaiting(ctx(secretariat), 'en')).map(({ title }) => title)).not.toContain(
    'Translate 1 verified outcome',
  )
})
