import { scaleLinear } from 'd3-scale'
import { uiText } from '../text/index.ts'
import type { ChartFrame } from './figure.tsx'
import { Drawing, DrawnLink, Figure } from './figure.tsx'
import { Lines } from './lines.tsx'
import { pct, wrap } from './measure.ts'

export type Span = {
  label: string
  /** Years; a half year is 2019.5. */
  start: number
  /** Absent while it goes on. */
  end?: number
  href?: string
  note?: string
}

export type TimelineProps = ChartFrame & {
  spans: readonly Span[]
  from?: number
  /** Where spans that go on are drawn to. */
  until: number
  itemHead?: string
}

const line = 19
const axis = 26
const edge = 0.02

export const Timeline = ({ spans, from, until, itemHead, ...frame }: TimelineProps) => {
  const text = uiText(frame.lang).chart
  const first = Math.floor(from ?? Math.min(until, ...spans.map((span) => span.start)))
  const x = scaleLinear([first, until], [edge, 1 - edge]).clamp(true)
  const ticks = x.ticks(6).filter(Number.isInteger)
  const years = (span: Span) =>
    span.end === span.start
      ? String(Math.floor(span.start))
      : `${Math.floor(span.start)}–${span.end === undefined ? text.ongoing : Math.floor(span.end)}`
  let height = axis
  const rows = spans.map((span) => {
    const lines = wrap(`${span.label}, ${years(span)}`, 36, 2)
    const y = height
    height += lines.length * line + 27
    return { span, lines, y, tall: height - y }
  })
  return (
    <Figure
      {...frame}
      table={{
        head: [itemHead ?? text.item, text.start, text.end],
        rows: spans.map((span) => [
          span.href ? (
            <a class="govuk-link" href={span.href}>
              {span.label}
            </a>
          ) : (
            span.label
          ),
          Math.floor(span.start),
          span.end === undefined ? text.ongoing : Math.floor(span.end),
        ]),
      }}
    >
      <Drawing
        id={frame.id}
        class="minga-chart minga-timeline"
        width="100%"
        height={height}
        title={frame.title}
        description={spans.map((span) => `${span.label}: ${years(span)}`).join('; ')}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              class="minga-timeline__grid"
              x1={pct(x(tick))}
              x2={pct(x(tick))}
              y1={axis - 6}
              y2={height}
            />
            <text class="minga-chart__tick" x={pct(x(tick))} y="14" text-anchor="middle">
              {tick}
            </text>
          </g>
        ))}
        {rows.map(({ span, lines, y, tall }, at) => {
          const start = x(span.start)
          const end = Math.max(start + 0.012, x(span.end ?? until))
          const right = start > 0.5
          const drawn = (
            <>
              <rect class="minga-chart__hit" x="0" y={y} width="100%" height={tall} />
              <rect
                class={
                  span.end === undefined
                    ? 'minga-timeline__span minga-timeline__span--ongoing'
                    : 'minga-timeline__span'
                }
                x={pct(start)}
                y={y + lines.length * line + 5}
                width={pct(end - start)}
                height="10"
                rx="2"
              />
              <Lines
                lines={lines}
                x={right ? pct(1 - edge) : pct(Math.min(start, 0.25))}
                y={y + 17}
                anchor={right ? 'end' : 'start'}
              />
            </>
          )
          return span.href ? (
            <DrawnLink key={at} href={span.href}>
              {drawn}
            </DrawnLink>
          ) : (
            <g key={at}>{drawn}</g>
          )
        })}
      </Drawing>
    </Figure>
  )
}
