import type { Workshop } from '#modules/events/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import { claimsOf } from '../claims.ts'
import type { Finding } from '../finding.ts'
import { webinarProof, workshopProof } from '../proofs.ts'
import { yearOf } from '../reading/date.ts'
import { fold, matches, pattern, wordly } from '../reading/fold.ts'
import { covers } from '../reading/number.ts'
import { shareOfStems, stemsOf, wideStems } from '../reading/stem.ts'
import type { Read, ReadText } from '../reading/text.ts'
import type { LintRecord } from '../record.ts'

/** Paragraphs that tell of one workshop, by their first sentence. */
export type Gatherings = Map<number, Workshop>

/** How much of a title must stand in a text for it to be that workshop. */
const enough = 0.75

const paragraphs = ({ sentences }: ReadText): Read[][] => {
  const all = new Map<number, Read[]>()
  for (const sentence of sentences) all.set(sentence.from, [...(all.get(sentence.from) ?? []), sentence])
  return [...all.values()]
}

/** A paragraph that names a workshop and gives a day: the one whose title, place and days it shares most. */
export const gatheringsIn = (text: ReadText, record: LintRecord): Gatherings => {
  const found: Gatherings = new Map()
  for (const paragraph of paragraphs(text)) {
    const head = headOf(paragraph)
    if (!wordly(text.words.subjects.workshops, '').test(head) || !dayOf(paragraph)) continue
    const scored = record.workshops
      .map((workshop) => ({ workshop, score: scoreOf(workshop, head, dayOf(paragraph)?.from, text) }))
      .filter(({ score }) => score >= enough)
      .toSorted((a, b) => b.score - a.score)
    const [best] = scored
    if (best) found.set(paragraph[0]?.from ?? 0, best.workshop)
  }
  return found
}

const headOf = (paragraph: Read[]) =>
  paragraph
    .map(({ folded }) => folded)
    .join('')
    .slice(0, 400)

const dayOf = (paragraph: Read[]) =>
  paragraph
    .slice(0, 4)
    .flatMap(({ dates, at }) =>
      dates.filter(({ unit }) => unit === 'day').map((date) => ({ ...date, sentence: at })),
    )[0]

const scoreOf = (workshop: Workshop, head: string, day: string | undefined, text: ReadText) => {
  const title = shareOfStems(stemsOf(fold(workshop.title[text.lang]), text.words), stemsOf(head, text.words))
  const place = workshop.city !== null && head.includes(fold(workshop.city[text.lang])) ? 0.15 : 0
  const isDay = day !== undefined && day === workshop.startsOn
  return title < 0.6 ? (isDay && place > 0 ? 0.8 : 0) : title + place + (isDay ? 0.5 : 0)
}

/** Days and numbers of ministries of workshops and webinars. */
export const checkGatherings = (text: ReadText, record: LintRecord, gatherings: Gatherings): Finding[] => [
  ...paragraphs(text).flatMap((paragraph) => {
    const workshop = gatherings.get(paragraph[0]?.from ?? -1)
    return workshop ? [...wrongDays(paragraph, workshop), ...wrongMinistries(text, paragraph, workshop)] : []
  }),
  ...elsewhere(text, record, gatherings),
  ...wrongWebinars(text, record),
]

const wrongDays = (paragraph: Read[], workshop: Workshop): Finding[] => {
  const day = dayOf(paragraph)
  if (
    !day ||
    workshop.startsOn === null ||
    (day.from === workshop.startsOn && day.to === (workshop.endsOn ?? workshop.startsOn))
  )
    return []
  return [
    {
      rule: 'workshop_when',
      sentence: day.sentence,
      start: day.start,
      end: day.end,
      instead: [workshop.startsOn, workshop.endsOn ?? workshop.startsOn],
      about: workshop.title,
      proofs: [workshopProof(workshop)],
      others: [],
    },
  ]
}

const wrongMinistries = (text: ReadText, paragraph: Read[], workshop: Workshop): Finding[] => {
  const { ministries, isMinistriesExact } = workshop
  if (ministries === null) return []
  const claims = claimsOf({ ...text, sentences: paragraph }).filter(({ subject }) => subject === 'ministries')
  if (claims.some(({ quantity }) => covers(quantity, ministries))) return []
  return claims
    .filter(
      ({ quantity, sentence, noun }) =>
        (isMinistriesExact || quantity.high < ministries) &&
        isMinistry(sentence.folded.slice(noun.start, noun.end)),
    )
    .slice(0, 1)
    .map(({ quantity, sentence, noun }) => ({
      rule: 'workshop_ministries' as const,
      sentence: sentence.at,
      start: quantity.start,
      end: noun.end,
      instead: [ministries],
      about: workshop.title,
      proofs: [workshopProof(workshop)],
      others: [],
    }))
}

