import type { FileChild, ParagraphChild, Table } from 'docx'
import { type ChartPart, captionOf, descriptionOf, type Entry, type TablePart } from '../document.ts'
import type { Docx } from './word-library.ts'

const pale = 'EEF4F5'
const line = { style: 'single', size: 4, color: '9FB3B8' } as const
const none = { style: 'none', size: 0, color: 'auto' } as const

/** A table whose first row is repeated on every page, whose rows stay whole, and which says what it is. */
export const tableOf = (docx: Docx, part: TablePart, width: number): Table => {
  const { AlignmentType, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun } = docx
  const { WidthType } = docx
  const shares = part.columns.map(({ width = 1 }) => width)
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / all) * width))
  const cell = (text: string, column: number, { isBold = false, isHead = false } = {}) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: pale } }),
      children: text.split('\n').map(
        (own) =>
          new Paragraph({
            style: 'TableText',
            alignment: part.columns[column]?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: [new TextRun({ text: own, bold: isBold })],
          }),
      ),
    })
  const row = (cells: string[], at: number) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((text, column) =>
        cell(text, column, { isBold: part.isTotalled && at === part.rows.length - 1 }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    tableLook: { firstRow: true, firstColumn: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: part.columns.map(({ title }, column) =>
          cell(title, column, { isBold: true, isHead: true }),
        ),
      }),
      ...part.rows.map(row),
    ],
  })
}

const pixelsOfBar = 38

/** A chart that Word draws from its numbers, told in words to who does not see it. */
export const chartRun = (docx: Docx, part: ChartPart): ParagraphChild =>
  new docx.ChartRun({
    type: 'bar',
    legend: false,
    gapWidth: 60,
    categories: part.bars.map(({ label }) => label),
    series: [{ name: part.valueHead, values: part.bars.map(({ value }) => value), color: '0B6B7A' }],
    dataLabels: { value: true, position: 'outsideEnd' },
    categoryAxis: { reverseOrder: true },
    valueAxis: { visible: false, gridlines: false },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: 600, height: 60 + pixelsOfBar * part.bars.length },
    altText: { name: captionOf(part), title: captionOf(part), description: descriptionOf(part) },
  })

/** Each with its number and name, its details and what is said of it, kept together. */
export const numberedEntries = ({ Paragraph }: Docx, entries: readonly Entry[]): FileChild[] =>
  entries.flatMap(({ number, title, detail, text }) => [
    new Paragraph({ style: 'EntryTitle', text: `${number}. ${title}` }),
    new Paragraph({ style: 'EntryDetail', text: detail }),
    new Paragraph({ keepLines: true, text }),
  ])
