import type { Content } from '../part.ts'
import { cx } from '../part.ts'

/** Several charts and figures on one page, beside each other on screen and on paper. */
export const Board = (p: { children: Content }) => <div class="minga-board">{p.children}</div>

export type BoardPartProps = {
  children: Content
  /** Takes the whole width. */
  wide?: boolean
  /** Begins a sheet when printed. */
  newSheet?: boolean
}

export const BoardPart = (p: BoardPartProps) => (
  <div
    class={cx(
      'minga-board__part',
      p.wide && 'minga-board__part--wide',
      p.newSheet && 'minga-board__part--new-sheet',
    )}
  >
    {p.children}
  </div>
)
