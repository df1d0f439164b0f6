/** What one evaluator makes of one proposal, as a whole. */
export type Judgment = { raterId: number; proposalId: number; value: number }

export type Severity =
  | {
      isIdentifiable: true
      /** How much each evaluator marks above (or below) the others on the same proposals; they add up to nothing. */
      leniency: Map<number, number>
      /** What each proposal's mean would be had the same evaluators, all of them, rated it. */
      adjusted: Map<number, number>
      /** Ratings beyond the fewest that could tell proposals and evaluators apart; with none the figures lean on single ratings. */
      spare: number
    }
  | {
      isIdentifiable: false
      /** Evaluators that no chain of shared proposals ties to those of another group. */
      groups: number[][]
    }

/**
 * The additive model: what an evaluator gives is what the proposal is worth plus how lenient the evaluator is, by
 * least squares. Only evaluators who are tied to one another by proposals that both rated can be compared.
 */
export const severityOf = (judgments: readonly Judgment[]): Severity => {
  // In one order, whatever the order given: sums of fractions depend on it in their last digits.
  const ordered = judgments.toSorted((a, b) => a.proposalId - b.proposalId || a.raterId - b.raterId)
  const groups = groupsOf(ordered)
  if (groups.length !== 1) return { isIdentifiable: false, groups }
  const raters = groups[0] ?? []
  const proposals = Map.groupBy(ordered, ({ proposalId }) => proposalId)
  const found = solve(...equations(raters, proposals))
  const leniency = new Map(raters.map((rater, at) => [rater, found[at] ?? 0]))
  const adjusted = new Map(
    [...proposals].map(([proposal, own]) => [
      proposal,
      meanOf(own.map(({ raterId, value }) => value - (leniency.get(raterId) ?? 0))),
    ]),
  )
  return {
    isIdentifiable: true,
    leniency,
    adjusted,
    spare: ordered.length - proposals.size - raters.length + 1,
  }
}

const groupsOf = (judgments: readonly Judgment[]): number[][] => {
  let groups: { raters: number[]; proposals: number[] }[] = []
  for (const { raterId, proposalId } of judgments) {
    const isTied = ({ raters, proposals }: (typeof groups)[number]) =>
      raters.includes(raterId) || proposals.includes(proposalId)
    const tied = groups.filter(isTied)
    groups = [
      ...groups.filter((group) => !isTied(group)),
      {
        raters: [...new Set([raterId, ...tied.flatMap(({ raters }) => raters)])],
        proposals: [...new Set([proposalId, ...tied.flatMap(({ proposals }) => proposals)])],
      },
    ]
  }
  return groups
    .map(({ raters }) => raters.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

/** The normal equations of the evaluators alone, the proposals solved away. */
const equations = (raters: number[], proposals: Map<number, Judgment[]>): [number[][], number[]] => {
  const place = new Map(raters.map((rater, at) => [rater, at]))
  // One in each cell asks that the answers add up to nothing, without which any number could be added to all.
  const matrix = raters.map(() => raters.map(() => 1))
  const right = raters.map(() => 0)
  const add = (row: number | undefined, column: number | undefined, value: number) => {
    const line = matrix[row ?? -1]
    if (line && column !== undefined) line[column] = (line[column] ?? 0) + value
  }
  for (const own of proposals.values()) {
    const mean = meanOf(own.map(({ value }) => value))
    for (const { raterId, value } of own) {
      const row = place.get(raterId)
      add(row, row, 1)
      for (const other of own) add(row, place.get(other.raterId), -1 / own.length)
      if (row !== undefined) right[row] = (right[row] ?? 0) + value - mean
    }
  }
  return [matrix, right]
}

/** Gauss, with the largest pivot. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  for (let column = 0; column < size; column += 1) {
    const [pivot = [], ...rest] = rows
      .splice(column)
      .toSorted((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0))
    rows.push(pivot, ...rest.map((row) => without(row, pivot, column)))
  }
  const answer = Array.from({ length: size }, () => 0)
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? []
    const known = answer.reduce(
      (sum, value, column) => (column > at ? sum + value * (row[column] ?? 0) : sum),
      0,
    )
    answer[at] = ((row[size] ?? 0) - known) / (row[at] ?? 1)
  }
  return answer
}

const without = (row: number[], pivot: number[], column: number): number[] => {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
  return row.map((value, at) => value - factor * (pivot[at] ?? 0))
}

const meanOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
