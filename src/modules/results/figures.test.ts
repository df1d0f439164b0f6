import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db/index.ts'
import { root } from '#src/config.ts'
import { freshDatabase } from '#test/database.ts'
import { computedOf, figuresBeside, readFigures } from './figures.ts'
import { keyFigures } from './key-figures.ts'
import { inconsistencies } from './queries/inconsistency.ts'
import { indicatorByCode, indicators } from './queries/indicator.ts'
import { callTable, participationTable } from './tables.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const at = () => ({ db: database.db, now: new Date('2026-11-26T12:00:00Z') })

const golden = (file: string) =>
  parse(readFileSync(`${root}/test/golden/${file}`, 'utf8'), { columns: true }) as Record<string, string>[]

test('Table 3 equals the golden file in every cell', async () => {
  const { rows } = await participationTable(database.db)
  const cells = rows.map((row) => ({
    country: row.country,
    provider_completed: String(row.providerCompleted),
    provider_planned: String(row.providerPlanned),
    receiver_completed: String(row.receiverCompleted),
    receiver_planned: String(row.receiverPlanned),
  }))
  const byCountry = (a: { country?: string }, b: { country?: string }) =>
    (a.country ?? '').localeCompare(b.country ?? '')
  expect(cells.sort(byCountry)).toEqual(golden('participation.csv').sort(byCountry))
})

test('Table 2 equals the golden file in every cell', async () => {
  const { rows } = await callTable(database.db)
  const cells = rows.map((row) => ({
    ordinal: String(row.ordinal),
    year: String(row.year),
    received: String(row.received),
    selected: String(row.selected),
    completed: String(row.completed),
    planned: String(row.planned),
    cancelled: String(row.canceled),
  }))
  expect(cells).toEqual(golden('calls.csv').map(({ opened: _, ...rest }) => rest))
})

test('the totals of both tables', async () => {
  const [table2, table3] = await Promise.all([callTable(database.db), participationTable(database.db)])
  expect(table2.totals).toEqual({ received: 388, selected: 100, completed: 83, planned: 8, canceled: 9 })
  expect(table3.totals).toEqual({
    providerCompleted: 83,
    providerPlanned: 8,
    receiverCompleted: 83,
    receiverPlanned: 8,
  })
})

test('who takes part, who does not, and how unevenly', async () => {
  const table = await participationTable(database.db)
  expect([
    table.providers,
    table.receivers,
    table.receiversCompleted,
    table.rows.length,
    table.members,
  ]).toEqual([17, 25, 24, 28, 34])
  expect(table.never.map(({ country }) => country)).toEqual(['AG', 'DM', 'GD', 'HT', 'KN', 'VE'])
  expect(table.concentration.providers.toFixed(3)).toBe('0.747')
  expect(table.concentration.receivers.toFixed(3)).toBe('0.497')
})

const computedByCode = async () => {
  const all = await indicators(database.db)
  const readings = await readFigures(at(), figuresBeside(all))
  return all.map((indicator) => ({ indicator, computed: computedOf(indicator, readings) }))
}

test('every computable indicator is counted, links to its rows, says as of when, and agrees with the report', async () => {
  const computable = (await computedByCode()).filter(({ indicator }) => indicator.kind === 'computable')
  expect(
    computable.map(({ indicator, computed }) => [indicator.code, computed?.value, computed?.agreement]),
  ).toEqual([
    ['contributing-countries', 17, 'same'],
    ['workshops-held', 20, 'same'],
    ['workshop-avg-ministries', 442 / 18, 'rounded'],
    ['bilateral-completed', 83, 'same'],
    ['bilateral-planned', 8, 'same'],
    ['technical-studies', 3, 'same'],
    ['printed-newsletters', 5, 'same'],
    ['calls-held', 8, 'same'],
    ['proposals-received', 388, 'same'],
    ['proposals-selected', 100, 'same'],
    ['activities-completed-table2', 83, 'same'],
    ['activities-planned-table2', 8, 'same'],
    ['activities-canceled', 9, 'same'],
    ['provider-ministries', 17, 'same'],
    ['receiver-ministries', 25, 'same'],
    ['bilateral-ministries', 28, 'same'],
    ['argentina-provider-completed', 26, 'same'],
  ])
  for (const { computed } of computable) {
    expect(computed?.path).toMatch(/^\/[a-z]/)
    expect(computed?.asOf).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  }
})

