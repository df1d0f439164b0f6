import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { components } from '#modules/taxonomy/index.ts'
import { transaction } from '#platform/context.ts'
import { openFolder } from '#platform/load/index.ts'
import { root } from '#src/config.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { noFilter } from './filter.ts'
import { load } from './load.ts'
import { activities, activityByCode, flows, neighbors, statusCounts } from './queries/activity.ts'
import { outcomeByCode, outcomes } from './queries/outcome.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const all = () => activities(database.db, noFilter, { limit: 1_000 })

test('91 activities: 83 completed, 8 planned', async () => {
  expect(await statusCounts(database.db, noFilter)).toEqual(
    new Map([
      ['completed', 83],
      ['planned', 8],
    ]),
  )
  expect((await all()).length).toBe(91)
})

test('an activity of two missions counts once', async () => {
  const activity = await activityByCode(database.db, '2008-17')
  expect(activity?.missions).toEqual([
    { startsOn: '2009-09-30', endsOn: '2009-10-02' },
    { startsOn: '2009-11-23', endsOn: '2009-11-27' },
  ])
  expect((await all()).filter(({ code }) => code === '2008-17')).toHaveLength(1)
  expect((await all()).flatMap(({ missions }) => missions)).toHaveLength(84)
})

test('the flows add up to the activities', async () => {
  const rows = await flows(database.db, noFilter)
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(91)
  expect(new Set(rows.map(({ provider }) => provider)).size).toBe(17)
  expect(rows.filter(({ provider, receiver }) => provider === receiver)).toEqual([])
})

test('before and after an activity come those between the same two ministries', async () => {
  const pair = (await all())
    .filter(({ receivers, providers }) =>
      [...receivers, ...providers].every(({ country }) => country === 'DO' || country === 'AR'),
    )
    .toSorted((a, b) => a.callYear - b.callYear || a.number - b.number)
  expect(pair.map(({ code }) => code)).toEqual(['2007-1', '2007-7', '2008-16'])
  const second = pair[1] ?? expect.fail()
  const { previous, next } = await neighbors(database.db, second)
  expect([previous?.code, next?.code]).toEqual(['2007-1', '2008-16'])
})

test('50 outcomes stand under 9 components', async () => {
  expect(await outcomes(database.db)).toHaveLength(50)
  expect(await components(database.db)).toHaveLength(9)
})

test('an outcome may come of several activities, or of none', async () => {
  const many = await outcomeByCode(database.db, 'o26')
  expect(many?.activities.map(({ code }) => code)).toEqual(['2008-1', '2008-2', '2009-4'])
  expect(many?.providers.map(({ country }) => country)).toEqual(['BB', 'TT'])
  expect(await outcomeByCode(database.db, 'o45')).toMatchObject({
    activities: [],
    receivers: [],
    providers: [],
  })
})

test('an activity of a call that is not published is seen by nobody', async () => {
  await database.pool.query("update calls.call set state = 'decided' where year = 2015")
  expect(await activityByCode(database.db, '2015-1')).toBeUndefined()
  expect((await all()).length).toBe(83)
  expect((await outcomes(database.db)).flatMap(({ activities: links }) => links)).not.toEqual([])
  await database.pool.query("update calls.call set state = 'published' where year = 2015")
})

const rial = join(root, 'network/rial')

test('loading again changes nothing', async () => {
  const before = [await all(), await outcomes(database.db)]
  await transaction(testCtx(database), (ctx) => load(ctx, openFolder(rial)))
  expect([await all(), await outcomes(database.db)]).toEqual(before)
})

test.each([
  [
    'activities.csv',
    'theme',
    'no-such-theme',
    /activities\.csv, activity 2007\/1: there is no theme no-such-theme/,
  ],
  ['activities.csv', 'receiver', 'ZZ', /activities\.csv, activity 2007\/1: there is no member state ZZ/],
  ['activities.csv', 'call', '1999', /activities\.csv, activity 1999\/1: there is no call 1999/],
  [
    'activities.csv',
    'dates',
    '2007-05-31/2007-05-29',
    /activities\.csv, line 2: dates: .* is not two days in order/,
  ],
  ['outcomes.csv', 'component', 'nothing', /outcomes\.csv, outcome o01: there is no component nothing/],
  ['outcomes.csv', 'activities', '2007/99', /outcomes\.csv, outcome o01: there is no activity 2007\/99/],
])('%s with %s %s is refused by file and row', async (file, column, value, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-load-'))
  cpSync(rial, folder, { recursive: true })
  const [header = '', first = '', ...rest] = readFileSync(join(rial, file), 'utf8').split('\n')
  const cells = first.split(',')
  cells[header.split(',').indexOf(column)] = value
  writeFileSync(join(folder, file), [header, cells.join(','), ...rest].join('\n'))
  await expect(transaction(testCtx(database), (ctx) => load(ctx, openFolder(folder)))).rejects.toThrow(
    message,
  )
  rmSync(folder, { recursive: true })
})
