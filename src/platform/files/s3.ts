import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import type { Config } from '#src/config.ts'
import { NotFound, Stop } from '../errors.ts'
import type { Files } from './files.ts'
import { checkedKey, isFileKey } from './key.ts'
import { spool } from './spool.ts'

type Bucket = NonNullable<Config['s3']>

/**
 * Files in a bucket of an S3-compatible store. Content passes through a file of the system's temporary folder:
 * so it is sent with its size and SHA-256, which the store checks, and can be sent again after a failure.
 */
export const s3Files = ({ url, region, accessKey, secretKey }: Bucket): Files => {
  const base = bucketAddress(url)
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: 's3',
    retries: 0,
  })
  const addressOf = (key: string) => `${base}/${checkedKey(key)}`

  /** Asks up to three times, as long as the store is out of order or busy. */
  const ask = async (
    method: string,
    address: string,
    more: () => RequestInit = () => ({}),
  ): Promise<Response> => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(await client.sign(address, { method, ...more() })).catch(
        (error: unknown) => {
          if (attempt === 3) throw error
          return undefined
        },
      )
      if (response && (response.ok || response.status === 404)) return response
      const isPassing = !response || response.status >= 500 || response.status === 429
      if (!isPassing || attempt === 3) throw new Error(await complaintOf(method, address, response))
      await response?.body?.cancel()
      await new Promise((done) => setTimeout(done, 200 * 2 ** attempt * Math.random()))
    }
  }

  return {
    put: async (key, content, size) => {
      const address = addressOf(key)
      const part = join(tmpdir(), `minga-${randomUUID()}`)
      const spooled = await spool(part, content, size)
      try {
        const response = await ask('PUT', address, () => ({
          headers: { 'Content-Length': String(spooled.size), 'X-Amz-Content-Sha256': spooled.sha256 },
          body: spooled.size === 0 ? '' : (Readable.toWeb(createReadStream(part)) as BodyInit),
        }))
        if (response.status === 404) throw bucketMissing(base)
        await response.body?.cancel()
      } finally {
        await rm(part, { force: true })
      }
      return spooled
    },
    get: async (key) => {
      const response = await ask('GET', addressOf(key))
      if (response.status !== 404)
        return response.body ? Readable.fromWeb(response.body as ReadableStream) : Readable.from([])
      await response.body?.cancel()
      throw new NotFound()
    },
    remove: async (key) => {
      const response = await ask('DELETE', addressOf(key))
      await response.body?.cancel()
    },
    list: async function* () {
      let token: string | undefined
      do {
        const query = new URLSearchParams({ 'list-type': '2', ...(token && { 'continuation-token': token }) })
        const response = await ask('GET', `${base}/?${query}`)
        if (response.status === 404) throw bucketMissing(base)
        const page = await response.text()
        yield* elements(page, 'Key').filter(isFileKey)
        token =
          elements(page, 'IsTruncated')[0] === 'true' ? elements(page, 'NextContinuationToken')[0] : undefined
      } while (token)
    },
  }
}

/** `https://host/bucket`, or `https://bucket.host`, without what follows. */
const bucketAddress = (url: string): string => {
  const { origin, pathname } = new URL(url)
  const path = pathname.replace(/\/+$/, '')
  if (path.split('/').length <= 2) return `${origin}${path}`
  throw new Stop(
    `S3_URL names a folder within a bucket: ${path}.`,
    'Give the address of a bucket of its own, as in https://s3.example.org/minga.',
  )
}

const bucketMissing = (base: string) =>
  new Stop(`There is no bucket at ${base}.`, 'Make the bucket, or correct S3_URL.')

const complaintOf = async (
  method: string,
  address: string,
  response: Response | undefined,
): Promise<string> => {
  if (!response) return `the file store could not be reached for ${method} ${new URL(address).pathname}`
  const code = elements(await response.text().catch(() => ''), 'Code')[0] ?? ''
  return `the file store answered ${response.status} ${code} to ${method} ${new URL(address).pathname}`
}

/** The contents of the XML elements of that name; the store's answers have no attributes on them. */
const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => unescapeXml(text))

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? whole)
  })
