import type { Readable } from 'node:stream'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { NotFound, Stop } from '../errors.ts'
import type { Files } from '../files/index.ts'
import { part, writeArchive } from './archive.ts'
import { listMigrations, listSequences, listTables } from './catalog.ts'
import { inOneTransaction } from './connection.ts'
import { writeHeader } from './header.ts'
import type { Lock } from './key.ts'

/** `file` is the archive; `files` is where the platform keeps its own. */
export type Place = { url: string; files: Files; file: string }

export type BackupRequest = Place & {
  lock: Lock
  /** The key that seals second factors, where it is kept beside the data: it goes only into what is encrypted. */
  secretKey: string | undefined
}

/** What an archive holds. */
export type Contents = { tables: number; rows: number; files: number }

/**
 * Writes every row as it was at one instant, and the files, into one archive, while the site goes on.
 * The jobs of the queue stay out. A file whose row came later may be in it; one removed meanwhile is not.
 * @throws Stop when the archive cannot be written.
 */
export const backup = async ({ url, files, file, lock, secretKey }: BackupRequest): Promise<Contents> =>
  inOneTransaction(url, 'isolation level repeatable read read only', async (client) => {
    const contents: Contents = { tables: 0, rows: 0, files: 0 }
    const kept = lock === 'unencrypted' ? undefined : secretKey
    await writeArchive(file, body(client, files, kept, contents), lock)
    return contents
  })

async function* body(
  client: pg.Client,
  files: Files,
  secretKey: string | undefined,
  contents: Contents,
): AsyncGenerator<Buffer> {
  const tables = await listTables(client)
  if (tables.length === 0)
    throw new Stop('The database is empty.', 'See that DATABASE_URL or VAR_DIR names the one to back up.')
  // No migration can change a table between here and its turn.
  await client.query(`lock table ${tables.map(({ name }) => name).join(', ')} in access share mode`)
  yield writeHeader({
    createdAt: new Date().toISOString(),
    migrations: await listMigrations(client),
    tables,
    // Read after the instant of the rows, numbering is never behind them.
    sequences: await listSequences(client),
    secretKey,
  })
  for (const { name, columns } of tables) {
    const copy = client.query(copyTo(`copy ${name} (${columns.join(', ')}) to stdout`))
    yield* part(copy as AsyncIterable<Buffer>)
    contents.tables += 1
    contents.rows += copy.rowCount
  }
  for await (const key of files.list()) {
    const content = await existing(files, key)
    if (!content) continue
    yield* part([Buffer.from(JSON.stringify({ key }))])
    yield* part(content as AsyncIterable<Buffer>)
    contents.files += 1
  }
  yield* part([])
}

const existing = async (files: Files, key: string): Promise<Readable | undefined> => {
  try {
    return await files.get(key)
  } catch (error) {
    if (error instanceof NotFound) return undefined
    throw error
  }
}
