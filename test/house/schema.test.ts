import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { freshDatabase } from '#test/database.ts'
import { moduleFolders, readLevels } from '../../tools/levels.ts'
import { describeSchema } from '../../tools/schema.ts'
import { tableTypes } from '../../tools/table-types.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(() => database.drop())

/** `platform`, and parts of it that keep tables of their own (`mail`). */
const platformSchemas = ['platform', ...readdirSync(join(root, 'src/platform'))]

const committed = (file: string) => readFileSync(join(root, file), 'utf8')

test('db/schema.sql is what the migrations amount to; otherwise: npm run types', async () => {
  expect(committed('db/schema.sql')).toBe(await describeSchema(database.pool))
})

test('the description sees a change: a column, an index, a constraint', async () => {
  const before = await describeSchema(database.pool)
  const changes = [
    'alter table platform.audit add column planted text',
    'create index planted on platform.audit (name)',
    "alter table platform.audit add constraint planted check (name <> '')",
  ]
  for (const change of changes) {
    const client = await database.pool.connect()
    await client.query('begin')
    await client.query(change)
    const during = await describeSchema(client as unknown as typeof database.pool)
    await client.query('rollback')
    client.release()
    expect(during, change).not.toBe(before)
    expect(during, change).toContain('planted')
  }
})

test('the types of the tables are those of the database; otherwise: npm run types', async () => {
  expect(committed('src/platform/db/schema.gen.ts')).toBe(await tableTypes(database.url, database.pool))
})

test('each PostgreSQL schema is of a module or of the platform', async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    "select nspname as name from pg_namespace where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public', 'jobs')",
  )
  const known = [...platformSchemas, ...moduleFolders(root)]
  expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
})

test('foreign keys point down the levels', async () => {
  const { rows } = await database.pool.query<{ source: string; target: string; name: string }>(`
    select sn.nspname as source, tn.nspname as target, c.conname as name
    from pg_constraint c
      join pg_class s on s.oid = c.conrelid join pg_namespace sn on sn.oid = s.relnamespace
      join pg_class t on t.oid = c.confrelid join pg_namespace tn on tn.oid = t.relnamespace
    where c.contype = 'f' and sn.nspname <> 'jobs'`)
  const levels = [platformSchemas, ...readLevels(root)]
  const levelOf = (schema: string) => levels.findIndex((row) => row.includes(schema))
  expect([...new Set(rows.map(({ source }) => source))].filter((schema) => levelOf(schema) < 0)).toEqual([])
  const wrong = rows
    .filter(({ source, target }) => source !== target && levelOf(target) >= levelOf(source))
    .map(({ source, target, name }) => `${source} -> ${target}: ${name}`)
  expect(rows.length).toBeGreaterThan(5)
  expect(wrong).toEqual([])
})
