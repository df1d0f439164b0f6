import { join } from 'node:path'
import { Readable } from 'node:stream'
import pg from 'pg'
import { openBreached } from '#platform/auth/breached-passwords.ts'
import { openSecrets } from '#platform/auth/secrets.ts'
import { openDatabase } from '#platform/db/index.ts'
import { migrate } from '#platform/db/migrate.ts'
import type { Files } from '#platform/files/index.ts'
import { loadNetwork } from '#platform/load/index.ts'
import { personalOf } from '#platform/personal/index.ts'
import type { Services } from '#platform/services.ts'
import { root } from '#src/config.ts'
import { modules } from '#src/modules.ts'

export const emptyTemplate = 'minga_empty'
export const recordTemplate = 'minga_record'

export const databaseAt = (url: string, name: string): string => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

/** Nothing is ever put in files by the modules under test unless a test opens real ones. */
const noFiles: Files = {
  put: () => Promise.reject(new Error('this test opened no files')),
  get: () => Promise.resolve(Readable.from([])),
  remove: () => Promise.resolve(),
  list: async function* () {},
}

/** What second factors are sealed with in tests, 32 bytes in base64. */
export const testKey = Buffer.alloc(32, 7).toString('base64')

export const testServices: Services = {
  origin: 'http://localhost',
  demo: true,
  development: true,
  files: noFiles,
  scanner: undefined,
  institutionRoom: 2_000_000_000,
  secrets: openSecrets(testKey),
  isBreached: openBreached(root),
  personal: personalOf(modules),
}

/** Makes the two templates: the migrations alone, and with the network's record. */
export const loadRecord = async (url: string) => {
  const admin = new pg.Client({ connectionString: databaseAt(url, 'postgres') })
  await admin.connect()
  await admin.query(`create database ${emptyTemplate}`)
  const empty = await openDatabase(databaseAt(url, emptyTemplate), { max: 4 })
  await migrate(empty.pool, join(root, 'db/migrations'))
  await empty.close()
  await admin.query(`create database ${recordTemplate} template ${emptyTemplate}`)
  const database = await openDatabase(databaseAt(url, recordTemplate), { max: 4 })
  await loadNetwork({
    database,
    path: join(root, 'network/rial'),
    network: 'rial',
    modules,
    services: testServices,
  })
  await database.close()
  await admin.end()
}
