import { createHash } from 'node:crypto'
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { z } from 'zod'
import { migrate } from '../db/migrate.ts'
import { Stop } from '../errors.ts'
import type { Files } from '../files/index.ts'
import { type ArchiveReader, readArchive } from './archive.ts'
import type { Contents, Place } from './backup.ts'
import {
  firstFilled,
  listMigrations,
  listTables,
  type Migration,
  refreshViews,
  setConstraintsAside,
} from './catalog.ts'
import { inOneTransaction } from './connection.ts'
import { type Header, readHeader } from './header.ts'
import type { Key } from './key.ts'

type RestoreRequest = Omit<Place, 'url'> & {
  /** Gives the address of the database once the archive is known to be whole: before, nothing is made or started. */
  connect: () => Promise<string>
  key: Key | undefined
  /** Where this Minga keeps its migrations. */
  migrationsFolder: string
  /** Takes the key that seals second factors, when the archive has it, before anything is changed. */
  onSecretKey: (secretKey: string) => void
}

/**
 * Fills an empty database, and the place of files, from an archive that has been checked first; the rows come in
 * one transaction. An archive of an older Minga is restored as that one left it and then brought up to date.
 * @throws Stop, with nothing restored, when the archive is damaged or of a newer Minga, or the database holds rows.
 */
export const restore = async (request: RestoreRequest): Promise<Contents> => {
  const { connect, files, file, key, migrationsFolder, onSecretKey } = request
  const archive = await readArchive(file, key)
  try {
    const header = readHeader(await archive.line())
    await checkMigrations(migrationsFolder, header.migrations)
    const url = await connect()
    await checkEmpty(url, header.migrations)
    if (header.secretKey) onSecretKey(header.secretKey)
    await migrateTo(url, migrationsFolder, header.migrations)
    const contents = await inOneTransaction(url, '', (client) => fill(client, archive, header, files))
    await withPool(url, async (pool) => {
      await migrate(pool, migrationsFolder)
      await pool.query('analyze')
    })
    return contents
  } finally {
    archive.close()
  }
}

/** Every migration of the archive must be one of ours, unchanged. */
const checkMigrations = async (migrationsFolder: string, migrations: Migration[]) => {
  const own = new Set(await readdir(migrationsFolder))
  for (const { name, hash } of migrations) {
    const text = own.has(name) ? await readFile(join(migrationsFolder, name), 'utf8') : undefined
    if (text !== undefined && createHash('sha256').update(text).digest('hex') === hash) continue
    throw new Stop(
      `The backup was made with a migration that this Minga does not have: ${name}.`,
      'Restore it with the version of Minga that made it, or a later one. Nothing was changed.',
    )
  }
}

const checkEmpty = (url: string, migrations: Migration[]) =>
  inOneTransaction(url, 'read only', async (client) => {
    const filled = await firstFilled(client, await listTables(client))
    const remedy =
      'Restore into a new database: set DATABASE_URL or VAR_DIR to one that was never started. Nothing was changed.'
    if (filled) throw new Stop(`The database is not empty: ${filled} has rows.`, remedy)
    const known = new Set(migrations.map(({ name }) => name))
    const later = (await listMigrations(client)).find(({ name }) => !known.has(name))
    if (later) throw new Stop(`The database is newer than the backup: it already has ${later.name}.`, remedy)
  })

const withPool = async (url: string, work: (pool: pg.Pool) => Promise<void>) => {
  const pool = new pg.Pool({ connectionString: url, max: 2, statement_timeout: 0 })
  pool.on('error', () => {})
  try {
    await work(pool)
  } finally {
    await pool.end()
  }
}

/** Applies the migrations of the archive and no later ones, so that its rows find the tables they came from. */
const migrateTo = async (url: string, migrationsFolder: string, migrations: Migration[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'minga-restore-'))
  try {
    for (const { name } of migrations) await copyFile(join(migrationsFolder, name), join(folder, name))
    await withPool(url, async (pool) => {
      await migrate(pool, folder)
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

const fill = async (
  client: pg.Client,
  archive: ArchiveReader,
  header: Header,
  files: Files,
): Promise<Contents> => {
  checkTables(header, await listTables(client))
  const bringBack = await setConstraintsAside(client)
  const contents: Contents = { tables: 0, rows: 0, files: 0 }
  for (const { name, columns } of header.tables) {
    // Rows that migrations put there are among those of the archive.
    await client.query(`delete from ${name}`)
    const copy = client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`))
    await pipeline(Readable.from(archive.part(), { objectMode: false }), copy)
    contents.tables += 1
    contents.rows += copy.rowCount
  }
  await bringBack()
  await refreshViews(client)
  for (const { name, lastValue } of header.sequences) {
    await client.query('select setval($1::text::regclass, $2::text::bigint)', [name, lastValue])
  }
  contents.files = await restoreFiles(archive, files)
  return contents
}

/** Names come from the archive into SQL: they must be the very ones that the database has. */
const checkTables = (header: Header, tables: Header['tables']) => {
  const shape = (list: Header['tables']) => JSON.stringify(list.map(({ name, columns }) => [name, columns]))
  if (shape(header.tables) === shape(tables)) return
  throw new Stop(
    'The tables of the backup are not those of its migrations.',
    'Take another backup. Nothing was restored.',
  )
}

const fileLine = z.object({ key: z.string() })

/** Files are put in before the rows are committed: a row never speaks of a file that is missing. */
const restoreFiles = async (archive: ArchiveReader, files: Files): Promise<number> => {
  for (let count = 0; ; count += 1) {
    const line = await buffer(archive.part())
    if (line.length === 0) return count
    const { key } = fileLine.parse(JSON.parse(line.toString('utf8')))
    await files.put(key, Readable.from(archive.part(), { objectMode: false }))
  }
}
