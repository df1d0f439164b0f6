import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertPost, institutionByCode } from '#modules/directory/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aRound, ratedCriteria, ratingForm } from '#test/rating.ts'
import { addAssignment, balanceAssignments, liftConflict, removeAssignment } from './actions/assignment.ts'
import { declareConflict, saveRating } from './actions/rating.ts'
import { assignOnStart } from './jobs.ts'
import { assignmentsOf } from './queries/assignment.ts'
import { evaluatorsOf } from './queries/evaluator.ts'
import { ratingWaiting } from './rating-waiting.ts'
import { ratingOf } from './schema/rating.ts'
import { ratingText } from './text/rating/index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let staff: CycleMember
let cookie: string

const t = ratingText('es')
const ministries = ['mol-gt', 'mol-cl', 'mol-pe', 'mol-uy', 'mol-py', 'mol-cr']
const run = () => testCtx(database, { actor: staff.actor })
const as = (who: CycleMember) => testCtx(database, { actor: who.actor })
const mailsTo = async ({ email }: CycleMember) =>
  (
    await database.db.selectFrom('mail.message').select('subject').where('toAddress', '=', email).execute()
  ).map(({ subject }) => subject)
const rowsOf = async (callId: number) =>
  (await assignmentsOf(database.db, { callId })).map(({ id, proposalId, personId, state }) => ({
    id,
    proposalId,
    personId,
    state,
  }))

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  staff = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  cookie = await signInAs(site, database.db, staff)
})
afterAll(() => database.drop())

test('one form chooses the evaluators, what they know and how much they take', async () => {
  const { db } = database
  const call = await aCall(db, { year: 2081, state: 'draft' })
  const people = [
    await aMember(db, { institution: 'ilo', role: 'evaluator' }),
    await aMember(db, { institution: 'ilo', role: 'evaluator' }),
  ]
  const [one, two] = people.map(({ personId }) => String(personId)) as [string, string]
  const outsider = await aMember(db, { institution: 'mol-cl', role: 'focal_point' })
  const at = '/es/calls/2081/evaluators'
  const form = {
    person: [one, two, String(outsider.personId)],
    [`themes_${one}`]: ['labor-inspection', 'no-such-theme'],
    [`capacity_${one}`]: '5',
    [`capacity_${two}`]: '',
  }
  const wrong = await site.post(at, { ...form, [`capacity_${two}`]: 'muchas' }, { cookie })
  const html = await wrong.text()
  expect([
    wrong.status,
    html.includes(`href="#capacity_${two}"`),
    html.includes(t.problems.capacity),
  ]).toEqual([422, true, true])
  expect((await site.post(at, form, { cookie })).status).toBe(303)
  expect(
    (await evaluatorsOf(db, call.id)).map(({ personId, themes, capacity }) => [personId, themes, capacity]),
  ).toEqual(
    people.map(({ personId }, at) => (at === 0 ? [personId, ['labor-inspection'], 5] : [personId, [], null])),
  )
  const page = await site.page(at, { cookie })
  expect(page.text).toMatch(new RegExp(`value="${one}"[^>]* checked`))
  expect((await site.post(at, { person: [two] }, { cookie })).status).toBe(303)
  expect((await evaluatorsOf(db, call.id)).map(({ personId }) => String(personId))).toEqual([two])
})

test('the assignment gives each proposal two evaluators, as even as can be, and tells each of them once', async () => {
  const { call, evaluators, proposals } = await aRound(database.db, { year: 2082, ministries })
  // The first has been of Chile; the second is of a ministry that teaches all but nobody here.
  const [first] = evaluators as [CycleMember]
  const chile = await institutionByCode(database.db, 'mol-cl')
  await insertPost(database.db, {
    personId: first.personId,
    institutionId: chile?.id ?? 0,
    role: 'official',
    validFrom: '2010-01-01',
    validTo: '2011-01-01',
  })
  expect(await balanceAssignments(run(), 2082, 2)).toBe(12)
  const rows = await rowsOf(call.id)
  const per = (key: 'proposalId' | 'personId') =>
    [...Map.groupBy(rows, (row) => row[key]).values()].map((all) => all.length)
  expect([per('proposalId'), per('personId')]).toEqual([
    [2, 2, 2, 2, 2, 2],
    [4, 4, 4],
  ])
  expect(rows.some((row) => row.personId === first.personId && row.proposalId === proposals[1])).toBe(false)
  for (const who of evaluators) expect(await mailsTo(who)).toEqual([t.mail.subject(4, 'RIAL')])
  // Once more finds nothing to do.
  expect(await balanceAssignments(run(), 2082, 2)).toBe(0)
  expect(await rowsOf(call.id)).toEqual(rows)
})

