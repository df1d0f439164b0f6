import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Seals short secrets at rest: a stolen table of second factors is of no use without the key. */
export type Secrets = { seal: (plain: string) => string; open: (sealed: string) => string }

/** `key` is 32 bytes in base64. */
export const openSecrets = (key: string): Secrets => {
  const bytes = Buffer.from(key, 'base64')
  return {
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

/** The key kept beside the data, made the first time. */
export const keptKey = (varDir: string): string => {
  const file = join(varDir, 'secret-key')
  if (!existsSync(file)) {
    mkdirSync(varDir, { recursive: true, mode: 0o755 })
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
