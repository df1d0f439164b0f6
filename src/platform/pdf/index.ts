import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Lang } from '../i18n/index.ts'
import { prepared, shown } from './prepared.ts'
import { template } from './template.ts'

/** `lang` of a block is that of its words, where they are not in the document's language. */
export type PdfBlock = { lang?: Lang } & (
  | { kind: 'heading'; text: string; level?: 1 | 2 | 3; beginsPage?: boolean }
  /** A line end stays a line end; an empty line begins a paragraph. */
  | { kind: 'paragraph'; text: string }
  /** Set off from what surrounds it. */
  | { kind: 'note'; text: string }
  | { kind: 'facts'; rows: (readonly [label: string, value: string])[] }
  | {
      kind: 'table'
      columns: (string | PdfColumn)[]
      rows: string[][]
      /** Above the table, with its number where it has one; listed among the contents. */
      caption?: string
      /** The last row adds up the others. */
      isTotalled?: boolean
    }
  | { kind: 'list'; items: (string | { text: string; lang: Lang })[] }
  /** Numbered, each with a name, a line of details and what is said of it. */
  | { kind: 'entries'; entries: PdfEntry[] }
  /**
   * A drawing, told in `alternative` to who does not see it. One that `floats` stands where a page has room for it,
   * and the text goes on before it.
   */
  | { kind: 'figure'; svg: string; caption: string; alternative: string; floats?: boolean }
)

/** Numbers stand to the right; `width` is its share of the line beside the others'. */
export type PdfColumn = { title: string; isNumber?: boolean; width?: number }

type PdfEntry = { number: number; title: string; detail: string; text: string }

export type PdfDocument = {
  title: string
  lang: Lang
  blocks: PdfBlock[]
  /** Stands on every page, beside its number. */
  footer?: string
  /** Stands at the head of every page after the cover. */
  header?: string
  /** A first page of its own, with what is said above and below the title. */
  cover?: { above: string; below: string[] }
  /** A page of contents: of the headings and, apart, of what has a caption. */
  contents?: { title: string; captions: string }
}

/**
 * The document as a tagged PDF that a screen reader follows (PDF/UA-1). The same document gives the same bytes.
 * It takes some milliseconds a page, in which nothing else runs: what may be long belongs in a job.
 */
export const pdfOf = async (given: PdfDocument): Promise<Buffer> => {
  const { title, lang, blocks, footer = '', header = '', cover, contents } = given
  const typst = await compiler()
  const document = JSON.stringify({
    title: shown(title),
    lang,
    footer: shown(footer),
    header: shown(header),
    cover: cover && { above: shown(cover.above), below: cover.below.map(shown) },
    contents: contents && { title: shown(contents.title), captions: shown(contents.captions) },
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
