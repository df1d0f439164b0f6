import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { matchedRoutes } from 'hono/route'
import { Invalid, TooLarge } from '../errors.ts'
import { newFileKey } from '../files/index.ts'
import { type FileType, fileTypes, sniffedType } from '../files/type.ts'
import { format } from '../i18n/index.ts'
import { fail } from './failure.tsx'
import { megabytes } from './megabytes.ts'
import type { C, Env } from './route.ts'
import { httpText } from './text/index.ts'

/** More than any form of ours holds without a file. */
const largestForm = 1_000_000

type FileGuard = MiddlewareHandler<Env> & { largestFile?: number }

/** Lets a route take files, each of at most so many bytes; every other route takes forms only. */
export const takesFiles = (maxBytes: number): MiddlewareHandler<Env> => {
  const guard: FileGuard = (_, next) => next()
  guard.largestFile = maxBytes
  return guard
}

/**
 * Refuses what is larger than its route takes, before a byte of it is read. Without a stated length, which browsers
 * always give, it may be no larger than a form.
 */
export const limitBodies: MiddlewareHandler<Env> = (c, next) => {
  if (/^(GET|HEAD)$/.test(c.req.method)) return next()
  const declared = matchedRoutes(c).map(({ handler }) => (handler as unknown as FileGuard).largestFile ?? 0)
  const largestFile = Math.max(0, ...declared)
  const isMeasured = c.req.header('content-length') !== undefined
  const isFile = largestFile > 0 && /^multipart\/form-data/i.test(c.req.header('content-type') ?? '')
  return bodyLimit({
    maxSize: isFile && isMeasured ? largestFile + largestForm : largestForm,
    onError: (c) => fail(c, new TooLarge(isFile ? largestFile : undefined)),
  })(c, next)
}

export type Uploaded = {
  /** As its owner called it, made safe to show; never part of a path. */
  name: string
  /** Its media type, by what it holds. */
  type: string
  size: number
  sha256: string
  key: string
}

type Accepted = { maxBytes: number; types: readonly FileType[] }

/** A file that came in and is not kept: its name made safe to show, and what it holds. */
export type Received = { name: string; type: FileType; content: Buffer }

/**
 * The file that came in a field, to be read and let go; nothing when none was chosen. The route must say `takesFiles`
 * too. The file passes through memory once.
 * @throws Invalid when it is empty, too large, or not of the types, whatever its name says.
 */
export const received = async (
  c: C,
  field: string,
  { maxBytes, types }: Accepted,
): Promise<Received | undefined> => {
  const t = httpText(c.var.lang)
  const refuse = (sentence: string) => new Invalid({ [field]: sentence })
  const given = (await c.req.parseBody({ all: true }))[field]
  const chosen = [given].flat().filter((item) => item instanceof File)
  const [file] = chosen.filter(({ name, size }) => name !== '' || size > 0)
  if (!file) return undefined
  if (chosen.length > 1) throw refuse(t.fileNotAlone)
  if (file.size === 0) throw refuse(t.fileEmpty)
  if (file.size > maxBytes) throw refuse(t.fileTooLarge(megabytes(maxBytes)))
  const content = Buffer.from(await file.arrayBuffer())
  const type = sniffedType(content)
  if (!type || !types.includes(type)) {
    const names = types.map((allowed) => fileTypes[allowed].name)
    throw refuse(t.fileOfOtherType(format(c.var.lang).list(names)))
  }
  return { name: nameToShow(file.name, fileTypes[type].extension), type, content }
}

/**
 * Keeps the file that came in a field and says where. Whoever then fails to record it removes it by its key.
 * @throws Invalid as `received` does.
 */
export const upload = async (c: C, field: string, accepted: Accepted): Promise<Uploaded | undefined> => {
  const file = await received(c, field, accepted)
  if (!file) return undefined
  const { name, type, content } = file
  const key = newFileKey()
  const kept = await c.var.ctx.services.files.put(key, Readable.from([content]), content.byteLength)
  return { ...kept, name, type: fileTypes[type].media, key }
}

/** Answers with a kept file, to be saved and never shown as a page of ours. @throws NotFound */
export const download = async (
  c: C,
  { key, name, type, size }: { key: string; name: string; type: string; size: number },
): Promise<Response> => {
  // Whatever it holds, a browser that opens it all the same runs nothing of it here.
  c.set('guard', { ...c.var.guard, 'content-security-policy': "default-src 'none'; sandbox" })
  const headers = {
    'Content-Type': type,
    'Content-Length': String(size),
    'Content-Disposition': disposition(name),
    'Cache-Control': 'private, no-store',
  }
  if (c.req.method === 'HEAD') return c.body(null, 200, headers)
  const content = await c.var.ctx.services.files.get(key)
  return c.body(Readable.toWeb(content) as ReadableStream as globalThis.ReadableStream, 200, headers)
}

/** The last part of a path, without what cannot be seen, with the ending that belongs to what the file holds. */
const nameToShow = (given: string, extension: string): string => {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}"<>:|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const stem = name.toLowerCase().endsWith(`.${extension}`) ? name.slice(0, -extension.length - 1) : name
  return `${[...stem].slice(0, 100).join('').trim() || 'file'}.${extension}`
}

/** The name as RFC 6266 wants it: plain for old programs, whole for all others (RFC 8187). */
const disposition = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, ' ')
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
