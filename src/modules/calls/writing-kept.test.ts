import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, signInAs } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'

const own = tables<'calls' | 'accounts'>()

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
let call: { id: number; year: number }
let cookie: string
let personId: number

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  call = await aCall(database.db)
  const focal = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
  personId = focal.accountId
  cookie = await signInAs(site, database.db, focal)
}, 60_000)
afterAll(() => database.drop())

const need = (id: number) => `/es/proposals/${id}/topics/need`
const typed = { has: 'why_now', 'rev.why_now': '1', why_now: 'Texto que costó escribir' }

const revOf = async (id: number) => {
  const row = await own(database.db)
    .selectFrom('calls.answer')
    .select('rev')
    .where('proposalId', '=', id)
    .where('question', '=', 'why_now')
    .executeTakeFirst()
  return row?.rev
}

/** Moves the closing of a call, and all that follows it. */
const closeAt = (closesAt: Date) =>
  own(database.db).updateTable('calls.call').set({ closesAt }).where('id', '=', call.id).execute()

describe('what was typed stays on the page', () => {
  test('after the deadline, and none of it is saved', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    await closeAt(new Date(Date.now() - 1_000))
    const late = await site.post(need(id), typed, { cookie })
    const page = await late.text()
    expect([late.status, await revOf(id)]).toEqual([422, 1])
    expect(page).toContain('Texto que costó escribir')
    expect(page).toMatch(/name="rev\.why_now" value="1"/)
    await closeAt(new Date(Date.now() + 3_600_000))
    expect((await site.post(need(id), typed, { cookie })).status).toBe(303)
  })

  test('when the save began in time and ended late', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    const closes = new Date(Date.now() + 1_200)
    await closeAt(closes)
    // Somebody else holds the proposal while the clock runs out.
    const holding = database.db.transaction().execute(async (db) => {
      await own(db).selectFrom('calls.proposal').select('id').where('id', '=', id).forUpdate().execute()
      await new Promise((done) => setTimeout(done, 1_800))
    })
    await new Promise((done) => setTimeout(done, 200))
    expect(Date.now()).toBeLessThan(closes.getTime())
    const late = await site.post(need(id), typed, { cookie })
    await holding
    expect([late.status, await revOf(id)]).toEqual([422, 1])
    expect(await late.text()).toContain('Texto que costó escribir')
    await closeAt(new Date(Date.now() + 3_600_000))
  })

  test('while the provider is asked, and once it was submitted', async () => {
    for (const [state, number] of [
      ['awaiting_consent', undefined],
      ['submitted', 7],
    ] as const) {
      const id = await aProposal(database.db, { callId: call.id, state, number })
      const locked = await site.post(need(id), typed, { cookie })
      expect([state, locked.status, await revOf(id)]).toEqual([state, 422, 1])
      expect(await locked.text()).toContain('Texto que costó escribir')
    }
  })

  test('when an answer cannot be read: it alone is not saved', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    const body = {
      has: ['cost', 'cost_detail'],
      'rev.cost': '1',
      'rev.cost_detail': '1',
      cost: 'unos siete mil',
      cost_detail: 'Dos pasajes',
    }
    const refused = await site.post(`/es/proposals/${id}/topics/dates-cost`, body, { cookie })
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('unos siete mil')
    expect(page).toContain('Lo demás que escribió en esta página quedó guardado.')
    expect(page).toMatch(/name="rev\.cost_detail" value="2"/)
  })

  test('when one more row is asked for: the page is saved and comes back with it', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    const body = {
      has: 'objectives',
      'rev.objectives': '1',
      'objectives.0.objective': 'Uno',
      'objectives.0.evidence': 'La matriz aprobada',
      add: 'objectives',
    }
    const more = await site.post(`/es/proposals/${id}/topics/objectives`, body, { cookie })
    const path = more.headers.get('location') ?? ''
    expect(path).toBe(`/es/proposals/${id}/topics/objectives?add=objectives#objectives`)
    const { text } = await site.page(path.split('#')[0] ?? '', { cookie })
    expect(text).toContain('name="objectives.1.objective"')
  })
})

describe('after the session has ended', () => {
  const expired = async () => {
    const member = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
    const session = await signInAs(site, database.db, member)
    await own(database.db).deleteFrom('accounts.session').where('accountId', '=', member.accountId).execute()
    return session
  }

  test('the page that says so carries what was typed, and sends it again to the same place', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    const text = 'Primera línea\r\nSegunda línea "con" <marcas> & más'
    const answer = await site.post(need(id), { ...typed, why_now: text }, { cookie: await expired() })
    const page = await answer.text()
    expect(answer.status).toBe(401)
    expect(page).toContain(`<form method="post" action="${need(id)}">`)
    const fields = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
    const sent = Object.fromEntries(fields.map(([, name, value]) => [name, unescaped(value ?? '')]))
    expect(sent).toEqual({ ...typed, why_now: text, form_token: expect.any(String) })
    const again = await site.post(need(id), sent, { cookie })
    expect(again.status).toBe(303)
    expect(await revOf(id)).toBe(2)
  })

  test('a browser that saves by itself is told so and nothing else', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    const answer = await site.post(need(id), typed, {
      cookie: await expired(),
      headers: { accept: 'application/json' },
    })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
  })

  test('a page never carries a password or a code', async () => {
    for (const field of ['password', 'current', 'code', 'response']) {
      const answer = await site.post('/es/account/password', {
        [field]: 'secreto-de-alguien',
        name: 'visible',
      })
      expect(answer.status).toBe(401)
      const page = await answer.text()
      expect(page).not.toContain('secreto-de-alguien')
      expect(page).not.toContain('visible"')
    }
  })
})

test('what is saved is written down without a word of it', async () => {
  const id = await aProposal(database.db, { callId: call.id })
  await site.post(need(id), typed, { cookie })
  const rows = await tables<'platform'>()(database.db)
    .selectFrom('platform.audit')
    .select(['name', 'data', 'accountId', 'isPublic'])
    .where('subjectKind', '=', 'proposal')
    .where('subjectId', '=', String(id))
    .execute()
  expect(rows).toEqual([
    {
      name: 'calls.proposal_written',
      data: { questions: ['why_now'] },
      accountId: personId,
      isPublic: false,
    },
  ])
})

const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
