import type { Part, Placed, ReportDocument } from './document.ts'

type Heading = Extract<Part, { kind: 'heading' }>

export type Annex = { number: number; heading: Heading; parts: Placed[] }

/** The report without its annexes, and each annex on its own: what is long is read on a page of its own. */
export const sectionsOf = ({ parts }: ReportDocument): { main: Placed[]; annexes: Annex[] } => {
  const main: Placed[] = []
  const annexes: Annex[] = []
  for (const placed of parts) {
    const { part } = placed
    const annex = annexes.at(-1)
    if (part.kind === 'heading' && part.beginsPage) {
      annexes.push({ number: annexes.length + 1, heading: part, parts: [] })
    } else if (annex && !(part.kind === 'heading' && part.level === 1)) annex.parts.push(placed)
    else main.push(placed)
  }
  return { main, annexes }
}
