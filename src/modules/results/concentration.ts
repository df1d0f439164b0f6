/**
 * The Gini coefficient of non-negative values: 0 when all have the same, close to 1 when one has everything.
 * Nothing shared among anybody is 0.
 */
export const gini = (values: readonly number[]): number => {
  const total = values.reduce((sum, value) => sum + value, 0)
  if (total === 0) return 0
  const weighted = values
    .toSorted((a, b) => a - b)
    .reduce((sum, value, at) => sum + (2 * (at + 1) - values.length - 1) * value, 0)
  return weighted / (values.length * total)
}
