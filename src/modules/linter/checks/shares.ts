import type { Component } from '#modules/taxonomy/index.ts'
import type { Finding, Place } from '../finding.ts'
import { componentProof } from '../proofs.ts'
import { fold, wordly } from '../reading/fold.ts'
import type { Quantity } from '../reading/number.ts'
import { shareOfStems, wideStems } from '../reading/stem.ts'
import type { Read, ReadText } from '../reading/text.ts'
import type { LintRecord } from '../record.ts'

type Share = Place & { component: Component; quantity: Quantity; paragraph: number }

/** Per cents of activities by component: against the record's, and against what the text makes of them. */
export const checkShares = (text: ReadText, record: LintRecord): Finding[] => {
  const shares = sharesIn(text, record)
  return [...wrongShares(shares), ...wrongOrder(shares, text)]
}

/** The component that a passage is about: the nearest heading above, or the one named in the sentence itself. */
const sharesIn = (text: ReadText, { components }: LintRecord): Share[] => {
  let heading: Component | undefined
  return text.sentences.flatMap((sentence) => {
    heading = headingOf(sentence, text, components) ?? heading
    if (!isOfActivities(sentence, text)) return []
    const percents = sentence.numbers.filter(({ isPercent }) => isPercent)
    return percents.flatMap((quantity, at) => {
      const from = percents[at - 1]?.end ?? 0
      const upTo = percents[at + 1]?.start ?? sentence.folded.length
      const component =
        named(sentence.folded.slice(from, upTo), text, components, 0.6) ??
        (percents.length === 1 ? heading : undefined)
      return component
        ? [
            {
              component,
              quantity,
              paragraph: sentence.from,
              sentence: sentence.at,
              start: quantity.start,
              end: quantity.end,
            },
          ]
        : []
    })
  })
}

const isOfActivities = ({ folded }: Read, { words }: ReadText) =>
  wordly(`${words.subjects.activities}|actividades|activities|atividades|activites`, '').test(folded)

const headingOf = (sentence: Read, text: ReadText, components: Component[]) =>
  sentence.to - sentence.from === 1 &&
  sentence.text.split(/\s+/).length <= 18 &&
  sentence.numbers.length === 0
    ? named(sentence.folded, text, components, 0.5)
    : undefined

const named = (folded: string, { lang, words }: ReadText, components: Component[], least: number) => {
  const stems = wideStems(folded, words)
  return components
    .map((component) => ({
      component,
      share: shareOfStems(wideStems(fold(component.name[lang]), words), stems),
    }))
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share)[0]?.component
}

const wrongShares = (shares: Share[]): Finding[] =>
  shares.flatMap(({ component, quantity, sentence, start, end }) => {
    const { statedShare } = component
    if (statedShare === null || (quantity.low <= statedShare + 1 && quantity.high >= statedShare - 1))
      return []
    return [
      {
        rule: 'share' as const,
        sentence,
        start,
        end,
        instead: [statedShare],
        about: component.name,
        proofs: [componentProof(component)],
        others: [],
      },
    ]
  })

/** What is praised as the greatest, though another has a larger share; and the other way round. */
const wrongOrder = (shares: Share[], text: ReadText): Finding[] =>
  shares.flatMap((share) => {
    const paragraph = text.sentences.filter(({ from }) => from === share.paragraph)
    const ranked = (source: string, isBeyond: (other: Share) => boolean): Finding[] => {
      const beyond = shares.filter(
        (other) => other.component.code !== share.component.code && isBeyond(other),
      )
      const told = paragraph.flatMap(({ at, folded }) => {
        const match = wordly(source, '').exec(folded)
        return match ? [{ sentence: at, start: match.index, end: match.index + match[0].length }] : []
      })[0]
      if (!told || beyond.length === 0) return []
      return [
        {
          rule: 'share_order' as const,
          ...told,
          instead: [share.quantity.value, ...beyond.map(({ quantity }) => quantity.value).slice(0, 1)],
          about: beyond[0]?.component.name,
          proofs: [share, ...beyond].map(({ component }) => componentProof(component)),
          others: beyond.map(({ sentence, start, end }) => ({ sentence, start, end })),
        },
      ]
    }
    return [
      ...ranked(text.words.greatest, (other) => other.quantity.value > share.quantity.value),
      ...ranked(text.words.least, (other) => other.quantity.value < share.quantity.value),
    ]
  })
