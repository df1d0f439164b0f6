import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const found = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path))

/** LibreOffice, and poppler's reader of what is written in a PDF; nothing where one of them is missing. */
export const office = () => {
  const [soffice, pdftotext] = [found('soffice'), found('pdftotext')]
  return soffice && pdftotext ? { soffice, pdftotext } : undefined
}

const asTaggedPdf = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

export type Opened = {
  /** The words of each page, in the order of the text. */
  pages: string[]
  /** How many there are of a kind of element: TOCI, Table, TD, Figure. */
  count: (element: string) => number
}

/** What LibreOffice makes of Word files, by their names. */
export const openedInOffice = async (
  { soffice, pdftotext }: NonNullable<ReturnType<typeof office>>,
  files: Map<string, Buffer>,
): Promise<Map<string, Opened>> => {
  const folder = mkdtempSync(join(tmpdir(), 'minga-office-'))
  try {
    const paths = [...files].map(([name, content]) => {
      writeFileSync(join(folder, `${name}.docx`), content)
      return join(folder, `${name}.docx`)
    })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run(soffice, [profile, '--headless', '--convert-to', asTaggedPdf, '--outdir', folder, ...paths])
    const told = async (name: string) => {
      const path = join(folder, `${name}.pdf`)
      const { stdout } = await run(pdftotext, ['-raw', path, '-'], { maxBuffer: 20_000_000 })
      const pdf = readFileSync(path, 'latin1')
      const count = (element: string) => pdf.match(new RegExp(`^/S/${element}$`, 'gm'))?.length ?? 0
      return [name, { pages: stdout.split('\f').slice(0, -1), count }] as const
    }
    return new Map(await Promise.all([...files.keys()].map(told)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
