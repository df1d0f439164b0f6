import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { privacyFile } from '#modules/privacy/schema.ts'
import { personalOf } from '#platform/personal/index.ts'
import { columnsOf, readDataMap } from '#platform/personal/map.ts'
import { root } from '#src/config.ts'
import { modules } from '#src/modules.ts'
import { freshDatabase } from '#test/database.ts'

const { map: dataMap, rules } = personalOf(modules)

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(() => database.drop())

const columns = async (): Promise<string[]> => {
  const { rows } = await database.pool.query<{ name: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'public', 'jobs')
     order by 1`,
  )
  return rows.map(({ name }) => name)
}

const mapped = dataMap.flatMap((data) =>
  Object.values(data.columns).flatMap((names) => names.map((name) => `${data.table}.${name}`)),
)

test('every column of the database stands in the data map of its module, once; otherwise: src/modules/<module>/data-map.ts', async () => {
  const there = await columns()
  expect(there.length).toBeGreaterThan(800)
  const known = new Set(mapped)
  expect(there.filter((name) => !known.has(name))).toEqual([])
  expect(mapped.filter((name) => !there.includes(name))).toEqual([])
  expect(mapped.length).toBe(known.size)
})

test('a column that nobody classified is seen', async () => {
  await database.pool.query('alter table taxonomy.area add column planted text')
  expect((await columns()).filter((name) => !mapped.includes(name))).toEqual(['taxonomy.area.planted'])
  await database.pool.query('alter table taxonomy.area drop column planted')
})

test('purposes and periods of the map are those of the network, and none is there for nothing', () => {
  const file = privacyFile.parse(JSON.parse(readFileSync(join(root, 'network/rial/privacy.json'), 'utf8')))
  const of = (rows: { code: string }[]) => rows.map(({ code }) => code).sort()
  expect([...new Set(dataMap.map(({ purpose }) => purpose))].sort()).toEqual(of(file.purposes))
  expect([...new Set(dataMap.map(({ keeps }) => keeps))].sort()).toEqual(of(file.periods))
})

test('a class that there is not is refused', () => {
  expect(() => readDataMap('a', 'b | c | d | plane: e')).toThrow('a.b: there is no class plane')
})

test('what is called like a person, an address or a secret is classed as one', () => {
  const wrong = dataMap.flatMap((data) =>
    columnsOf(data, 'plain', 'published')
      .filter((name) => /^(by_name|email|to_address|user_agent|address|token_hash|password)/.test(name))
      .map((name) => `${data.table}.${name}`),
  )
  expect(wrong).toEqual([])
})

test('a period lets go of tables that the map knows, by statements that can run', async () => {
  const tables = new Set(dataMap.map(({ table }) => table))
  const periods = new Set(dataMap.map(({ keeps }) => keeps))
  expect(rules.length).toBeGreaterThan(6)
  for (const { keeps, table, let: letGo } of rules) {
    expect([tables.has(table), periods.has(keeps)], table).toEqual([true, true])
    await letGo(new Date(), { accounts: [1], emails: ['a@ejemplo.net'] }).execute(database.db)
  }
})
