/** A part of what is looked for: a word, or words in quotes in this order; what a dash begins must not be there. */
export type Term = { text: string; isPhrase: boolean; isExcluded: boolean }

const mostTerms = 12
const longestTerm = 100

/** Reads what a person types into a search box; anything can be read. */
export const parseWords = (typed: string): Term[] => {
  const terms: Term[] = []
  for (const [, dash, quoted, word] of typed.normalize('NFC').matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const text = (quoted ?? word ?? '').slice(0, longestTerm)
    // Without a letter or a digit there is nothing to look for.
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    terms.push({
      text: quoted === undefined ? text.replace(/^-+/, '') : text,
      isPhrase: quoted !== undefined,
      isExcluded: dash === '-',
    })
    if (terms.length === mostTerms) break
  }
  // Everything but a word is too much to look for: the dash then counts for nothing.
  return terms.some(({ isExcluded }) => !isExcluded)
    ? terms
    : terms.map((term) => ({ ...term, isExcluded: false }))
}
