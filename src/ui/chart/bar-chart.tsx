import { scaleLinear } from 'd3-scale'
import { format } from '#platform/i18n/index.ts'
import { uiText } from '../text/index.ts'
import type { ChartFrame } from './figure.tsx'
import { Drawing, DrawnLink, Figure } from './figure.tsx'
import { Lines } from './lines.tsx'
import { pct, wrap } from './measure.ts'

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

const line = 19
const barHeight = 16
/** Of the width, for the longest bar: what is written beside it is whole on a phone too. */
const roomBeside = (texts: readonly string[]) => (texts.some((text) => text.length > 5) ? 0.74 : 0.84)

/** Where each bar's label and bar stand; a long label takes up to three lines. */
const place = (bars: readonly Bar[]) => {
  let bottom = 0
  const rows = bars.map((bar) => {
    const lines = wrap(bar.label, 38, 3)
    const y = bottom
    bottom += lines.length * line + barHeight + 17
    return { bar, lines, y, barY: y + lines.length * line + 5, height: bottom - y }
  })
  return { rows, height: bottom }
}

export const BarChart = ({ bars, max, labelHead, valueHead, ...frame }: BarChartProps) => {
  const text = uiText(frame.lang).chart
  const number = format(frame.lang).number
  const written = (bar: Bar) => bar.text ?? number(bar.value)
  const room = roomBeside(bars.map(written))
  const length = scaleLinear([0, max ?? Math.max(1, ...bars.map((bar) => bar.value))], [0, room]).clamp(true)
  const { rows, height } = place(bars)
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
        height={height}
        title={frame.title}
        description={bars.map((bar) => `${bar.label}: ${written(bar)}`).join('; ')}
      >
        {rows.map(({ bar, lines, y, barY, height: tall }) => {
          const end = length(bar.value)
          const drawn = (
            <>
              <rect class="minga-chart__hit" x="0" y={y} width="100%" height={tall} />
              <Lines lines={lines} y={y + 15} />
              <rect class="minga-bars__track" x="0" y={barY} width={pct(room)} height={barHeight} />
              <rect
                class={bar.emphasis ? 'minga-bars__bar minga-bars__bar--emphasis' : 'minga-bars__bar'}
                x="0"
                y={barY}
                width={pct(end)}
                height={barHeight}
              />
              <text class="minga-chart__value" x={pct(room)} dx="8" y={barY + barHeight - 3}>
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
