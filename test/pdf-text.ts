import { inflateSync } from 'node:zlib'

/** The objects of a PDF: their dictionary, and their stream unpacked. */
export const objectsOf = (pdf: Buffer) =>
  new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s*([\s\S]*?)\s*endobj/g)].map((found) => {
      const [, number = '', body = ''] = found
      const start = body.indexOf('stream\n')
      if (start < 0) return [number, { dictionary: body, stream: '' }]
      const dictionary = body.slice(0, start)
      const from = found.index + found[0].indexOf('stream\n') + 'stream\n'.length
      const bytes = pdf.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)?.[1]))
      const plain = dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes
      return [number, { dictionary, stream: plain.toString('latin1') }]
    }),
  )

const fromUtf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** What each glyph of a font stands for (PDF 32000, 9.10.3). */
const glyphsOf = (map: string): Map<number, string> => {
  const glyphs = new Map<number, string>()
  for (const [, from = '', text = ''] of map.matchAll(/^<(\w{4})> <(\w+)>$/gm))
    glyphs.set(Number.parseInt(from, 16), fromUtf16(text))
  return glyphs
}

/** The bytes of a literal string, escapes undone (7.3.4.2). */
const bytesOf = (literal: string): number[] => {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  const plain = literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal, mark) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (named[mark] ?? mark),
  )
  return [...Buffer.from(plain, 'latin1')]
}

/** The text of the pages as a reader of the file finds it, by way of its own tables of glyphs. */
export const textOf = (pdf: Buffer): string => {
  const objects = objectsOf(pdf)
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary))
  return pages
    .map(({ dictionary }) => {
      const fonts = new Map(
        [...(/\/Font <<([^>]*)>>/.exec(dictionary)?.[1] ?? '').matchAll(/\/(f\d+) (\d+) 0 R/g)].map(
          ([, name = '', number = '']) => {
            const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.dictionary ?? '')?.[1] ?? ''
            return [name, glyphsOf(objects.get(map)?.stream ?? '')]
          },
        ),
      )
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '')?.stream ?? ''
      let font = new Map<number, string>()
      const shown = [
        ...content.matchAll(
          /\/(f\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)|<([0-9A-F]+)>(?=[^>]*T[jJ])/g,
        ),
      ]
      return shown
        .map(([, name, literal, hex]) => {
          if (name) {
            font = fonts.get(name) ?? font
            return ''
          }
          const bytes = literal === undefined ? [...Buffer.from(hex ?? '', 'hex')] : bytesOf(literal)
          return bytes
            .filter((_, at) => at % 2 === 0)
            .map((high, at) => font.get(high * 256 + (bytes[at * 2 + 1] ?? 0)) ?? '?')
            .join('')
        })
        .join('')
    })
    .join('\n')
}
