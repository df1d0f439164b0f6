/** A, B, … Z, AA, AB: tells evaluators of one proposal apart without naming them. */
export const letterAt = (position: number): string =>
  (position >= 26 ? letterAt(Math.floor(position / 26) - 1) : '') + String.fromCodePoint(65 + (position % 26))
