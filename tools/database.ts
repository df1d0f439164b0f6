import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../src/config.ts'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrate } from '../src/platform/db/migrate.ts'

/** Runs `work` on a new, migrated database that is thrown away afterwards. */
export const withScratchDatabase = async <T>(
  work: (url: string, pool: pg.Pool) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-scratch-'))
  const embedded = await startEmbedded(folder, { durable: false })
  const pool = new pg.Pool({ connectionString: embedded.url, max: 2, application_name: 'minga' })
  pool.on('error', () => {})
  try {
    await migrate(pool, join(root, 'db/migrations'))
    return await work(embedded.url, pool)
  } finally {
    await pool.end()
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
