import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { Refused } from './refused.ts'

const unpack = promisify(inflate)

/** Of all streams of objects together; what they hold is a list of small dictionaries. */
const mostInflated = 50_000_000

/** A name of PDF, whose letters may be written as `#4a` (ISO 32000-2, 7.3.5). */
const named = (...names: string[]) => {
  const letter = (char: string) => {
    const hex = char.charCodeAt(0).toString(16)
    const written = hex.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`)
    return `(?:${char}|#${written})`
  }
  const spelt = names.map((name) => [...name].map(letter).join(''))
  return new RegExp(`/(?:${spelt.join('|')})(?![A-Za-z0-9#])`)
}

const runs = named('JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition')
const carries = named('EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'XFA')
const isLocked = named('Encrypt')
/** An object stream, also one that does not say so: readers go by where it begins. */
const isObjects = named('ObjStm', 'First')
const isFiltered = named('Filter')
const isDeflated = /\/Filter\s*(?:\[\s*)?\/FlateDecode\s*(?:\]|\/|>>|\s)/
const isRearranged = named('DecodeParms', 'Predictor')

/**
 * A PDF that only shows something: it runs nothing, sends nothing and carries no other file. Objects may lie
 * packed in streams, so those are unpacked and read too; one that we cannot read is refused.
 * @throws Refused
 */
export const inspectPdf = async (file: Buffer): Promise<void> => {
  const text = file.toString('latin1')
  if (!/%%EOF[\0\s]*$/.test(text.slice(-1024))) throw new Refused('damaged')
  inspectText(text)
  let left = mostInflated
  for (const { dictionary, start } of streamsOf(text)) {
    if (!isObjects.test(dictionary)) continue
    const end = text.indexOf('endstream', start)
    if (end < 0) throw new Refused('damaged')
    const objects = await objectsIn(file.subarray(start, end), dictionary, left)
    left -= objects.length
    inspectText(objects)
  }
}

/** Of one dictionary, and of all that is read in search of them. */
const longestDictionary = 1_000_000
const mostRead = 100_000_000

/**
 * Every stream with its dictionary. Each `obj` of the file is taken for the beginning of an object, also where it
 * stands in a string: so none that a reader sees is missed.
 */
function* streamsOf(text: string) {
  let read = 0
  for (const { index } of text.matchAll(/obj/g)) {
    const begin = skipped(text, index + 3)
    if (!text.startsWith('<<', begin)) continue
    const end = dictionaryEnd(text, begin)
    read += end - begin
    if (read > mostRead) throw new Refused('hidden')
    const after = skipped(text, end)
    const [mark] = /^stream\r?\n?/.exec(text.slice(after, after + 8)) ?? []
    if (mark) yield { dictionary: text.slice(begin, end), start: after + mark.length }
  }
}

/** Past white space and comments. */
const skipped = (text: string, from: number): number => {
  const gap = /(?:[\0\s]|%[^\r\n]*)*/y
  gap.lastIndex = from
  return from + (gap.exec(text)?.[0].length ?? 0)
}

/** Where the dictionary ends that begins there: what looks like its end within a string or a comment is none. */
const dictionaryEnd = (text: string, begin: number): number => {
  const token = /<<|>>|\(|%[^\r\n]*|<[^<>]*>/g
  token.lastIndex = begin
  let depth = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match.index - begin > longestDictionary) throw new Refused('hidden')
    if (match[0] === '(') token.lastIndex = stringEnd(text, match.index)
    else if (match[0] === '<<') depth += 1
    else if (match[0] === '>>') depth -= 1
    if (depth === 0) return token.lastIndex
  }
  throw new Refused('damaged')
}

const stringEnd = (text: string, begin: number): number => {
  let depth = 0
  for (let at = begin; at < text.length && at - begin < longestDictionary; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  throw new Refused('hidden')
}

const inspectText = (text: string) => {
  if (isLocked.test(text)) throw new Refused('locked')
  if (runs.test(text)) throw new Refused('scripts')
  if (carries.test(text)) throw new Refused('embedded')
}

const objectsIn = async (packed: Buffer, dictionary: string, left: number): Promise<string> => {
  if (!isFiltered.test(dictionary)) return packed.toString('latin1')
  if (!isDeflated.test(dictionary) || isRearranged.test(dictionary)) throw new Refused('hidden')
  try {
    return (await unpack(packed, { maxOutputLength: left })).toString('latin1')
  } catch (error) {
    throw new Refused((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged')
  }
}
