import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#platform/db/index.ts'
import { type Files, openFiles } from '#platform/files/index.ts'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, signInAs } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'minga-unavailable-'))
let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** A way to the database that can be cut, and mended. */
const openWay = async (url: string) => {
  const { hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const other = dial(Number(port), hostname)
    socket.pipe(other).pipe(socket)
    for (const end of [socket, other]) end.on('error', () => {})
    sockets.add(socket).add(other)
  })
  const listen = (at: number) => new Promise<void>((done) => server.listen(at, '127.0.0.1', done))
  await listen(0)
  const at = (server.address() as AddressInfo).port
  const through = new URL(url)
  through.host = `127.0.0.1:${at}`
  const cut = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((done) => server.close(done))
  }
  return { url: through.href, cut, mend: () => listen(at) }
}

test('while the database is away, pages and API say so in the reader’s language, keep what was typed, and recover', async () => {
  const way = await openWay(database.url)
  const through = await openDatabase(way.url, { max: 4 })
  const site = testApp(through)
  const cookie = await site.signIn('focal-point')
  await site.page('/es')
  // A transaction that waits between two statements: nobody listens for its connection's end.
  const client = await through.pool.connect()
  await client.query('begin')
  await way.cut()
  for (const [lang, title] of [
    ['es', 'El servicio no está disponible por ahora'],
    ['en', 'The service is not available right now'],
    ['pt', 'O serviço não está disponível no momento'],
    ['fr', 'Le service n’est pas disponible pour le moment'],
  ] as const) {
    const { status, text, headers } = await site.page(`/${lang}/portfolio?q=nuevo-${lang}`)
    expect([status, headers.get('retry-after')]).toEqual([503, '10'])
    expect(text).toContain(`<html lang="${lang}"`)
    expect(text).toContain(title)
  }
  const api = await site.get('/api/v1/programs')
  expect([api.status, api.headers.get('retry-after'), (await api.json()).type]).toEqual([
    503,
    '10',
    'urn:minga:problem:busy',
  ])
  const typed = 'Un resumen que llevó una tarde entera escribir'
  const sent = await site.post('/es/portfolio', { summary_es: typed }, { cookie })
  expect(sent.status).toBe(503)
  expect(await sent.text()).toContain(`name="summary_es" value="${typed}"`)
  await way.mend()
  client.release(true)
  expect((await site.page('/es/portfolio?q=otra-vez')).status).toBe(200)
  expect((await site.get('/readyz')).status).toBe(200)
  await through.close()
  await way.cut()
})

/** A folder with room for 128 KB; where none can be mounted, one whose writes end as those of a full disk do. */
const smallFiles = (): { files: Files; path: string; close: () => void } => {
  const path = join(folder, 'small')
  mkdirSync(join(path, 'files'), { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', path], { stdio: 'ignore' })
    const close = () => execFileSync('umount', [path])
    return { files: openFiles({ varDir: path, s3: undefined }), path, close }
  } catch {
    const files = openFiles({ varDir: path, s3: undefined })
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    const broken = async function* (content: Readable) {
      for await (const chunk of content) {
        yield chunk.subarray(0, 1000)
        throw full
      }
    }
    return {
      files: { ...files, put: (key, content) => files.put(key, Readable.from(broken(content))) },
      path,
      close: () => {},
    }
  }
}

test('a full disk is a sentence, leaves no part of a file, and the site stays readable', async () => {
  const { files, path, close } = smallFiles()
  try {
    const site = testApp(database, { files })
    const call = await aCall(database.db)
    const cookie = await signInAs(
      site,
      database.db,
      await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' }),
    )
    const id = await aProposal(database.db, { callId: call.id })
    const body = new FormData()
    body.append('question', 'attachments')
    body.append('attachments', new Blob(['%PDF-1.7\n', 'x'.repeat(300_000), '\n%%EOF']), 'plan.pdf')
    const answer = await site.postFiles(`/fr/proposals/${id}/attachments`, body, { cookie })
    expect(answer.status).toBe(507)
    expect(await answer.text()).toContain('Il n’y a plus de place pour enregistrer')
    const left = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(left).toEqual([])
    const { rowCount } = await database.pool.query('select from calls.attachment')
    expect(rowCount).toBe(0)
    expect((await site.page(`/es/proposals/${id}`, { cookie })).status).toBe(200)
    expect((await site.page('/es/portfolio')).status).toBe(200)
  } finally {
    close()
  }
})

test('a database that takes no more is the same sentence', async () => {
  const site = testApp(database)
  const cookie = await site.signIn('focal-point')
  await database.pool.query(`
    create function portfolio.no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$;
    create trigger no_room before insert on portfolio.program for each row execute function portfolio.no_room()`)
  const form = {
    institution: 'mol-gt',
    original: 'es',
    rev: '0',
    theme: 'wages',
    languages: 'es',
    title_es: 'Una',
  }
  const answer = await site.post('/es/portfolio', form, { cookie })
  expect([answer.status, await answer.text()]).toEqual([
    507,
    expect.stringContaining('No queda espacio para guardar'),
  ])
  expect((await site.page('/es/portfolio?q=una')).status).toBe(200)
})
