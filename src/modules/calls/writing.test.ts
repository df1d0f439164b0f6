import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'
import { hintsText } from './text/hints/index.ts'

const own = tables<'calls'>()

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
let call: { id: number; year: number }
let focal: CycleMember
let cookie: string

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  call = await aCall(database.db)
  focal = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
  cookie = await signInAs(site, database.db, focal)
}, 60_000)
afterAll(() => database.drop())

const answersOf = async (id: number) => {
  const rows = await own(database.db)
    .selectFrom('calls.answer')
    .select(['question', 'rev', 'value', 'byName'])
    .where('proposalId', '=', id)
    .execute()
  return new Map(rows.map((row) => [row.question, row]))
}

const changesOf = (id: number, question: string) =>
  own(database.db)
    .selectFrom('calls.answerChange')
    .select(['rev', 'value', 'byName'])
    .where('proposalId', '=', id)
    .where('question', '=', question)
    .orderBy('rev')
    .execute()

type Save = { question: string; text: string; rev: number; topic?: string; cookie: string }

const need = (id: number) => `/es/proposals/${id}/topics/need`

/** Saves one answer as the browser does by itself. */
const saveAs = (id: number, { question, text, rev, topic = 'need', cookie }: Save) =>
  site.post(
    `/es/proposals/${id}/topics/${topic}`,
    { has: question, [`rev.${question}`]: String(rev), [question]: text },
    { cookie, headers: { accept: 'application/json' } },
  )

test('a focal point begins a proposal, writes it topic by topic and finds it again', async () => {
  const begun = await site.post('/es/proposals', { year: String(call.year) }, { cookie })
  expect(begun.status).toBe(303)
  const path = begun.headers.get('location') ?? ''
  const id = Number(path.split('/').at(-1))
  const page = await site.page(path, { cookie })
  expect(page.text).toContain('Propuesta sin título')
  expect(page.text).toContain(`/es/proposals/${id}/topics/need`)

  const saved = await site.post(
    need(id),
    {
      has: ['why_now', 'situation'],
      'rev.why_now': '0',
      'rev.situation': '0',
      why_now: 'Porque la ley entra en vigor.\r\nEn marzo.',
      situation: '',
    },
    { cookie },
  )
  expect([saved.status, saved.headers.get('location')]).toEqual([
    303,
    `/es/proposals/${id}/topics/objectives`,
  ])
  expect((await answersOf(id)).get('why_now')).toMatchObject({
    rev: 1,
    value: 'Porque la ley entra en vigor.\nEn marzo.',
    byName: focal.name,
  })
  expect((await answersOf(id)).has('situation')).toBe(false)
  expect((await site.page(need(id), { cookie })).text).toContain('Porque la ley entra en vigor.\nEn marzo.')
})

test('title, theme, parties and sums of a proposal are read out of its answers when they are saved', async () => {
  const id = await aProposal(database.db, { callId: call.id, answers: { beneficiaries: [], cost: null } })
  const body = {
    has: ['title', 'providers', 'beneficiaries'],
    'rev.title': '1',
    'rev.providers': '1',
    'rev.beneficiaries': '1',
    title: 'Otro título',
    providers: ['mol-cl', 'mol-br'],
    beneficiaries: ['mol-pe'],
  }
  const saved = await site.post(`/es/proposals/${id}/topics/subject`, body, { cookie })
  expect(saved.status).toBe(303)
  const parties = await own(database.db)
    .selectFrom('calls.proposalParty')
    .select((of) => ['role', of.fn.countAll<number>().as('n')])
    .where('proposalId', '=', id)
    .groupBy('role')
    .orderBy('role')
    .execute()
  expect(parties).toEqual([
    { role: 'beneficiary', n: 2 },
    { role: 'provider', n: 2 },
  ])
  const row = await own(database.db)
    .selectFrom('calls.proposal')
    .select(['title', 'rev'])
    .where('id', '=', id)
    .executeTakeFirst()
  expect(row).toEqual({ title: 'Otro título', rev: 2 })
})

test('a ministry is not put on both sides, and the other answers of the page are saved', async () => {
  const id = await aProposal(database.db, { callId: call.id })
  const body = {
    has: ['title', 'beneficiaries'],
    'rev.title': '1',
    'rev.beneficiaries': '1',
    title: 'Se guarda',
    beneficiaries: 'mol-ar',
  }
  const refused = await site.post(`/es/proposals/${id}/topics/subject`, body, { cookie })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('no puede ser beneficiario y proveedor')
  const now = await answersOf(id)
  expect(now.get('title')?.value).toBe('Se guarda')
  expect(now.get('beneficiaries')?.rev).toBe(1)
})

