import type { Finding } from '../finding.ts'
import { contributionProof } from '../proofs.ts'
import { yearOf } from '../reading/date.ts'
import { wordly } from '../reading/fold.ts'
import { covers } from '../reading/number.ts'
import type { Read, ReadText } from '../reading/text.ts'
import type { LintRecord } from '../record.ts'

/** Amounts given over the very years of a contribution, by those who gave it. */
export const checkMoney = (text: ReadText, record: LintRecord): Finding[] =>
  text.sentences.flatMap((sentence) => {
    const amounts = sentence.numbers.filter(({ isMoney }) => isMoney)
    const years = yearsOf(sentence, text)
    if (amounts.length === 0 || !years) return []
    const countries = new Set(sentence.countries.map(({ code }) => code))
    const rows = record.contributions.filter(
      ({ periodFrom, periodTo, contributors }) =>
        periodFrom === years.from &&
        periodTo === years.to &&
        (countries.size === 0 ||
          contributors.length === 0 ||
          contributors.some(({ country }) => country !== null && countries.has(country))),
    )
    const known = rows.flatMap(({ amountUsd }) => (amountUsd === null ? [] : [amountUsd]))
    if (known.length === 0) return []
    return amounts
      .filter((amount) => !known.some((value) => covers(amount, value)))
      .map(({ start, end }) => ({
        rule: 'amount' as const,
        sentence: sentence.at,
        start,
        end,
        instead: known.slice(0, 1),
        proofs: rows.map(contributionProof),
        others: [],
      }))
  })

const yearsOf = ({ periods, dates, folded }: Read, { words }: ReadText) => {
  const [period] = periods
  if (period) return { from: period.from as number, to: period.to as number | null }
  const [only] = dates
  if (!only || dates.length !== 1) return undefined
  const isSince = wordly(`(?:${words.since})(?: el| the| o)?`, '').test(
    folded.slice(Math.max(0, only.start - 16), only.start),
  )
  return isSince ? { from: yearOf(only.from), to: null } : undefined
}
