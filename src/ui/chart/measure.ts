/** The text in lines of at most `width` characters, the last one cut with an ellipsis when there are too many. */
export const wrap = (text: string, width: number, most: number): string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const end = kept[most - 1] ?? ''
  return [...kept.slice(0, -1), `${end.length < width ? end : end.slice(0, width - 1)}…`]
}

/** A percentage of the drawing's width; drawings without a view box keep the size of their text on a phone. */
export const pct = (ratio: number): string => `${Math.round(ratio * 10000) / 100}%`
