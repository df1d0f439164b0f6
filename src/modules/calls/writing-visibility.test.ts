import { afterAll, beforeAll, expect, test } from 'vitest'
import { institutionByCode } from '#modules/directory/index.ts'
import type { Role } from '#platform/actor.ts'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, signInAs } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'
import { proposalStates } from './schema.ts'

const own = tables<'calls' | 'directory'>()

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
/** One proposal in each state: Guatemala and Peru ask, Argentina is asked to teach. */
const proposals = new Map<string, number>()
const cookies = new Map<string, string>()

const people: Record<string, { institution: string; role: Role; isInvited?: boolean; hasLeft?: boolean }> = {
  'focal point of the beneficiary': { institution: 'mol-gt', role: 'focal_point' },
  'focal point of a co-beneficiary': { institution: 'mol-pe', role: 'focal_point' },
  'invited official': { institution: 'mol-gt', role: 'official', isInvited: true },
  'official of the beneficiary': { institution: 'mol-gt', role: 'official' },
  'invited official who moved to another ministry': {
    institution: 'mol-gt',
    role: 'official',
    isInvited: true,
    hasLeft: true,
  },
  'focal point of the provider': { institution: 'mol-ar', role: 'focal_point' },
  'official of the provider': { institution: 'mol-ar', role: 'official' },
  'focal point of another ministry': { institution: 'mol-cl', role: 'focal_point' },
  Secretariat: { institution: 'oas', role: 'secretariat' },
  administrator: { institution: 'oas', role: 'administrator' },
  evaluator: { institution: 'mol-br', role: 'evaluator' },
  'advisory body': { institution: 'cosate', role: 'advisory_body' },
  'international organization': { institution: 'ilo', role: 'international_organization' },
}

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  site = testApp(database)
  const call = await aCall(db)
  const peru = await institutionByCode(db, 'mol-pe')
  const chile = await institutionByCode(db, 'mol-cl')
  for (const [at, state] of proposalStates.entries()) {
    const isSent = !['draft', 'awaiting_consent', 'withdrawn'].includes(state)
    const id = await aProposal(db, { callId: call.id, state, number: isSent ? at + 1 : undefined })
    await own(db)
      .insertInto('calls.proposalParty')
      .values({ proposalId: id, institutionId: peru?.id ?? 0, role: 'beneficiary' })
      .execute()
    proposals.set(state, id)
  }
  for (const [name, { institution, role, isInvited, hasLeft }] of Object.entries(people)) {
    const member = await aMember(db, { institution, role })
    if (isInvited)
      await own(db)
        .insertInto('calls.proposalWriter')
        .values(
          [...proposals.values()].map((proposalId) => ({
            proposalId,
            personId: member.personId,
            invitedAt: new Date(),
            byName: 'Prueba',
          })),
        )
        .execute()
    if (hasLeft)
      await own(db)
        .updateTable('directory.post')
        .set({ institutionId: chile?.id ?? 0 })
        .where('personId', '=', member.personId)
        .execute()
    cookies.set(name, await signInAs(site, db, member))
  }
}, 120_000)
afterAll(() => database.drop())

const all = [...proposalStates]
const numbered = all.filter((state) => !['draft', 'awaiting_consent', 'withdrawn'].includes(state))

/** Which states of a proposal each person sees. */
const expected: Record<string, string[]> = {
  'focal point of the beneficiary': all,
  'focal point of a co-beneficiary': all,
  'invited official': all,
  'official of the beneficiary': [],
  'invited official who moved to another ministry': [],
  'focal point of the provider': all.filter((state) => state !== 'draft'),
  'official of the provider': [],
  'focal point of another ministry': [],
  Secretariat: numbered,
  administrator: numbered,
  evaluator: [],
  'advisory body': [],
  'international organization': [],
}

