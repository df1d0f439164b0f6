import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { Invalid } from '../errors.ts'
import type { C } from './route.ts'

/** A file as it arrived, in the system's temporary folder until the answer is given. */
export type SentFile = { field: string; name: string; path: string; size: number; isTooLarge: boolean }

/** What was typed; several values where a field came several times. */
export type Typed = Record<string, string | string[]>

export type SentForm = { fields: Typed; files: SentFile[] }

const limits = (fileSize: number) => ({
  fileSize,
  files: 2,
  fields: 100,
  fieldSize: 1_000_000,
  fieldNameSize: 200,
  parts: 102,
  headerPairs: 50,
})

/** Writes the files of a form to disk as they arrive: however slow a line is, what came so far fills no memory. */
export const readForm = async (c: C, maxBytes: number): Promise<SentForm> => {
  const form: SentForm = { fields: Object.create(null) as Typed, files: [] }
  const { body, headers } = c.req.raw
  const type = headers.get('content-type') ?? ''
  if (!body || !/^multipart\/form-data/i.test(type)) return { ...form, fields: await plainFields(c) }
  try {
    const writing: Promise<void>[] = []
    const parser = new Busboy({ headers: { 'content-type': type }, limits: limits(maxBytes) })
    parser.on('field', (name: string, value: string) => {
      const before = form.fields[name]
      form.fields[name] = before === undefined ? value : [before, value].flat()
    })
    parser.on('file', (field: string, content: Readable & { truncated?: boolean }, name?: string) => {
      const file = { field, name: name ?? '', path: temporary(), size: 0, isTooLarge: false }
      form.files.push(file)
      content.on('data', (chunk: Buffer) => {
        file.size += chunk.length
      })
      content.on('limit', () => {
        file.isTooLarge = true
      })
      const written = pipeline(content, createWriteStream(file.path, { flags: 'wx', mode: 0o600 }))
      // Awaited below; until then a broken line must not end the process.
      written.catch(() => {})
      writing.push(written)
    })
    await pipeline(Readable.fromWeb(body as ReadableStream), parser)
    await Promise.all(writing)
    return form
  } catch {
    await removeSent(form)
    // What broke off, or is no form at all.
    throw new Invalid({})
  }
}

/** Of a form that carries no file. */
export const plainFields = async (c: C): Promise<Typed> => {
  const given = await c.req.parseBody({ all: true })
  const isTyped = (entry: [string, unknown]): entry is [string, string | string[]] =>
    [entry[1]].flat().every((value) => typeof value === 'string')
  return Object.fromEntries(Object.entries(given).filter(isTyped))
}

const temporary = () => join(tmpdir(), `minga-sent-${randomUUID()}`)

export const removeSent = ({ files }: SentForm) =>
  Promise.all(files.map(({ path }) => rm(path, { force: true })))
