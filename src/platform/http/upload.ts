import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { matchedRoutes } from 'hono/route'
import { openGate } from '../auth/gate.ts'
import { Invalid, NotFound, TooLarge, Withheld } from '../errors.ts'
import { inspect, Refused } from '../files/inspect/index.ts'
import {
  type FileOwner,
  type FileState,
  fileState,
  type Kept,
  largestObject,
  NoRoom,
  storeFile,
} from '../files/store.ts'
import { type FileType, fileTypes } from '../files/type.ts'
import { format } from '../i18n/index.ts'
import { fail } from './failure.tsx'
import { megabytes } from './megabytes.ts'
import { plainFields, readForm, removeSent, type SentForm, type Typed } from './multipart.ts'
import type { C, Env } from './route.ts'
import { httpText } from './text/index.ts'

/** More than any form of ours holds without a file. */
const largestForm = 1_000_000

type FileGuard = MiddlewareHandler<Env> & { largestFile?: number }

/** Lets a route take files, each of at most so many bytes; every other route takes forms only. */
export const takesFiles = (maxBytes: number): MiddlewareHandler<Env> => {
  const guard: FileGuard = async (c, next) => {
    let sent: Promise<SentForm> | undefined
    c.set('sentForm', () => {
      sent ??= readForm(c, maxBytes)
      return sent
    })
    await next()
    const form = await sent?.catch(() => undefined)
    if (form) await removeSent(form)
  }
  guard.largestFile = maxBytes
  return guard
}

/** What was typed in the form that came, whether or not files came with it. */
export const typedFields = async (c: C): Promise<Typed> =>
  c.var.sentForm ? (await c.var.sentForm()).fields : plainFields(c)

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

type Accepted = { maxBytes: number; types: readonly FileType[] }

/** A file that came in and is not kept: its name made safe to show, and what it holds. */
export type Received = { name: string; type: FileType; content: Buffer }

/** Each file is in memory while it is looked at. */
const lookedAtOnce = openGate(2)

/**
 * The file that came in a field, to be read and let go; nothing when none was chosen.
 * @throws Invalid when it is empty, too large, not of the types, not what its name says, or could do harm.
 */
export const received = async (
  c: C,
  field: string,
  { maxBytes, types }: Accepted,
): Promise<Received | undefined> => {
  const { lang } = c.var
  const t = httpText(lang)
  const refuse = (sentence: string) => new Invalid({ [field]: sentence })
  if (!c.var.sentForm) throw new Error('the route must say that it takes files')
  const chosen = (await c.var.sentForm()).files.filter((file) => file.field === field)
  const [file] = chosen.filter(({ name, size }) => name !== '' || size > 0)
  if (!file) return undefined
  if (chosen.length > 1) throw refuse(t.fileNotAlone)
  if (file.isTooLarge || file.size > maxBytes) throw refuse(t.fileTooLarge(megabytes(maxBytes)))
  if (file.size === 0) throw refuse(t.fileEmpty)
  try {
    return await lookedAtOnce(async () => {
      const { type, content } = await inspect(await readFile(file.path), { name: file.name, types })
      return { name: nameToShow(file.name, fileTypes[type].endings), type, content }
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const names = format(lang).list(types.map((allowed) => fileTypes[allowed].name))
    throw refuse(error.fault === 'otherType' ? t.fileRefused.otherType(names) : t.fileRefused[error.fault])
  }
}

/**
 * Keeps the file that came in a field and says where. The verb that takes it admits it; whoever then fails to, lets
 * go of it with `discardFile`.
 * @throws Invalid as `received` does, and when a virus is in it or there is no more room.
 */
export const upload = async (
  c: C,
  field: string,
  { owner, ...accepted }: Accepted & { owner: FileOwner },
): Promise<Kept | undefined> => {
  const file = await received(c, field, accepted)
  if (!file) return undefined
  const t = httpText(c.var.lang)
  const { name, type, content } = file
  const kept = await storeFile(c.var.ctx, { ...owner, name, type: fileTypes[type].media, content }).catch(
    (error: unknown) => {
      if (!(error instanceof NoRoom)) throw error
      const most = error.of === 'object' ? largestObject : c.var.ctx.services.institutionRoom
      throw new Invalid({ [field]: t.fileNoRoom[error.of](megabytes(most)) })
    },
  )
  if ('key' in kept) return kept
  throw new Invalid({ [field]: t.fileInfected })
}

/** What is said once a file was added: also that others cannot open it before it was looked at. */
export const addedSentence = (c: C, { state }: { state: FileState }, added: string): string =>
  state === 'quarantined' ? `${added} ${httpText(c.var.lang).fileWaits}` : added

/**
 * Answers with a kept file, to be saved and never shown as a page of ours.
 * @throws NotFound
 * @throws Withheld while it has not been looked at, and for ever when a virus was found in it.
 */
export const download = async (
  c: C,
  { key, name, type, size }: { key: string; name: string; type: string; size: number },
): Promise<Response> => {
  const state = await fileState(c.var.ctx.db, key)
  if (!state) throw new NotFound()
  if (state === 'quarantined' || state === 'infected') throw new Withheld(state)
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
const nameToShow = (given: string, endings: readonly [string, ...string[]]): string => {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}"<>:|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = endings.find((one) => name.toLowerCase().endsWith(`.${one}`))
  const stem = ending ? name.slice(0, -ending.length - 1) : name
  return `${[...stem].slice(0, 100).join('').trim() || 'file'}.${ending ?? endings[0]}`
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
