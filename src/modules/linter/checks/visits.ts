import type { Activity } from '#modules/activities/index.ts'
import { callOrdinals } from '../claims.ts'
import type { Finding, Place } from '../finding.ts'
import { activityProof, inEach, listProof, lists } from '../proofs.ts'
import type { Dated } from '../reading/date.ts'
import { matches, pattern, wordly } from '../reading/fold.ts'
import { paragraphOf, type Read, type ReadText } from '../reading/text.ts'
import type { LintRecord } from '../record.ts'
import type { Gatherings } from './gatherings.ts'
import { type Topics, topicsOf } from './topics.ts'

/** A cooperation between two states that the text tells of. */
type Mention = { paragraph: Read[]; pair: [string, string]; rows: Activity[] }

/** Visits that the text tells of, against the visits between the same two states. */
export const checkVisits = (text: ReadText, record: LintRecord, gatherings: Gatherings): Finding[] => {
  const topics = topicsOf(text, record)
  return mentionsIn(text, record, gatherings).flatMap((mention) => {
    if (mention.rows.length === 0) return noVisit(mention, text, record)
    const when = datesOfVisits(mention, text)
    const calls = mention.paragraph.flatMap((sentence) =>
      callOrdinals(sentence, text.words).map(({ value }) => value),
    )
    const years = record.calls.filter(({ ordinal }) => calls.includes(ordinal)).map(({ year }) => year)
    const dated = mention.rows.filter((row) => when.every(({ date }) => tookPlace(row, date)))
    const called = (when.length > 0 ? dated : mention.rows).filter(
      ({ callYear }) => years.length === 0 || years.includes(callYear),
    )
    return [
      ...(when.length > 0 && dated.length === 0 ? [wrongWhen(mention, when)] : []),
      ...wrongModality(mention, text),
      ...wrongTopic({ ...mention, rows: called.length > 0 ? called : mention.rows }, text, topics),
    ].flat()
  })
}

const mentionsIn = (text: ReadText, record: LintRecord, gatherings: Gatherings): Mention[] => {
  const starts = [...new Set(text.sentences.map(({ from }) => from))].filter((from) => !gatherings.has(from))
  return starts.flatMap((from) => {
    const first = text.sentences[from]
    if (!first) return []
    const paragraph = paragraphOf(text, first)
    const folded = paragraph.map((sentence) => sentence.folded).join('')
    const codes = [...new Set(paragraph.flatMap(({ countries }) => countries.map(({ code }) => code)))]
    const [a, b] = codes
    if (codes.length !== 2 || a === undefined || b === undefined) return []
    if (!wordly(text.words.cooperation, '').test(folded)) return []
    const rows = record.activities.filter(({ receivers, providers }) => {
      const takes = (parties: Activity['receivers'], code: string) =>
        parties.some(({ country }) => country === code)
      return (takes(receivers, a) && takes(providers, b)) || (takes(receivers, b) && takes(providers, a))
    })
    return [{ paragraph, pair: [a, b], rows }]
  })
}

const whole = ({ at, text }: Read): Place => ({ sentence: at, start: 0, end: text.trimEnd().length })

const between = ({ pair }: Mention, record: LintRecord) =>
  inEach((lang) =>
    pair.map((code) => record.members.find((member) => member.code === code)?.name[lang] ?? code).join(' – '),
  )

/** A visit is only missed where it is named between the two names, or right beside them, in one sentence. */
const noVisit = (mention: Mention, { words }: ReadText, record: LintRecord): Finding[] =>
  mention.paragraph
    .flatMap((sentence) => {
      const codes = new Set(sentence.countries.map(({ code }) => code))
      const named = wordly(`${words.expertVisit}|${words.onSiteVisit}|${words.visit}`, '').exec(
        sentence.folded,
      )
      if (codes.size !== 2 || !named || sentence.numbers.some(({ isMoney }) => isMoney)) return []
      const [a, b] = mention.pair
      return [
        {
          rule: 'activity_none' as const,
          ...whole(sentence),
          instead: [],
          about: between(mention, record),
          proofs: [listProof('activities', lists.activities({ ministry: [a], counterpart: [b] }))],
          others: [],
        },
      ]
    })
    .slice(0, 1)

/** Dates that stand right behind a visit, in one clause. */
const datesOfVisits = ({ paragraph }: Mention, { words }: ReadText) =>
  paragraph.flatMap((sentence) =>
    sentence.dates.flatMap((date) => {
      const before = sentence.folded.slice(Math.max(0, date.start - 62), date.start)
      const noun = matches(before, wordly(words.visit)).at(-1)
      if (!noun || /[.,;:()]/.test(before.slice(noun.end))) return []
      return [{ date, sentence }]
    }),
  )

const tookPlace = ({ missions }: Activity, { from, to }: Dated) =>
  missions.some(({ startsOn, endsOn }) => startsOn <= to && endsOn >= from)

const wrongWhen = ({ rows }: Mention, when: ReturnType<typeof datesOfVisits>): Finding[] => {
  const wrong = when.filter(({ date }) => !rows.some((row) => tookPlace(row, date)))
  return wrong.slice(0, 1).map(({ date, sentence }) => ({
    rule: 'activity_when' as const,
    sentence: sentence.at,
    start: date.start,
    end: date.end,
    instead: rows.flatMap(({ missions }) => missions.map(({ startsOn }) => startsOn)).slice(0, 1),
    proofs: rows.map(activityProof),
    others: [],
  }))
}

const wrongModality = ({ paragraph, rows }: Mention, { words }: ReadText): Finding[] => {
  const missing = (source: string, modality: Activity['modality']) =>
    rows.some((row) => row.modality === modality)
      ? []
      : paragraph.flatMap((sentence) =>
          matches(sentence.folded, wordly(source)).map(({ start, end }) => ({
            rule: 'activity_modality' as const,
            sentence: sentence.at,
            start,
            end,
            instead: [],
            proofs: rows.map(activityProof),
            others: [],
          })),
        )
  return [
    ...missing(words.expertVisit, 'expert_visit'),
    ...missing(words.onSiteVisit, 'on_site_visit'),
  ].slice(0, 1)
}

/** Where the topic is said to be one that no visit between the two had. */
const wrongTopic = ({ paragraph, rows }: Mention, text: ReadText, topics: Topics): Finding[] => {
  const { words } = text
  const explicit = paragraph.flatMap((sentence) =>
    matches(
      sentence.folded,
      pattern(
        `(?<![\\p{L}])(?:${words.cooperation}|${words.subjects.proposals})(?![\\p{L}])[^.,;:]{0,45}?(?<![\\p{L}])(?:${words.topic})\\s+(?<topic>[^.,;:]+)`,
        'g',
      ),
    ).map((match) => ({
      sentence,
      start: match.end - (match.groups.topic ?? '').length,
      end: match.end,
      folded: match.groups.topic ?? '',
    })),
  )
  const said =
    explicit.length > 0
      ? explicit
      : paragraph.map((sentence) => ({ ...whole(sentence), sentence, folded: sentence.folded }))
  if (said.some(({ folded }) => topics.isOf(folded, rows))) return []
  const strange = said.find(({ folded }) => topics.isOther(folded, rows))
  if (!strange) return []
  const { sentence, start, end } = strange
  return [
    {
      rule: 'activity_topic',
      sentence: sentence.at,
      start,
      end: Math.min(end, sentence.text.trimEnd().length),
      instead: [],
      about: topics.nameOf(strange.folded, rows),
      proofs: rows.map(activityProof),
      others: [],
    },
  ]
}
