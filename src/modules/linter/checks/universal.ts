import type { Workshop } from '#modules/events/index.ts'
import type { Finding } from '../finding.ts'
import { listProof, lists, workshopProof } from '../proofs.ts'
import { pattern, wordly } from '../reading/fold.ts'
import { paragraphOf, type Read, type ReadText } from '../reading/text.ts'
import type { LintRecord } from '../record.ts'
import type { Gatherings } from './gatherings.ts'

/** What is said of all workshops or of all members, where a row says otherwise. */
export const checkUniversal = (text: ReadText, record: LintRecord, gatherings: Gatherings): Finding[] =>
  text.sentences
    .filter(({ from }) => !gatherings.has(from))
    .flatMap((sentence) => [...allWorkshops(sentence, text, record), ...allMembers(sentence, text, record)])

/** The part of a sentence between two marks that a place lies in. */
const clauseAt = (folded: string, at: number) => {
  const start = Math.max(folded.lastIndexOf(';', at), folded.lastIndexOf(':', at)) + 1
  const next = folded.slice(at).search(/[;:]/)
  return { start, end: next < 0 ? folded.length : at + next }
}

const allWorkshops = (sentence: Read, text: ReadText, record: LintRecord): Finding[] => {
  const { words } = text
  const { folded } = sentence
  const told = pattern(`(?<![\\p{L}])(?:${words.all})(?![\\p{L}])`).exec(folded)
  if (!told || isDenied(folded, told.index, words)) return []
  const { start, end } = clauseAt(folded, told.index)
  const clause = folded.slice(start, end)
  const behind = folded.slice(told.index, told.index + told[0].length + 24)
  const isOfWorkshops =
    wordly(words.subjects.workshops, '').test(behind) ||
    (/(?:ellos|ellas|eles|elas|them|eux|elles)(?![\p{L}])/u.test(behind) &&
      wordly(words.subjects.workshops, '').test(
        paragraphOf(text, sentence)
          .map((other) => other.folded)
          .join(' ')
          .slice(0, 4000),
      ))
  const named = sentence.institutions.filter(({ start: at }) => at >= start && at < end)
  if (!isOfWorkshops || named.length === 0 || !wordly(words.presence, '').test(clause)) return []
  const held = record.workshops.filter(({ endsOn }) => endsOn === null || endsOn <= text.asOf)
  const codes = [...new Set(named.map(({ code }) => code))]
  const without = held
    .filter((workshop) => codes.some((code) => !isNamed(workshop, code)))
    .toSorted((a, b) => a.number - b.number)
  if (without.length === 0) return []
  return [
    {
      rule: 'all_workshops',
      sentence: sentence.at,
      start: Math.min(told.index, ...named.map(({ start: at }) => at)),
      end: Math.max(told.index + told[0].length, ...named.map(({ end: at }) => at)),
      instead: [without.length, held.length],
      proofs: without.map(workshopProof),
      others: [],
    },
  ]
}

const isNamed = ({ institutions }: Workshop, code: string) =>
  institutions.some(({ institution }) => institution?.code === code)

const isDenied = (folded: string, at: number, words: ReadText['words']) =>
  pattern(`(?:${words.approximate.almost}|${words.negation})\\s*(?:en |in |em |dans )?$`).test(
    folded.slice(0, at),
  )

const allMembers = (sentence: Read, text: ReadText, record: LintRecord): Finding[] => {
  const { words } = text
  const { folded } = sentence
  const told = pattern(
    `(?<![\\p{L}])(?:${words.all})\\s+(?:\\p{L}+\\s+){0,3}?(?:${words.members})(?![\\p{L}])`,
  ).exec(folded)
  if (!told || isDenied(folded, told.index, words)) return []
  const clause = folded.slice(Math.max(0, told.index - 90), told.index + told[0].length + 60)
  const says = (source: string) => wordly(source, '').test(clause)
  const finding = (count: number, proofs: Finding['proofs']): Finding[] =>
    count >= record.members.length
      ? []
      : [
          {
            rule: 'all_members',
            sentence: sentence.at,
            start: told.index,
            end: told.index + told[0].length,
            instead: [count, record.members.length],
            proofs,
            others: [],
          },
        ]
  if (says(words.contribute) && record.contributors.length > 0)
    return finding(record.contributors.length, [listProof('fund', lists.fund)])
  if (says(words.takePart) && says(words.subjects.activities)) {
    const states = new Set(
      record.activities.flatMap(({ receivers, providers }) =>
        [...receivers, ...providers].map(({ country }) => country),
      ),
    )
    return finding(states.size, [listProof('participation', lists.participation)])
  }
  return []
}
