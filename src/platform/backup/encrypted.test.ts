import { randomBytes } from 'node:crypto'
import {
  copyFileSync,
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
import { afterAll, beforeAll, expect, test } from 'vitest'
import { putKey } from '#platform/auth/secrets.ts'
import { openFiles } from '#platform/files/index.ts'
import { root } from '#src/config.ts'
import { freshDatabase } from '#test/database.ts'
import { backup, newKeyPair, readKeys, readPassphrase, restore, verify } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'minga-encrypted-'))
const archive = join(folder, 'minga.backup')
const files = openFiles({ varDir: folder, s3: undefined })
const secret = 'the-name-of-an-evaluator'
let source: Awaited<ReturnType<typeof freshDatabase>>
let mine: Awaited<ReturnType<typeof newKeyPair>>
let other: Awaited<ReturnType<typeof newKeyPair>>

const take = (changes: Partial<Parameters<typeof backup>[0]>) =>
  backup({ url: source.url, files, file: archive, lock: 'unencrypted', secretKey: 'S', ...changes })

beforeAll(async () => {
  ;[source, mine, other] = await Promise.all([freshDatabase('empty'), newKeyPair(), newKeyPair()])
  await source.pool.query(
    "insert into platform.load (network, hash, counts) select $1, md5(i::text), '{}' from generate_series(1, 4000) i",
    [secret],
  )
  await files.put('kept', Readable.from([randomBytes(200_000)]))
  await take({ lock: { recipients: [mine.recipient, other.recipient] } })
})
afterAll(async () => {
  await source.drop()
  rmSync(folder, { recursive: true })
})

const contents = { tables: expect.any(Number), rows: expect.any(Number), files: 1 }

test('each recipient opens it, nobody reads it, and the secret key goes only into what is encrypted', async () => {
  const first = await verify(archive, { identities: [mine.identity] })
  expect(first).toEqual({ ...contents, createdAt: expect.any(String), hasSecretKey: true })
  expect(first.rows).toBe(4000)
  expect(await verify(archive, { identities: [other.identity] })).toEqual(first)
  expect(readFileSync(archive).subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  const plain = join(folder, 'plain')
  expect(await take({ file: plain })).toEqual({ tables: first.tables, rows: first.rows, files: 1 })
  expect(await verify(plain, undefined)).toEqual({
    ...first,
    createdAt: expect.any(String),
    hasSecretKey: false,
  })
})

test('a passphrase opens it, another does not', { timeout: 90_000 }, async () => {
  const file = join(folder, 'with-passphrase')
  await take({ file, lock: { passphrase: 'three sparrows in the rain' } })
  expect(await verify(file, { passphrase: 'three sparrows in the rain' })).toMatchObject(contents)
  await expect(verify(file, { passphrase: 'three sparrows in the snow' })).rejects.toThrow(
    'This key does not open the backup.',
  )
})

/** Restores where a connection must never be asked for: the file is refused before. */
const refused = (file: string, key: Parameters<typeof verify>[1]) =>
  restore({
    connect: () => Promise.reject(new Error('it connected')),
    files,
    file,
    key,
    migrationsFolder: join(root, 'db/migrations'),
    onSecretKey: () => {},
  })

test('without the key, with another, or damaged anywhere, it is one sentence and nothing is touched', async () => {
  const key = { identities: [mine.identity] }
  const stranger = { identities: [(await newKeyPair()).identity] }
  await expect(refused(archive, undefined)).rejects.toThrow('The backup is encrypted.')
  await expect(refused(archive, stranger)).rejects.toThrow('This key does not open the backup.')
  await expect(refused(archive, { passphrase: 'three sparrows in the rain' })).rejects.toThrow(
    'This key does not open the backup.',
  )
  const { size } = statSync(archive)
  const damaged = join(folder, 'damaged')
  for (const length of [22, 200, Math.floor(size / 2), size - 65_536, size - 1]) {
    copyFileSync(archive, damaged)
    truncateSync(damaged, length)
    await expect(refused(damaged, key), `cut at ${length}`).rejects.toThrow(/no whole backup|does not open/)
  }
  for (const place of [30, 400, Math.floor(size / 2), size - 1]) {
    const bytes = readFileSync(archive)
    bytes.writeUInt8((bytes[place] ?? 0) ^ 1, place)
    writeFileSync(damaged, bytes)
    await expect(refused(damaged, key), `altered at ${place}`).rejects.toThrow(
      /no whole backup|does not open/,
    )
  }
})

test('what cannot lock or open says so', async () => {
  await expect(take({ file: join(folder, 'x'), lock: { recipients: ['age1nonsense'] } })).rejects.toThrow(
    '"age1nonsense" is no key to lock a backup with.',
  )
  expect(readdirSync(folder).filter((name) => name.startsWith('x'))).toEqual([])
  const file = join(folder, 'keys')
  await expect(readKeys(file)).rejects.toThrow('cannot be read')
  writeFileSync(file, '# a comment\n\n')
  await expect(readKeys(file)).rejects.toThrow('holds no key')
  writeFileSync(file, `# recipient\n${mine.identity}\n`)
  expect(await readKeys(file)).toEqual([mine.identity])
  await expect(verify(archive, { identities: ['AGE-SECRET-KEY-1NONSENSE'] })).rejects.toThrow(
    'that is no key',
  )
  writeFileSync(file, 'short\n')
  await expect(readPassphrase(file)).rejects.toThrow('shorter than 12 characters')
})

test('a secret key is put back once and never over another', () => {
  const varDir = mkdtempSync(join(folder, 'var-'))
  putKey(varDir, 'first')
  putKey(varDir, 'first')
  expect(() => putKey(varDir, 'second')).toThrow('is another key than that of the backup')
  expect(readFileSync(join(varDir, 'secret-key'), 'utf8')).toBe('first\n')
})
