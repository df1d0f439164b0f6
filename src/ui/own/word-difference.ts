/** A run of words that stayed, went or came. */
export type Run = { kind: 'same' | 'gone' | 'new'; text: string }

/** Beyond so many pairs of words the changed middle is shown whole. */
const mostPairs = 4_000_000

const pieces = { words: /[\p{L}\p{N}]+\s*|[^\p{L}\p{N}]\s*/gu, lines: /[^\n]*\n|[^\n]+$/g }

/** Of what two texts are compared. */
export type Piece = keyof typeof pieces

/** The differences of two texts: the longest common sequence of words, or of lines, stays. */
export const differencesOf = (before: string, after: string, by: Piece = 'words'): Run[] => {
  const a = before.match(pieces[by]) ?? []
  const b = after.match(pieces[by]) ?? []
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1
  const runs: Run[] = []
  const put = (kind: Run['kind'], text: string) => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text) runs.push({ kind, text })
  }
  put('same', a.slice(0, start).join(''))
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), put)
  put('same', a.slice(a.length - end).join(''))
  return runs
}

const middle = (a: string[], b: string[], put: (kind: Run['kind'], text: string) => void) => {
  if (a.length * b.length > mostPairs) {
    put('gone', a.join(''))
    put('new', b.join(''))
    return
  }
  const width = b.length + 1
  // Cell (i, j): the length of what a from i and b from j have in common.
  const common = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      put('same', a[i] ?? '')
      i += 1
      j += 1
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) {
      put('gone', a[i] ?? '')
      i += 1
    } else {
      put('new', b[j] ?? '')
      j += 1
    }
  }
}
