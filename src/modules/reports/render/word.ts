import type { FileChild, IParagraphOptions, ParagraphChild } from 'docx'
import { locales } from '#platform/i18n/index.ts'
import { captionOf, type Part, type Piece, pieceText, type ReportDocument } from '../document.ts'
import { documentText } from '../text/document/index.ts'
import { type Docx, wordLibrary } from './word-library.ts'
import { chartRun, numberedEntries, tableOf } from './word-parts.ts'
import { bulletList, wordStyles } from './word-styles.ts'

/** The report as a Word document: headings, real tables and charts, its language and alternative texts. */
export const reportWord = async (
  document: ReportDocument,
  { isDraft }: { isDraft: boolean },
): Promise<Buffer> => {
  const docx = await wordLibrary()
  const { lang, title, network, author, parts } = document
  const t = documentText(lang)
  const marked = (text: string) => (isDraft ? `${t.draft} · ${text}` : text)
  const { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun, TabStopType } = docx
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: network,
    styles: wordStyles(locales[lang]),
    numbering: { config: [bulletList] },
    features: { updateFields: false },
    sections: [
      {
        properties: { titlePage: true, page: { size: letter, margin } },
        headers: {
          default: new Header({ children: [new Paragraph({ style: 'Running', text: marked(title) })] }),
          first: new Header({ children: [] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Running',
                tabStops: [{ type: TabStopType.RIGHT, position: lineWidth }],
                children: [
                  new TextRun({
                    children: [network, '\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
          first: new Footer({ children: [] }),
        },
        children: [
          ...coverOf(docx, document, marked),
          ...contentsOf(docx, document),
          ...parts.flatMap(({ part }) => partOf(docx, document, part)),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}

/** In twentieths of a point: US letter, as the PDF. */
const letter = { width: 12_240, height: 15_840 }
const margin = { top: 1247, bottom: 1361, left: 1361, right: 1361 }
const lineWidth = letter.width - margin.left - margin.right

const coverOf = (docx: Docx, document: ReportDocument, marked: (text: string) => string): FileChild[] => {
  const { Paragraph } = docx
  const { title, network, author, period, asOf, date, lang } = document
  const t = documentText(lang)
  return [
    new Paragraph({ style: 'CoverAbove', text: marked(network) }),
    new Paragraph({ style: 'Title', text: title }),
    ...[t.covers(period), t.dataUntil(asOf), `${author}, ${date}`].map(
      (text) => new Paragraph({ style: 'CoverBelow', text }),
    ),
  ]
}

/** Its entries are written in, as links without a page: only the program that shows them counts the pages. */
const contentsOf = (docx: Docx, { lang, parts }: ReportDocument): FileChild[] => {
  const { LeaderType, Paragraph, TableOfContents } = docx
  const headings = parts.flatMap(({ part }) => (part.kind === 'heading' && part.level < 3 ? [part] : []))
  const t = documentText(lang)
  return [
    new Paragraph({ style: 'ContentsHeading', pageBreakBefore: true, text: t.contents }),
    new TableOfContents(t.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: headings.map(({ id, text, level }) => ({ title: text, level, href: bookmark(id) })),
    }),
  ]
}

/** Word takes forty letters, digits and low lines. */
const bookmark = (id: string) => id.replaceAll(/[^a-zA-Z0-9]/g, '_').slice(0, 40)

const runs = (docx: Docx, pieces: readonly Piece[], locale?: string): ParagraphChild[] => {
  const { TextRun } = docx
  const language = locale === undefined ? undefined : { value: locale }
  return pieces.flatMap((piece) =>
    pieceText(piece)
      .split('\n')
      .map((text, at) => new TextRun({ text, break: at > 0 ? 1 : 0, language })),
  )
}

const partOf = (docx: Docx, document: ReportDocument, part: Part): FileChild[] => {
  const { Bookmark, Paragraph, TextRun } = docx
  const paragraph = (options: IParagraphOptions) => new Paragraph(options)
  switch (part.kind) {
    case 'heading': {
      const first = document.parts.find((placed) => placed.part.kind === 'heading')
      return [
        paragraph({
          style: `Heading${part.level}`,
          pageBreakBefore: part.beginsPage || first?.part === part,
          children: [new Bookmark({ id: bookmark(part.id), children: [new TextRun(part.text)] })],
        }),
      ]
    }
    case 'paragraph':
      return [paragraph({ children: runs(docx, part.pieces) })]
    case 'note':
      return [paragraph({ style: 'Note', children: runs(docx, part.pieces) })]
    case 'list':
      return part.items.map(({ pieces, lang }) =>
        paragraph({
          numbering: { reference: bulletList.reference, level: 0 },
          children: runs(docx, pieces, lang === undefined ? undefined : locales[lang]),
        }),
      )
    case 'entries':
      return numberedEntries(docx, part.entries)
    case 'chart':
      return [
        paragraph({ style: 'Caption', keepNext: true, text: captionOf(part) }),
        paragraph({ children: [chartRun(docx, part)] }),
      ]
    case 'table':
      return [
        ...(part.number === null
          ? []
          : [paragraph({ style: 'Caption', keepNext: true, text: captionOf(part) })]),
        tableOf(docx, part, lineWidth),
        paragraph({ style: 'AfterTable' }),
      ]
  }
}
