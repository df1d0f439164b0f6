import type { CallCriterion } from '#modules/calls/index.ts'
import { format, type Lang, type Localized } from '#platform/i18n/index.ts'
import { untrusted } from '#platform/mail/index.ts'
import type { Outcome } from './schema/outcome.ts'
import type { CriterionScore } from './scores.ts'
import { lettersText } from './text/letters/index.ts'

/** What the evaluators found on one criterion; their words in an order that tells nothing of who they are. */
export type Feedback = { criterion: CallCriterion; score: CriterionScore; justifications: string[] }

/** What every letter about one proposal is made of. */
export type LetterFacts = {
  network: Localized
  call: Localized
  reference: string
  /** As the ministry wrote it. */
  title: string
  beneficiary: Localized
  outcome: Outcome
  reservePosition: number | null
  /** Why, in each language; nothing to tell of a proposal that nobody could score. */
  why: Localized | null
  isException: boolean
  remark: string | null
  feedback: Feedback[]
  /** Where to read the results and the proposal, by language. */
  results: Localized
  proposal: Localized
}

const longestJustification = 2_000

/** The letter that one person of one of the ministries will read. */
export const letterText = (
  facts: LetterFacts,
  to: { lang: Lang; name: string; role: 'beneficiary' | 'provider' },
): { subject: string; text: string } => {
  const t = lettersText(to.lang)
  const paragraphs = [
    t.greeting(untrusted(to.name)),
    opening(facts, to),
    facts.outcome === 'selected' && t.next[to.role],
    facts.isException
      ? t.exception
      : to.role === 'beneficiary' && facts.why && titled(t.why, facts.why[to.lang]),
    to.role === 'beneficiary' && facts.remark && titled(t.remark, facts.remark),
    to.role === 'beneficiary' && facts.feedback.length > 0 && feedbackText(facts.feedback, to.lang),
    `${t.results}\n${facts.results[to.lang]}`,
    `${t.proposal}\n${facts.proposal[to.lang]}`,
    `${t.signed}\n${facts.network[to.lang]}`,
  ]
  return {
    subject: t.subject[facts.outcome](facts.network[to.lang], facts.reference),
    text: paragraphs.filter(Boolean).join('\n\n'),
  }
}

const opening = (facts: LetterFacts, { lang, role }: { lang: Lang; role: 'beneficiary' | 'provider' }) => {
  const { outcome, reference } = facts
  const words = [untrusted(facts.title), reference, facts.call[lang]] as const
  const place = format(lang).number(facts.reservePosition ?? 0)
  const t = lettersText(lang)
  if (role === 'beneficiary')
    return outcome === 'reserve' ? t.beneficiary.reserve(...words, place) : t.beneficiary[outcome](...words)
  return outcome === 'reserve'
    ? t.provider.reserve(...words, facts.beneficiary[lang], place)
    : t.provider[outcome](...words, facts.beneficiary[lang])
}

const titled = (title: string, text: string) => `${title}\n${text}`

const feedbackText = (feedback: Feedback[], lang: Lang): string => {
  const t = lettersText(lang)
  const parts = feedback.map(({ criterion, score, justifications }) =>
    [
      score.mean === null
        ? t.unscored(criterion.name[lang])
        : t.mean(criterion.name[lang], format(lang).decimal(score.mean / 1000), mostOf(criterion, lang)),
      score.mean !== null && nearest(criterion, score.mean, lang),
      ...justifications.map((text) => t.justification(untrusted(text, longestJustification))),
    ]
      .filter(Boolean)
      .join('\n'),
  )
  return titled(t.feedback, `\n${parts.join('\n\n')}`)
}

const mostOf = ({ anchors }: CallCriterion, lang: Lang) =>
  format(lang).number(Math.max(0, ...anchors.map(({ score }) => score)))

/** The words of the scale that the mean is closest to; of two, the lower. */
const nearest = ({ anchors }: CallCriterion, mean: number, lang: Lang) => {
  const far = (score: number) => Math.abs(score * 1000 - mean)
  const [closest] = anchors.toSorted((a, b) => far(a.score) - far(b.score) || a.score - b.score)
  return closest && lettersText(lang).nearest(closest.name[lang])
}
