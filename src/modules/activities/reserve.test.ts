import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '#platform/db/index.ts'
import { testApp } from '#test/app.ts'
import { aMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aRatedCall, rulesForm } from '#test/deciding.ts'
import { planActivities } from './actions/plan.ts'
import { visitByCode } from './queries/visit.ts'

const year = 2035

let database: OpenDatabase & { drop: () => Promise<void> }
let site: ReturnType<typeof testApp>
let secretariat: string
let round: Awaited<ReturnType<typeof aRatedCall>>

/** Two countries must receive. Guatemala and Brazil are selected; of the reserve, only Guatemala would receive again. */
beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  site = testApp(database)
  secretariat = await signInAs(site, db, await aMember(db, { institution: 'oas', role: 'secretariat' }))
  round = await aRatedCall(db, {
    year,
    entries: [
      { institution: 'mol-gt', provider: 'mol-ar', scores: [4, 4] },
      { institution: 'mol-br', provider: 'mol-ar', scores: [4, 3], cost: 7_000 },
      { institution: 'mol-gt', provider: 'mol-cl', scores: [2, 2] },
      { institution: 'mol-gt', provider: 'mol-cl', scores: [1, 2] },
    ],
  })
  const post = (path: string, form: Record<string, string> = {}) =>
    site.post(`/es/calls/${year}${path}`, form, { cookie: secretariat })
  await post('/second-round/adoption', rulesForm({ perBeneficiary: '', breadth: '2', reserve: '2' }))
  for (const path of ['/second-round/selection', '/decisions', '/release']) await post(path)
}, 60_000)
afterAll(() => database.drop())

const see = async (path: string) => (await site.page(`/es${path}`, { cookie: secretariat })).text
const at = (number: number, rest: string) => `/activities/${year}-${number}/${rest}`

test('a proposal that comes from an activity of its ministries becomes a phase of it; of any other, none', async () => {
  const { rows } = await database.pool.query(
    `select a.code from activities.activity a
     where a.source_line is not null and a.status = 'completed' and 2 = (select count(*) from activities.activity_party p
       join directory.institution i on i.id = p.institution_id where p.activity_id = a.id and i.code in ('mol-br', 'mol-ar'))`,
  )
  const code = rows[0]?.code
  expect(code).toBeDefined()
  await database.pool.query(
    "update calls.proposal set origin = 'activity', origin_code = $1 where call_id = $2 and number in (1, 2)",
    [code, round.callId],
  )
  await planActivities(testCtx(database), round.callId)
  expect(await visitByCode(database.db, `${year}-2`)).toMatchObject({ followsCode: code })
  expect(await visitByCode(database.db, `${year}-1`)).toMatchObject({ followsCode: null })
})

test('a visit whose proposal its ministry takes back waits for the Secretariat to cancel it', async () => {
  expect(await see('/queue')).not.toContain(`Cancelar ${year}-2`)
  const brazil = await signInAs(
    site,
    database.db,
    await aMember(database.db, { institution: 'mol-br', role: 'focal_point' }),
  )
  const withdrawal = `/es/proposals/${round.proposals[1]}/withdrawal`
  expect((await site.post(withdrawal, { reason: 'Sin presupuesto' }, { cookie: brazil })).status).toBe(303)
  expect(await see('/queue')).toContain(`Cancelar ${year}-2`)
  expect(await see(at(2, 'planning'))).toContain('retiró la propuesta')
  await planActivities(testCtx(database), round.callId)
  expect(await visitByCode(database.db, `${year}-3`)).toBeUndefined()
})

test('where the rules can no longer all be met, the whole reserve is shown in its order, and people choose', async () => {
  await site.post(`/es${at(2, 'cancellation')}`, { code: 'priorities_changed' }, { cookie: secretariat })
  const page = await see(at(2, 'place'))
  expect(page).toContain('Ninguna propuesta de la reserva permite cumplir ya todas las reglas')
  expect(page).toMatch(/USD\D7,000/)
  expect([...page.matchAll(/Lugar (\d) de la reserva/g)].map(([, place]) => place)).toEqual(['1', '2'])
  const topics = Object.fromEntries(['es', 'en', 'pt', 'fr'].map((lang) => [`topic_${lang}`, `Tema ${lang}`]))
  const second = String(round.proposals[3])
  const given = await site.post(
    `/es${at(2, 'place')}`,
    { ...topics, proposal: second },
    { cookie: secretariat },
  )
  expect(given.status).toBe(303)
  expect(await visitByCode(database.db, `${year}-3`)).toMatchObject({
    replacesCode: `${year}-2`,
    status: 'planned',
  })
})
