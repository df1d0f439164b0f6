import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freshDatabase } from '#test/database.ts'
import { playCall } from '#test/whole-call/script.ts'
import { openStage, type Stage } from '#test/whole-call/stage.ts'
import { playAfterwards } from '#test/whole-life/afterwards.ts'
import { playPlanning } from '#test/whole-life/planning.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let stage: Stage

beforeAll(async () => {
  database = await freshDatabase()
  stage = await openStage(database, inject('assetsFolder'))
})
afterAll(async () => {
  await stage?.close()
  await database?.drop()
})

const year = 2027

const ministries = [
  { country: 'AR', lang: 'es' },
  { country: 'BR', lang: 'pt' },
  { country: 'CL', lang: 'es' },
  { country: 'HT', lang: 'fr' },
  { country: 'JM', lang: 'en' },
  { country: 'PE', lang: 'es' },
] as const

test('activities run over HTTP from the decision to their verified outcomes', {
  timeout: 300_000,
}, async () => {
  const call = await playCall(stage, { year, ministries, proposals: 8, evaluators: 3, seats: 3 })
  const planned = () =>
    database.db
      .selectFrom('activities.activity')
      .select(['code', 'status', 'cancelReason'])
      .where('proposalId', 'is not', null)
      .orderBy('number')
      .execute()
  await expect.poll(async () => (await planned()).length, { timeout: 60_000 }).toBe(3)
  const before = call.actions.length
  const langs = new Map(ministries.map(({ country, lang }) => [country, lang]))
  const played = await playPlanning(database, { ...call, langs }, year)
  expect(played.map(({ code }) => code)).toEqual(['2027-1', '2027-2', '2027-4'])
  expect(await planned()).toEqual([
    { code: '2027-1', status: 'completed', cancelReason: null },
    { code: '2027-2', status: 'completed', cancelReason: null },
    { code: '2027-3', status: 'canceled', cancelReason: 'priorities_changed' },
    { code: '2027-4', status: 'completed', cancelReason: null },
  ])

  // The dates were agreed in one form for all; each thing that went wrong took one more, or two.
  expect(call.actions.slice(before)).toEqual([
    '/es/activities/planning/offers',
    '/es/activities/planning/offers',
    '/es/activities/2027-3/cancellation',
    '/es/activities/2027-3/place',
    '/es/activities/planning/offers',
  ])
  const page = await (await fetch(`${stage.origin}/es/activities/2027-1`)).text()
  expect(page).toContain('Participante de 2027-1')
  const calendar = await (await fetch(`${stage.origin}/es/activities/2027-1/visit.ics`)).text()
  expect(calendar).toMatch(/SEQUENCE:2/)

  // What was learned and what came of it: two decisions an activity, and one more each time something was asked.
  const after = call.actions.length
  await playAfterwards(database, stage, { ...call, langs }, played)
  const outcomes = await database.db
    .selectFrom('activities.outcome')
    .select(['code', 'state'])
    .where('reportedBy', 'is not', null)
    .orderBy('code')
    .execute()
  expect(outcomes).toEqual(played.map(({ code }) => ({ code: `${code}-1`, state: 'verified' })))
  expect(call.actions.slice(after)).toHaveLength(2 * played.length + 2)
  expect(await (await fetch(`${stage.origin}/es/outcomes/2027-1-1`)).text()).toContain(
    'La matriz de riesgo está en uso',
  )
})
