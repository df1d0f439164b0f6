import { stringify } from 'csv-stringify/sync'
import type { Cell, SheetData } from 'write-excel-file/node'
import type { C } from './route.ts'

/** A spreadsheet runs what begins with these; a leading apostrophe keeps it text (OWASP, CSV injection). */
const startsFormula = /^[=+\-@\t\r]/

const safeCell = (value: unknown): unknown =>
  typeof value === 'string' && startsFormula.test(value) && !/^-?\d+([.,]\d+)?$/.test(value)
    ? `'${value}`
    : value

/** Rows as CSV (RFC 4180) that a spreadsheet opens with its accents: UTF-8 with a byte order mark. */
export const csvOf = (columns: string[], rows: unknown[][]): string =>
  stringify([columns, ...rows.map((row) => row.map(safeCell))], { bom: true, record_delimiter: 'windows' })

/** Answers with a CSV file; its name is ours, never the reader's. */
export const csv = (c: C, name: string, columns: string[], rows: unknown[][]): Response =>
  c.body(csvOf(columns, rows), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': attachment(`${name}.csv`),
    ...describedBy(c),
  })

/** Where a machine reads what the columns mean (W3C, CSV on the Web). */
const describedBy = (c: C): Record<string, string> => {
  const { path } = c.req
  if (!c.var.describedTables.has(path.slice(`/${c.var.lang}`.length))) return {}
  return { Link: `<${path}-metadata.json>; rel="describedby"; type="application/csvm+json"` }
}

export type Sheet = { name: string; columns: string[]; rows: unknown[][] }

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook of Excel. Every cell says what it is, so that no text is ever taken for a formula. */
export const xlsxOf = async (sheets: Sheet[]): Promise<Buffer> => {
  const { default: write } = await import('write-excel-file/node')
  const book = write(
    sheets.map(({ name, columns, rows }, at) => ({
      data: [
        columns.map((title) => ({ ...textCell(title), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ] satisfies SheetData,
      sheet: sheetName(name, at),
      columns: columns.map((title, column) => ({
        width: widthOf([title, ...rows.map((row) => row[column])]),
      })),
      stickyRowsCount: 1,
    })),
  )
  return book.toBuffer()
}

/** Answers with an Excel file; its name is ours, never the reader's. */
export const xlsx = async (c: C, name: string, sheets: Sheet[]): Promise<Response> =>
  c.body(new Uint8Array(await xlsxOf(sheets)), 200, {
    'Content-Type': excel,
    'Content-Disposition': attachment(`${name}.xlsx`),
  })

/** Answers with a JSON file; its name is ours, never the reader's. */
export const json = (c: C, name: string, data: unknown): Response =>
  c.body(`${JSON.stringify(data, null, 2)}\n`, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': attachment(`${name}.json`),
  })

/** Answers with a file made here; its name, ending included, is ours, never the reader's. */
export const made = (c: C, fileName: string, type: string, content: Uint8Array): Response =>
  c.body(new Uint8Array(content), 200, { 'Content-Type': type, 'Content-Disposition': attachment(fileName) })

const attachment = (fileName: string) => `attachment; filename="${fileName}"`

const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'number' && Number.isFinite(value)) return { type: Number, value }
  if (typeof value === 'boolean') return { type: Boolean, value }
  if (value instanceof Date) return { type: Date, value, format: 'yyyy-mm-dd hh:mm' }
  return textCell(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

/** Excel refuses a file with a longer text in a cell. */
const longestText = 32_767

const textCell = (value: string) => ({ type: String, value: value.slice(0, longestText) })

/** Excel takes 31 characters, none of `[]/\:*?`, no apostrophe at an end; two sheets never share a name. */
const sheetName = (name: string, at: number): string => {
  const taken = name
    .replace(/[[\]/\\:*?\p{Cc}]/gu, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
  return taken.slice(0, 31) || String(at + 1)
}

/** In characters: enough for the longest word of a column, never a whole screen. */
const widthOf = (values: unknown[]) =>
  Math.min(60, 2 + values.reduce<number>((most, value) => Math.max(most, String(value ?? '').length), 8))
