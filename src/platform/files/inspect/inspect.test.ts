import fc from 'fast-check'
import { expect, test } from 'vitest'
import { xlsxOf } from '#platform/http/export.ts'
import { objectStream, pdfFile, pngChunk, pngFile, wordFile, wordParts, zipOf } from '#test/documents.ts'
import type { FileType } from '../type.ts'
import { inspect, Refused } from './index.ts'

const types: FileType[] = ['pdf', 'docx', 'xlsx', 'odt', 'txt', 'png', 'jpeg']

/** The type it is taken for, or why it is refused. */
const verdict = async (content: Buffer | string, name = 'a'): Promise<string> => {
  try {
    return (await inspect(Buffer.from(content), { name, types })).type
  } catch (error) {
    if (error instanceof Refused) return error.fault
    throw error
  }
}

const verdicts = async (cases: Record<string, [Buffer | string, string]>) => {
  const found = await Promise.all(
    Object.entries(cases).map(async ([what, [content]]) => [what, await verdict(content)]),
  )
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(cases).map(([what, [, expected]]) => [what, expected])),
  )
}

const odt = (content = '<office:document-content/>') =>
  zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', content },
  ])
const relation = (type: string, more = 'TargetMode="External"') =>
  wordFile({
    name: 'word/_rels/document.xml.rels',
    content: `<Relationships><Relationship Id="r" Type="http://x/relationships/${type}" Target="http://x.example" ${more}/></Relationships>`,
  })
const part = (name: string, content: Buffer | string) => wordFile({ name, content })
const zeros = (size: number) => Buffer.alloc(size)

test('what a file is, its bytes say', async () => {
  await verdicts({
    pdf: [pdfFile('<</Type /Catalog>>'), 'pdf'],
    'pdf cut off': [pdfFile('<<>>').subarray(0, -8), 'damaged'],
    png: [pngFile(), 'png'],
    word: [wordFile(), 'docx'],
    excel: [await xlsxOf([{ name: 'A', columns: [], rows: [] }]), 'xlsx'],
    odt: [odt(), 'odt'],
    text: ['¡Hola!\r\n', 'txt'],
    'any zip': [zipOf([{ name: 'evil.exe', content: 'x' }]), 'otherType'],
    page: ['\n<!doctype html><p>', 'otherType'],
    drawing: ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'otherType'],
    'drawing with a prologue': ['\ufeff<?xml version="1.0"?><svg/>', 'otherType'],
    program: ['MZ\x90\0', 'otherType'],
    'old word': [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'otherType'],
  })
})

test('name and content agree; a name without an ending promises nothing', async () => {
  const names = ['a.pdf', 'a.PDF', 'a', 'a.exe', 'a.pdf.html', 'a.docx', '.pdf']
  expect(await Promise.all(names.map((name) => verdict(pdfFile('<<>>'), name)))).toEqual([
    'pdf',
    'pdf',
    'pdf',
    'otherName',
    'otherName',
    'otherName',
    'pdf',
  ])
})

test('an archive that hides, overlaps, leads out or is locked is refused', async () => {
  const twice = wordFile()
  const two = Buffer.from(twice)
  // Both parts of the directory point to the first one, as in an overlapping bomb.
  two.writeUInt32LE(0, two.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 42)
  await verdicts({
    overlapping: [two, 'hidden'],
    'something before': [Buffer.concat([Buffer.from('PK\x03\x04'), wordFile()]), 'damaged'],
    'something between': [zipOf(wordParts, { gap: 'x' }), 'hidden'],
    'something behind': [zipOf(wordParts, { tail: 'x' }), 'damaged'],
    'the way out': [part('../../etc/passwd', 'x'), 'hidden'],
    'the way out of Windows': [part('..\\evil', 'x'), 'hidden'],
    'from the root': [part('/etc/passwd', 'x'), 'hidden'],
    'a symbolic link': [wordFile({ name: 'a', content: '/etc/passwd', mode: 0o120777 }), 'hidden'],
    twins: [part('WORD/document.xml', 'x'), 'hidden'],
    locked: [wordFile({ name: 'a', content: 'x', flags: 1 }), 'locked'],
    'cut off': [wordFile().subarray(0, -3), 'damaged'],
    'another size': [wordFile({ name: 'a', content: 'xyz', says: { size: 4 } }), 'damaged'],
    'another type of UTF': [part('word/a.xml', '<?xml version="1.0" encoding="utf-7"?><a/>'), 'hidden'],
  })
})

