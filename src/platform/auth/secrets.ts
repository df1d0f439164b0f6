import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Db, tables } from '../db/index.ts'
import { Stop } from '../errors.ts'

/** Seals short secrets at rest: a stolen table of second factors is of no use without the key. */
export type Secrets = {
  seal: (plain: string) => string
  open: (sealed: string) => string
  /** A key of 32 bytes in base64 for one purpose, always the same; from it nobody finds the first. */
  derive: (purpose: string) => string
  /** Tells one key from another without giving either away. */
  fingerprint: string
}

/** `key` is 32 bytes in base64. */
export const openSecrets = (key: string): Secrets => {
  const bytes = Buffer.from(key, 'base64')
  return {
    fingerprint: createHmac('sha256', bytes).update('fingerprint').digest('base64url'),
    derive: (purpose) => createHmac('sha256', bytes).update(`derive ${purpose}`).digest('base64'),
    seal: (plain) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', bytes, nonce)
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
    },
    open: (sealed) => {
      const all = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', bytes, all.subarray(0, 12))
      decipher.setAuthTag(all.subarray(12, 28))
      return Buffer.concat([decipher.update(all.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}

/** The key kept beside the data, made the first time; of two that start at once one makes it. */
export const keptKey = (varDir: string): string => {
  const file = join(varDir, 'secret-key')
  mkdirSync(varDir, { recursive: true })
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** Puts back the key that a backup carries. @throws Stop when another one is there. */
export const putKey = (varDir: string, key: string): void => {
  const file = join(varDir, 'secret-key')
  mkdirSync(varDir, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
  if (readFileSync(file, 'utf8').trim() !== key)
    throw new Stop(
      `${file} is another key than that of the backup.`,
      'Move it away when nothing uses it, or restore into another VAR_DIR. Nothing was changed.',
    )
}

const own = tables<'platform'>()

/**
 * Sees that this instance seals with the key that the database has been used with.
 * @throws Stop when it is another.
 */
export const checkKey = async (db: Db, { fingerprint }: Secrets): Promise<void> => {
  await own(db)
    .insertInto('platform.secretKey')
    .values({ fingerprint })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const known = await own(db).selectFrom('platform.secretKey').select('fingerprint').executeTakeFirstOrThrow()
  if (known.fingerprint === fingerprint) return
  throw new Stop(
    'This instance has another secret key than the one its database has been used with.',
    'Give every instance the same SECRET_KEY, that of the first or the one kept in its VAR_DIR/secret-key.',
  )
}
