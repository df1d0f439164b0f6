/** What a criterion weighs, and the mean below which no proposal goes on. */
export type CriterionWeight = { code: string; weight: number; floor: number | null }

/** One evaluator's final rating of one proposal; on a criterion that is not there, or `null`, they abstained. */
export type FinalRating = { raterId: number; proposalId: number; scores: Record<string, number | null> }

/** Means and totals are whole thousandths of a point: 3250 is 3.25. */
export type CriterionScore = {
  code: string
  /** None where nobody gave a score. */
  mean: number | null
  /** How many gave a score; who abstained is not among them. */
  n: number
  isBelowFloor: boolean
}

export type ProposalScore = {
  /** None while nobody gave any score. */
  total: number | null
  byCriterion: CriterionScore[]
  /** Final ratings, abstentions included. */
  ratings: number
}

type Fraction = { over: bigint; under: bigint }

/**
 * The weighted mean of the means of each criterion, in exact arithmetic: the order of the ratings makes no difference.
 *
 * Who abstains on a criterion is not asked about it: its mean is that of the others, and a criterion on which
 * everybody abstained drops out of the weights. So abstaining leaves a proposal where it would be without that
 * evaluator, and never lower than any score up to what the others find would put it, zero first of all; nor does it
 * put a proposal below a floor.
 */
export const scoreOf = (
  criteria: readonly CriterionWeight[],
  ratings: readonly Pick<FinalRating, 'scores'>[],
): ProposalScore => {
  const means = criteria.map((criterion) => {
    const given = ratings.flatMap(({ scores }) => scores[criterion.code] ?? [])
    const sum = given.reduce((total, score) => total + score, 0)
    return { criterion, n: given.length, mean: { over: BigInt(sum), under: BigInt(given.length) } }
  })
  const scored = means.filter(({ n }) => n > 0)
  const byCriterion = means.map(({ criterion: { code, floor }, n, mean }) => ({
    code,
    mean: n > 0 ? thousandths(mean) : null,
    n,
    // The mean as it is, not as it is written.
    isBelowFloor: n > 0 && floor !== null && mean.over * 100n < hundredths(floor) * mean.under,
  }))
  return {
    total: scored.length > 0 ? thousandths(weighted(scored)) : null,
    byCriterion,
    ratings: ratings.length,
  }
}

const weighted = (means: { criterion: CriterionWeight; mean: Fraction }[]): Fraction => {
  const sum = means.reduce<Fraction>(
    (total, { criterion, mean }) => ({
      over: total.over * mean.under + hundredths(criterion.weight) * mean.over * total.under,
      under: total.under * mean.under,
    }),
    { over: 0n, under: 1n },
  )
  const weights = means.reduce((total, { criterion }) => total + hundredths(criterion.weight), 0n)
  return { over: sum.over, under: sum.under * weights }
}

/** Weights and floors have two decimals. */
const hundredths = (value: number): bigint => BigInt(Math.round(value * 100))

/** Rounded, half up. */
const thousandths = ({ over, under }: Fraction): number => Number((over * 2000n + under) / (under * 2n))

/** How far evaluators of one proposal are apart; in points. */
export type Spread = {
  proposalId: number
  /** Of each evaluator's own weighted mean: the lowest, the highest, and the standard deviation (of a sample). */
  lowest: number
  highest: number
  deviation: number | null
  /** The criteria's differences between highest and lowest score, by weight. */
  difference: number
  widest: { code: string; range: number } | null
}

/** Those that two or more rated, first the one on which evaluators differ most. */
export const byDisagreement = (
  criteria: readonly CriterionWeight[],
  ratings: readonly FinalRating[],
): Spread[] => {
  const proposals = Map.groupBy(ratings, ({ proposalId }) => proposalId)
  return [...proposals]
    .flatMap(([proposalId, own]) => spreadOf(criteria, proposalId, own) ?? [])
    .toSorted(
      (a, b) =>
        b.difference - a.difference ||
        (b.widest?.range ?? 0) - (a.widest?.range ?? 0) ||
        a.proposalId - b.proposalId,
    )
}

const spreadOf = (
  criteria: readonly CriterionWeight[],
  proposalId: number,
  ratings: readonly FinalRating[],
): Spread | undefined => {
  const totals = ratings
    .flatMap((rating) => scoreOf(criteria, [rating]).total ?? [])
    .toSorted((a, b) => a - b)
  const [lowest, highest] = [totals[0], totals.at(-1)]
  if (lowest === undefined || highest === undefined || totals.length < 2) return undefined
  const ranges = criteria.flatMap(({ code, weight }) => {
    const given = ratings.flatMap(({ scores }) => scores[code] ?? [])
    return given.length < 2 ? [] : [{ code, weight, range: Math.max(...given) - Math.min(...given) }]
  })
  const weights = ranges.reduce((sum, { weight }) => sum + weight, 0)
  const widest = ranges.toSorted((a, b) => b.range - a.range)[0]
  return {
    proposalId,
    lowest: lowest / 1000,
    highest: highest / 1000,
    deviation: deviationOf(totals) / 1000,
    difference:
      weights === 0 ? 0 : ranges.reduce((sum, { weight, range }) => sum + weight * range, 0) / weights,
    widest: widest && widest.range > 0 ? { code: widest.code, range: widest.range } : null,
  }
}

const deviationOf = (values: number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}

/**
 * Krippendorff's alpha for an interval scale: 1 is full agreement, 0 what chance would give. `units` are the scores
 * that each proposal received on one criterion; one that fewer than two scored tells nothing.
 * None where there is nothing to compare, or where everybody gave one and the same score throughout.
 */
export const alphaOf = (units: readonly (readonly number[])[]): number | null => {
  const pairable = units.filter((unit) => unit.length > 1)
  const n = pairable.reduce((sum, unit) => sum + unit.length, 0)
  if (n === 0) return null
  const observed = pairable.reduce((sum, unit) => sum + squares(unit) / (unit.length - 1), 0) / n
  const expected = squares(pairable.flat()) / (n * (n - 1))
  return expected === 0 ? null : 1 - observed / expected
}

/** The sum of the squared differences of all ordered pairs. Scores are whole, and so is the sum: their order is nothing to it. */
const squares = (values: readonly number[]): number => {
  const sum = values.reduce((total, value) => total + value, 0)
  const ofSquares = values.reduce((total, value) => total + value ** 2, 0)
  return 2 * (values.length * ofSquares - sum ** 2)
}
