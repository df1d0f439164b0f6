import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#test/database.ts'
import { playMailing } from '#test/mailing/play.ts'
import { underWay } from './under-way.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(() => database.drop())

test('workers killed in the middle of a mailing lose no mail and repeat only what was on its way', async () => {
  const mailed = await playMailing(database, { recipients: 300, kills: 3, answerAfter: 15, endsWithin: 100 })
  expect(mailed).toMatchObject({ missing: 0, strangers: 0 })
  expect(mailed.repeated).toBeLessThanOrEqual(3 * underWay)
}, 120_000)
