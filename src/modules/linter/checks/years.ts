import { callOrdinals, claimsOf, yearListIn } from '../claims.ts'
import type { Finding, Place } from '../finding.ts'
import { listProof, lists, publicationProof } from '../proofs.ts'
import { yearOf } from '../reading/date.ts'
import { escaped, fold, matches, pattern, wordly } from '../reading/fold.ts'
import { ordinalsIn } from '../reading/ordinal.ts'
import type { Read, ReadText } from '../reading/text.ts'
import type { LintRecord } from '../record.ts'

/** Years of calls and conferences, lists of years, and how long the network has worked. */
export const checkYears = (text: ReadText, record: LintRecord): Finding[] => [
  ...text.sentences.flatMap((sentence) => [
    ...listOfYears(sentence, text, record),
    ...yearsOfCalls(sentence, text, record),
    ...everyYear(sentence, text, record),
  ]),
  ...conferences(text, record),
  ...yearsOfOperation(text, record),
]

const yearsHeld = (record: LintRecord, text: ReadText) => ({
  calls: record.calls.map(({ year }) => year).filter((year) => year <= yearOf(text.asOf)),
  newsletters: record.publications.flatMap(({ kind, year }) =>
    kind === 'printed_newsletter' && year !== null ? [year] : [],
  ),
  studies: record.publications.flatMap(({ kind, year }) => (kind === 'study' && year !== null ? [year] : [])),
  workshops: record.workshops.map(({ year }) => Number(year)),
})

type Held = keyof ReturnType<typeof yearsHeld>

const heldSubjects: Held[] = ['calls', 'workshops', 'newsletters', 'studies']

/** "Ocho convocatorias, en 2007, 2008...": as many years as things, and those of the record. */
const listOfYears = (sentence: Read, text: ReadText, record: LintRecord): Finding[] =>
  yearListIn(sentence).flatMap(({ years, start, end }) => {
    const claim = claimsOf({ ...text, sentences: [sentence] })
      .filter(({ noun }) => noun.end <= start && start - noun.end < 90)
      .at(-1)
    const subject = claim
      ? heldSubjects.find((held) => held === claim.subject)
      : callsBefore(sentence, start, text)
    if (!subject) return []
    const found: Finding[] = []
    if (claim?.quantity.isExact && claim.quantity.value !== years.length && subject !== 'workshops')
      found.push({
        rule: 'list_length',
        sentence: sentence.at,
        start: claim.quantity.start,
        end: claim.noun.end,
        instead: [years.length],
        proofs: [],
        others: [{ sentence: sentence.at, start, end }],
      })
    const strange = years.filter((year) => !yearsHeld(record, text)[subject].includes(year))
    if (strange.length > 0 && !claim?.isNarrowed)
      found.push({
        rule: 'list_years',
        sentence: sentence.at,
        start,
        end,
        instead: strange.map(String),
        proofs: [listProof(subject, lists[subject])],
        others: [],
      })
    return found
  })

/** "Convocatorias en 2007, 2008 y 2009", without a number. */
const callsBefore = ({ folded }: Read, start: number, { words }: ReadText): Held | undefined =>
  wordly(words.subjects.calls, '').test(folded.slice(Math.max(0, start - 45), start)) ? 'calls' : undefined

/** "La octava convocatoria (2014)". */
const yearsOfCalls = (sentence: Read, { words }: ReadText, record: LintRecord): Finding[] =>
  callOrdinals(sentence, words).flatMap(({ value, start, end }) => {
    const call = record.calls.find(({ ordinal }) => ordinal === value)
    const rest = sentence.folded.slice(end)
    const told = pattern(
      `^\\s*(?:${words.subjects.calls})(?: (?:rial|de cooperacion(?: bilateral)?))?\\s*(?:\\(|-|,?\\s*(?:${words.of})\\s+(?:l'annee |ano )?)\\s*(?<year>(?:19|20)\\d{2})`,
    ).exec(rest)
    const year = Number(told?.groups?.year)
    if (!call || !told || call.year === year) return []
    return [
      {
        rule: 'call_year',
        sentence: sentence.at,
        start,
        end: end + told[0].length,
        instead: [String(call.year)],
        proofs: [call.proof],
        others: [],
      },
    ]
  })

/** "Cada año", of what skipped one. */
const everyYear = (sentence: Read, text: ReadText, record: LintRecord): Finding[] => {
  const { words } = text
  const told = wordly(words.everyYear, '').exec(sentence.folded)
  if (
    !told ||
    pattern(`(?:${words.approximate.almost}|${words.negation})\\s*$`).test(
      sentence.folded.slice(0, told.index),
    )
  )
    return []
  const subject = heldSubjects.find((held) => wordly(words.subjects[held], '').test(sentence.folded))
  if (!subject) return []
  const years = yearsHeld(record, text)[subject]
  const [period] = sentence.periods
  const first = period?.from ?? Math.min(...years)
  const last = period?.to ?? Math.max(...years)
  const missing = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).filter(
    (year) => !years.includes(year),
  )
  if (missing.length === 0 || years.length === 0) return []
  return [
    {
      rule: 'every_year',
      sentence: sentence.at,
      start: told.index,
      end: told.index + told[0].length,
      instead: missing.map(String),
      proofs: [listProof(subject, lists[subject])],
      others: [],
    },
  ]
}

