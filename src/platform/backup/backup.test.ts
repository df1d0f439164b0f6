import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '#platform/db/index.ts'
import { migrate } from '#platform/db/migrate.ts'
import { type Files, newFileKey, openFiles } from '#platform/files/index.ts'
import { root } from '#src/config.ts'
import { freshDatabase } from '#test/database.ts'
import { databaseAt } from '#test/record.ts'
import { listSequences, listTables } from './catalog.ts'
import { backup, restore } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'minga-backup-'))
const archive = join(folder, 'minga.backup')
const migrationsFolder = join(root, 'db/migrations')
const key = newFileKey()
const content = randomBytes(3_000_000)
let source: Awaited<ReturnType<typeof freshDatabase>>
let target: OpenDatabase
let sourceFiles: Files
let targetFiles: Files

const owner = `owner_${randomBytes(6).toString('hex')}`

/** A database without anything, as a new server has, of somebody who is no superuser. */
const blank = async (): Promise<OpenDatabase> => {
  const name = `blank_${randomBytes(6).toString('hex')}`
  await asAdmin(`create database ${name} owner ${owner}`)
  const url = new URL(databaseAt(inject('databaseUrl'), name))
  url.username = owner
  url.password = 'owner'
  return openDatabase(url.href, { max: 2 })
}
const asAdmin = async (statement: string) => {
  const client = new pg.Client({ connectionString: databaseAt(inject('databaseUrl'), 'postgres') })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Every table with its number of rows and a sum over them. */
const sums = async ({ pool }: OpenDatabase): Promise<Record<string, string>> => {
  const client = await pool.connect()
  try {
    const found: Record<string, string> = {}
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text collate "C")), '') as sum from ${name} t`,
      )
      found[name] = rows[0].sum
    }
    return { ...found, sequences: JSON.stringify(await listSequences(client)) }
  } finally {
    client.release()
  }
}

/** What guards the rows: keys, checks and triggers, each with whether it is in force. */
const guards = async ({ pool }: OpenDatabase): Promise<string[]> => {
  const { rows } = await pool.query<{ line: string }>(`
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated as line from pg_constraint where conrelid <> 0
    union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal order by 1`)
  return rows.map(({ line }) => line)
}

const isBlank = async ({ pool }: OpenDatabase) => {
  const { rowCount } = await pool.query(
    "select from pg_namespace where nspname in ('platform', 'mail', 'directory')",
  )
  return rowCount === 0
}

const awkward = 'tab\tline\nreturn\rback\\slash \\N \\. "quotes" ñ 😀'

beforeAll(async () => {
  await asAdmin(`create role ${owner} login password 'owner'`)
  source = await freshDatabase()
  sourceFiles = openFiles({ varDir: join(folder, 'source'), s3: undefined })
  await sourceFiles.put(key, Readable.from([content]))
  await sourceFiles.put('empty', Readable.from([]))
  const { pool } = source
  await pool.query(
    "insert into platform.audit (name, data, is_public) values ('a.b', $1, true), ('a.c', '{}', false)",
    [{ awkward }],
  )
  await pool.query(
    "insert into mail.message (key, to_name, to_address, lang, subject, text) values ('k', 'Ana', 'ana@example.org', 'es', 'S', $1)",
    [awkward],
  )
  await pool.query(
    "insert into mail.message (key, to_name, to_address, lang, subject, text) select 'k' || i, 'Ana', 'ana@example.org', 'es', 'S', repeat(md5(i::text), 40) from generate_series(1, 5000) i",
  )
  await pool.query("insert into platform.load (network, hash, counts) values ('x', 'y', '{}')")
  await pool.query("delete from platform.load where network = 'x'")
  await take()
}, 60_000)
afterAll(async () => {
  await source.drop()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  target = await blank()
  targetFiles = openFiles({ varDir: mkdtempSync(join(folder, 'target-')), s3: undefined })
})
afterEach(async () => {
  await target.close()
  await asAdmin(`drop database ${new URL(target.url).pathname.slice(1)} with (force)`)
})

const given = () => ({
  connect: async () => target.url,
  files: targetFiles,
  file: archive,
  key: undefined as Parameters<typeof restore>[0]['key'],
  migrationsFolder,
  onSecretKey: () => {},
})
const restoreFrom = (file: string) => restore({ ...given(), file })
const take = (changes: Partial<Parameters<typeof backup>[0]> = {}) =>
  backup({
    url: source.url,
    files: sourceFiles,
    file: archive,
    lock: 'unencrypted',
    secretKey: undefined,
    ...changes,
  })
const altered = (change: (bytes: Buffer) => void): string => {
  const bytes = readFileSync(archive)
  change(bytes)
  const file = join(folder, `altered-${randomBytes(4).toString('hex')}`)
  writeFileSync(file, bytes)
  return file
}
const keysOf = async (files: Files) => {
  const keys: string[] = []
  for await (const found of files.list()) keys.push(found)
  return keys.sort()
}

test('every row, number and file comes back, and all that guards them', async () => {
  const contents = await restoreFrom(archive)
  expect(await sums(target)).toEqual(await sums(source))
  expect(await guards(target)).toEqual(await guards(source))
  expect(contents).toEqual({ tables: expect.any(Number), rows: expect.any(Number), files: 2 })
  expect(contents.rows).toBeGreaterThan(5000)
  expect(await keysOf(targetFiles)).toEqual([key, 'empty'].sort())
  expect((await buffer(await targetFiles.get(key))).equals(content)).toBe(true)
  expect((await buffer(await targetFiles.get('empty'))).length).toBe(0)
  await expect(target.pool.query('delete from platform.audit')).rejects.toThrow('never changed')
  const { rows } = await target.pool.query(
    "insert into platform.load (network, hash, counts) values ('x', 'y', '{}') returning id",
  )
  const { rows: before } = await source.pool.query('select max(id) as id from platform.load')
  expect(rows[0].id).toBe(before[0].id + 2)
})

test('a backup of an older Minga is brought up to date; a database newer than the backup is refused', async () => {
  const names = readdirSync(migrationsFolder).sort()
  const olderFolder = mkdtempSync(join(folder, 'migrations-'))
  for (const name of names.slice(0, 2))
    copyFileSync(join(root, 'db/migrations', name), join(olderFolder, name))
  const older = await blank()
  await migrate(older.pool, olderFolder)
  await older.pool.query("insert into platform.load (network, hash, counts) values ('x', 'y', '{}')")
  const file = join(folder, 'older')
  await take({ url: older.url, files: targetFiles, file })
  await older.pool.query('delete from platform.load')
  await migrate(older.pool, migrationsFolder)
  await expect(restore({ ...given(), file, connect: async () => older.url })).rejects.toThrow(
    'The database is newer than the backup',
  )
  await older.close()
  await restoreFrom(file)
  const { rows } = await target.pool.query<{ name: string }>('select name from platform.migration')
  expect(rows.map(({ name }) => name).sort()).toEqual(names)
  expect((await sums(target))['platform.load']).toMatch(/^1 /)
})

test('a database that was migrated and holds no rows is filled too', async () => {
  await migrate(target.pool, migrationsFolder)
  await restoreFrom(archive)
  expect(await sums(target)).toEqual(await sums(source))
})

test('a backup stands at one instant, whatever is written meanwhile', async () => {
  const file = join(folder, 'instant')
  const before = await sums(source)
  const slow: Files = {
    ...sourceFiles,
    list: async function* () {
      yield* sourceFiles.list()
      yield 'removed/meanwhile'
    },
  }
  let done = false
  const writer = (async () => {
    for (let i = 0; !done; i += 1)
      await source.pool.query(
        "insert into taxonomy.area (code, position, name) select 'late-' || $1, 1, name from taxonomy.area limit 1",
        [i],
      )
  })()
  await take({ files: slow, file })
  done = true
  await writer
  await restoreFrom(file)
  const { rows } = await target.pool.query(
    "select coalesce(max(substr(code, 6)::int), -1)::int last, count(*)::int n from taxonomy.area where code like 'late-%'",
  )
  expect(rows[0].n).toBe(rows[0].last + 1)
  await source.pool.query("delete from taxonomy.area where code like 'late-%'")
  const { 'taxonomy.area': area, ...others } = await sums(target)
  expect({ ...others, 'taxonomy.area': rows[0].n === 0 ? area : before['taxonomy.area'] }).toEqual(before)
})

test('a file cut off or altered anywhere is refused and nothing is changed', async () => {
  const { size } = statSync(archive)
  const cut = (length: number) => {
    const file = join(folder, `cut-${length}`)
    copyFileSync(archive, file)
    truncateSync(file, length)
    return file
  }
  const places = [0, 4, 9, 12, Math.floor(size / 2), size - 40, size - 33, size - 32, size - 1]
  const files = [
    ...[0, 10, 32, 33, Math.floor(size / 2), size - 33, size - 1].map(cut),
    ...places.map((place) => altered((bytes) => bytes.writeUInt8((bytes[place] ?? 0) ^ 1, place))),
  ]
  for (const file of files) await expect(restoreFrom(file), file).rejects.toThrow('its checksum does not fit')
  await expect(restoreFrom(join(folder, 'absent'))).rejects.toThrow('cannot be read')
  expect(await isBlank(target)).toBe(true)
  expect(await keysOf(targetFiles)).toEqual([])
})

test('a database that holds rows is left as it is', async () => {
  const before = await sums(source)
  await expect(restore({ ...given(), connect: async () => source.url })).rejects.toThrow(
    /^The database is not empty: [a-z_.]+ has rows\.$/,
  )
  expect(await sums(source)).toEqual(before)
})

test('a failure on the way leaves no row, and it can be tried again', async () => {
  const full: Files = { ...targetFiles, put: () => Promise.reject(new Error('no space left')) }
  await expect(restore({ ...given(), files: full })).rejects.toThrow('no space left')
  const rows = Object.entries(await sums(target)).filter(
    ([name, sum]) => name !== 'sequences' && !sum.startsWith('0 '),
  )
  expect(rows).toEqual([])
  expect(await guards(target)).toEqual(await guards(source))
  await restoreFrom(archive)
  expect((await sums(target))['mail.message']).toBe((await sums(source))['mail.message'])
})

test('what is not a backup of a Minga we know is refused', async () => {
  const { pool } = source
  await pool.query("update platform.migration set hash = 'other' where name like '%_mail__create%'")
  const file = join(folder, 'other-migrations')
  const { rows } = await pool.query("select hash from platform.migration where name like '%_mail__create%'")
  expect(rows).toEqual([{ hash: 'other' }])
  await take({ file })
  await expect(restoreFrom(file)).rejects.toThrow('a migration that this Minga does not have')
  expect(await isBlank(target)).toBe(true)
})

test('a backup never replaces a file, leaves no half of one, and is read by its owner alone', async () => {
  await expect(take()).rejects.toThrow('There is a file')
  const broken: Files = { ...sourceFiles, get: () => Promise.reject(new Error('the disk is gone')) }
  const file = join(folder, 'half')
  await expect(take({ files: broken, file })).rejects.toThrow('the disk is gone')
  expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([])
  await expect(take({ file: join(folder, 'nowhere/x') })).rejects.toThrow('cannot be written')
  await expect(take({ url: target.url, file })).rejects.toThrow('The database is empty')
  expect(existsSync(file)).toBe(false)
  expect(statSync(archive).mode & 0o777).toBe(0o600)
})
