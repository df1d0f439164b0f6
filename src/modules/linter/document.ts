import { unzipSync } from 'fflate'

/** What a whole report takes, many times over; more is a file made to fill the memory. */
const mostXml = 30_000_000

/** The text of an uploaded file, a paragraph a line; nothing where it is not what it seems. */
export const textOf = ({ type, content }: { type: string; content: Buffer }): string | undefined =>
  type === 'docx' ? wordText(content) : plainText(content)

/** In UTF-8, or as old programs of the region write. */
const plainText = (content: Buffer): string => {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return new TextDecoder('windows-1252').decode(content)
  }
}

/** The main part of a Word document: no headers, notes or comments. */
const wordText = (content: Buffer): string | undefined => {
  let part: Uint8Array | undefined
  try {
    // Never unpacks more than the size that the archive states, and that is looked at first.
    part = unzipSync(content, {
      filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize <= mostXml,
    })['word/document.xml']
  } catch {
    return undefined
  }
  return part && paragraphsOf(new TextDecoder().decode(part))
}

const tokens =
  /<mc:Fallback>[\s\S]*?<\/mc:Fallback>|<w:t(?:\s[^>]*)?>(?<text>[^<]*)<\/w:t>|<w:(?<mark>tab|br|cr|noBreakHyphen|numPr)(?:\s[^>]*)?\/?>|(?<end><\/w:p>)/g

/** A table's cells are lines of their own; what is numbered or has a bullet begins with one. */
const paragraphsOf = (xml: string): string => {
  let text = ''
  let line = ''
  for (const { groups = {} } of xml.matchAll(tokens)) {
    if (groups.text !== undefined) line += unescaped(groups.text)
    else if (groups.mark === 'numPr') line = line === '' ? '· ' : line
    else if (groups.mark === 'noBreakHyphen') line += '-'
    else if (groups.mark === 'tab') line += ' '
    else if (groups.mark !== undefined) line += '\n'
    else if (groups.end !== undefined) {
      text += `${line}\n`
      line = ''
    }
  }
  return text + line
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (text: string) =>
  text.replace(
    /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole
      const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
