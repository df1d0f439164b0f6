import { inflateRawSync } from 'node:zlib'

/** The files of a workbook by name: each begins with its local header (APPNOTE 4.3.7). */
export const partsOf = (book: Buffer): Map<string, string> => {
  const parts = new Map<string, string>()
  const end = book.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = book.readUInt32LE(end + 16)
  for (let entry = 0; entry < book.readUInt16LE(end + 10); entry += 1) {
    const nameLength = book.readUInt16LE(at + 28)
    const name = book.toString('utf8', at + 46, at + 46 + nameLength)
    const local = book.readUInt32LE(at + 42)
    const from = local + 30 + book.readUInt16LE(local + 26) + book.readUInt16LE(local + 28)
    const content = book.subarray(from, from + book.readUInt32LE(at + 20))
    parts.set(name, (book.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8'))
    at += 46 + nameLength + book.readUInt16LE(at + 30) + book.readUInt16LE(at + 32)
  }
  return parts
}