describe('two people at once', () => {
  test('who change different answers both find theirs saved', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    const other = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
    const theirs = await signInAs(site, database.db, other)
    await Promise.all([
      saveAs(id, { question: 'why_now', text: 'De una', rev: 1, cookie }),
      saveAs(id, { question: 'situation', text: 'De otra', rev: 1, cookie: theirs }),
    ])
    const now = await answersOf(id)
    expect([now.get('why_now')?.value, now.get('situation')?.value]).toEqual(['De una', 'De otra'])
  })

  test('who change the same answer see both versions, and the second decides which one stays', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    const other = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
    const theirs = await signInAs(site, database.db, other)
    await saveAs(id, { question: 'why_now', text: 'La versión primera', rev: 1, cookie: theirs })
    const mine = { has: ['why_now', 'situation'], why_now: 'Mi propia versión', situation: 'Solo mía' }
    const refused = await site.post(
      need(id),
      { ...mine, 'rev.why_now': '1', 'rev.situation': '1' },
      { cookie },
    )
    const page = await refused.text()
    expect(refused.status).toBe(409)
    expect(page).toContain('Mi propia versión')
    expect(page).toContain('La versión primera')
    expect(page).toContain(other.name)
    expect(page).toContain('Sección 2 de 7')
    expect(page).toMatch(/name="rev\.why_now" value="2"/)
    expect((await answersOf(id)).get('situation')?.value).toBe('Solo mía')

    const decided = await site.post(
      need(id),
      { ...mine, 'rev.why_now': '2', 'rev.situation': '2' },
      { cookie },
    )
    expect(decided.status).toBe(303)
    expect((await changesOf(id, 'why_now')).slice(1)).toEqual([
      { rev: 2, value: 'La versión primera', byName: other.name },
      { rev: 3, value: 'Mi propia versión', byName: focal.name },
    ])
  })

  test('may leave the other’s version by saying so', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    await saveAs(id, { question: 'why_now', text: 'La que queda', rev: 1, cookie })
    const left = await site.post(
      need(id),
      { has: 'why_now', 'rev.why_now': '2', why_now: 'La que no', keep_theirs: 'why_now' },
      { cookie },
    )
    expect(left.status).toBe(303)
    expect((await answersOf(id)).get('why_now')).toMatchObject({ rev: 2, value: 'La que queda' })
  })

  test('leave alone what only the other changed, and agree when both say the same', async () => {
    const id = await aProposal(database.db, { callId: call.id })
    await saveAs(id, { question: 'why_now', text: 'Antes', rev: 1, cookie })
    await saveAs(id, { question: 'why_now', text: 'Cambió', rev: 2, cookie })
    const untouched = await saveAs(id, { question: 'why_now', text: 'Antes', rev: 2, cookie })
    expect(await untouched.json()).toEqual({
      saved: { why_now: 3 },
      clashes: [],
      problems: [],
      refusals: [],
      hints: { situation: [], why_now: [hintsText('es')['why-now-short']] },
    })
    const agreed = await saveAs(id, { question: 'why_now', text: 'Cambió', rev: 2, cookie })
    expect(await agreed.json()).toMatchObject({ saved: { why_now: 3 }, clashes: [] })
    expect((await answersOf(id)).get('why_now')).toMatchObject({ rev: 3, value: 'Cambió' })
  })
})

test('of 200 concurrent random saves by five people none is lost', async ({ annotate }) => {
  const id = await aProposal(database.db, { callId: call.id })
  const people = [{ cookie, name: focal.name }]
  while (people.length < 5) {
    const member = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
    people.push({ cookie: await signInAs(site, database.db, member), name: member.name })
  }
  const questions = {
    why_now: 'need',
    situation: 'need',
    commitment: 'dates-cost',
    cost_detail: 'dates-cost',
    cimt_relevance: 'origin',
  } as const
  const codes = Object.keys(questions) as (keyof typeof questions)[]
  const saves = fc.sample(
    fc.record({ person: fc.nat(4), question: fc.constantFrom(...codes), isReread: fc.nat(3) }),
    { numRuns: 200, seed: 3 },
  )
  const seen = people.map(() => new Map(codes.map((code) => [code, 1])))
  const accepted: { question: string; text: string; rev: number }[] = []
  let refused = 0
  /** Each person works through their own saves in order, all five at the same time. */
  await Promise.all(
    people.map(async ({ cookie }, who) => {
      for (const [at, { question, isReread }] of saves.entries()) {
        if (saves[at]?.person !== who) continue
        const revs = seen[who] as Map<string, number>
        const text = `texto ${at} de ${who}`
        const answer = await saveAs(id, {
          question,
          text,
          rev: revs.get(question) ?? 0,
          topic: questions[question],
          cookie,
        })
        const told = (await answer.json()) as { saved: Record<string, number>; clashes: string[] }
        const rev = told.saved[question]
        if (rev !== undefined) {
          expect(answer.status).toBe(200)
          accepted.push({ question, text, rev })
          revs.set(question, rev)
          continue
        }
        expect([answer.status, told.clashes]).toEqual([409, [question]])
        refused += 1
        const page = await site.post(
          `/es/proposals/${id}/topics/${questions[question]}`,
          { has: question, [`rev.${question}`]: String(revs.get(question)), [question]: text },
          { cookie },
        )
        const html = await page.text()
        expect(page.status).toBe(409)
        expect(html).toContain(text)
        const current = Number(new RegExp(`name="rev\\.${question}" value="(\\d+)"`).exec(html)?.[1])
        const theirs = (await changesOf(id, question)).find(({ rev }) => rev === current)
        expect(html).toContain(String(theirs?.value).trim().slice(0, 40))
        if (isReread > 0) revs.set(question, current)
      }
    }),
  )
  expect(accepted.length + refused).toBe(200)
  expect(refused).toBeGreaterThan(10)
  const now = await answersOf(id)
  for (const question of codes) {
    const mine = accepted.filter((one) => one.question === question)
    const kept = (await changesOf(id, question)).slice(1)
    expect(kept.map(({ rev, value }) => ({ question, text: value, rev }))).toEqual(
      mine.toSorted((a, b) => a.rev - b.rev),
    )
    expect(now.get(question)?.value).toBe(kept.at(-1)?.value)
    expect(now.get(question)?.rev).toBe(kept.at(-1)?.rev)
  }
  await annotate(`200 saves by 5 people: ${accepted.length} accepted, ${refused} shown both versions, 0 lost`)
}, 120_000)
