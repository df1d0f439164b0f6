import type { Day } from '#platform/i18n/index.ts'
import { yearOf } from './reading/date.ts'
import { matches, pattern, wordly } from './reading/fold.ts'
import type { Quantity } from './reading/number.ts'
import { type Subject, subjects } from './reading/subject.ts'
import type { Read, ReadText } from './reading/text.ts'
import type { Words } from './reading/words/index.ts'

export type Status =
  | 'completed'
  | 'planned'
  | 'canceled'
  | 'received'
  | 'selected'
  | 'provider'
  | 'receiver'
  | 'both'

export type Scope = {
  /** Days, both included; open where `null`. */
  from: Day | null
  to: Day | null
  /** By their place among the calls. */
  calls: number[]
  countries: string[]
}

/** So many of something: what a sentence says with a number. */
export type Claim = {
  sentence: Read
  subject: Subject
  status: Status | undefined
  quantity: Quantity
  scope: Scope
  /** Words that no rule understands narrow it: it cannot be compared with a whole. */
  isNarrowed: boolean
  isAverage: boolean
  /** Where the noun stands. */
  noun: { start: number; end: number }
}

const whole: Scope = { from: null, to: null, calls: [], countries: [] }

export const isWhole = ({ from, to, calls, countries }: Scope) =>
  from === null && to === null && calls.length === 0 && countries.length === 0

/** Every number with a noun of the field behind it. */
export const claimsOf = (text: ReadText): Claim[] =>
  text.sentences.flatMap((sentence) => claimsIn(sentence, text.words))

const claimsIn = (sentence: Read, words: Words): Claim[] => {
  const claims: Claim[] = []
  for (const quantity of sentence.numbers) {
    if (quantity.isPercent || quantity.isMoney) continue
    const noun =
      nounAfter(sentence.folded, quantity.end, words) ??
      elided(sentence.folded, quantity, words, claims.at(-1))
    if (!noun) continue
    const tail = tailOf(sentence.folded, noun.end, words)
    const clause = clauseAround(sentence, quantity, noun.end)
    const status = statusOf(noun.subject, clause, sentence.folded, words)
    claims.push({
      sentence,
      subject: noun.subject,
      status,
      quantity,
      scope: whole,
      isNarrowed: !isPlain(tail, words),
      isAverage: wordly(words.average, '').test(clause.before + clause.after.slice(0, 40)),
      noun,
    })
  }
  const scope = scopeOf(sentence, words)
  return claims.map((claim) =>
    scope === undefined
      ? { ...claim, isNarrowed: true }
      : { ...claim, scope: { ...scope, ...callScope(claim, words) } },
  )
}

type Noun = { subject: Subject; start: number; end: number }

/** "20 talleres", "83 bilateral cooperation activities": at most three plain words stand between. */
const nounAfter = (folded: string, from: number, words: Words): Noun | undefined => {
  const rest = folded.slice(from)
  const lead = `^\\s*(?:\\(\\d+\\)\\s*)?(?:(?:${words.plain})\\s+){0,3}?`
  const found = subjects.flatMap((subject) => {
    const match = pattern(`${lead}(?<noun>${words.subjects[subject]})(?![\\p{L}])`).exec(rest)
    if (!match) return []
    const end = from + match[0].length
    return [{ subject, start: end - (match.groups?.noun ?? '').length, end }]
  })
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)[0]
}

/** "y 8 en planeación": the noun is that of the number before. */
const elided = (
  folded: string,
  { end }: Quantity,
  words: Words,
  before: Claim | undefined,
): Noun | undefined =>
  before && pattern(`^\\s*(?:${words.planned}|${words.canceled})(?![\\p{L}])`).test(folded.slice(end))
    ? { subject: before.subject, start: end, end }
    : undefined

