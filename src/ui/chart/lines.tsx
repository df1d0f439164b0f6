type LinesProps = { lines: readonly string[]; x?: string; y: number; anchor?: 'start' | 'end' }

/** A label in as many lines as it needs. */
export const Lines = ({ lines, x = '0', y, anchor = 'start' }: LinesProps) => (
  <text class="minga-chart__label" x={x} y={y} text-anchor={anchor}>
    {lines.map((line, at) => (
      <tspan key={line} x={x} dy={at === 0 ? 0 : 19}>
        {line}
      </tspan>
    ))}
  </text>
)
