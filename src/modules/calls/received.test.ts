import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/actor.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { proposalsWaiting } from './proposal-waiting.ts'
import { proposalById } from './queries/proposal.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let secretariat: CycleMember
let asks: CycleMember
let cookie = ''

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const { db } = database
  secretariat = await aMember(db, { institution: 'oas', role: 'secretariat' })
  asks = await aMember(db, { institution: 'mol-gt', role: 'focal_point' })
  cookie = await signInAs(site, db, secretariat)
})
afterAll(() => database.drop())

let year = 2050

const aCycle = async (state = 'open') => {
  year += 1
  return { at: `/es/calls/${year}/proposals`, ...(await aCall(database.db, { year, state })) }
}

const inState = async (id: number) => (await proposalById(database.db, id))?.state
const page = (path: string) => site.page(path, { cookie })
const send = (path: string, form: Record<string, string | string[]>) => site.post(path, form, { cookie })

test('the Secretariat reads what came in, narrows it down, and finds many eligible at once', async () => {
  const { id: callId, at } = await aCycle()
  expect((await page(at)).text).toContain('Todavía no se ha recibido ninguna propuesta')
  const ids = await Promise.all(
    [1, 2, 3].map((number) =>
      aProposal(database.db, {
        callId,
        number,
        state: 'submitted',
        institution: number === 3 ? 'mol-ht' : 'mol-gt',
        answers: { title: `Propuesta ${number}` },
      }),
    ),
  )
  await aProposal(database.db, { callId, answers: { title: 'Borrador ajeno' } })
  await aProposal(database.db, { callId, state: 'awaiting_consent', answers: { title: 'Espera ajena' } })
  const all = await page(at)
  for (const words of ['Propuesta 1', 'Propuesta 2', 'Propuesta 3']) expect(all.text).toContain(words)
  for (const words of ['Borrador ajeno', 'Espera ajena']) expect(all.text).not.toContain(words)
  const narrowed = (await page(`${at}?country=HT&state=submitted&theme=labor-inspection`)).text
  expect([narrowed.includes('Propuesta 3'), narrowed.includes('Propuesta 1')]).toEqual([true, false])
  expect((await page(`${at}?country=ZZ&state=x&theme=!`)).status).toBe(200)

  expect((await send(at, {})).status).toBe(422)
  const [one = 0, two = 0, three = 0] = ids
  expect((await send(at, { id: [String(one), String(two)] })).status).toBe(303)
  expect(await Promise.all(ids.map(inState))).toEqual(['eligible', 'eligible', 'submitted'])
  expect((await send(at, { id: [String(two), String(three)] })).status).toBe(409)
  expect(await inState(three)).toBe('submitted')
})

test('a decision on one leads to the next that waits, and is taken back until evaluation begins', async () => {
  const { id: callId, at } = await aCycle()
  const [one = 0, two = 0] = await Promise.all(
    [1, 2].map((number) => aProposal(database.db, { callId, number, state: 'submitted' })),
  )
  const path = (id: number, verb = 'eligibility') => `/es/proposals/${id}/${verb}`
  const mute = await send(path(one), { decision: 'ineligible', reason: ' ' })
  expect([mute.status, (await mute.text()).includes('href="#reason"')]).toEqual([422, true])
  const decided = await send(path(one), { decision: 'ineligible', reason: 'No responde al llamado' })
  expect([decided.status, decided.headers.get('location')]).toEqual([303, path(two)])
  expect((await page(path(one))).text).toContain('No responde al llamado')
  expect((await send(path(one), { decision: 'eligible' })).status).toBe(409)
  expect((await send(path(one), {})).status).toBe(200)
  expect((await send(path(one), { decision: 'reconsider' })).status).toBe(303)
  expect(await inState(one)).toBe('submitted')

  const returned = await send(path(two, 'return'), { reason: 'Falta el costo' })
  expect([returned.status, returned.headers.get('location')]).toEqual([303, path(one)])
  const last = await send(path(one), { decision: 'eligible' })
  expect([last.status, last.headers.get('location')]).toEqual([303, at])

  await database.db.updateTable('calls.call').set({ state: 'closed' }).where('id', '=', callId).execute()
  await database.db
    .updateTable('calls.call')
    .set({ state: 'under_evaluation' })
    .where('id', '=', callId)
    .execute()
  for (const decision of ['reconsider', 'ineligible'])
    expect((await send(path(one), { decision, reason: 'Tarde' })).status).toBe(409)
  expect(await inState(one)).toBe('eligible')
})

test('each person is told what waits for that very person, and where it is done', async () => {
  const { db } = database
  await db.updateTable('calls.call').set({ state: 'withdrawn' }).where('state', '=', 'open').execute()
  const { id: callId, at } = await aCycle()
  const teaches = await aMember(db, { institution: 'mol-ar', role: 'focal_point' })
  const sent = await aProposal(db, { callId, number: 1, state: 'submitted' })
  const returned = await aProposal(db, { callId, number: 2, state: 'returned' })
  const asked = await aProposal(db, { callId, state: 'awaiting_consent' })
  const ready = await aProposal(db, { callId, state: 'awaiting_consent' })
  await db
    .updateTable('calls.consent')
    .set({ answer: 'accepted', answeredAt: new Date() })
    .where('proposalId', '=', ready)
    .execute()
  const draft = await aProposal(db, { callId })
  const lost = await aProposal(db, { callId, state: 'awaiting_consent', providers: ['mol-uy'] })
  const waits = async (actor: Actor, now = new Date()) =>
    (await proposalsWaiting(testCtx(database, { actor, now }), 'es')).map(({ action }) => action.path)
  expect((await waits(asks.actor)).toSorted()).toEqual(
    [`/proposals/${draft}`, `/proposals/${ready}/check`, `/proposals/${returned}`].toSorted(),
  )
  expect(await waits(teaches.actor)).toEqual([`/proposals/${asked}/consent`])
  const path = at.replace('/es', '')
  expect(await waits(secretariat.actor)).toEqual([`${path}?state=submitted`, path])
  const stranger = await aMember(db, { institution: 'mol-cl', role: 'focal_point' })
  expect(await waits(stranger.actor)).toEqual([])

  // As the call closes, consents that nobody gave; at any time, those that were refused.
  const near = new Date(Date.now() + 5 * 24 * 3_600_000)
  expect(await waits(secretariat.actor, near)).toEqual([`${path}?state=submitted`, `${path}#awaited`, path])
  const refused = await aProposal(db, { callId, state: 'awaiting_consent', providers: ['mol-cl'] })
  await db
    .updateTable('calls.consent')
    .set({ answer: 'declined', answeredAt: new Date() })
    .where('proposalId', '=', refused)
    .execute()
  await db.updateTable('calls.proposal').set({ state: 'draft' }).where('id', '=', refused).execute()
  expect(await waits(secretariat.actor)).toEqual([`${path}?state=submitted`, `${path}#awaited`, path])
  await db.updateTable('calls.proposal').set({ state: 'withdrawn' }).where('id', '=', refused).execute()
  const after = new Date(Date.now() + 20 * 24 * 3_600_000)
  expect(await waits(asks.actor, after)).toEqual([`/proposals/${returned}`])
  expect([await inState(sent), await inState(lost)]).toEqual(['submitted', 'awaiting_consent'])
})
