import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkAll, invariantsOf } from '#platform/check.ts'
import { type Db, sql } from '#platform/db/index.ts'
import { modules } from '#src/modules.ts'
import { freshDatabase } from '#test/database.ts'
import { testServices } from '#test/record.ts'
import { invariantPlants } from './invariant-plants.ts'

const invariants = invariantsOf(modules, testServices.files)
let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase()
  // The queue's tables come with its first start; one of the invariants looks there.
  await database.pool.query('create schema jobs; create table jobs.job (id uuid, name text, data jsonb)')
})
afterAll(() => database.drop())

test('the network’s record keeps every invariant', async () => {
  const checked = await checkAll(database.db, invariants)
  expect(checked.filter(({ exceptions }) => exceptions.length > 0)).toEqual([])
  expect(checked.length).toBeGreaterThan(35)
})

test('each has a name of its own and something planted to find', () => {
  const names = invariants.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(invariantPlants).toSorted()).toEqual(names.toSorted())
})

/** Plants it where nothing guards, looks, and takes it back. */
const withPlanted = async (plant: string, look: (db: Db) => Promise<void>) => {
  const undone = new Error('undone')
  const work = database.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db)
    for (const statement of plant.split(';').filter((text) => text.trim() !== ''))
      await sql.raw(statement).execute(db)
    await look(db)
    throw undone
  })
  await expect(work).rejects.toBe(undone)
}

test.each(invariants)('a planted violation of $name is found', async ({ name, exceptions }) => {
  await withPlanted(invariantPlants[name] ?? 'select', async (db) => {
    expect(await exceptions(db)).not.toEqual([])
  })
})
