import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { systemActor } from '../actor.ts'
import { record } from '../audit/index.ts'
import type { Ctx } from '../context.ts'
import { type Db, type OpenDatabase, tables } from '../db/index.ts'
import { exclusively } from '../db/migrate.ts'
import { noJobs } from '../jobs/index.ts'
import type { Services } from '../services.ts'
import { type Folder, openFolder } from './folder.ts'

export { cell, type Folder, localized, localizedColumns, openFolder, optionalLocalized } from './folder.ts'

/** What a module loaded: the words of the progress line and how many. */
export type Loaded = { what: string; count: number }

export type Loader = (ctx: Ctx, folder: Folder) => Promise<Loaded[]>

const own = tables<'platform'>()

type Request = {
  database: OpenDatabase
  path: string
  network: string
  modules: { name: string; load?: Loader }[]
  /** Load even when this same folder was the last to be loaded. */
  force?: boolean
  services: Services
}

/**
 * Loads a network's folder, every module's files in the order of the modules, in one transaction:
 * all of it or none. Returns nothing when the folder has not changed since it was last loaded.
 * @throws Stop naming the file, the line and the column at fault.
 */
export const loadNetwork = ({
  database,
  path,
  network,
  modules,
  services,
  force = false,
}: Request): Promise<Loaded[] | undefined> =>
  exclusively(database.pool, async () => {
    const folder = openFolder(path)
    const hash = hashOf(path, services.demo)
    if (!force && (await lastLoad(database.db, network)) === hash) return undefined
    return database.db.transaction().execute(async (db) => {
      const ctx: Ctx = {
        db,
        actor: systemActor,
        lang: 'es',
        now: new Date(),
        requestId: 'load',
        address: null,
        jobs: noJobs,
        services,
      }
      const loaded: Loaded[] = []
      for (const { load } of modules) if (load) loaded.push(...(await load(ctx, folder)))
      const counts = Object.fromEntries(loaded.map(({ what, count }) => [what, count]))
      await own(db)
        .insertInto('platform.load')
        .values({ network, hash, counts: JSON.stringify(counts) })
        .execute()
      await record(ctx, 'network.loaded', { kind: 'network', id: network }, counts)
      return loaded
    })
  })

const lastLoad = async (db: Db, network: string): Promise<string | undefined> => {
  const last = await own(db)
    .selectFrom('platform.load')
    .select('hash')
    .where('network', '=', network)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.hash
}

/** Of the files, of whether there are sample people, and of the program that reads them. */
const hashOf = (path: string, demo: boolean): string => {
  const hash = createHash('sha256').update(`${demo}`)
  if (import.meta.filename.endsWith('.js')) hash.update(readFileSync(import.meta.filename))
  const files = readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of files) hash.update(relative(path, file)).update(readFileSync(file))
  return hash.digest('hex')
}
