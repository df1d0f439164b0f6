import type { Attributes, Content, Part, Size } from '../part.ts'
import { cx, shown } from '../part.ts'

export type CellProps = {
  content: Content
  numeric?: boolean
  colSpan?: number
  rowSpan?: number
  class?: string
  attributes?: Attributes
}

/** What a cell holds, or with more to say about it, an object with `content`. */
export type Cell = Content | CellProps

export type TableProps = Part & {
  caption?: Content
  captionSize?: Size
  captionClass?: string
  head?: readonly Cell[]
  rows: readonly (readonly Cell[])[]
  /** The first cell of each row names it. */
  rowHeaders?: boolean
}

const isProps = (cell: Cell): cell is CellProps =>
  typeof cell === 'object' && cell !== null && 'content' in cell

const toProps = (cell: Cell): CellProps => (isProps(cell) ? cell : { content: cell })

export const Table = (p: TableProps) => (
  <table class={cx('govuk-table', p.class)} {...p.attributes}>
    {shown(p.caption) && (
      <caption
        class={cx(
          'govuk-table__caption',
          p.captionSize && `govuk-table__caption--${p.captionSize}`,
          p.captionClass,
        )}
      >
        {p.caption}
      </caption>
    )}
    {p.head && (
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {p.head.map(toProps).map((cell, at) => (
            <th
              key={at}
              scope="col"
              class={cx('govuk-table__header', cell.numeric && 'govuk-table__header--numeric', cell.class)}
              colSpan={cell.colSpan}
              rowSpan={cell.rowSpan}
              {...cell.attributes}
            >
              {cell.content}
            </th>
          ))}
        </tr>
      </thead>
    )}
    <tbody class="govuk-table__body">
      {p.rows.map((row, line) => (
        <tr key={line} class="govuk-table__row">
          {row.map(toProps).map((cell, at) =>
            at === 0 && p.rowHeaders ? (
              <th
                key={at}
                scope="row"
                class={cx('govuk-table__header', cell.class)}
                colSpan={cell.colSpan}
                rowSpan={cell.rowSpan}
                {...cell.attributes}
              >
                {cell.content}
              </th>
            ) : (
              <td
                key={at}
                class={cx('govuk-table__cell', cell.numeric && 'govuk-table__cell--numeric', cell.class)}
                colSpan={cell.colSpan}
                rowSpan={cell.rowSpan}
                {...cell.attributes}
              >
                {cell.content}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
