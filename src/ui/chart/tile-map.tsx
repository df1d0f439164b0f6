import { uiText } from '../text/index.ts'
import type { ChartFrame } from './figure.tsx'
import { Drawing, DrawnLink, Figure } from './figure.tsx'
import { tileColumns, tileRows, tiles } from './tiles.ts'

export type Tile = {
  /** Two letters. */
  code: string
  name: string
  href?: string
  /** 0 to 1. */
  intensity?: number
  /** What the intensity stands for, in the list and when pointed at. */
  value?: string
}

export type TileMapProps = ChartFrame & {
  tiles: readonly Tile[]
  countryHead?: string
  valueHead?: string
}

const side = 40
const gap = 3

/** One of six shades; nothing at all is a shade of its own. */
const shade = (intensity = 0) => (intensity <= 0 ? 0 : Math.min(5, 1 + Math.floor(intensity * 5)))

export const TileMap = ({ tiles: states, countryHead, valueHead, ...frame }: TileMapProps) => {
  const text = uiText(frame.lang).chart
  const said = (tile: Tile) => (tile.value === undefined ? tile.name : `${tile.name}: ${tile.value}`)
  return (
    <Figure
      {...frame}
      table={{
        head: [countryHead ?? text.country, { content: valueHead ?? text.value, numeric: true }],
        rows: states.map((tile) => [
          tile.href ? (
            <a class="govuk-link" href={tile.href}>
              {tile.name}
            </a>
          ) : (
            tile.name
          ),
          { content: tile.value ?? '', numeric: true },
        ]),
      }}
    >
      <Drawing
        id={frame.id}
        class="minga-chart minga-tiles"
        viewBox={`0 0 ${tileColumns * side} ${tileRows * side}`}
        title={frame.title}
        description={states.map(said).join('; ')}
      >
        {states.map((tile) => {
          const [column, row] = tiles[tile.code] ?? [0, 0]
          const x = (column - 1) * side
          const y = row * side
          const drawn = (
            <g class={`minga-tiles__tile minga-tiles__tile--${shade(tile.intensity)}`}>
              <title>{said(tile)}</title>
              <rect x={x + gap / 2} y={y + gap / 2} width={side - gap} height={side - gap} />
              <text x={x + side / 2} y={y + side / 2} dy="0.36em" text-anchor="middle">
                {tile.code}
              </text>
            </g>
          )
          return tile.href ? (
            <DrawnLink key={tile.code} href={tile.href}>
              {drawn}
            </DrawnLink>
          ) : (
            <g key={tile.code}>{drawn}</g>
          )
        })}
      </Drawing>
    </Figure>
  )
}
