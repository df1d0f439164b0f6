import { objectsOf, textOf } from '#test/pdf-text.ts'
import { partsOf } from '#test/workbook.ts'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** Markup taken apart, so that what stands on both sides of a tag is read as one, and what an attribute holds is read too. */
const ofMarkup = (markup: string): string => {
  const plain = markup.replaceAll(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole)
  return `${plain}\n${plain.replaceAll(/<[^>]+>/g, '')}`
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const isZip = (bytes: Buffer) => bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
const isPdf = (bytes: Buffer) => bytes.subarray(0, 5).toString('latin1') === '%PDF-'

/** The pages, the properties of the document and whatever else its objects say; of a file that is none, its bytes. */
const ofPdf = (bytes: Buffer): string => {
  const objects = [...objectsOf(bytes).values()]
  const raw = objects.map(({ dictionary, stream }) => `${dictionary}\n${stream}`).join('\n')
  const wide = [...raw.matchAll(/<FEFF([0-9A-F]+)>/gi)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  )
  const shown = objects.length > 0 ? textOf(bytes) : ''
  return [shown, shown.replaceAll(/\s+/g, ''), wide.join('\n'), raw, bytes.toString('latin1')].join('\n')
}

const ofZip = (bytes: Buffer): string =>
  [...partsOf(bytes)].map(([name, text]) => `${name}\n${ofMarkup(text)}`).join('\n')

/** Everything that a person, or a program of theirs, could read out of a body. */
export const textIn = (bytes: Buffer, type: string): string => {
  if (isPdf(bytes)) return ofPdf(bytes)
  if (isZip(bytes)) return ofZip(bytes)
  const text = bytes.toString('utf8')
  if (type.startsWith('text/html') || type.includes('xml')) return ofMarkup(text)
  // A long line of a calendar goes on in the next one (RFC 5545, 3.1).
  if (type.startsWith('text/calendar')) return text.replaceAll(/\r\n[ \t]/g, '')
  return text
}

/** Of a header that changes with every request there is nothing to compare. */
const passing = new Set(['x-request-id', 'server-timing', 'date'])

export const headersOf = (headers: Headers): string =>
  [...headers].map(([name, value]) => `${name}: ${decoded(value)}`).join('\n')

/** The same, without what no two answers share. */
export const lastingHeaders = (headers: Headers): string =>
  [...headers]
    .filter(([name]) => !passing.has(name))
    .map(([name, value]) => `${name}: ${value}`)
    .sort()
    .join('\n')
