import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { freshDatabase } from '#test/database.ts'
import { noFilter } from '../filter.ts'
import { activities } from '../queries/activity.ts'
import { recordLag } from '../queries/lag.ts'
import { clashesOf, type Dated, simultaneous } from './clash.ts'
import { holidaysOf } from './holidays.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const record = async (): Promise<Dated[]> =>
  (await activities(database.db, noFilter, { limit: 1_000 }))
    .toSorted((a, b) => a.callYear - b.callYear || a.number - b.number)
    .map(({ code, receivers, providers, missions }) => ({
      code,
      ministries: [...receivers, ...providers].flatMap(({ country }) => country ?? []),
      missions,
    }))

test('replaying the record finds its eight pairs of simultaneous visits that share a ministry, and no others', async () => {
  const rows = simultaneous(await record()).map((pair) => Object.values(pair).join(','))
  const golden = readFileSync(join(root, 'test/golden/simultaneous-visits.csv'), 'utf8').trim().split('\n')
  expect(['first,second,ministry,startsOn,endsOn', ...rows]).toEqual(golden)
  expect(rows).toHaveLength(8)
})

test('half of the visits of the record began within 277 days of the middle of the month their call opened in', async () => {
  expect(await recordLag(database.db)).toEqual({ median: 277, visits: 83 })
})

const visit = {
  code: '2027-1',
  ministries: ['AR', 'CL'],
  missions: [{ startsOn: '2027-05-24', endsOn: '2027-05-28' }],
}
const nothing = { others: [], capacity: {}, busy: [], windows: {}, holidays: [] }

test('each thing that stands against some days is named', () => {
  const clashes = clashesOf(visit, {
    others: [
      {
        code: '2027-2',
        ministries: ['AR', 'PE'],
        missions: [{ startsOn: '2027-05-28', endsOn: '2027-06-02' }],
      },
      {
        code: '2027-3',
        ministries: ['BR', 'PE'],
        missions: [{ startsOn: '2027-05-24', endsOn: '2027-05-28' }],
      },
    ],
    capacity: {},
    busy: [{ ministry: 'CL', note: 'Conferencia', startsOn: '2027-05-20', endsOn: '2027-05-24' }],
    windows: { AR: [{ startsOn: '2027-05-01', endsOn: '2027-05-25' }], CL: [] },
    holidays: [
      { ministry: 'AR', day: '2027-05-25', name: 'Revolución de Mayo' },
      { ministry: 'BR', day: '2027-05-27', name: 'Corpus Christi' },
    ],
  })
  expect(clashes).toEqual([
    { kind: 'simultaneous', ministry: 'AR', other: '2027-2', startsOn: '2027-05-28', endsOn: '2027-05-28' },
    { kind: 'busy', ministry: 'CL', note: 'Conferencia', startsOn: '2027-05-24', endsOn: '2027-05-24' },
    { kind: 'outside', ministry: 'AR', startsOn: '2027-05-24', endsOn: '2027-05-28' },
    { kind: 'holiday', ministry: 'AR', day: '2027-05-25', name: 'Revolución de Mayo' },
  ])
  expect(clashesOf(visit, nothing)).toEqual([])
})

test('a ministry that can take two at once is not said to have too many with two', () => {
  const others = ['2027-2', '2027-3'].map((code) => ({ code, ministries: ['AR'], missions: visit.missions }))
  expect(clashesOf(visit, { ...nothing, others: others.slice(0, 1), capacity: { AR: 2 } })).toEqual([])
  expect(clashesOf(visit, { ...nothing, others, capacity: { AR: 2 } })).toHaveLength(2)
})

test('the public holidays of every member state are known, in the language of the reader', async () => {
  const { rows } = await database.pool.query<{ code: string }>(
    'select code from directory.member_state order by 1',
  )
  expect(rows).toHaveLength(34)
  for (const { code } of rows)
    expect([code, (await holidaysOf([code], [2027], 'en')).length > 4]).toEqual([code, true])
  const haiti = await holidaysOf(['HT'], [2027], 'fr')
  expect(haiti.filter(({ day }) => day === '2027-01-01').map(({ name }) => name)).toEqual([
    'Jour de l’Indépendance',
  ])
  expect(await holidaysOf(['XX'], [2027], 'es')).toEqual([])
})
