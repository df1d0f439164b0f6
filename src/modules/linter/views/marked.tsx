import type { Place } from '../finding.ts'

type Props = {
  text: string
  places: Place[]
  /** At most so many characters before and after the first mark. */
  around?: number
}

/** A sentence with its marks; where two overlap, the first goes to the end of both. */
export const Marked = ({ text, places, around = Number.POSITIVE_INFINITY }: Props) => {
  const marks: { start: number; end: number }[] = []
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = marks.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else marks.push({ start, end: Math.min(end, text.length) })
  }
  const from = Math.max(0, (marks[0]?.start ?? 0) - around)
  const to = Math.min(text.length, (marks.at(-1)?.end ?? text.length) + around)
  return (
    <>
      {from > 0 && '… '}
      {marks.map(({ start, end }, at) => (
        <>
          {text.slice(at === 0 ? from : (marks[at - 1]?.end ?? 0), start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.end ?? from, to)}
      {to < text.length && ' …'}
    </>
  )
}
