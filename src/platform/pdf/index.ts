import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Lang } from '../i18n/index.ts'
import { template } from './template.ts'

/** `lang` of a block is that of its words, where they are not in the document's language. */
export type PdfBlock = { lang?: Lang } & (
  | { kind: 'heading'; text: string; level?: 1 | 2 | 3 }
  /** A line end stays a line end; an empty line begins a paragraph. */
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; rows: (readonly [label: string, value: string])[] }
  | { kind: 'table'; columns: string[]; rows: string[][] }
  | { kind: 'list'; items: string[] }
)

export type PdfDocument = {
  title: string
  lang: Lang
  blocks: PdfBlock[]
  /** Stands on every page, beside its number. */
  footer?: string
}

/**
 * The document as a tagged PDF that a screen reader follows (PDF/UA-1). The same document gives the same bytes.
 * It takes some milliseconds a page, in which nothing else runs: what may be long belongs in a job.
 */
export const pdfOf = async ({ title, lang, blocks, footer = '' }: PdfDocument): Promise<Buffer> => {
  const typst = await compiler()
  const document = JSON.stringify({
    title: shown(title),
    lang,
    footer: shown(footer),
    blocks: blocks.map(prepared).filter((block) => block !== undefined),
  })
  const compiled = typst.compile({ mainFileContent: template, inputs: { document } })
  try {
    if (!compiled.result) {
      throw new Error(`no PDF was made: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
    }
    return exported(typst, compiled.result)
  } finally {
    // What it remembers of one document serves the next ones; what no recent one used is let go.
    typst.evictCache(10)
  }
}

/** A letter that no font here can draw keeps the file from claiming the standard, not from being made. */
const exported = (typst: NodeCompiler, document: NodeTypstDocument): Buffer => {
  try {
    return typst.pdf(document, { pdfStandard: 'ua-1' })
  } catch {
    return typst.pdf(document)
  }
}

let opening: Promise<NodeCompiler> | undefined

/** Loaded when the first document is asked for: it is a large library, and many processes make none. */
const compiler = (): Promise<NodeCompiler> => {
  opening ??= import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler }) =>
    // A folder that is not there: a document reads no file.
    NodeCompiler.create({ workspace: join(tmpdir(), 'minga-no-folder') }),
  )
  return opening
}

/** Controls and code points without a character have no shape to print. */
const shown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Co}\p{Cn}]/gu, ' ')

/** As the template takes it, or nothing where there is nothing to draw. */
const prepared = (block: PdfBlock) => {
  const { lang } = block
  switch (block.kind) {
    case 'heading':
      return { lang, kind: block.kind, text: shown(block.text), level: block.level ?? 1 }
    case 'paragraph':
      return { lang, kind: block.kind, text: shown(block.text) }
    case 'facts':
      return some(block.rows) && { lang, kind: block.kind, rows: block.rows.map((row) => row.map(shown)) }
    case 'list':
      return some(block.items) && { lang, kind: block.kind, items: block.items.map(shown) }
    case 'table':
      return (
        some(block.rows) && {
          lang,
          kind: block.kind,
          columns: block.columns.map(shown),
          // A row that is short would be filled from the next.
          rows: block.rows.map((row) => block.columns.map((_, at) => shown(row[at] ?? ''))),
        }
      )
  }
}

const some = (rows: readonly unknown[]): true | undefined => (rows.length > 0 ? true : undefined)
