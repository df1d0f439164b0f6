import { fold } from './fold.ts'

export type Sentence = {
  /** Its place among all sentences of the text. */
  at: number
  /** Counted from 1, as an editor does. */
  line: number
  text: string
  folded: string
  /** An item of a list. */
  isItem: boolean
  /** Where the paragraph begins and ends among the sentences, the end not included. */
  from: number
  to: number
}

/** Never the end of a sentence: initials, and what is cut short before a number or a name. */
const short =
  /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\.\p{Lu}|[Nn]o|[Nn]um|[Rr]ep|[Dd]om|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]i[ct]|[Ee]ne|[Ff]eb|[Mm]ar|[Aa]br|[Aa]pr|[Aa]go?|[Aa]ug|[Jj]un|[Jj]ul|[Mm]in|[Aa]cts?|[Ss]ra?|[Dd]ra?|[Mm]rs?|[Ss]t|[Ee]j|etc|cf|vs|p|l|al|art|pp)$/u

const item = /^\s*(?:[·•▪◦‣*–—-]\s|\d{1,2}[.)]\s|\p{L}\)\s)/u

const pieces = (line: string): string[] => {
  const cuts: number[] = [0]
  for (const match of line.matchAll(/[.!?]["”»)]*\s+(?=[\p{Lu}\p{N}¿¡“"«(])/gu)) {
    const before = line.slice(cuts.at(-1), match.index)
    if (match[0].startsWith('.') && (short.test(before) || /^\s*\d{1,3}$/.test(before))) continue
    cuts.push(match.index + match[0].length)
  }
  return cuts.map((cut, at) => line.slice(cut, cuts[at + 1])).filter((piece) => piece.trim() !== '')
}

/** The sentences of a text; a line is a paragraph. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = []
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const parts = pieces(line)
    const from = sentences.length
    for (const part of parts) {
      sentences.push({
        at: sentences.length,
        line: index + 1,
        text: part,
        folded: fold(part),
        isItem: item.test(line),
        from,
        to: from + parts.length,
      })
    }
  })
  return sentences
}
