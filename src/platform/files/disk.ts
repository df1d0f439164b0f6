import { randomUUID } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { mkdir, open, opendir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { NotFound } from '../errors.ts'
import type { Files } from './files.ts'
import { checkedKey, isFileKey } from './key.ts'
import { spool } from './spool.ts'

/** What is still arriving: no key can name this folder. */
const incoming = '.incoming'

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

/** Files below `folder`, each at the path that its key spells. A crash leaves a file whole or absent. */
export const diskFiles = (folder: string): Files => {
  const pathOf = (key: string) => join(folder, checkedKey(key))
  return {
    put: async (key, content, size) => {
      const path = pathOf(key)
      const part = join(folder, incoming, randomUUID())
      await mkdir(dirname(part), { recursive: true, mode: 0o700 })
      const spooled = await spool(part, content, size)
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await rename(part, path)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
      await syncFolders(dirname(path), folder)
      return spooled
    },
    get: async (key) => {
      const path = pathOf(key)
      try {
        const file = await open(path)
        if ((await file.stat()).isFile()) return file.createReadStream()
        await file.close()
      } catch (error) {
        if (!isMissing(error)) throw error
      }
      throw new NotFound()
    },
    remove: async (key) => {
      await rm(pathOf(key), { force: true }).catch((error: unknown) => {
        if (!isMissing(error)) throw error
      })
    },
    list: () => keysBelow(folder, ''),
  }
}

/** Makes the new name itself survive a power cut: the folder and, where they are new, those above it. */
const syncFolders = async (from: string, until: string) => {
  for (let folder = from; folder.startsWith(until); folder = dirname(folder)) {
    const handle = await open(folder)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}

async function* keysBelow(folder: string, prefix: string): AsyncGenerator<string> {
  for await (const entry of entries(join(folder, prefix))) {
    const key = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    if (!isFileKey(key)) continue
    if (entry.isDirectory()) yield* keysBelow(folder, key)
    else if (entry.isFile()) yield key
  }
}

async function* entries(path: string): AsyncGenerator<Dirent> {
  try {
    yield* await opendir(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
