import { Refused } from './refused.ts'
import { type Budget, newBudget, type ZipEntry, zipEntries } from './zip.ts'

type OfficeType = 'docx' | 'xlsx' | 'odt'

const odtMedia = 'application/vnd.oasis.opendocument.text'
/** An OpenDocument file begins with its media type, unpacked (ODF 1.3, part 2, 3.3). */
const odtStart = Buffer.from(`mimetype${odtMedia}`)

/**
 * Which document of an office it is, with every part of it unpacked and read.
 * @throws Refused for what is none, or could run, fetch or hide something.
 */
export const inspectOffice = async (file: Buffer): Promise<OfficeType> => {
  const type = await inspectPackage(file, newBudget(), true)
  if (type === 'other') throw new Refused('otherType')
  return type
}

const inspectPackage = async (
  file: Buffer,
  budget: Budget,
  mayEmbed: boolean,
): Promise<OfficeType | 'other'> => {
  const entries = zipEntries(file, budget)
  const type = typeOf(file, entries)
  for (const { name, content } of entries) {
    if (macroNames.test(name)) throw new Refused('macros')
    if (/(^|\/)activeX\//i.test(name)) throw new Refused('embedded')
    if (/(^|\/)externalLinks\//i.test(name)) throw new Refused('external')
    await inspectPart(name, await content(), budget, mayEmbed)
  }
  return type
}

const macroNames = /vbaProject|vbaData|(^|\/)(macrosheets|dialogsheets|Basic|Scripts)\//i

const typeOf = (file: Buffer, entries: ZipEntry[]): OfficeType | 'other' => {
  const has = (wanted: string) => entries.some(({ name }) => name === wanted)
  if (has('[Content_Types].xml') && has('word/document.xml')) return 'docx'
  if (has('[Content_Types].xml') && has('xl/workbook.xml')) return 'xlsx'
  const isOdt = file.subarray(30, 30 + odtStart.length).equals(odtStart) && file.readUInt16LE(8) === 0
  return isOdt && has('content.xml') ? 'odt' : 'other'
}

const begins = (content: Buffer, ...bytes: number[]) => bytes.every((byte, at) => content[at] === byte)

const inspectPart = async (name: string, content: Buffer, budget: Budget, mayEmbed: boolean) => {
  // A program of Windows or Linux, or an object of OLE, which may hold either.
  if (begins(content, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) throw new Refused('embedded')
  if (begins(content, 0x4d, 0x5a) || begins(content, 0x7f, 0x45, 0x4c, 0x46)) throw new Refused('embedded')
  if (begins(content, 0x50, 0x4b, 0x03, 0x04)) {
    // The sheet behind a chart is a file in the file; a file in that one is no sheet behind a chart.
    if (!mayEmbed) throw new Refused('bomb')
    if ((await inspectPackage(content, budget, false)) === 'other') throw new Refused('embedded')
  }
  if (/\.(xml|rels|vml|rdf|xhtml|html?)$/i.test(name) || begins(content, 0x3c))
    inspectXml(name, xmlText(content))
}

/** In the encodings that the formats allow; one that hides its words from us is no document of an office. */
const xmlText = (content: Buffer): string => {
  const encoding =
    begins(content, 0xff, 0xfe) || begins(content, 0x3c, 0)
      ? 'utf-16le'
      : begins(content, 0xfe, 0xff) || begins(content, 0, 0x3c)
        ? 'utf-16be'
        : 'utf-8'
  const text = new TextDecoder(encoding).decode(content)
  const stated = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/i.exec(text)?.[1] ?? encoding
  if (!/^(utf-8|utf-16(le|be)?|us-ascii)$/i.test(stated)) throw new Refused('hidden')
  return text
}

const inspectXml = (name: string, text: string) => {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Refused('hidden')
  if (name === '[Content_Types].xml' && /macroEnabled|vbaProject|ms-office\.activeX/i.test(text))
    throw new Refused('macros')
  if (/\.rels$/i.test(name)) inspectRelations(text)
  if (/<(?:\w+:)?(ddeLink|dde-connection\w*|dde-source|dde-link)\b/i.test(text)) throw new Refused('external')
  if (callsProgram(text)) throw new Refused('external')
  if (/<script:event-listener\b|<(?:\w+:)?script\b[^>]*language/i.test(text)) throw new Refused('macros')
  if (/<manifest:encryption-data\b/i.test(text)) throw new Refused('locked')
  for (const [, where = ''] of text.matchAll(loadedAtOnce))
    if (leadsAway(where)) throw new Refused('external')
}

/** Nothing but an ordinary link, which leads somewhere only when a reader follows it, may point outside. */
const inspectRelations = (text: string) => {
  for (const [relation] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gi)) {
    const isExternal = /TargetMode\s*=\s*["']\s*External/i.test(unescaped(relation))
    if (isExternal && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation)) throw new Refused('external')
  }
}

/** What OpenDocument loads as soon as the file is opened. */
const loadedAtOnce =
  /<(?:draw:(?:image|object|object-ole|plugin|applet|floating-frame)|text:section-source|style:background-image)\b[^>]*?xlink:href\s*=\s*["']([^"']*)["']/gi

const leadsAway = (where: string): boolean => /^\s*([a-z][a-z0-9+.-]*:|[\\/]|\.\.\/)/i.test(unescaped(where))

const unescaped = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex, decimal) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

/** A field of Word that starts another program; its word may be cut into pieces of formatting. */
const callsProgram = (text: string): boolean => {
  const fields = [...text.matchAll(/<w:instrText\b[^>]*>([^<]*)|\bw:instr\s*=\s*["']([^"']*)|<w:(p)[ >]/g)]
  const words = fields.map(([, piece, whole, paragraph]) => (paragraph ? ' ' : (piece ?? ` ${whole} `)))
  return /\bDDE(AUTO)?\b/i.test(unescaped(words.join('')))
}