test('a declared figure is never computed; what is counted beside it counts something else', async () => {
  const declared = (await computedByCode()).filter(({ indicator }) => indicator.kind === 'declared')
  expect(declared.length).toBe(44)
  const beside = declared.flatMap(({ indicator, computed }) =>
    computed ? [[indicator.code, indicator.value, computed.value, computed.agreement]] : [],
  )
  expect(beside).toEqual([
    ['portfolio-programs-approx', 120, 101, 'related'],
    ['share-new-products', 60, 6 / 38, 'related'],
    ['share-new-units', 25, 3 / 38, 'related'],
    ['share-internal-processes', 55, 16 / 38, 'related'],
    ['share-training', 52, 7 / 38, 'related'],
    ['calls-stated-section-ii', 7, 8, 'related'],
    ['portfolio-programs-registered', 142, 101, 'related'],
    ['proposals-received-approx', 380, 388, 'related'],
  ])
})

test('the indicators and inconsistencies of the report are all there', async () => {
  const all = await indicators(database.db)
  const notes = await inconsistencies(database.db)
  expect([all.length, notes.length]).toEqual([61, 20])
  const officials = await indicatorByCode(database.db, 'officials-trained')
  expect([officials?.value, officials?.kind, officials?.asOf]).toEqual([935, 'declared', ['2014-08']])
  const noted = await inconsistencies(database.db, 'portfolio-programs-registered')
  expect(noted.map(({ code }) => code)).toEqual(['A1'])
})

test('the key figures say whether they are computed or declared', async () => {
  const figures = await keyFigures(at())
  expect(figures.map(({ code, value, kind }) => [code, value, kind])).toEqual([
    ['bilateral-completed', 83, 'computed'],
    ['bilateral-ministries', 28, 'computed'],
    ['workshops-held', 20, 'computed'],
    ['portfolio-programs-registered', 101, 'computed'],
    ['officials-trained', 935, 'declared'],
  ])
  for (const { asOf, path } of figures)
    expect([asOf, path]).toEqual([expect.stringMatching(/^\d{4}/), expect.stringMatching(/^\//)])
})

test('when one activity changes its status, exactly the cells that depend on it change', async () => {
  const { db } = database
  const planned = await sql<{ id: number; year: number; receivers: string[]; providers: string[] }>`
    select activity.id, call.year,
      array_agg(institution.country) filter (where party.role = 'receiver') as receivers,
      array_agg(institution.country) filter (where party.role = 'provider') as providers
    from activities.activity
    join calls.call on call.id = activity.call_id
    join activities.activity_party as party on party.activity_id = activity.id
    join directory.institution on institution.id = party.institution_id
    where activity.status in ('planned', 'completed')
    group by activity.id, call.year, activity.status order by activity.id`.execute(db)
  expect(planned.rows.length).toBe(91)
  // The first are completed, the last planned, of different calls.
  for (const { id, year, receivers, providers } of [...planned.rows.slice(0, 4), ...planned.rows.slice(-4)]) {
    const before = { calls: await callTable(db), participation: await participationTable(db) }
    const previous = await sql<{ status: 'planned' | 'completed' }>`
      select status from activities.activity where id = ${id}`.execute(db)
    const from = previous.rows[0]?.status ?? 'planned'
    const to = from === 'planned' ? 'completed' : 'planned'
    await sql`update activities.activity set status = ${to} where id = ${id}`.execute(db)
    const after = { calls: await callTable(db), participation: await participationTable(db) }

    const moved = <Row extends { planned: number; completed: number }>(row: Row): Row => ({
      ...row,
      [from]: row[from] - 1,
      [to]: row[to] + 1,
    })
    expect(after.calls.rows).toEqual(before.calls.rows.map((row) => (row.year === year ? moved(row) : row)))
    expect(after.calls.totals).toEqual(moved(before.calls.totals))

    const cell = (role: 'provider' | 'receiver', status: 'planned' | 'completed') =>
      `${role}${status === 'planned' ? 'Planned' : 'Completed'}` as const
    expect(after.participation.rows).toEqual(
      before.participation.rows.map((row) => {
        const changed = { ...row }
        for (const [role, countries] of [
          ['provider', providers],
          ['receiver', receivers],
        ] as const) {
          if (!countries.includes(row.country)) continue
          changed[cell(role, from)] -= 1
          changed[cell(role, to)] += 1
        }
        return changed
      }),
    )
    await sql`update activities.activity set status = ${from} where id = ${id}`.execute(db)
    expect(await participationTable(db)).toEqual(before.participation)
  }
})
