/** How many ministries came to a workshop, as declared; not exact where the source says "more than". */
export type MinistryCount = { number: number; ministries: number | null; exact: boolean }

/** Over the workshops that state an exact number, and how many those are. */
export const meanMinistries = (counts: MinistryCount[]): { mean: number; over: number } | undefined => {
  const exact = counts.flatMap(({ ministries, exact }) => (exact && ministries !== null ? [ministries] : []))
  return exact.length === 0
    ? undefined
    : { mean: exact.reduce((sum, ministries) => sum + ministries, 0) / exact.length, over: exact.length }
}
