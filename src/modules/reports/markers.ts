import type { Block } from './schema.ts'

/** A figure in a sentence: `{{activities-completed}}`. */
const marker = /\{\{\s*([^{}]*?)\s*\}\}/g

/** What is left when the markers are taken out may open or close nothing. */
const loose = /\{\{|\}\}/

/** Texts that hold sentences; the others are titles. */
const hasSentences = ({ kind, of }: Pick<Block, 'kind' | 'of'>) =>
  kind === 'paragraph' || kind === 'note' || (kind === 'list' && of === null)

export const markersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(marker)].map((match) => match[1] ?? '')),
]

/** The markers of all sentences, each once. */
export const markersOf = (blocks: readonly Block[]): string[] => [
  ...new Set(blocks.filter(hasSentences).flatMap(({ text }) => markersIn(text))),
]

/** Whether a marker is opened and not closed, or closed and not opened. */
export const isBroken = (text: string): boolean => loose.test(text.replace(marker, ''))

/** Whether a text opens or closes a marker: a title says no figures. */
export const hasMarker = (text: string): boolean => loose.test(text)

/** The text in pieces: words, and markers by their name. */
export const piecesOf = (text: string): (string | { marker: string })[] => {
  const pieces: (string | { marker: string })[] = []
  let end = 0
  for (const match of text.matchAll(marker)) {
    if (match.index > end) pieces.push(text.slice(end, match.index))
    pieces.push({ marker: match[1] ?? '' })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}