test('a bomb is refused before it has gone off', async () => {
  const bomb = zeros(60_000_000)
  const memory = process.memoryUsage().rss
  await verdicts({
    'one part': [part('word/a.bin', bomb), 'bomb'],
    'that says it is small': [wordFile({ name: 'a', content: zeros(3_000_000), says: { size: 10 } }), 'bomb'],
    'many parts': [
      zipOf([
        ...wordParts,
        ...Array.from({ length: 25 }, (_, at) => ({ name: `${at}`, content: zeros(4_900_000) })),
      ]),
      'bomb',
    ],
    'many names': [zipOf(Array.from({ length: 3_001 }, (_, at) => ({ name: `${at}`, content: '' }))), 'bomb'],
    'a file in a file in a file': [part('word/embeddings/a.xlsx', part('b.docx', wordFile())), 'bomb'],
    'entities of XML': [part('word/a.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'hidden'],
    'objects of a PDF': [pdfFile(objectStream(' '.repeat(60_000_000))), 'bomb'],
  })
  expect(process.memoryUsage().rss - memory).toBeLessThan(600_000_000)
})

test('what runs, fetches or carries is refused in a document; an ordinary link and a chart are not', async () => {
  const wide = Buffer.from('\ufeff<w:p><w:instrText>DDEAUTO c:\\x</w:instrText></w:p>', 'utf16le')
  await verdicts({
    'a link': [relation('hyperlink'), 'docx'],
    'a part of its own': [relation('image', ''), 'docx'],
    'the sheet of a chart': [
      part('word/embeddings/a.xlsx', await xlsxOf([{ name: 'A', columns: [], rows: [] }])),
      'docx',
    ],
    'a template elsewhere': [relation('attachedTemplate'), 'external'],
    'a picture elsewhere': [relation('image'), 'external'],
    'spelt otherwise': [relation('oleObject', 'TargetMode="&#69;xternal"'), 'external'],
    macros: [part('word/vbaProject.bin', 'x'), 'macros'],
    'macros by another name': [
      zipOf([
        { name: '[Content_Types].xml', content: '<a ContentType="application/vnd.ms-office.vbaProject"/>' },
        ...wordParts.slice(1),
      ]),
      'macros',
    ],
    'an object of OLE': [part('word/embeddings/a.bin', Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'embedded'],
    'a program': [part('word/media/a.png', 'MZ\x90'), 'embedded'],
    'any archive': [part('word/embeddings/a.docx', zipOf([{ name: 'a', content: 'x' }])), 'embedded'],
    'a field that starts a program': [
      part('word/a.xml', '<w:p><w:instrText>DD</w:instrText><w:r/><w:instrText>EAUTO c:</w:instrText></w:p>'),
      'external',
    ],
    'the same in UTF-16': [part('word/a.xml', wide), 'external'],
    'links of a sheet': [part('xl/externalLinks/externalLink1.xml', '<a/>'), 'external'],
    'an odt’s picture elsewhere': [odt('<draw:image xlink:href="https://x.example/a.png"/>'), 'external'],
    'an odt’s own picture': [odt('<draw:image xlink:href="Pictures/a.png"/>'), 'odt'],
    'an odt’s event': [odt('<script:event-listener/>'), 'macros'],
  })
})

test('a PDF that runs, sends or carries something is refused, however it is written', async () => {
  const hex = '<</S /J#61va#53cript /JS (x)>>'
  await verdicts({
    'shows only': [pdfFile('<</Type /Page>>', objectStream('1 0 <</Type /Font>>')), 'pdf'],
    script: [pdfFile('<</OpenAction <</S /JavaScript>>>>'), 'scripts'],
    'script in hexadecimal': [pdfFile(hex), 'scripts'],
    'script in a stream': [pdfFile(objectStream(`1 0 ${hex}`)), 'scripts'],
    'in a stream that does not say so': [
      pdfFile(objectStream(`1 0 ${hex}`, '/N 1 /First 4 /Filter /FlateDecode')),
      'scripts',
    ],
    'in a stream behind a trick': [
      pdfFile(
        objectStream(
          `1 0 ${hex}`,
          '/A (obj >> endobj) /Type /ObjStm /B <6f> /N 1 /First 4 /Filter [/FlateDecode]',
        ),
      ),
      'scripts',
    ],
    'in a stream packed twice': [
      pdfFile(objectStream('x', '/Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode]')),
      'hidden',
    ],
    launch: [pdfFile('<</S/Launch>>'), 'scripts'],
    'sends a form': [pdfFile('<</S /SubmitForm>>'), 'scripts'],
    'carries a file': [pdfFile('<</Type /EmbeddedFile>>'), 'embedded'],
    locked: [pdfFile('<</Encrypt 5 0 R>>'), 'locked'],
    'an archive too': [Buffer.concat([pdfFile('<<>>'), wordFile(), Buffer.from('%%EOF')]), 'hidden'],
  })
})

const segment = (marker: number, body: Buffer | string) => {
  const bytes = Buffer.from(body)
  return Buffer.concat([
    Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255]),
    bytes,
  ])
}
/** Upright is 1; 6 is turned. */
const exif = (orientation: number) =>
  Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x02', 'latin1'),
    Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]),
    Buffer.from([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0]),
    Buffer.from('GPS -34.6037 -58.3816'),
  ])
