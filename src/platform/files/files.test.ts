import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NotFound } from '#platform/errors.ts'
import { type Files, newFileKey, openFiles } from './index.ts'

const varDir = mkdtempSync(join(tmpdir(), 'minga-files-'))
const stored = new Map<string, Buffer>()
const faults: number[] = []
const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex')

/** An S3 that lists two keys a page, checks what is signed and now and then is out of order. */
const store = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://store')
  const content = await buffer(request)
  const answer = (status: number, body: Buffer | string = '') => response.writeHead(status).end(body)
  const fault = faults.shift()
  if (fault) return answer(fault, '<Error><Code>SlowDown</Code></Error>')
  const { authorization, 'x-amz-date': date, 'x-amz-content-sha256': hash } = request.headers
  const isSigned =
    /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/sa-east-1\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/.test(
      authorization ?? '',
    ) && /^\d{8}T\d{6}Z$/.test(String(date))
  if (!isSigned) return answer(403, '<Error><Code>AccessDenied</Code></Error>')
  if (pathname === '/bucket/') {
    const keys = [...stored.keys()].sort()
    const from = Number(searchParams.get('continuation-token')?.split('&')[1] ?? 0)
    const page = keys.slice(from, from + 2).map((key) => `<Contents><Key>${key}</Key></Contents>`)
    const rest = from + 2 < keys.length
    return answer(
      200,
      `<R>${page.join('')}<IsTruncated>${rest}</IsTruncated>${rest ? `<NextContinuationToken>+/=&amp;${from + 2}</NextContinuationToken>` : ''}</R>`,
    )
  }
  if (!pathname.startsWith('/bucket/')) return answer(404, '<Error><Code>NoSuchBucket</Code></Error>')
  const key = pathname.slice('/bucket/'.length)
  if (request.method === 'PUT') {
    if (hash !== sha256(content) || request.headers['content-length'] !== String(content.length))
      return answer(400)
    stored.set(key, content)
    return answer(200)
  }
  if (request.method === 'DELETE') {
    stored.delete(key)
    return answer(204)
  }
  const found = stored.get(key)
  return found ? answer(200, found) : answer(404, '<Error><Code>NoSuchKey</Code></Error>')
})

let address = ''
beforeAll(async () => {
  await new Promise<void>((done) => store.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(store.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((done) => store.close(done))
  rmSync(varDir, { recursive: true })
})

const bucket = (path = '/bucket', accessKey = 'key') =>
  openFiles({ varDir, s3: { url: `${address}${path}`, region: 'sa-east-1', accessKey, secretKey: 'secret' } })

const keysOf = async (files: Files) => {
  const keys: string[] = []
  for await (const key of files.list()) keys.push(key)
  return keys.sort()
}

describe.each([
  ['disk', () => openFiles({ varDir, s3: undefined })],
  ['S3', () => bucket()],
])('files on %s', (_, open) => {
  test('come back as they were put, under any of their keys, until removed', async () => {
    const files = open()
    expect(await keysOf(files)).toEqual([])
    const contents = new Map([5_000_000, 1, 0, 70_000, 17].map((size) => [newFileKey(), randomBytes(size)]))
    for (const [key, content] of contents) {
      const chunks = Array.from({ length: Math.ceil(content.length / 65_536) }, (_, i) =>
        content.subarray(i * 65_536, (i + 1) * 65_536),
      )
      expect(await files.put(key, Readable.from(chunks), content.length)).toEqual({
        size: content.length,
        sha256: sha256(content),
      })
    }
    expect(await keysOf(files)).toEqual([...contents.keys()].sort())
    for (const [key, content] of contents)
      expect((await buffer(await files.get(key))).equals(content)).toBe(true)
    for (const key of contents.keys()) {
      await files.remove(key)
      await files.remove(key)
      await expect(files.get(key)).rejects.toThrow(NotFound)
    }
    expect(await keysOf(files)).toEqual([])
  })

  test('of an unknown size are kept, and replace what was there', async () => {
    const files = open()
    const key = newFileKey()
    await files.put(key, Readable.from(['one', ' and ', 'ñ']))
    expect(await files.put(key, Readable.from(['two']))).toEqual({ size: 3, sha256: sha256('two') })
    expect((await buffer(await files.get(key))).toString()).toBe('two')
    await files.remove(key)
  })

  test('that break off, or are longer or shorter than announced, leave nothing', async () => {
    const files = open()
    const broken = async function* () {
      yield Buffer.alloc(100_000)
      throw new Error('the line went dead')
    }
    await expect(files.put(newFileKey(), Readable.from(broken()))).rejects.toThrow('the line went dead')
    await expect(files.put(newFileKey(), Readable.from(['abc']), 2)).rejects.toThrow('2 bytes announced')
    await expect(files.put(newFileKey(), Readable.from(['abc']), 4)).rejects.toThrow('4 bytes announced')
    expect(await keysOf(files)).toEqual([])
  })

  test.each([
    '../secret-key',
    '/etc/passwd',
    'a/../../b',
    'a//b',
    'a/',
    '',
    'A',
    'a.b',
    'a\\b',
    'a\0',
    'a%2fb',
    '.incoming/a',
    'a'.repeat(201),
  ])('have no key like %j', async (key) => {
    const files = open()
    await expect(files.put(key, Readable.from(['x']))).rejects.toThrow('no key')
    await expect(files.get(key)).rejects.toThrow('no key')
    await expect(files.remove(key)).rejects.toThrow('no key')
  })
})

test('on disk nothing is left of what arrived, a folder is no file, and only the owner reads', async () => {
  const files = openFiles({ varDir, s3: undefined })
  await files.put('a/b/c', Readable.from(['x']))
  expect(readdirSync(join(varDir, 'files/.incoming'))).toEqual([])
  expect(statSync(join(varDir, 'files/a/b/c')).mode & 0o777).toBe(0o600)
  for (const key of ['a', 'a/b', 'a/b/c/d']) await expect(files.get(key)).rejects.toThrow(NotFound)
  writeFileSync(join(varDir, 'files/a/Notes.txt'), '')
  expect(await keysOf(files)).toEqual(['a/b/c'])
  expect(readFileSync(join(varDir, 'files/a/b/c'), 'utf8')).toBe('x')
})

test('a store that is out of order for a moment is asked again', async () => {
  const content = randomBytes(200_000)
  faults.push(503, 500)
  await bucket().put('a/b', Readable.from([content]))
  expect(stored.get('a/b')?.equals(content)).toBe(true)
  faults.push(503, 503, 503)
  await expect(bucket().get('a/b')).rejects.toThrow('answered 503 SlowDown to GET /bucket/a/b')
})

test('wrong keys, an absent bucket and a folder in one are told of', async () => {
  await expect(bucket('/bucket', 'other').get('a/b')).rejects.toThrow('403 AccessDenied')
  await expect(bucket('/elsewhere').put('a/b', Readable.from(['x']))).rejects.toThrow(
    /^There is no bucket at/,
  )
  expect(() => bucket('/bucket/folder')).toThrow('S3_URL names a folder')
})
