import { scaleLinear } from 'd3-scale'
import { format } from '#platform/i18n/index.ts'
import { uiText } from '../text/index.ts'
import type { ChartFrame } from './figure.tsx'
import { Drawing, DrawnLink, Figure } from './figure.tsx'
import { pct, wrap } from './line.ts'

export type Bar = {
  label: string
  value: number
  href?: string
  /** How the value is written, when not as a plain number. */
  text?: string
  /** Set off from the others. */
  emphasis?: boolean
}

export type BarChartProps = ChartFrame & {
  bars: readonly Bar[]
  /** The full length of the scale; the greatest value when absent. */
  max?: number
  labelHead?: string
  valueHead?: string
}

const row = 52
const barHeight = 16
const room = 0.84

export const BarChart = ({ bars, max, labelHead, valueHead, ...frame }: BarChartProps) => {
  const text = uiText(frame.lang).chart
  const number = format(frame.lang).number
  const length = scaleLinear([0, max ?? Math.max(1, ...bars.map((bar) => bar.value))], [0, room]).clamp(true)
  const written = (bar: Bar) => bar.text ?? number(bar.value)
  return (
    <Figure
      {...frame}
      table={{
        head: [labelHead ?? text.item, { content: valueHead ?? text.value, numeric: true }],
        rows: bars.map((bar) => [
          bar.href ? (
            <a class="govuk-link" href={bar.href}>
              {bar.label}
            </a>
          ) : (
            bar.label
          ),
          { content: written(bar), numeric: true },
        ]),
      }}
    >
      <Drawing
        id={frame.id}
        class="minga-chart minga-bars"
        width="100%"
        height={bars.length * row}
        title={frame.title}
        description={bars.map((bar) => `${bar.label}: ${written(bar)}`).join('; ')}
      >
        {bars.map((bar, at) => {
          const y = at * row
          const end = length(bar.value)
          const drawn = (
            <>
              <rect class="minga-chart__hit" x="0" y={y} width="100%" height={row} />
              <text class="minga-chart__label" x="0" y={y + 16}>
                {wrap(bar.label, 44, 1)[0]}
              </text>
              <rect class="minga-bars__track" x="0" y={y + 24} width={pct(room)} height={barHeight} />
              <rect
                class={bar.emphasis ? 'minga-bars__bar minga-bars__bar--emphasis' : 'minga-bars__bar'}
                x="0"
                y={y + 24}
                width={pct(end)}
                height={barHeight}
              />
              <text class="minga-chart__value" x={pct(room)} dx="8" y={y + 24 + barHeight - 3}>
                {written(bar)}
              </text>
            </>
          )
          return bar.href ? (
            <DrawnLink key={bar.label} href={bar.href}>
              {drawn}
            </DrawnLink>
          ) : (
            <g key={bar.label}>{drawn}</g>
          )
        })}
      </Drawing>
    </Figure>
  )
}
