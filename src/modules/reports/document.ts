import type { Lang } from '#platform/i18n/index.ts'

/** Words, or a figure among them: bound to its marker, and declared where it was stated and not counted. */
export type Piece = string | { marker: string; text: string; isDeclared: boolean }

export type Item = { pieces: Piece[]; lang?: Lang }

/** A column of numbers stands to the right; `width` is its share of the line beside the others'. */
export type Column = { title: string; isNumber?: boolean; width?: number }

/** The same rows for a machine: codes and days as the record has them. */
export type Dataset = { name: string; columns: string[]; rows: (string | number | null)[][] }

export type TablePart = {
  kind: 'table'
  /** “Table 2”; nothing for the tables of an annex, which its headings name. */
  number: string | null
  title: string
  columns: Column[]
  rows: string[][]
  /** Its last row adds up the others. */
  isTotalled: boolean
}

export type ChartPart = {
  kind: 'chart'
  number: string
  title: string
  labelHead: string
  valueHead: string
  bars: { label: string; value: number; text: string }[]
}

/** Something with a name, when and where it was, and what is said of it. */
export type Entry = { number: number; title: string; detail: string; text: string }

export type Part =
  | { kind: 'heading'; id: string; level: 1 | 2 | 3; text: string; beginsPage: boolean }
  | { kind: 'paragraph' | 'note'; pieces: Piece[] }
  | { kind: 'list'; items: Item[] }
  | { kind: 'entries'; entries: Entry[] }
  | TablePart
  | ChartPart

/** A part of the report, and the block of its text that it comes from. */
export type Placed = { block: string; part: Part }

/** A report as it is read, whatever it is drawn as: everything looked up, every figure written out. */
export type ReportDocument = {
  lang: Lang
  title: string
  network: string
  /** Whose report it is. */
  author: string
  /** What it accounts for, in words. */
  period: string
  /** Until when its data speak, in words. */
  asOf: string
  /** When it was composed, in words. */
  date: string
  parts: Placed[]
  datasets: Dataset[]
}

/** A sentence with its figures; a declared one carries a star. */
export const plainOf = (pieces: readonly Piece[]): string => pieces.map(pieceText).join('')

export const pieceText = (piece: Piece): string =>
  typeof piece === 'string' ? piece : `${piece.text}${piece.isDeclared ? '*' : ''}`

/** “Table 2. Calls” */
export const captionOf = ({ number, title }: { number: string | null; title: string }): string =>
  number === null ? title : `${number}. ${title}`

/** What a chart shows, told to who does not see it. */
export const descriptionOf = ({ title, bars }: ChartPart): string =>
  `${title}. ${bars.map(({ label, text }) => `${label}: ${text}`).join('; ')}.`
