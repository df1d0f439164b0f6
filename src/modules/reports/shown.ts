import { createHash } from 'node:crypto'
import type { Part } from './document.ts'
import type { Block } from './schema.ts'

/** What a block shows of the record, cell by cell, as it is read. */
export type Shown = { columns: string[]; rows: string[][] }

/** By what is shown, the digest of what it was last shown with. */
export type ShownDigests = Record<string, string>

/** What of the record a block shows, whatever its title; nothing where it shows what was written. */
const sourceOf = ({ kind, of }: Pick<Block, 'kind' | 'of'>): string | undefined =>
  of === null ? undefined : `${kind}/${of}`

/** Blocks that show the same are watched once. */
export const sourcesIn = (blocks: readonly Block[]): Map<string, Block> =>
  new Map(
    blocks.flatMap((block) => {
      const source = sourceOf(block)
      return source === undefined ? [] : [[source, block] as const]
    }),
  )

export const digestOf = (shown: Shown): string =>
  createHash('sha256')
    .update(JSON.stringify([shown.columns, shown.rows]))
    .digest('hex')

/** Everything in the parts of a block but what was written: a table of an annex begins with its own title. */
export const shownIn = (parts: readonly Part[]): Shown => {
  const shown = parts.flatMap((part): Shown[] => {
    switch (part.kind) {
      case 'table': {
        const titles = part.columns.map(({ title }) => title)
        return part.number === null
          ? [{ columns: ['', ...titles], rows: part.rows.map((row) => [part.title, ...row]) }]
          : [{ columns: titles, rows: part.rows }]
      }
      case 'chart':
        return [
          {
            columns: [part.labelHead, part.valueHead],
            rows: part.bars.map(({ label, text }) => [label, text]),
          },
        ]
      case 'entries':
        return [
          {
            columns: ['', '', '', ''],
            rows: part.entries.map(({ number, title, detail, text }) => [
              String(number),
              title,
              detail,
              text,
            ]),
          },
        ]
      case 'list':
        return [
          {
            columns: [''],
            rows: part.items.map(({ pieces }) => [
              pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
            ]),
          },
        ]
      default:
        return []
    }
  })
  return { columns: shown[0]?.columns ?? [], rows: shown.flatMap(({ rows }) => rows) }
}

/** One difference; `column` is empty where the value has no name of its own. */
export type RowChange =
  | { kind: 'added' | 'removed'; row: string }
  | { kind: 'changed'; row: string; column: string; was: string; now: string }

/** Row by row what is other than it was. The same columns name a row on both sides: as few as tell all rows apart. */
export const changesBetween = (was: Shown, now: Shown): RowChange[] => {
  const width = Math.max(1, ...[...was.rows, ...now.rows].map(({ length }) => length))
  const sizes = Array.from({ length: width }, (_, at) => at + 1)
  const size = sizes.find((few) => [was, now].every(({ rows }) => areApart(rows, few))) ?? width
  const named = ({ rows }: Shown) => new Map(rows.map((row) => [nameOf(row, size), row]))
  const [before, after] = [named(was), named(now)]
  const gone = [...before.keys()].filter((row) => !after.has(row))
  return [
    ...gone.map((row): RowChange => ({ kind: 'removed', row })),
    ...[...after].flatMap(([row, cells]): RowChange[] => {
      const old = before.get(row)
      if (!old) return [{ kind: 'added', row }]
      return cells.flatMap((cell, at) =>
        cell === old[at]
          ? []
          : [{ kind: 'changed', row, column: now.columns[at] ?? '', was: old[at] ?? '', now: cell }],
      )
    }),
  ]
}

const nameOf = (row: readonly string[], size: number) => row.slice(0, size).filter(Boolean).join(' · ')

const areApart = (rows: readonly string[][], size: number) =>
  new Set(rows.map((row) => nameOf(row, size))).size === rows.length
