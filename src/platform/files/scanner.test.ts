import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transaction } from '#platform/context.ts'
import { tables } from '#platform/db/index.ts'
import { NotFound } from '#platform/errors.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { wordFile } from '#test/documents.ts'
import { testServices } from '#test/record.ts'
import { admitFile, clamd, fileJobs, openFiles } from './index.ts'
import { fileState, storeFile } from './store.ts'

// The test file that every scanner knows (EICAR), put together here so that no scanner takes this source for it.
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const signature = '44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test'

const isInstalled = (() => {
  try {
    execFileSync('clamd', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
if (!isInstalled) {
  const remedy = 'apt-get install clamav-daemon'
  if (process.env.MINGA_CLAMD === 'required')
    throw new Error(`No clamd was found and it is required: ${remedy}`)
  process.stderr.write(`\n  No clamd was found: the real scanner is NOT TRIED. To try it, ${remedy}.\n\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'minga-clamd-'))
const files = openFiles({ varDir: folder, s3: undefined })
const own = tables<'files'>()
let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase('empty')
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** A scanner of one signature on a socket of its own. */
const startClamd = async () => {
  const socket = join(folder, 'clamd.sock')
  writeFileSync(join(folder, 'own.hdb'), `${signature}\n`)
  const lines = [
    `LocalSocket ${socket}`,
    `DatabaseDirectory ${folder}`,
    'Foreground yes',
    `User ${userInfo().username}`,
  ]
  writeFileSync(join(folder, 'clamd.conf'), `${lines.join('\n')}\n`)
  const child: ChildProcess = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], {
    stdio: 'ignore',
  })
  const scanner = clamd(`unix://${socket}`)
  await expect.poll(() => scanner.version().catch(() => ''), { timeout: 30_000 }).toMatch(/^ClamAV/)
  return {
    scanner,
    stop: () => {
      child.kill('SIGKILL')
      return new Promise((done) => child.on('exit', done))
    },
  }
}

const contextWith = (scanner: ReturnType<typeof clamd> | undefined) =>
  testCtx(database, { services: { ...testServices, files, scanner } })

const store = async (scanner: ReturnType<typeof clamd> | undefined, content: Buffer) => {
  const ctx = contextWith(scanner)
  const file = { name: 'nota.docx', type: 'text/plain', object: 'calls.proposal/1', institutionId: 1 }
  const kept = await storeFile(ctx, { ...file, content })
  if ('key' in kept) await transaction(ctx, (inner) => admitFile(inner, kept.key))
  return kept
}

const run = (name: string, scanner: ReturnType<typeof clamd> | undefined) =>
  fileJobs.find((one) => one.name === name)?.run(contextWith(scanner), {} as never)

test('what cannot be scanned waits, is seen by nobody meanwhile, and is never called clean', async () => {
  const gone = clamd('tcp://127.0.0.1:1')
  const kept = await store(gone, Buffer.from('hola'))
  expect(kept.state).toBe('quarantined')
  await run('files.scan', gone)
  expect(await fileState(database.db, 'key' in kept ? kept.key : '')).toBe('quarantined')
  expect((await store(undefined, Buffer.from('hola'))).state).toBe('unscanned')
})

test.each([
  ['INSTREAM size limit exceeded. ERROR', 'unreachable'],
  ['', 'unreachable'],
  ['stream: OKAY', 'unreachable'],
  ['stream: Win.Test FOUND', 'infected'],
  ['stream: OK', 'clean'],
])('the answer %j is taken for %s', async (answer, state) => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(`${answer}\0`))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  const verdict = await clamd(`tcp://127.0.0.1:${port}`).scan(Readable.from([Buffer.from('x')]))
  expect(verdict.state).toBe(state)
  server.close()
})

test('what no verb admitted is swept away a day later, bytes and all', async () => {
  const kept = await storeFile(contextWith(undefined), {
    name: 'a',
    type: 'text/plain',
    object: 'x/1',
    institutionId: 1,
    content: Buffer.from('hola'),
  })
  const key = 'key' in kept ? kept.key : ''
  await run('files.sweep', undefined)
  await files.get(key)
  await own(database.db)
    .updateTable('files.stored')
    .set({ at: new Date(Date.now() - 25 * 3_600_000) })
    .where('key', '=', key)
    .execute()
  await run('files.sweep', undefined)
  await expect(files.get(key)).rejects.toThrow(NotFound)
  expect(
    await own(database.db).selectFrom('files.stored').where('key', '=', key).selectAll().execute(),
  ).toEqual([])
})

test.runIf(isInstalled)(
  'a real scanner shows what is clean, and takes away what is not',
  async () => {
    const kept = await store(clamd('tcp://127.0.0.1:1'), Buffer.from(eicar))
    const harmless = await store(undefined, Buffer.from('hola'))
    const keyOf = (file: typeof kept) => ('key' in file ? file.key : '')
    const { scanner, stop } = await startClamd()
    try {
      expect((await store(scanner, Buffer.alloc(3_000_000, 'a'))).state).toBe('clean')
      expect(await store(scanner, wordFile({ name: 'word/media/a', content: eicar }))).toMatchObject({
        state: 'infected',
      })
      await run('files.scan', scanner)
      expect(await fileState(database.db, keyOf(harmless))).toBe('clean')
      expect(await fileState(database.db, keyOf(kept))).toBe('infected')
      await expect(files.get(keyOf(kept))).rejects.toThrow(NotFound)
    } finally {
      await stop()
    }
  },
  60_000,
)
