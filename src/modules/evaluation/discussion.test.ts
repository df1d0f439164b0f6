import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aMember, aProposal, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aRound, assignTo, ratedCriteria, ratingForm } from '#test/rating.ts'
import { addNote } from './actions/note.ts'
import { saveRating } from './actions/rating.ts'
import { ratingOf } from './schema/rating.ts'
import { progressText } from './text/progress/index.ts'
import { ratingText } from './text/rating/index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let round: Awaited<ReturnType<typeof aRound>>
let members: {
  one: CycleMember
  two: CycleMember
  third: CycleMember
  staff: CycleMember
  rating: CycleMember
}
let cookies: Record<keyof typeof members | 'focal' | 'official' | 'stranger', string>
let assignments: Record<'one' | 'two' | 'third' | 'rating', number>
let proposal: number

const year = 2070
const t = ratingText('es')

const finish = async (who: keyof typeof assignments, form: Record<string, string>) => {
  const { actor } = members[who]
  const saving = await saveRating(
    testCtx(database, { actor }),
    assignments[who],
    ratingOf(
      form,
      ratedCriteria.map((code) => ({ code })),
    ),
    { finish: true, lang: 'es' },
  )
  expect(saving).toEqual({ isSaved: true })
}

const page = async (path: string, who: keyof typeof cookies) => {
  const { status, text } = await site.page(`/es${path}`, { cookie: cookies[who] })
  return { status, text }
}

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const { db } = database
  const rating = await aMember(db, { institution: 'oas', role: 'secretariat' })
  round = await aRound(db, { year, ministries: ['mol-gt', 'mol-cl'] })
  const [one, two, third] = round.evaluators as [CycleMember, CycleMember, CycleMember]
  members = { one, two, third, staff: await aMember(db, { institution: 'oas', role: 'secretariat' }), rating }
  await db
    .insertInto('evaluation.evaluator')
    .values({ callId: round.call.id, personId: rating.personId, addedAt: new Date() })
    .execute()
  proposal = round.proposals[0] ?? 0
  const give = (who: CycleMember) => assignTo(db, round.call.id, proposal, who)
  assignments = {
    one: await give(one),
    two: await give(two),
    third: await give(third),
    rating: await give(rating),
  }
  const others = {
    focal: await aMember(db, { institution: 'mol-gt', role: 'focal_point' }),
    official: await aMember(db, { institution: 'mol-ar', role: 'official' }),
    stranger: await aMember(db, { institution: 'ilo', role: 'evaluator' }),
  }
  const signedIn: [string, string][] = []
  for (const [who, member] of Object.entries({ ...members, ...others }))
    signedIn.push([who, await signInAs(site, db, member)])
  cookies = Object.fromEntries(signedIn) as typeof cookies
  await finish('one', ratingForm(0, '1', { why: 'Argumento de la primera persona' }))
})
afterAll(() => database.drop())

test('what others found is shown only after the own rating is final', async () => {
  const own = `/ratings/${assignments.two}`
  const before = await page(own, 'two')
  expect([before.status, before.text.includes('Argumento de la primera persona')]).toEqual([200, false])
  expect((await page(`/proposals/${proposal}/notes`, 'two')).status).toBe(404)
  const draft = await site.post(`/es${own}`, ratingForm(0, '4', { why: 'Lo mío' }), { cookie: cookies.two })
  expect(draft.status).toBe(303)
  expect((await page(own, 'two')).text).not.toContain('Argumento de la primera persona')
  expect((await page(`/proposals/${proposal}/notes`, 'two')).status).toBe(404)
  const note = await site.post(`/es/proposals/${proposal}/notes`, { text: 'Antes' }, { cookie: cookies.two })
  expect(note.status).toBe(404)
  await finish('two', ratingForm(1, '4', { why: 'Lo mío' }))
  const after = await page(own, 'two')
  expect(after.text).toContain('Argumento de la primera persona')
  expect(after.text).toContain(t.form.notes)
  expect((await page(`/proposals/${proposal}/notes`, 'two')).status).toBe(200)
})

test('of a proposal that was not submitted the Secretariat finds no conversation, as of none that is there', async () => {
  for (const state of ['draft', 'awaiting_consent']) {
    const id = await aProposal(database.db, { callId: round.call.id, institution: 'mol-pe', state })
    expect([state, (await page(`/proposals/${id}/notes`, 'staff')).status]).toEqual([state, 404])
    const note = await site.post(`/es/proposals/${id}/notes`, { text: 'Nota' }, { cookie: cookies.staff })
    expect([state, note.status]).toEqual([state, 404])
  }
})

