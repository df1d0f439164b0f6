import { type Db, sql } from './db/index.ts'
import { type Invariant, toldExceptions } from './db/invariant.ts'
import { platformInvariants } from './db/invariants.ts'
import type { Files } from './files/index.ts'
import type { Module } from './module.ts'

export type Checked = { name: string; says: string; exceptions: string[] }

/** Every invariant of the platform and of the modules, in the order in which they are looked at. */
export const invariantsOf = (modules: Module[], files: Files): Invariant[] => [
  ...platformInvariants,
  filesAreThere(modules, files),
  ...modules.flatMap((module) => module.invariants ?? []),
]

/**
 * Looks whether everything that should always be so is so, all at one instant.
 * Files that no row speaks of are none of it: an upload that was cut off leaves one, and nobody misses it.
 */
export const checkAll = (db: Db, invariants: Invariant[]): Promise<Checked[]> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (db) => {
      const checked: Checked[] = []
      for (const { name, says, exceptions } of invariants)
        checked.push({ name, says, exceptions: await exceptions(db) })
      return checked
    })

const takenAway = async (db: Db): Promise<string[]> => {
  const { rows } = await sql<{ key: string }>`select key from files.stored where state = 'infected'`.execute(
    db,
  )
  return rows.map(({ key }) => key)
}

const filesAreThere = (modules: Module[], files: Files): Invariant => ({
  name: 'files.every_file_is_there',
  says: 'Every file that a row speaks of is kept',
  exceptions: async (db) => {
    const spoken = await Promise.all(modules.map(({ fileKeys }) => fileKeys?.(db) ?? []))
    const missing = new Set(spoken.flat())
    // Of what a virus was in only the row is left.
    for (const key of await takenAway(db)) missing.delete(key)
    if (missing.size > 0) for await (const key of files.list()) missing.delete(key)
    return [...missing].slice(0, toldExceptions)
  },
})
