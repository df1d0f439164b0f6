import type { PdfBlock } from './index.ts'

/** Controls and code points without a character have no shape to print. */
export const shown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Co}\p{Cn}]/gu, ' ')

/** As the template takes it, or nothing where there is nothing to draw. */
export const prepared = (block: PdfBlock) => {
  const { lang, kind } = block
  switch (kind) {
    case 'heading': {
      const { text, level = 1, beginsPage = false } = block
      return { lang, kind, text: shown(text), level, beginsPage }
    }
    case 'paragraph':
    case 'note':
      return { lang, kind, text: shown(block.text) }
    case 'facts':
      return some(block.rows) && { lang, kind, rows: block.rows.map((row) => row.map(shown)) }
    case 'list':
      return (
        some(block.items) && {
          lang,
          kind,
          items: block.items.map((item) =>
            typeof item === 'string' ? { text: shown(item) } : { text: shown(item.text), lang: item.lang },
          ),
        }
      )
    case 'entries':
      return (
        some(block.entries) && {
          lang,
          kind,
          entries: block.entries.map(({ number, title, detail, text }) => ({
            number: `${number}.`,
            title: shown(title),
            detail: shown(detail),
            text: shown(text),
          })),
        }
      )
    case 'figure':
      return {
        lang,
        kind,
        svg: block.svg,
        floats: block.floats ?? false,
        caption: shown(block.caption),
        alternative: shown(block.alternative),
      }
    case 'table':
      return some(block.rows) && { lang, ...preparedTable(block) }
  }
}

const preparedTable = ({
  kind,
  columns,
  rows,
  caption,
  isTotalled = false,
}: Extract<PdfBlock, { kind: 'table' }>) => {
  const described = columns.map((column) => (typeof column === 'string' ? { title: column } : column))
  return {
    kind,
    columns: described.map(({ title }) => shown(title)),
    // Without a width anywhere, each column takes what it needs.
    widths: described.some(({ width }) => width !== undefined)
      ? described.map(({ width = 1 }) => width)
      : undefined,
    numeric: described.map(({ isNumber = false }) => isNumber),
    // A row that is short would be filled from the next.
    rows: rows.map((row) => columns.map((_, at) => shown(row[at] ?? ''))),
    caption: caption === undefined ? undefined : shown(caption),
    isTotalled,
  }
}

const some = (rows: readonly unknown[]): true | undefined => (rows.length > 0 ? true : undefined)
