import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freshDatabase } from '#test/database.ts'
import { playCall } from '#test/whole-call/script.ts'
import { openStage, type Stage } from '#test/whole-call/stage.ts'

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

const ministries = [
  { country: 'AR', lang: 'es' },
  { country: 'BR', lang: 'pt' },
  { country: 'CL', lang: 'es' },
  { country: 'HT', lang: 'fr' },
  { country: 'JM', lang: 'en' },
  { country: 'PE', lang: 'es' },
] as const

test('a whole call runs over HTTP from its opening to its letters', { timeout: 300_000 }, async () => {
  const played = await playCall(stage, { year: 2027, ministries, proposals: 8, evaluators: 3, seats: 3 })

  // Nobody hears of a decision before the release; after it each reader has exactly the letter that was written.
  expect(played.written).toBe(8)
  expect(played.ratings).toBe(2 * 8)
  const letters = await database.db
    .selectFrom('evaluation.letter')
    .innerJoin('directory.person', 'directory.person.id', 'evaluation.letter.personId')
    .select(['email', 'subject'])
    .execute()
  const written = letters.map(({ email, subject }) => `${email} ${subject}`).toSorted()
  const subjects = new Set(letters.map(({ subject }) => subject))
  const received = (mails: typeof stage.mails) =>
    mails
      .filter(({ subject = '' }) => subjects.has(subject))
      .map(({ to, subject }) => `${[to].flat()[0]?.value[0]?.address} ${subject}`)
      .toSorted()
  expect(written.length).toBeGreaterThanOrEqual(2 * 8)
  expect(received(stage.mails.slice(0, played.before))).toEqual([])
  await expect.poll(() => received(stage.mails), { timeout: 60_000 }).toEqual(written)

  // The selected become planned activities, and the tables count them.
  const planned = () =>
    database.db
      .selectFrom('activities.activity')
      .select(['code', 'status'])
      .where('proposalId', 'is not', null)
      .orderBy('code')
      .execute()
  await expect.poll(async () => (await planned()).length, { timeout: 60_000 }).toBe(3)
  expect(await planned()).toEqual([
    { code: '2027-1', status: 'planned' },
    { code: '2027-2', status: 'planned' },
    { code: '2027-3', status: 'planned' },
  ])
  const table = await (await fetch(`${stage.origin}/es/results/calls.csv`)).text()
  expect(table).toContain('\n9,2027,')
  const results = await fetch(`${stage.origin}/en/calls/2027/results`)
  expect(results.status).toBe(200)

  // What the Secretariat had to send, in order: a figure to bring down.
  expect(played.actions).toEqual([
    '/es/calls',
    '/es/calls/2027/second-round/adoption',
    '/es/calls/2027/opening',
    '/es/calls/2027/closure',
    '/es/calls/2027/proposals',
    '/es/calls/2027/evaluators',
    '/es/calls/2027/evaluation',
    '/es/calls/2027/second-round/selection',
    '/es/calls/2027/decisions',
    '/es/calls/2027/release',
  ])
})
