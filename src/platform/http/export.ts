import { stringify } from 'csv-stringify/sync'
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
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  })
