import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { office, openedInOffice } from '#test/office.ts'
import { aReport, reportIn } from '#test/report.ts'
import { captionOf, plainOf, type ReportDocument } from './document.ts'
import { reportWord } from './render/word.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let documents: Map<string, ReportDocument>

beforeAll(async () => {
  database = await freshDatabase()
  const ctx = testCtx(database)
  const id = await aReport(ctx)
  documents = new Map()
  for (const lang of languages) documents.set(lang, await reportIn(ctx, id, lang))
})
afterAll(() => database.drop())

/** As the words stand, whatever line they are on and however the program wraps them. */
const packed = (text: string) => text.normalize('NFC').replace(/[\s\u00ad]/g, '')

const partsOf = ({ parts }: ReportDocument) => parts.map(({ part }) => part)

/** What every reader must find: headings, sentences, captions and each cell. */
const wordsOf = (document: ReportDocument): string[] =>
  partsOf(document).flatMap((part) => {
    switch (part.kind) {
      case 'heading':
        return [part.text]
      case 'paragraph':
      case 'note':
        return plainOf(part.pieces).split('\n')
      case 'list':
        return part.items.map(({ pieces }) => plainOf(pieces))
      case 'entries':
        return part.entries.flatMap(({ title, detail, text }) => [title, detail, text])
      case 'chart':
        return [captionOf(part)]
      default:
        return [...part.columns.map(({ title }) => title), ...part.rows.flat()].flatMap((cell) =>
          cell.split('\n'),
        )
    }
  })

/** The whole text, without the running lines of the pages. */
const textOf = (pages: string[], { title, network }: ReportDocument) =>
  packed(
    pages
      .flatMap((page) => page.split('\n'))
      .filter((line) => line !== title && !(line.startsWith(network) && /\d+ \/ \d+$/.test(line)))
      .join('\n'),
  )

test('LibreOffice opens the Word file in every language, or its absence is said aloud', async () => {
  const tools = office()
  if (!tools) {
    process.stderr.write(
      '\nNOT OPENED in LibreOffice: soffice or pdftotext is missing (libreoffice-writer-nogui, poppler-utils).\n\n',
    )
    return
  }
  const files = new Map<string, Buffer>()
  for (const [lang, document] of documents) files.set(lang, await reportWord(document, { isDraft: false }))
  for (const [lang, { pages, count }] of await openedInOffice(tools, files)) {
    const document = documents.get(lang)
    if (!document) throw new Error(`no report in ${lang}`)
    const parts = partsOf(document)
    const text = textOf(pages, document)
    expect(wordsOf(document).filter((words) => !text.includes(packed(words)))).toEqual([])
    const tables = parts.filter((part) => part.kind === 'table')
    const cells = tables.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0)
    const heads = tables.reduce((sum, { columns }) => sum + columns.length, 0)
    const headings = parts.filter((part) => part.kind === 'heading' && part.level < 3)
    expect([lang, count('Table'), count('TD'), count('TH')]).toEqual([lang, tables.length, cells, heads])
    expect(count('TOCI')).toBe(headings.length)
    expect(count('Figure')).toBe(parts.filter(({ kind }) => kind === 'chart').length)
    expect(pages.length).toBeGreaterThan(15)
    expect(pages.length).toBeLessThan(30)
  }
}, 120_000)
