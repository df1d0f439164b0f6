import { zipSync } from 'fflate'
import type { Dataset, ReportDocument } from '../document.ts'

/** A file of a table's rows, by the function that writes CSV. */
type Write = (columns: string[], rows: unknown[][]) => string

/** Every table, chart and list of the report as a file of its own. */
const csvFiles = (datasets: readonly Dataset[], write: Write): Map<string, string> =>
  new Map(datasets.map(({ name, columns, rows }) => [`${name}.csv`, write(columns, rows)]))

/** The same moment in every archive: the same report gives the same bytes. */
const epoch = new Date('1990-01-01T00:00:00')

export const csvArchive = ({ datasets }: ReportDocument, write: Write): Uint8Array => {
  const encoder = new TextEncoder()
  const files = [...csvFiles(datasets, write)].map(([name, text]) => [name, encoder.encode(text)] as const)
  return zipSync(Object.fromEntries(files), { mtime: epoch })
}
