import { open, readFile } from 'node:fs/promises'
import { ReadableStream as WebStream } from 'node:stream/web'
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { messageOf, Stop } from '../errors.ts'

/** Who will be able to read a backup: holders of the recipients' keys, who knows a passphrase, or everybody. */
export type Lock = { recipients: string[] } | { passphrase: string } | 'unencrypted'

/** What opens a backup. */
export type Key = { identities: string[] } | { passphrase: string }

/** A key pair of age (age-encryption.org): what locks may be known to all, what opens is for one's own eyes. */
export const newKeyPair = async (): Promise<{ identity: string; recipient: string }> => {
  const identity = await generateIdentity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** @throws Stop when a recipient is none. */
export const sealed = (chunks: AsyncIterable<Buffer>, lock: Lock): AsyncIterable<Uint8Array> => {
  if (lock === 'unencrypted') return chunks
  const encrypter = new Encrypter()
  if ('passphrase' in lock) encrypter.setPassphrase(lock.passphrase)
  else for (const recipient of lock.recipients) addRecipient(encrypter, recipient)
  return streamed(encrypter.encrypt(webStream(chunks)))
}

const addRecipient = (encrypter: Encrypter, recipient: string) => {
  try {
    encrypter.addRecipient(recipient)
  } catch {
    throw new Stop(
      `${JSON.stringify(recipient)} is no key to lock a backup with.`,
      'Give the public part, which begins with age1; `minga backup key FILE` makes a pair.',
    )
  }
}

async function* streamed(stream: Promise<ReadableStream<Uint8Array>>): AsyncGenerator<Uint8Array> {
  yield* (await stream) as unknown as WebStream<Uint8Array>
}

const webStream = (chunks: AsyncIterable<Uint8Array>) =>
  WebStream.from(chunks) as unknown as ReadableStream<Uint8Array>

/** Whether the file at hand is one of age's. */
export const isSealed = async (file: string): Promise<boolean> => {
  const mark = Buffer.from('age-encryption.org/')
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(mark.length), 0, mark.length, 0)
    return bytesRead === mark.length && buffer.equals(mark)
  } finally {
    await handle.close()
  }
}

/**
 * What was sealed. Each piece is vouched for before it is given out.
 * @throws Stop when the key is missing or is another one; what `damaged` makes when the content is not whole.
 */
export async function* opened(
  chunks: AsyncIterable<Uint8Array>,
  key: Key | undefined,
  damaged: () => Stop,
): AsyncGenerator<Uint8Array> {
  if (!key)
    throw new Stop(
      'The backup is encrypted.',
      'Say what opens it: --identity-file FILE or --passphrase-file FILE. Nothing was changed.',
    )
  const decrypter = new Decrypter()
  if ('passphrase' in key) decrypter.addPassphrase(key.passphrase)
  else for (const identity of key.identities) addIdentity(decrypter, identity)
  try {
    yield* streamed(decrypter.decrypt(webStream(chunks)))
  } catch (error) {
    if (!/no identity matched/.test(messageOf(error))) throw damaged()
    throw new Stop(
      'This key does not open the backup.',
      'Give the key or the passphrase that belongs to it. Nothing was changed.',
    )
  }
}

const addIdentity = (decrypter: Decrypter, identity: string) => {
  try {
    decrypter.addIdentity(identity)
  } catch {
    throw new Stop(
      'The identity file holds something that is no key.',
      'Each line is a key that begins with AGE-SECRET-KEY-, a comment that begins with #, or empty.',
    )
  }
}

/** The lines of a file of age keys, comments left out. @throws Stop when there are none. */
export const readKeys = async (file: string): Promise<string[]> => {
  const lines = (await readText(file)).split('\n').map((line) => line.trim())
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (keys.length > 0) return keys
  throw new Stop(`${file} holds no key.`, 'Name the file that `minga backup key FILE` or age-keygen wrote.')
}

/** The first line of a file, of twelve characters or more. @throws Stop when it is shorter. */
export const readPassphrase = async (file: string): Promise<string> => {
  const [passphrase = ''] = (await readText(file)).split(/\r?\n/)
  if (passphrase.length >= 12) return passphrase
  throw new Stop(
    `The passphrase in ${file} is shorter than 12 characters.`,
    'Write a longer one on the first line: it is all that stands between the backup and its finder.',
  )
}

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    throw new Stop(`${file} cannot be read: ${messageOf(error)}.`, 'Name a file that exists and is yours.')
  })
