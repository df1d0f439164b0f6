import { crc32, createInflateRaw } from 'node:zlib'
import { Refused } from './refused.ts'

/** More parts than any document of an office has. */
const mostEntries = 3_000
/** Of all parts of a file together, those of files within it included. */
const mostInflated = 100_000_000
/** What deflate makes of text that repeats itself, and not of a text. Small parts may: they cannot hurt. */
const steepest = 100
const smallPart = 5_000_000

export type ZipEntry = { name: string; content: () => Promise<Buffer> }

/** How much may still be unpacked of one uploaded file, counted while it is unpacked. */
export type Budget = { left: number }
export const newBudget = (): Budget => ({ left: mostInflated })

type Header = {
  name: string
  flags: number
  method: number
  crc: number
  packed: number
  size: number
  start: number
  mode: number
}

/**
 * The parts of a ZIP file that is nothing else: its parts lie one after the other from the first byte to the
 * directory, and the directory ends the file. So nothing overlaps, and no other file hides before, between or behind.
 * @throws Refused
 */
export const zipEntries = (file: Buffer, budget: Budget): ZipEntry[] => {
  const headers = directoryOf(file)
  const names = new Set<string>()
  let at = 0
  for (const header of headers.toSorted((a, b) => a.start - b.start)) {
    checkName(header.name)
    if (header.mode >> 12 === 0o12) throw new Refused('hidden')
    if (header.flags & 1) throw new Refused('locked')
    const folded = header.name.toLowerCase()
    if (names.has(folded)) throw new Refused('hidden')
    names.add(folded)
    if (header.start !== at) throw new Refused('hidden')
    at = endOf(file, header)
  }
  if (at !== directoryStart(file)) throw new Refused('hidden')
  return headers.map((header) => ({ name: header.name, content: () => inflated(file, header, budget) }))
}

const endMark = 0x06054b50
const endLength = 22

/** Where the record at the end begins; nothing may follow it, not even a comment. */
const endRecord = (file: Buffer): number => {
  const at = file.length - endLength
  if (at < 0 || file.readUInt32LE(at) !== endMark) throw new Refused('damaged')
  return at
}

const directoryStart = (file: Buffer): number => file.readUInt32LE(endRecord(file) + 16)

const directoryOf = (file: Buffer): Header[] => {
  const end = endRecord(file)
  const count = file.readUInt16LE(end + 10)
  if (file.readUInt32LE(end + 4) !== 0 || file.readUInt16LE(end + 8) !== count) throw new Refused('damaged')
  if (count === 0) throw new Refused('damaged')
  if (count > mostEntries) throw new Refused('bomb')
  const headers: Header[] = []
  let at = directoryStart(file)
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) throw new Refused('damaged')
    const nameLength = file.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    if (next > end) throw new Refused('damaged')
    headers.push({
      name: utf8(file.subarray(at + 46, at + 46 + nameLength)),
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      mode: file.readUInt32LE(at + 38) >>> 16,
      start: file.readUInt32LE(at + 42),
    })
    at = next
  }
  if (at !== end) throw new Refused('hidden')
  return headers
}

const utf8 = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('damaged')
  }
}

/** A relative path without tricks. */
const checkName = (name: string) => {
  const isPlain = name !== '' && !/[\\:\p{Cc}]|^\//u.test(name) && !name.split('/').includes('..')
  if (!isPlain) throw new Refused('hidden')
}

const dataStart = (file: Buffer, { name, start, method }: Header): number => {
  if (start + 30 > file.length || file.readUInt32LE(start) !== 0x04034b50) throw new Refused('damaged')
  const nameLength = file.readUInt16LE(start + 26)
  const own = file.toString('utf8', start + 30, start + 30 + nameLength)
  if (own !== name || file.readUInt16LE(start + 8) !== method) throw new Refused('hidden')
  return start + 30 + nameLength + file.readUInt16LE(start + 28)
}

/** Where a part ends, with the sizes that may be written behind it (APPNOTE 4.3.9). */
const endOf = (file: Buffer, header: Header): number => {
  const end = dataStart(file, header) + header.packed
  if (end > file.length) throw new Refused('damaged')
  if ((header.flags & 8) === 0) return end
  return end + (end + 4 <= file.length && file.readUInt32LE(end) === 0x08074b50 ? 16 : 12)
}

/** Stops as soon as there is more than the directory states, or than is left to unpack. */
const inflated = async (file: Buffer, header: Header, budget: Budget): Promise<Buffer> => {
  const start = dataStart(file, header)
  const packed = file.subarray(start, start + header.packed)
  if (header.size > smallPart && header.size > steepest * header.packed) throw new Refused('bomb')
  const content = header.method === 0 ? packed : await unpacked(packed, header, budget)
  if (header.method === 0) budget.left -= content.length
  if (budget.left < 0) throw new Refused('bomb')
  if (content.length !== header.size || crc32(content) !== header.crc) throw new Refused('damaged')
  return content
}

const unpacked = (packed: Buffer, { method, size }: Header, budget: Budget): Promise<Buffer> => {
  if (method !== 8) throw new Refused('damaged')
  return new Promise((done, fail) => {
    const inflate = createInflateRaw()
    const chunks: Buffer[] = []
    let length = 0
    const stop = (fault: 'bomb' | 'damaged') => {
      inflate.destroy()
      fail(new Refused(fault))
    }
    inflate.on('data', (chunk: Buffer) => {
      length += chunk.length
      budget.left -= chunk.length
      if (length > size || budget.left < 0) stop('bomb')
      else chunks.push(chunk)
    })
    inflate.on('error', () => stop('damaged'))
    inflate.on('end', () => done(Buffer.concat(chunks)))
    inflate.end(packed)
  })
}
