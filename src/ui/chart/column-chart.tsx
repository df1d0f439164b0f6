import { scaleLinear } from 'd3-scale'
import { format } from '#platform/i18n/index.ts'
import { uiText } from '../text/index.ts'
import type { ChartFrame } from './figure.tsx'
import { Drawing, DrawnLink, Figure } from './figure.tsx'

export type Column = { label: string; value: number; href?: string }

export type ColumnChartProps = ChartFrame & {
  columns: readonly Column[]
  labelHead?: string
  valueHead?: string
}

const step = 56
const barWidth = 38
const barRoom = 120
const head = 22
const foot = 24

/** Values that follow each other, as years do: one column each. */
export const ColumnChart = ({ columns, labelHead, valueHead, ...frame }: ColumnChartProps) => {
  const text = uiText(frame.lang).chart
  const number = format(frame.lang).number
  const tall = scaleLinear([0, Math.max(1, ...columns.map(({ value }) => value))], [0, barRoom])
  const ground = head + barRoom
  return (
    <Figure
      {...frame}
      table={{
        head: [labelHead ?? text.item, { content: valueHead ?? text.value, numeric: true }],
        rows: columns.map(({ label, value, href }) => [
          href ? (
            <a class="govuk-link" href={href}>
              {label}
            </a>
          ) : (
            label
          ),
          { content: number(value), numeric: true },
        ]),
      }}
    >
      <Drawing
        id={frame.id}
        class="minga-chart minga-columns-chart"
        viewBox={`0 0 ${Math.max(4, columns.length) * step} ${ground + foot}`}
        title={frame.title}
        description={columns.map(({ label, value }) => `${label}: ${number(value)}`).join('; ')}
      >
        {columns.map(({ label, value, href }, at) => {
          const middle = at * step + step / 2
          const height = Math.round(tall(value) * 10) / 10
          const drawn = (
            <>
              <rect class="minga-chart__hit" x={at * step} y="0" width={step} height={ground + foot} />
              <rect
                class="minga-bars__bar"
                x={middle - barWidth / 2}
                y={Math.round((ground - height) * 10) / 10}
                width={barWidth}
                height={height}
              />
              <text class="minga-chart__value" x={middle} y={ground - height - 6} text-anchor="middle">
                {number(value)}
              </text>
              <text class="minga-chart__tick" x={middle} y={ground + 18} text-anchor="middle">
                {label}
              </text>
            </>
          )
          return href ? (
            <DrawnLink key={label} href={href}>
              {drawn}
            </DrawnLink>
          ) : (
            <g key={label}>{drawn}</g>
          )
        })}
      </Drawing>
    </Figure>
  )
}
