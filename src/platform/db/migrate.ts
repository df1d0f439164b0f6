import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { messageOf, Stop } from '../errors.ts'

/** Any number, the same in every instance: who holds it migrates or loads, the others wait. */
const lockKey = 4_746_001

/** Runs `work` while no other instance migrates or loads. */
export const exclusively = async <T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [lockKey])
    return await work(client)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => {})
    client.release(true)
  }
}

/**
 * Applies the migrations of `folder` that this database has not seen, each in its own transaction,
 * in the order of their names; returns the names applied.
 * @throws Stop when a migration already applied has been changed, or one fails.
 */
export const migrate = (pool: pg.Pool, folder: string): Promise<string[]> =>
  exclusively(pool, async (client) => {
    await client.query('create schema if not exists platform')
    await client.query(
      'create table if not exists platform.migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; hash: string }>(
      'select name, hash from platform.migration',
    )
    const seen = new Map(rows.map(({ name, hash }) => [name, hash]))
    const applied: string[] = []
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.sql'))
      .sort()) {
      const text = readFileSync(join(folder, name), 'utf8')
      const hash = createHash('sha256').update(text).digest('hex')
      const known = seen.get(name)
      if (known === hash) continue
      if (known) {
        throw new Stop(
          `The migration ${name} was applied to this database and has been changed since.`,
          'Restore the file as it was, and write the change as a new migration.',
        )
      }
      await apply(client, name, text, hash)
      applied.push(name)
    }
    return applied
  })

const apply = async (client: pg.PoolClient, name: string, text: string, hash: string) => {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into platform.migration (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Stop(
      `The migration ${name} failed: ${messageOf(error)}.`,
      'Nothing of it was kept. Correct it, or restore a database that it fits.',
    )
  }
}
