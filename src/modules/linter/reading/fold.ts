/** Lowercase without accents, each character in its old place, so that a match can be shown in the text itself. */
export const fold = (text: string): string => {
  let folded = ''
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    const base = letter.normalize('NFD').charAt(0).toLowerCase()
    folded += base.length === 1 ? (sameLooking[base] ?? base) : letter
  }
  return folded
}

const sameLooking: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
}

/** Matches of a pattern over folded text, each with its place. */
export const matches = (folded: string, pattern: RegExp) =>
  [...folded.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    groups: match.groups ?? {},
  }))

const kept = new Map<string, RegExp>()

/** A pattern for folded text, made once: a text asks for the same ones in every sentence. */
export const pattern = (source: string, flags = ''): RegExp => {
  const key = `${flags}/${source}`
  const known = kept.get(key) ?? new RegExp(source, `${flags}u`)
  if (kept.size > 2000) kept.clear()
  kept.set(key, known)
  return known
}

/** A whole word or phrase, to be found everywhere with `matches`. */
export const wordly = (source: string, flags = 'g') =>
  pattern(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)

export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
