import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { objectsOf, textOf } from '#test/pdf-text.ts'
import { type PdfDocument, pdfOf } from './index.ts'

const documentWith = (text: string): PdfDocument => ({
  title: 'Constancia',
  lang: 'es',
  blocks: [{ kind: 'paragraph', text }],
})

const isUa = (pdf: Buffer) => pdf.toString('latin1').includes('<pdfuaid:part>1</pdfuaid:part>')

test('accents of the four languages come out as text', async () => {
  const words = 'Año ñandú pingüino ¿qué? ¡sí! ação coração três vocês à l’œuvre naïve «où» Noël ç 1.º — …'
  const pdf = await pdfOf(documentWith(words))
  expect(textOf(pdf).replaceAll(' ', '')).toContain(words.replaceAll(' ', ''))
  expect(isUa(pdf)).toBe(true)
})

test('a document has its title, language, headings, table and list as tags', async () => {
  const pdf = await pdfOf({
    title: 'Propuesta 2027-014',
    lang: 'pt',
    footer: 'Rede',
    blocks: [
      { kind: 'heading', text: 'Dados' },
      { kind: 'facts', rows: [['País', 'Chile']] },
      { kind: 'heading', level: 2, text: 'Nota' },
      { kind: 'table', columns: ['a', 'b'], rows: [['1', '2'], ['3']] },
      { kind: 'list', items: ['x', 'y'], lang: 'en' },
      { kind: 'list', items: [] },
      { kind: 'table', columns: ['a'], rows: [] },
      { kind: 'facts', rows: [] },
      { kind: 'paragraph', text: '' },
    ],
  })
  const source = [...objectsOf(pdf).values()].map(({ dictionary }) => dictionary)
  const tags = source.flatMap((dictionary) => /\/Type \/StructElem\s+\/S \/(\w+)/.exec(dictionary)?.[1] ?? [])
  const count = (tag: string) => tags.filter((other) => other === tag).length
  expect({
    title: count('Title'),
    h1: count('H1'),
    h2: count('H2'),
    th: count('TH'),
    td: count('TD'),
  }).toEqual({
    title: 1,
    h1: 1,
    h2: 1,
    th: 2,
    td: 4,
  })
  expect(count('L')).toBe(2)
  expect(source.join(' ')).toMatch(/\/Lang \(pt\)/)
  expect(source.join(' ')).toMatch(/\/Lang \(en\)/)
  expect(textOf(pdf)).toContain('Rede')
  expect(isUa(pdf)).toBe(true)
})

test('what was typed is text, never Typst', async () => {
  const hostile = '#eval("1+1") $x^2$ \\ ] [ } { #read("/etc/passwd") *b* _i_ `c` <a> @b // c /* d */ = h'
  for (const text of [hostile, `\\u{41}${hostile}`, '#', ']', '\\', '"', '$']) {
    const pdf = await pdfOf({
      title: text,
      lang: 'es',
      footer: text,
      blocks: [
        { kind: 'heading', text },
        { kind: 'paragraph', text },
        { kind: 'facts', rows: [[text, text]] },
        { kind: 'table', columns: [text], rows: [[text]] },
        { kind: 'list', items: [text] },
      ],
    })
    const found = textOf(pdf).replace(/\s/g, '')
    expect(found.split(text.replace(/\s/g, '')).length - 1).toBeGreaterThanOrEqual(8)
  }
})

test('any text makes a document', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const pdf = await pdfOf({ ...documentWith(text), title: text, footer: text })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    }),
    { numRuns: 100 },
  )
})

test('printable text of Latin script is found again as it was', async () => {
  const letters = fc.constantFrom(...'abcXYZ 019#$\\[]{}()"\'*_`<>@/=-+~^|%&;:,.!?áéíóúñçãõàèêëîïôûüœÁÉÑÇ')
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: letters, maxLength: 60 }), async (text) => {
      const found = textOf(await pdfOf(documentWith(`a${text}`)))
      expect(found.replace(/\s/g, '')).toContain(`a${text}`.replace(/\s/g, ''))
    }),
    { numRuns: 100 },
  )
})

test('the same document gives the same bytes', async () => {
  const first = await pdfOf(documentWith('igual'))
  expect(first.equals(await pdfOf(documentWith('igual')))).toBe(true)
})

test('nothing is written beside the program', async () => {
  const before = readdirSync(root)
  await pdfOf(documentWith('nada'))
  expect(readdirSync(root)).toEqual(before)
})

test('a document with a cover has its contents, its captions and the words of its pictures as tags', async () => {
  const pdf = await pdfOf({
    title: 'Informe',
    lang: 'es',
    header: 'Cabecera',
    footer: 'Pie',
    cover: { above: 'Red', below: ['Periodo'] },
    contents: { title: 'Contenido', captions: 'Tablas y gráficos' },
    blocks: [
      { kind: 'heading', text: 'Primera' },
      { kind: 'note', text: 'Una nota' },
      {
        kind: 'table',
        caption: 'Tabla 1. Países',
        columns: [
          { title: 'País', width: 2 },
          { title: 'Visitas', isNumber: true, width: 1 },
        ],
        rows: [
          ['Chile', '3'],
          ['Total', '3'],
        ],
        isTotalled: true,
      },
      {
        kind: 'figure',
        caption: 'Gráfico 1. Visitas',
        alternative: 'Chile: 3 visitas',
        svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="9" height="9"/></svg>',
      },
      { kind: 'heading', text: 'Anexo', beginsPage: true },
      { kind: 'entries', entries: [{ number: 1, title: 'Taller', detail: 'Lima', text: 'Se reunió.' }] },
    ],
  })
  const source = [...objectsOf(pdf).values()].map(({ dictionary }) => dictionary)
  const has = (tag: string) =>
    source.filter((dictionary) => new RegExp(`/Type /StructElem\\s+/S /${tag}\\b`).test(dictionary)).length
  expect([has('TOC') > 0, has('Table'), has('Figure'), has('Caption'), has('H1')]).toEqual([true, 1, 1, 2, 4])
  expect(source.join(' ')).toContain('/Alt')
  const text = textOf(pdf).replace(/\s/g, '')
  const words = ['Cabecera', 'Periodo', 'Contenido', 'Tabla1.Países', 'Sereunió.']
  expect(words.filter((word) => !text.includes(word))).toEqual([])
  expect(isUa(pdf)).toBe(true)
})