test('evaluators never read one another’s names; the Secretariat does', async () => {
  const say = (who: CycleMember, text: string) =>
    addNote(testCtx(database, { actor: who.actor }), proposal, text, 'es')
  await say(members.one, 'Hola de la primera')
  await say(members.two, 'Hola de la segunda')
  await say(members.staff, 'Hola de la Secretaría')
  const pages = await Promise.all([
    page(`/ratings/${assignments.two}`, 'two'),
    page(`/proposals/${proposal}/notes`, 'two'),
  ])
  for (const { status, text } of pages) {
    expect(status).toBe(200)
    for (const { name, email, personId } of [members.one, members.third, members.staff]) {
      expect(text).not.toContain(name)
      expect(text).not.toContain(email)
      expect(text).not.toMatch(new RegExp(`["/=]${personId}["/&]`))
    }
  }
  const [, notes] = pages
  expect(notes?.text).toContain(t.secretariat)
  expect(notes?.text).toMatch(/Persona evaluadora [A-D]/)
  expect(notes?.text).toContain(`${t.you},`)
  const staff = await page(`/proposals/${proposal}/notes`, 'staff')
  expect([members.one.name, members.two.name].map((name) => staff.text.includes(name))).toEqual([true, true])
  const detail = await page(`/calls/${year}/ratings/${proposal}`, 'staff')
  expect(detail.text).toContain(members.one.name)
  expect(detail.text).toContain('Argumento de la primera persona')
})

test('whoever of the Secretariat rates too sees the others only afterwards', async () => {
  const detail = () => page(`/calls/${year}/ratings/${proposal}`, 'rating')
  const progress = () => page(`/calls/${year}/ratings`, 'rating')
  const words = progressText('es')
  expect([
    (await detail()).text.includes('Argumento'),
    (await progress()).text.includes(words.afterOwn),
  ]).toEqual([false, true])
  expect((await page(`/proposals/${proposal}/notes`, 'rating')).status).toBe(404)
  await finish('rating', ratingForm(0, '3'))
  expect([
    (await detail()).text.includes('Argumento'),
    (await progress()).text.includes(words.afterOwn),
  ]).toEqual([true, false])
})

describe('a stranger', () => {
  const paths = () => [
    `/ratings/${assignments.one}`,
    `/ratings/${assignments.one}/conflict`,
    `/ratings/${assignments.one}/attachments/1`,
    `/proposals/${proposal}/notes`,
    `/calls/${year}/evaluators`,
    `/calls/${year}/assignments`,
    `/calls/${year}/ratings`,
    `/calls/${year}/ratings/${proposal}`,
  ]
  const posts = () => [
    `/ratings/${assignments.one}`,
    `/ratings/${assignments.one}/conflict`,
    `/proposals/${proposal}/notes`,
    `/calls/${year}/evaluators`,
    `/calls/${year}/assignments`,
    `/calls/${year}/assignments/balance`,
    `/calls/${year}/assignments/removal`,
    `/calls/${year}/assignments/${assignments.third}/conflict-lifting`,
  ]
  const form = { ...ratingForm(1, '4'), finish: 'yes', reason: 'x', text: 'x', count: '2' }

  test.each(['stranger', 'focal', 'official', 'third'] as const)(
    'finds nothing on any route: %s',
    async (who) => {
      for (const path of paths()) expect([path, (await page(path, who)).status]).toEqual([path, 404])
      for (const path of posts()) {
        const { status } = await site.post(`/es${path}`, form, { cookie: cookies[who] })
        expect([path, status]).toEqual([path, 404])
      }
    },
  )

  test('who is nobody is sent to sign in, and nothing is taken', async () => {
    for (const path of paths()) expect([path, (await site.get(`/es${path}`)).status]).toEqual([path, 303])
    for (const path of posts())
      expect([path, (await site.post(`/es${path}`, form)).status]).toEqual([path, 401])
  })

  test('of the network reads an own list that is empty', async () => {
    const { status, text } = await page('/ratings', 'stranger')
    expect([status, text.includes(t.list.none)]).toEqual([200, true])
    expect((await page('/ratings', 'focal')).status).toBe(404)
  })
})

test('whoever declares a conflict sees the proposal no more, and only the Secretariat why', async () => {
  const at = `/es/ratings/${assignments.third}/conflict`
  const without = await site.post(at, { reason: ' ' }, { cookie: cookies.third })
  expect([without.status, (await without.text()).includes(t.problems.conflictReason)]).toEqual([422, true])
  const declared = await site.post(
    at,
    { reason: 'Mi cónyuge escribió la propuesta' },
    { cookie: cookies.third },
  )
  expect([declared.status, declared.headers.get('location')]).toEqual([303, '/es/ratings'])
  const list = await page('/ratings', 'third')
  expect([list.text.includes(t.states.conflict), list.text.includes('Propuesta de mol-gt')]).toEqual([
    true,
    false,
  ])
  for (const path of ['', '/conflict'])
    expect((await page(`/ratings/${assignments.third}${path}`, 'third')).status).toBe(404)
  const board = await page(`/calls/${year}/assignments`, 'staff')
  expect(board.text).toContain('Mi cónyuge escribió la propuesta')
  expect((await page(`/ratings/${assignments.two}`, 'two')).text).not.toContain('cónyuge')
})