const jpegOf = (...segments: Buffer[]) =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])])
const jfif = segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'))
const frame = (width: number, height: number) =>
  segment(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]))
const scan = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]),
])
const stripped = async (content: Buffer) => (await inspect(content, { name: 'a', types })).content

test('of a photograph the picture is kept, and how it was held; not where, when, with what and by whom', async () => {
  const photo = jpegOf(
    jfif,
    segment(0xe1, exif(6)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Ana</x:xmpmeta>'),
    segment(0xed, 'Photoshop 3.0\0IPTC'),
    segment(0xfe, 'taken by Ana'),
    frame(40, 30),
    scan,
  )
  const kept = await stripped(Buffer.concat([photo, Buffer.from('<script>')]))
  expect(kept.toString('latin1')).not.toMatch(/GPS|Ana|IPTC|xmp|script/)
  expect(kept.indexOf('Exif')).toBeGreaterThan(0)
  expect((await stripped(kept)).equals(kept)).toBe(true)
  const upright = await stripped(jpegOf(jfif, segment(0xe1, exif(1)), frame(40, 30), scan))
  expect(upright.equals(jpegOf(jfif, frame(40, 30), scan))).toBe(true)
})

test('a picture of too many pixels is refused by its header, and a broken one too', async () => {
  await verdicts({
    png: [pngFile(30_000, 30_000), 'pixels'],
    jpeg: [jpegOf(jfif, frame(60_000, 60_000), scan), 'pixels'],
    'no pixels at all': [pngFile(0, 5), 'damaged'],
    'no frame': [jpegOf(jfif, scan), 'damaged'],
    'two frames': [jpegOf(frame(4, 4), frame(60, 60), scan), 'damaged'],
    'cut off': [jpegOf(jfif, frame(4, 4), scan).subarray(0, -2), 'damaged'],
    'wrong checksum': [Buffer.from(pngFile()).fill(9, 20, 21), 'damaged'],
  })
})

test('a turned PNG stays turned', async () => {
  const kept = await stripped(
    pngFile(3, 2, [pngChunk('eXIf', exif(6).subarray(6)), pngChunk('tEXt', Buffer.from('a\0b'))]),
  )
  expect(kept.includes('eXIf')).toBe(true)
  expect(kept.toString('latin1')).not.toMatch(/GPS|tEXt/)
})

test('no bytes, however spoilt, do more than be refused', async () => {
  const samples = [
    wordFile(),
    odt(),
    pdfFile('<<>>', objectStream('1 0 <<>>')),
    pngFile(),
    jpegOf(jfif, segment(0xe1, exif(6)), frame(4, 3), scan),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      async (sample, changes, cut) => {
        const spoilt = Buffer.from(sample)
        for (const [at, byte] of changes) spoilt[at % spoilt.length] = byte
        await verdict(cut % 3 === 0 ? spoilt.subarray(0, cut % spoilt.length) : spoilt)
      },
    ),
    { numRuns: 400 },
  )
})
