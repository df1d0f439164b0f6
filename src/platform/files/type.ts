/** The files that may be sent to us: their media type, ending and name on screen. */
export const fileTypes = {
  pdf: { media: 'application/pdf', extension: 'pdf', name: 'PDF' },
  docx: {
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    name: 'Word (DOCX)',
  },
  xlsx: {
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    name: 'Excel (XLSX)',
  },
  odt: { media: 'application/vnd.oasis.opendocument.text', extension: 'odt', name: 'OpenDocument (ODT)' },
  txt: { media: 'text/plain', extension: 'txt', name: 'TXT' },
  png: { media: 'image/png', extension: 'png', name: 'PNG' },
  jpeg: { media: 'image/jpeg', extension: 'jpg', name: 'JPEG' },
} as const

export type FileType = keyof typeof fileTypes

/** What the bytes are, whatever their name says; `undefined` for anything that is not listed, macros included. */
export const sniffedType = (content: Buffer): FileType | undefined => {
  const begins = (...bytes: number[]) => bytes.every((byte, at) => content[at] === byte)
  if (content.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf'
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg'
  if (!begins(0x50, 0x4b, 0x03, 0x04)) return isText(content) ? 'txt' : undefined
  const names = zipNames(content)
  const has = (name: string) => names.includes(name)
  if (names.some((name) => /vbaProject|^Basic\/|^Scripts\//i.test(name))) return undefined
  if (has('[Content_Types].xml') && has('word/document.xml')) return 'docx'
  if (has('[Content_Types].xml') && has('xl/workbook.xml')) return 'xlsx'
  if (
    has('mimetype') &&
    content.subarray(30, 38 + fileTypes.odt.media.length).toString('latin1') === odtStart
  ) {
    return 'odt'
  }
  return undefined
}

/** Nothing in it that no text has: in UTF-16 only with its mark, and otherwise no control characters. */
const isText = (content: Buffer): boolean => {
  if (content[0] === 0xff && content[1] === 0xfe) return content.byteLength % 2 === 0
  return !content.some(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d,
  )
}

/** An OpenDocument file begins with its media type, unpacked (ODF 1.3, part 2, 3.3). */
const odtStart = `mimetype${fileTypes.odt.media}`

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1')
const directoryEntry = 0x02014b50

/** The names in the directory at the end of a ZIP file; none when the directory makes no sense. */
const zipNames = (content: Buffer): string[] => {
  const end = content.lastIndexOf(endOfDirectory)
  if (end < 0 || end + 22 > content.length) return []
  const names: string[] = []
  let at = content.readUInt32LE(end + 16)
  for (let entry = 0; entry < content.readUInt16LE(end + 10); entry += 1) {
    if (at + 46 > content.length || content.readUInt32LE(at) !== directoryEntry) return []
    const length = content.readUInt16LE(at + 28)
    names.push(content.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32)
  }
  return names
}
