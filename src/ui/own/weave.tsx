import { tileColumns, tileRows, tiles } from '../chart/tiles.ts'
import { cx } from '../part.ts'

/** The sign of the platform: squares woven two by two. */
export const Mark = () => (
  <svg class="minga-mark" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true" focusable="false">
    <path
      class="minga-mark__weft"
      d="M0 0h12v12H0zM24 0h12v12H24zM12 12h12v12H12zM0 24h12v12H0zM24 24h12v12H24z"
    />
    <path class="minga-mark__warp" d="M14 2h8v8h-8zM2 14h8v8H2zM26 14h8v8h-8zM14 26h8v8h-8z" />
  </svg>
)

const threads = ['gold', 'clay', 'gold', 'reed'] as const

/** The thread of a square, in the stepped diamonds of an Andean textile. */
const thread = (column: number, row: number) => threads[(Math.abs(column - 4) + Math.abs(row - 5)) % 4]

const side = 12

/** The Americas woven of squares, one for each member state. */
export const Weave = (p: { class?: string }) => (
  <svg
    class={cx('minga-weave', p.class)}
    viewBox={`0 0 ${tileColumns * side} ${tileRows * side}`}
    aria-hidden="true"
    focusable="false"
  >
    {Object.entries(tiles).map(([code, [column, row]]) => (
      <g key={code} class={`minga-weave__${thread(column, row)}`}>
        <rect x={(column - 1) * side + 0.5} y={row * side + 0.5} width={side - 1} height={side - 1} />
        <rect class="minga-weave__eye" x={(column - 1) * side + 4} y={row * side + 4} width="4" height="4" />
      </g>
    ))}
  </svg>
)