const isMinistry = (noun: string) => /^minist/.test(noun)

/** A workshop named in passing with its year: some workshop of that name was held then. */
const elsewhere = (text: ReadText, record: LintRecord, gatherings: Gatherings): Finding[] => {
  const stemsIn = (title: Localized) => wideStems(fold(title[text.lang]), text.words)
  return text.sentences.flatMap((sentence) => {
    const noun = wordly(text.words.subjects.workshops, '').exec(sentence.folded)
    const dates = sentence.dates.filter(
      ({ start }) => noun !== null && start > noun.index && start - noun.index < 200,
    )
    const [date] = dates
    if (!noun || !date || dates.length !== 1 || gatherings.has(sentence.from)) return []
    const between = wideStems(sentence.folded.slice(noun.index, date.start), text.words)
    const named = record.workshops.filter((workshop) => {
      const title = wideStems(fold(workshop.title[text.lang]), text.words)
      return workshop.startsOn !== null && title.size >= 2 && shareOfStems(title, between) >= enough
    })
    // A shorter name, or only the place, may be of another workshop that was held then.
    const isAnother = record.workshops.some(
      (workshop) =>
        isThen(workshop, date) &&
        (named.some(({ title }) => shareOfStems(stemsIn(title), stemsIn(workshop.title)) >= 0.6) ||
          (workshop.city !== null && sentence.folded.includes(fold(workshop.city[text.lang])))),
    )
    if (named.length === 0 || isAnother) return []
    return [
      {
        rule: 'workshop_when' as const,
        sentence: sentence.at,
        start: date.start,
        end: date.end,
        instead: named.flatMap(({ startsOn }) => (startsOn === null ? [] : [startsOn])).slice(0, 1),
        about: named[0]?.title,
        proofs: named.map(workshopProof),
        others: [],
      },
    ]
  })
}

const isThen = ({ startsOn, endsOn, partialDate }: Workshop, date: { from: string; to: string }) =>
  startsOn === null
    ? partialDate === null || partialDate.slice(0, 4) === date.from.slice(0, 4)
    : startsOn <= date.to && (endsOn ?? startsOn) >= date.from

/** A webinar with its month: some webinar was held then, with so many ministries connected. */
const wrongWebinars = (text: ReadText, record: LintRecord): Finding[] =>
  text.sentences.flatMap((sentence) => {
    if (!wordly(text.words.subjects.webinars, '').test(sentence.folded) || record.webinars.length === 0)
      return []
    const counts = claimsOf({ ...text, sentences: [sentence] }).filter(
      ({ subject }) => subject === 'ministries',
    )
    const dates = sentence.dates.filter(({ unit, from }) => unit !== 'year' && yearOf(from) > 0)
    const then = record.webinars.filter((webinar) =>
      dates.some(({ from, to }) => {
        const known = webinar.startsOn ?? webinar.partialDate ?? ''
        return (
          known.length >= 7 && known.slice(0, 7) >= from.slice(0, 7) && known.slice(0, 7) <= to.slice(0, 7)
        )
      }),
    )
    return counts
      .filter(
        ({ quantity }) =>
          then.length > 0 &&
          then.every(({ ministries }) => ministries !== null && !covers(quantity, ministries)),
      )
      .map(({ quantity, noun }) => ({
        rule: 'webinar_ministries' as const,
        sentence: sentence.at,
        start: quantity.start,
        end: noun.end,
        instead: then.flatMap(({ ministries }) => (ministries === null ? [] : [ministries])).slice(0, 1),
        proofs: then.map(webinarProof),
        others: [],
      }))
  })

/** "Calendario 2014-2015" of an event of 2013. */
export const checkCalendars = (text: ReadText, gatherings: Gatherings): Finding[] =>
  paragraphs(text).flatMap((paragraph) => {
    const workshop = gatherings.get(paragraph[0]?.from ?? -1)
    const day = dayOf(paragraph)
    const held = workshop?.startsOn ?? day?.from
    if (!held) return []
    return paragraph.flatMap((sentence) =>
      matches(sentence.folded, pattern(`(?<![\\p{L}])(?:${text.words.calendar})[^.;\\d]{0,25}`, 'g')).flatMap(
        ({ start, end }) => {
          const period = sentence.periods.find((candidate) => candidate.start === end)
          if (!period || (yearOf(held) >= period.from && yearOf(held) <= period.to)) return []
          return [
            {
              rule: 'calendar' as const,
              sentence: sentence.at,
              start,
              end: period.end,
              instead: [held],
              about: workshop?.title,
              proofs: workshop ? [workshopProof(workshop)] : [],
              others: day ? [{ sentence: day.sentence, start: day.start, end: day.end }] : [],
            },
          ]
        },
      ),
    )
  })
