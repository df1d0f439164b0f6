import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { messageOf, Stop } from '../errors.ts'
import { isSealed, type Key, type Lock, opened, sealed } from './key.ts'

/**
 * The container of a backup:
 *
 *     file     age(content), or the content as it is where somebody asked for that
 *     content  gzip(body) and then the 32 bytes of the SHA-256 of that gzip
 *     body     header, the tables in the header's order, the files, an empty part
 *     header   one line of JSON
 *     table    a part: what `COPY … TO` gives in text format
 *     file     a part of JSON, {"key": …}, and a part of its bytes
 *     part     frames, and one of length 0 to end it
 *     frame    a length, 32 bits with the highest first, and as many bytes
 *
 * `age --decrypt -i KEY FILE | zcat | head -1` shows what a backup holds, without Minga (zcat warns of the 32 bytes that
 * follow). The sum tells damage. Of malice age tells, as far as its key is kept: who has the public part can make
 * another backup, not read or alter this one.
 */
const frameLimit = 1 << 20
const sumLength = 32

/** The content as one part. */
export async function* part(content: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    for (let from = 0; from < chunk.length; from += frameLimit) {
      const frame = chunk.subarray(from, from + frameLimit)
      yield lengthOf(frame)
      yield frame
    }
  }
  yield Buffer.alloc(4)
}

const lengthOf = (frame: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(frame.length)
  return length
}

/**
 * Writes the archive beside `file` and gives it its name once it is whole, on the disk, and read back the same.
 * @throws Stop when there is a file of that name, or it cannot be written.
 */
export const writeArchive = async (file: string, body: AsyncIterable<Buffer>, lock: Lock): Promise<void> => {
  if (await stat(file).catch(() => undefined)) {
    throw new Stop(`There is a file ${file} already.`, 'Give the backup another name.')
  }
  const unfinished = `${file}.part`
  try {
    const handle = await open(unfinished, 'w', 0o600).catch((error: unknown) => {
      throw new Stop(
        `The backup cannot be written: ${messageOf(error)}.`,
        'Name a file in a folder that exists and can be written.',
      )
    })
    const written = createHash('sha256')
    await pipeline(
      Readable.from(body, { objectMode: false }),
      createGzip({ level: 6 }),
      withSum,
      (chunks: AsyncIterable<Buffer>) => sealed(chunks, lock),
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          written.update(chunk)
          yield chunk
        }
      },
      handle.createWriteStream({ flush: true }),
    )
    await seeSame(unfinished, written.digest())
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw diskFull(file)
    throw error
  }
}

const diskFull = (file: string) =>
  new Stop(
    `There is no room left for the backup ${file}.`,
    'Free some, or name a file on another disk. Nothing was left behind.',
  )

/** A disk that keeps something else than it was given is found out now, not on the day of need. */
const seeSame = async (file: string, sum: Buffer) => {
  const read = createHash('sha256')
  for await (const chunk of createReadStream(file)) read.update(chunk)
  if (read.digest().equals(sum)) return
  throw new Stop('The disk gave back another backup than was written.', 'Write it to another disk.')
}

async function* withSum(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const sum = createHash('sha256')
  for await (const chunk of chunks) {
    sum.update(chunk)
    yield chunk
  }
  yield sum.digest()
}

const damaged = (file: string) =>
  new Stop(
    `${file} is no whole backup: its checksum does not fit.`,
    'Copy it again from where it was kept, or take another backup. Nothing was changed.',
  )

const unreadable = (error: unknown) =>
  new Stop(`The backup cannot be read: ${messageOf(error)}.`, 'Name the file that `minga backup` wrote.')

/** The gzip of the archive. @throws Stop at its end when the sum that follows it is not its own. */
async function* contentOf(file: string, key: Key | undefined): AsyncGenerator<Uint8Array> {
  const isLocked = await isSealed(file).catch((error: unknown) => {
    throw unreadable(error)
  })
  const source = createReadStream(file)
  const sum = createHash('sha256')
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of isLocked ? opened(source, key, () => damaged(file)) : source) {
    rest = Buffer.concat([rest, chunk])
    const known = rest.subarray(0, Math.max(0, rest.length - sumLength))
    rest = rest.subarray(known.length)
    sum.update(known)
    if (known.length > 0) yield known
  }
  if (!rest.equals(sum.digest())) throw damaged(file)
}

/** @throws Stop when the file is absent, cut off, altered anywhere, or locked with another key. */
const verifyArchive = async (file: string, key: Key | undefined): Promise<void> => {
  let size = 0
  for await (const chunk of contentOf(file, key)) size += chunk.length
  if (size === 0) throw damaged(file)
}

export type ArchiveReader = {
  line: () => Promise<string>
  /** The frames of the next part. They must be read to their end. */
  part: () => AsyncGenerator<Buffer>
  close: () => void
}

/** Opens an archive whose every byte has been checked. @throws Stop when it is damaged. */
export const readArchive = async (file: string, key: Key | undefined): Promise<ArchiveReader> => {
  await verifyArchive(file, key)
  const source = Readable.from(contentOf(file, key), { objectMode: false })
  const body = createGunzip()
  // An error of the source shows on the body, which is what is read.
  const flow = pipeline(source, body).catch(() => {})
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let rest: Buffer = Buffer.alloc(0)

  const more = async () => {
    const next = await chunks.next()
    if (next.done) throw damaged(file)
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value])
  }
  const take = async (length: number): Promise<Buffer> => {
    while (rest.length < length) await more()
    const taken = rest.subarray(0, length)
    rest = rest.subarray(length)
    return taken
  }

  return {
    line: async () => {
      let end = rest.indexOf(10)
      for (; end < 0; end = rest.indexOf(10)) await more()
      const line = await take(end + 1)
      return line.toString('utf8', 0, end)
    },
    part: async function* () {
      for (;;) {
        const length = (await take(4)).readUInt32BE()
        if (length === 0) return
        if (length > frameLimit) throw damaged(file)
        yield await take(length)
      }
    },
    close: () => {
      source.destroy()
      body.destroy()
      void flow
    },
  }
}
