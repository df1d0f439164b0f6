import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { openGate } from './gate.ts'

/** OWASP's second profile for argon2id: 19 MiB, two passes, one lane. About 50 ms. */
const current = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

const derive = promisify(
  (parameters: Argon2Parameters, done: (error: Error | null, key: Buffer) => void): void =>
    argon2('argon2id', parameters, done),
)

/** Hashing takes a core and 19 MiB each: two at a time, so that a flood of guesses leaves the rest of the site alone. */
const gate = openGate(2)

/** The same characters, however the keyboard composed them. */
const bytesOf = (password: string) => Buffer.from(password.normalize('NFC'), 'utf8')

const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

type Parts = { memory: number; passes: number; parallelism: number; salt: Buffer; tag: Buffer }

const parse = (encoded: string): Parts => {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(encoded)
  if (!match) throw new Error('not an argon2id hash')
  const [, memory, passes, parallelism, salt = '', tag = ''] = match
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

/** The hash with its parameters and salt, in the form that every argon2 implementation reads. */
export const hashPassword = async (password: string, salt: Buffer = randomBytes(16)): Promise<string> => {
  const { memory, passes, parallelism } = current
  const tag = await gate(() => derive({ ...current, message: bytesOf(password), nonce: salt, tagLength }))
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`
}

/** Of a password nobody has: checking against it takes as long as against a real one. */
export const nobodysHash = `$argon2id$v=19$m=${current.memory},t=${current.passes},p=${current.parallelism}$${base64(randomBytes(16))}$${base64(randomBytes(32))}`

/** Whether it is the password; with no hash to check against it takes the same time and is not. */
export const verifyPassword = async (
  encoded: string | null | undefined,
  password: string,
): Promise<boolean> => {
  const { salt, tag, ...parameters } = parse(encoded ?? nobodysHash)
  const made = await gate(() =>
    derive({ ...parameters, message: bytesOf(password), nonce: salt, tagLength: tag.length }),
  )
  return timingSafeEqual(made, tag) && typeof encoded === 'string'
}

/** Whether it was made with other parameters than today's. */
export const needsRehash = (encoded: string): boolean => {
  const { memory, passes, parallelism } = parse(encoded)
  return memory !== current.memory || passes !== current.passes || parallelism !== current.parallelism
}

/** The salt of a hash, to make another that can be compared with it. */
export const saltOf = (encoded: string): Buffer => parse(encoded).salt