type Dating = Place & { key: string; ordinal: number; year: number }

/** "XV CIMT en 2005", "the Fifteenth Conference (2007)": which meeting, and the year given for it. */
const datingsIn = (sentence: Read, words: ReadText['words']): Dating[] =>
  sentence.ordinals.flatMap(({ value, start, end }) => {
    const name =
      /^\s+(?<name>\p{Lu}{3,8})(?![\p{L}])/u.exec(sentence.text.slice(end)) ??
      pattern(`^\\s+(?<name>${words.conference})(?![\\p{L}])`).exec(sentence.folded.slice(end))
    if (!name) return []
    const after = end + name[0].length
    const date = sentence.dates.find((candidate) => candidate.start >= after)
    const between = date ? sentence.folded.slice(after, date.start) : ''
    if (!date || between.length > 48 || /[.;:]|\d/.test(between) || (between.match(/,/g)?.length ?? 0) > 2)
      return []
    if (
      sentence.ordinals.some((other) => other.start > end && other.start < date.start) ||
      !pattern(`(?:\\(|,|^|\\s)\\s*(?:en|in|em|de|d'|of|a|le|del|do|da|on|el|l'annee)?\\s*$`).test(between)
    )
      return []
    if (pattern(`(?<![\\p{L}])(?:${words.since}|${words.until}|para|pour|to)(?![\\p{L}])`).test(between))
      return []
    return [
      {
        key: fold(name.groups?.name ?? ''),
        ordinal: value,
        year: yearOf(date.from),
        sentence: sentence.at,
        start,
        end: date.end,
      },
    ]
  })

/** Two years for one meeting: the record's documents tell which, if they name it. */
const conferences = (text: ReadText, record: LintRecord): Finding[] => {
  const datings = text.sentences.flatMap((sentence) => datingsIn(sentence, text.words))
  return datings.flatMap((dating) => {
    const { key, ordinal, year, sentence, start, end } = dating
    const documents = record.publications.filter(
      ({ year: known, title }) =>
        known !== null &&
        matches(fold(title[text.lang]), wordly(escaped(key))).some(({ start: at }) =>
          ordinalsIn(title[text.lang], fold(title[text.lang]), text.words).some(
            ({ value, end: upTo }) => value === ordinal && at - upTo <= 2 && at >= upTo,
          ),
        ),
    )
    const same = datings.filter(
      (other) => other.key === key && other.ordinal === ordinal && other.year !== year,
    )
    const crossed = datings.filter(
      (other) => other.key === key && (other.ordinal - ordinal) * (other.year - year) < 0,
    )
    const others = [...same, ...crossed]
    const isSupported = documents.some(({ year: known }) => known === year)
    if (others.length === 0 || isSupported) return []
    return [
      {
        rule: same.length > 0 ? ('conference_year' as const) : ('conference_order' as const),
        sentence,
        start,
        end,
        instead: [...new Set(same.map((other) => String(other.year)))],
        proofs: documents.map(publicationProof),
        others: others.map((other) => ({ sentence: other.sentence, start: other.start, end: other.end })),
      },
    ]
  })
}

/** "Nueve años de funcionamiento", in a text that says from when and until when. */
const yearsOfOperation = (text: ReadText, record: LintRecord): Finding[] => {
  const { words, lang } = text
  const network = wordly(escaped(fold(record.network.shortName[lang])), '')
  const founding = text.sentences.flatMap(({ at, folded, dates }) => {
    const [from, to] = dates
    if (!from || !to || dates.length !== 2 || !network.test(folded)) return []
    const before = folded.slice(0, from.start)
    const isFounding = wordly(words.since, '').test(before) && wordly(words.founded, '').test(before)
    return isFounding && wordly(words.until, '').test(folded.slice(from.end, to.start))
      ? [{ sentence: at, start: from.start, end: to.end, from: from.from, to: to.to }]
      : []
  })
  const [span] = founding
  if (!span) return []
  const length = (Date.parse(span.to) - Date.parse(span.from)) / (365.25 * 86_400_000)
  return text.sentences.flatMap((sentence) =>
    sentence.numbers.flatMap(({ low, high, start, end }) => {
      const told = pattern(
        `^\\s+(?:${words.years})\\s+(?:${words.of}|of)\\s*(?:${words.operation})(?![\\p{L}])`,
      ).exec(sentence.folded.slice(end))
      if (!told || (low <= Math.round(length) && high >= Math.floor(length))) return []
      return [
        {
          rule: 'years_of_operation' as const,
          sentence: sentence.at,
          start,
          end: end + told[0].length,
          instead: [Math.floor(length)],
          proofs: [],
          others: [{ sentence: span.sentence, start: span.start, end: span.end }],
        },
      ]
    }),
  )
}
