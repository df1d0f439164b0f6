import { type PdfBlock, pdfOf } from '#platform/pdf/index.ts'
import { captionOf, descriptionOf, type Part, plainOf, type ReportDocument } from '../document.ts'
import { documentText } from '../text/document/index.ts'
import { chartSvg } from './chart-svg.ts'

/** A chart with more bars takes so much of a page that it may stand on the next one. */
const mostInPlace = 8

const blockOf = (part: Part): PdfBlock => {
  switch (part.kind) {
    case 'heading':
      return { kind: 'heading', text: part.text, level: part.level, beginsPage: part.beginsPage }
    case 'paragraph':
    case 'note':
      return { kind: part.kind, text: plainOf(part.pieces) }
    case 'list':
      return {
        kind: 'list',
        items: part.items.map(({ pieces, lang }) => {
          const text = plainOf(pieces)
          return lang === undefined ? text : { text, lang }
        }),
      }
    case 'entries':
      return { kind: 'entries', entries: part.entries }
    case 'chart':
      return {
        kind: 'figure',
        svg: chartSvg(part),
        caption: captionOf(part),
        alternative: descriptionOf(part),
        floats: part.bars.length > mostInPlace,
      }
    case 'table':
      return {
        kind: 'table',
        columns: part.columns,
        rows: part.rows,
        isTotalled: part.isTotalled,
        // What belongs to an annex is named by the heading above it.
        ...(part.number !== null && { caption: captionOf(part) }),
      }
  }
}

/** The report on paper: a cover, the contents, then the whole of it. A draft says on every page that it is one. */
export const reportPdf = (document: ReportDocument, { isDraft }: { isDraft: boolean }): Promise<Buffer> => {
  const { lang, title, network, author, period, asOf, date, parts } = document
  const t = documentText(lang)
  const marked = (text: string) => (isDraft ? `${t.draft} · ${text}` : text)
  return pdfOf({
    title,
    lang,
    header: marked(title),
    footer: network,
    cover: { above: marked(network), below: [t.covers(period), t.dataUntil(asOf), `${author}, ${date}`] },
    contents: { title: t.contents, captions: t.tablesAndCharts },
    blocks: parts.map(({ part }) => blockOf(part)),
  })
}