/** What is said of the noun, up to a mark or a verb; brackets left out. */
const tailOf = (folded: string, end: number, words: Words): string => {
  const rest = folded.slice(end).replace(/\([^)]*\)/g, ' ')
  const mark = rest.search(/[.,;:()¿?¡!"“”«»]/)
  const clause = mark < 0 ? rest : rest.slice(0, mark)
  const verb = wordly(words.stops, '').exec(clause)
  return verb ? clause.slice(0, verb.index) : clause
}

/** Only words that leave the noun whole, of the first few; an article of its own begins what is said of it. */
const isPlain = (tail: string, words: Words) => {
  const plain = pattern(`^(?:${words.plain}|${words.planned}|\\d+)$`)
  const said = tail.split(/[\s'/-]+/).filter((word) => word !== '')
  const isArticle = pattern(`^(?:${words.articles})$`)
  const isPreposition = pattern(`^(?:${words.prepositions})$`)
  const end = said.findIndex(
    (word, at) => isArticle.test(word) && at > 0 && !isPreposition.test(said[at - 1] ?? ''),
  )
  return said.slice(0, end < 0 ? 4 : Math.min(end, 4)).every((word) => plain.test(word))
}

const clauseAround = ({ folded, numbers }: Read, quantity: Quantity, nounEnd: number) => {
  const next = numbers.find(({ start }) => start >= nounEnd)?.start ?? folded.length
  const last = numbers.filter(({ end }) => end <= quantity.start).at(-1)?.end ?? 0
  const after = folded.slice(nounEnd, next)
  const stop = after.search(/[;:]|\.\s/)
  return {
    before: folded.slice(Math.max(last, quantity.start - 60), quantity.start),
    after: stop < 0 ? after : after.slice(0, stop),
  }
}

/** Told by the words around it, those after the noun first. */
const statusOf = (
  subject: Subject,
  { before, after }: { before: string; after: string },
  folded: string,
  words: Words,
): Status | undefined => {
  const kinds: [Status, string][] =
    subject === 'proposals'
      ? [
          ['received', words.received],
          ['selected', words.selected],
        ]
      : subject === 'ministries'
        ? [
            ['provider', words.provider],
            ['receiver', words.receiver],
            ...(wordly(words.subjects.activities, '').test(folded)
              ? [['both', words.takePart] as [Status, string]]
              : []),
          ]
        : [
            ['planned', words.planned],
            ['canceled', words.canceled],
          ]
  const heard = kinds.flatMap(([status, source]) => [
    ...matches(after, wordly(source)).map(({ start }) => ({ status, far: start })),
    ...matches(before, wordly(source)).map(({ end }) => ({ status, far: before.length - end })),
  ])
  return heard.toSorted((a, b) => a.far - b.far)[0]?.status
}

/** The time and the states that a sentence speaks of; `undefined` when that cannot be told. */
const scopeOf = (sentence: Read, words: Words): Omit<Scope, 'calls'> | undefined => {
  const countries = [...new Set(sentence.countries.map(({ code }) => code))]
  if (countries.length > 2) return undefined
  const [period] = sentence.periods
  if (period) return { from: `${period.from}-01-01`, to: `${period.to}-12-31`, countries }
  const { dates, folded } = sentence
  if (dates.length === 0 || dates.length >= 3) return { from: null, to: null, countries }
  const bounds = dates.map((date) => ({ ...date, ...boundOf(folded, date.start, words) }))
  const since = bounds.find(({ isSince }) => isSince)
  const until = bounds.find(({ isUntil }) => isUntil)
  if (since || until) return { from: since?.from ?? null, to: until?.to ?? null, countries }
  const [only] = dates
  return dates.length === 1 && only ? { from: only.from, to: only.to, countries } : undefined
}

const boundOf = (folded: string, start: number, words: Words) => {
  const before = folded.slice(Math.max(0, start - 40), start)
  const ends = (source: string, gap: string) => pattern(`(?<![\\p{L}])(?:${source})${gap}$`).test(before)
  const gap = "(?:\\s+[\\p{L}']+){0,4}\\s+"
  return {
    isSince: ends(words.since, gap) && !ends(words.until, "\\s+(?:el |o |l'annee )?"),
    isUntil: ends(words.until, "\\s+(?:el |o |l'annee |fines de |finales de |the end of |fin de )?"),
  }
}

/** Which calls a number is of: "en la primera se seleccionaron 8, en la segunda 21". */
const callScope = (claim: Claim, words: Words): Pick<Scope, 'calls'> => {
  const { sentence, quantity } = claim
  if (!wordly(words.subjects.calls, '').test(sentence.folded) || claim.subject === 'calls')
    return { calls: [] }
  const calls = callOrdinals(sentence, words)
  const ahead = calls.filter(({ end }) => end <= quantity.start)
  const nearest = ahead.length > 0 ? ahead : calls.filter(({ start }) => start >= quantity.end)
  const closest = ahead.length > 0 ? nearest.slice(-1) : nearest.slice(0, 1)
  return { calls: closest.map(({ value }) => value) }
}

/** Ordinals that are of a call, or stand in a row with one that is. */
export const callOrdinals = ({ folded, ordinals }: Read, words: Words) => {
  const noun = pattern(`^\\s*(?:${words.subjects.calls})(?![\\p{L}])`)
  return ordinals.filter(({ end }) => noun.test(folded.slice(end)))
}

/** The years of a list of three or more, with where it stands. */
export const yearListIn = ({ dates, folded }: Read) => {
  const lists: { years: number[]; start: number; end: number }[] = []
  for (const { unit, from, start, end } of dates) {
    const last = lists.at(-1)
    const year = yearOf(from)
    if (unit === 'day') continue
    if (last && /^\s*(?:,|;|y|e|et|and|, y|, and|, et|, e)\s*$/.test(folded.slice(last.end, start))) {
      last.years.push(year)
      last.end = end
    } else lists.push({ years: [year], start, end })
  }
  return lists.filter(({ years }) => years.length >= 3)
}
