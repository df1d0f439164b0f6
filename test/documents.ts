import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import { type OpenDatabase, tables } from '#platform/db/index.ts'

type Part = {
  name: string
  content: Buffer | string
  mode?: number
  flags?: number
  says?: Partial<{ size: number }>
}

/** A ZIP file made by hand, so that it can also be made wrong. */
export const zipOf = (parts: Part[], { gap = '', tail = '' } = {}): Buffer => {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, mode = 0, flags = 0, says } of parts) {
    const bytes = Buffer.from(content)
    const isStored = name === 'mimetype'
    const packed = isStored ? bytes : deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(isStored ? 0 : 8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(says?.size ?? bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, Buffer.from(name))
    locals.push(local, Buffer.from(gap))
    at += local.length + gap.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, list, end, Buffer.from(tail)])
}

export const wordParts: Part[] = [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: '<w:document><w:p><w:t>Hola</w:t></w:p></w:document>' },
]

export const wordFile = (...more: Part[]) => zipOf([...wordParts, ...more])

/** A PDF of so many objects, each as it is written between `obj` and `endobj`. */
export const pdfFile = (...objects: (string | Buffer)[]): Buffer =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.flatMap((object, at) => [
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from('trailer <</Root 1 0 R>>\n%%EOF\n'),
  ])

/** A stream of objects, as PDF packs them. */
export const objectStream = (text: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode') =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} >>\nstream\n`),
    deflateSync(Buffer.from(text)),
    Buffer.from('\nendstream'),
  ])

export const pngChunk = (kind: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind), body])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A picture of one color; `more` stands before its pixels. */
export const pngFile = (width = 3, height = 2, more: Buffer[] = []): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const pixels = Buffer.alloc(Math.min(1_000, height) * (1 + Math.min(1_000, width) * 3))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    ...more,
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A file that is kept and belongs somewhere, without its bytes. */
export const aStoredFile = (db: OpenDatabase['db'], key: string) =>
  tables<'files'>()(db)
    .insertInto('files.stored')
    .values({
      key,
      name: 'carta.pdf',
      type: 'application/pdf',
      size: 10,
      object: 'test',
      institutionId: 0,
      admittedAt: new Date(),
      state: 'unscanned',
    })
    .execute()
