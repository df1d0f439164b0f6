/** The mean of some values; nothing of none. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The value in the middle, or halfway between the two in the middle; nothing of none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** The least value that a share of all values does not exceed (nearest rank); nothing of none. */
export const percentile = (values: readonly number[], share: number): number | null =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? null

/**
 * The Gini coefficient of non-negative values: 0 when all have the same, close to 1 when one has everything.
 * Nothing shared among anybody is 0.
 */
export const gini = (values: readonly number[]): number => {
  const total = sum(values)
  if (total === 0) return 0
  const weighted = values
    .toSorted((a, b) => a - b)
    .reduce((weight, value, at) => weight + (2 * (at + 1) - values.length - 1) * value, 0)
  return weighted / (values.length * total)
}