test('after a declared conflict the proposal is given to somebody else, never to the same person', async () => {
  const { call, evaluators } = await aRound(database.db, { year: 2083, ministries: ['mol-gt'] })
  await balanceAssignments(run(), 2083, 2)
  const before = await rowsOf(call.id)
  const [lost] = before as [(typeof before)[number]]
  const who = evaluators.find(({ personId }) => personId === lost.personId) as CycleMember
  await declareConflict(as(who), lost.id, 'Trabajé ahí')
  expect(
    (await ratingWaiting(run(), 'es')).some(({ detail }) => detail === 'Hay 1 conflicto de intereses.'),
  ).toBe(true)
  expect(await balanceAssignments(run(), 2083, 2)).toBe(1)
  const after = await rowsOf(call.id)
  expect(after.filter(({ state }) => state === 'conflict').map(({ personId }) => personId)).toEqual([
    lost.personId,
  ])
  expect(new Set(after.map(({ personId }) => personId)).size).toBe(3)
  // It was none after all: the person may rate again.
  await liftConflict(run(), 2083, lost.id)
  const [lifted] = (await rowsOf(call.id)).filter(({ id }) => id === lost.id)
  expect(lifted?.state).toBe('assigned')
})

test('by hand: an interest is refused in a sentence; what was begun stays', async () => {
  const { call, evaluators, proposals } = await aRound(database.db, {
    year: 2084,
    ministries: ['mol-gt'],
    evaluators: ['mol-ar', 'ilo'],
  })
  const [argentina, free] = evaluators as [CycleMember, CycleMember]
  const [proposalId] = proposals as [number]
  const add = ({ personId }: CycleMember) => addAssignment(run(), 2084, { proposalId, personId })
  await expect(add(argentina)).rejects.toMatchObject({
    fields: { evaluator: t.problems.interest(argentina.name) },
  })
  await add(free)
  await expect(add(free)).rejects.toMatchObject({ fields: { evaluator: t.problems.already(free.name) } })
  await removeAssignment(run(), 2084, (await rowsOf(call.id))[0]?.id)
  expect(await rowsOf(call.id)).toEqual([])
  await add(free)
  const againId = (await rowsOf(call.id))[0]?.id ?? 0
  const typed = ratingOf(
    ratingForm(0, '2'),
    ratedCriteria.map((code) => ({ code })),
  )
  await saveRating(as(free), againId, typed, { finish: false, lang: 'es' })
  const refused = await site.post(
    '/es/calls/2084/assignments/removal',
    { assignment: String(againId) },
    { cookie },
  )
  expect([refused.status, (await refused.text()).includes(t.problems.begun)]).toEqual([422, true])
  expect(await rowsOf(call.id)).toHaveLength(1)
  // Nor can the evaluator be taken out of the call meanwhile.
  const out = await site.post(
    '/es/calls/2084/evaluators',
    { person: [String(argentina.personId)] },
    { cookie },
  )
  expect([out.status, (await out.text()).includes(t.problems.hasWork(free.name))]).toEqual([422, true])
  // Another call's address leads nowhere.
  expect(
    (await site.post('/es/calls/2083/assignments/removal', { assignment: String(againId) }, { cookie }))
      .status,
  ).toBe(404)
})

test('two who assign at once give nothing twice', async () => {
  const { call } = await aRound(database.db, { year: 2085, ministries })
  const given = await Promise.all([balanceAssignments(run(), 2085, 2), balanceAssignments(run(), 2085, 2)])
  expect(given.toSorted((a, b) => a - b)).toEqual([0, 12])
  expect(await rowsOf(call.id)).toHaveLength(12)
})

test('when the evaluation begins, those chosen beforehand get their proposals by themselves', async () => {
  const { call } = await aRound(database.db, { year: 2086, ministries })
  const subject = { kind: 'call', id: call.id }
  const event = { name: 'calls.evaluation_started', subject, data: {} }
  await assignOnStart.handle(testCtx(database), event)
  await assignOnStart.handle(testCtx(database), event)
  expect(await rowsOf(call.id)).toHaveLength(12)
})

test('what waits: evaluators to choose, proposals to rate with their deadline, ratings that are late', async () => {
  const { call, evaluators } = await aRound(database.db, { year: 2087, ministries: ['mol-gt'] })
  const own = async (who: CycleMember, changes = {}) =>
    (await ratingWaiting({ ...as(who), ...changes }, 'es'))
      .filter(({ subject }) => subject === 'Convocatoria 2087')
      .map(({ title, action }) => [title, action.path])
  expect(await own(staff)).toEqual([['Dar evaluadores a 1 propuesta', '/calls/2087/assignments']])
  await balanceAssignments(run(), 2087, 2)
  expect(await own(staff)).toEqual([])
  const given = new Set((await rowsOf(call.id)).map(({ personId }) => personId))
  const busy = evaluators.find(({ personId }) => given.has(personId)) as CycleMember
  expect(await own(busy)).toEqual([['Calificar 1 propuesta', '/ratings']])
  const now = new Date(Date.now() + 3_600_000 * 24 * 365)
  expect(await own(staff, { now })).toEqual([['2 calificaciones atrasadas', '/calls/2087/ratings']])
  await database.db.updateTable('calls.call').set({ state: 'withdrawn' }).where('id', '=', call.id).execute()
  expect([await own(busy), await own(staff, { now })]).toEqual([[], []])
})
