import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { freshDatabase } from '#test/database.ts'
import { type FigureCode, figureCodes, readFigure, readFigures } from '../figures.ts'
import type { Period } from '../period.ts'
import { median } from '../statistics.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const ctx = () => ({ db: database.db, now: new Date('2026-11-26T12:00:00Z') })

const read = (code: FigureCode, period?: Period) => readFigure(ctx(), code, { period })

const record = (file: string) =>
  parse(readFileSync(`${root}/network/rial/${file}`, 'utf8'), { columns: true }) as Record<string, string>[]

test('the Gini coefficients over the 34 members are those of the record', async () => {
  const [providers, receivers] = [
    await read('concentration-providers'),
    await read('concentration-receivers'),
  ]
  expect([providers.value?.toFixed(3), receivers.value?.toFixed(3)]).toEqual(['0.747', '0.497'])
  expect([providers.n, providers.of, receivers.n, receivers.of]).toEqual([34, 34, 34, 34])
})

test('six states of 34 never took part, by name', async () => {
  const { value, n, of, rows } = await read('never-took-part')
  expect([value, n, of]).toEqual([6, 6, 34])
  expect(rows.filter(({ counts }) => counts).map(({ code }) => code)).toEqual([
    'AG',
    'DM',
    'GD',
    'HT',
    'KN',
    'VE',
  ])
})

test('from the middle of the month of the call to the first day it took a median of 277 days', async () => {
  const { value, n, of, spread } = await read('lag-call-visit')
  expect([value, n, of, spread]).toEqual([277, 83, 83, { most: 483, greatest: 893 }])
})

test('the 277 days follow from the record’s own file, counted apart from the platform', async () => {
  const lags = record('activities.csv')
    .filter(({ status }) => status === 'completed')
    .map(({ call, dates = '' }) => {
      const first =
        dates
          .split(';')
          .map((range) => range.slice(0, 10))
          .sort()[0] ?? ''
      return (Date.parse(first) - Date.parse(`${call}-01-15`)) / 86_400_000
    })
  expect([lags.length, median(lags)]).toEqual([83, 277])
})

test('by the end of August 2014, 78 of the 83 activities and 18 of the 20 workshops had taken place', async () => {
  const period = { from: null, to: '2014-08-31' }
  expect((await read('activities-completed', period)).value).toBe(78)
  expect((await read('workshops', period)).value).toBe(18)
})

test('each component has the activities that the file of outcomes links to it, of those documented', async () => {
  const links = record('outcomes.csv').flatMap(({ component = '', activities = '' }) =>
    activities
      .split(';')
      .filter(Boolean)
      .map((activity) => `${component} ${activity}`),
  )
  const expected = (component: string) =>
    new Set(links.filter((link) => link.startsWith(`${component} `))).size
  const documented = new Set(links.map((link) => link.split(' ')[1])).size
  const { groups, n, of, asked } = await read('activities-by-component')
  expect([n, of, asked]).toEqual([documented, documented, 83])
  expect(groups.length).toBe(9)
  for (const group of groups)
    expect([group.code, group.n, group.of, group.value]).toEqual([
      group.code,
      expected(group.code),
      documented,
      expected(group.code) / documented,
    ])
  expect((await read('documented-activities')).n).toBe(documented)
})

test('every state is in one subregion, and those that take part are 28', async () => {
  const { groups, n, of } = await read('participation-by-subregion')
  expect([n, of]).toEqual([28, 34])
  expect(groups.reduce((sum, group) => sum + group.n, 0)).toBe(28)
  expect(groups.reduce((sum, group) => sum + group.of, 0)).toBe(34)
})

test('the mean of ministries is over the workshops that state an exact number', async () => {
  const { value, n, asked } = await read('ministries-per-workshop')
  expect([value?.toFixed(2), n, asked]).toEqual(['24.56', 18, 20])
})

test('each sector has the workshops whose record names it', async () => {
  const { groups } = await read('workshops-by-sector')
  const naming = (code: string) =>
    record('workshops.csv').filter(({ co_organizers = '', participants = '' }) =>
      [...co_organizers.split(';'), ...participants.split(';')].includes(code),
    ).length
  for (const code of ['cosate', 'ceatal'])
    expect([code, groups.find((group) => group.code === code)?.n]).toEqual([code, naming(code)])
})

test('declared money is added once: what another amount holds is not, and nothing without an amount', async () => {
  const [cash, inKind] = [await read('contributions-cash'), await read('contributions-in-kind')]
  expect([cash.value, inKind.value]).toEqual([1_350_000 + 230_000 + 470_000, 320_000])
  expect([cash.isDeclared, inKind.isDeclared]).toEqual([true, true])
  expect(cash.rows.filter(({ counts }) => counts).length).toBe(3)
})

test('Argentina taught in 26 completed activities, and its rows say which', async () => {
  const { groups, rows } = await read('provider-completed')
  expect(groups.find(({ code }) => code === 'AR')?.value).toBe(26)
  expect(rows.filter(({ groups: of }) => of.includes('AR')).length).toBe(26)
})

test('the flows are 65 pairs over all 91 activities', async () => {
  const { groups, value } = await read('cooperation-flows')
  expect([groups.length, value]).toEqual([65, 91])
})

test('nothing is known of what the record has no rows for, and that is not zero', async () => {
  for (const code of ['lag-decision-visit', 'people-trained', 'cost-per-visit', 'contact-kept'] as const)
    expect([code, (await read(code)).value]).toEqual([code, null])
})

test('every figure says as of when, n is never more than N, nor N more than were asked', async () => {
  const readings = await readFigures(ctx(), figureCodes, { all: true })
  expect(readings.size).toBe(figureCodes.length)
  for (const { code, asOf, n, of, asked, rows, groups, unit, value } of readings.values()) {
    expect([code, asOf]).toEqual([code, expect.stringMatching(/^\d{4}(-\d{2}(-\d{2})?)?$/)])
    expect([code, n <= of, of <= asked, asked]).toEqual([code, true, true, rows.length])
    for (const group of groups)
      expect([code, group.code, group.n <= group.of]).toEqual([code, group.code, true])
    if (unit === 'share' && value !== null) expect([code, value >= 0, value <= 1]).toEqual([code, true, true])
  }
})

test('two periods that meet share out what the whole record counts', async () => {
  for (const code of ['activities-completed', 'calls', 'workshops', 'proposals-received'] as const) {
    const [before, after, whole] = await Promise.all([
      read(code, { from: null, to: '2010-12-31' }),
      read(code, { from: '2011-01-01', to: null }),
      read(code),
    ])
    expect([code, (before.value ?? 0) + (after.value ?? 0)]).toEqual([code, whole.value])
    expect([code, (before.asOf ?? '') <= '2010-12-31']).toEqual([code, true])
  }
})