test('each person sees the page of a proposal in exactly the states that concern them', async () => {
  const seen: Record<string, string[]> = {}
  for (const [name, cookie] of cookies) {
    seen[name] = []
    for (const [state, id] of proposals) {
      const { status } = await site.get(`/es/proposals/${id}`, { cookie })
      expect([200, 404]).toContain(status)
      if (status === 200) seen[name]?.push(state)
    }
  }
  expect(seen).toEqual(expected)
}, 60_000)

test('the list of proposals names the same ones, and nothing of the others', async () => {
  const listed: Record<string, string[]> = {}
  for (const [name, cookie] of cookies) {
    const { text } = await site.page('/es/proposals', { cookie })
    listed[name] = [...proposals].flatMap(([state, id]) =>
      text.includes(`href="/es/proposals/${id}"`) ? [state] : [],
    )
  }
  expect(listed).toEqual(expected)
})

test('only who may write finds a topic to write, and only while it can be written', async () => {
  const written: Record<string, string[]> = {}
  for (const [name, cookie] of cookies) {
    written[name] = []
    for (const [state, id] of proposals) {
      const { status } = await site.get(`/es/proposals/${id}/topics/need`, { cookie })
      if (status === 200) written[name]?.push(state)
    }
  }
  const writers = ['focal point of the beneficiary', 'focal point of a co-beneficiary', 'invited official']
  expect(written).toEqual(
    Object.fromEntries(
      Object.keys(people).map((name) => [name, writers.includes(name) ? ['draft', 'returned'] : []]),
    ),
  )
}, 60_000)

test('every address of writing answers a stranger as if nothing were there', async () => {
  const strangers = Object.keys(expected).filter((name) => expected[name]?.length === 0)
  const id = proposals.get('draft')
  const at = `/es/proposals/${id}`
  const typed = { has: 'why_now', 'rev.why_now': '1', why_now: 'de un extraño' }
  for (const name of [...strangers, 'focal point of the provider', 'Secretariat']) {
    const cookie = cookies.get(name)
    const answers = await Promise.all([
      site.get(at, { cookie }),
      site.get(`${at}/topics/need`, { cookie }),
      site.get(`${at}/writers`, { cookie }),
      site.get(`${at}/attachments/1`, { cookie }),
      site.post(`${at}/topics/need`, typed, { cookie }),
      site.post(`${at}/writers`, { how: 'invite', email: 'x@ejemplo.net', name: 'X' }, { cookie }),
      site.post(`${at}/writers/1/removal`, {}, { cookie }),
      site.post(`${at}/attachments`, { question: 'attachments' }, { cookie }),
      site.post(`${at}/attachments/1/removal`, {}, { cookie }),
    ])
    expect([name, answers.map(({ status }) => status)]).toEqual([name, answers.map(() => 404)])
  }
  const row = await own(database.db)
    .selectFrom('calls.answer')
    .select('rev')
    .where('proposalId', '=', id ?? 0)
    .where('question', '=', 'why_now')
    .executeTakeFirst()
  expect(row?.rev).toBe(1)
}, 60_000)

test('the public is sent to sign in, and back', async () => {
  const answer = await site.get(`/es/proposals/${proposals.get('submitted')}`)
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toContain('/es/sign-in?next=')
})

test('an official does not invite others, and a focal point begins proposals of the own ministry alone', async () => {
  const official = cookies.get('invited official')
  const draft = proposals.get('draft')
  const invited = await site.post(
    `/es/proposals/${draft}/writers`,
    { how: 'invite', email: 'nueva@ejemplo.net', name: 'Nueva' },
    { cookie: official },
  )
  expect(invited.status).toBe(404)
  expect((await site.post('/es/proposals', { year: '2027' }, { cookie: official })).status).toBe(404)
  const chile = await institutionByCode(database.db, 'mol-cl')
  const forChile = await site.post(
    '/es/proposals',
    { year: '2027', institution: String(chile?.id) },
    { cookie: cookies.get('focal point of the beneficiary') },
  )
  expect(forChile.status).toBe(404)
})
