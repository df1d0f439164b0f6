import type { CallCriterion } from '#modules/calls/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { ForeignText, Section, SummaryList } from '#ui/index.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'
import { scoreText } from './criterion.tsx'
import { Paragraphs } from './notes.tsx'

export type ShownRating = {
  /** In which it is written. */
  lang: Lang
  scores: Record<string, { choice: string; justification: string }>
}

/** A letter tells evaluators apart; nothing says who they are. */
export type OtherRating = ShownRating & { letter: string }

type Props = {
  lang: Lang
  t: RatingText
  criteria: CallCriterion[]
  proposalId: number
  others: OtherRating[]
}

export const Others = ({ lang, t, criteria, proposalId, others }: Props) => (
  <Section id="others" level={3} title={t.form.others} tinted>
    {others.length === 0 && <p class="govuk-body">{t.form.othersNone}</p>}
    {others.map((rating) => (
      <RatingCard
        key={rating.letter}
        lang={lang}
        t={t}
        title={t.evaluator(rating.letter)}
        level={4}
        criteria={criteria}
        rating={rating}
      />
    ))}
    <p class="govuk-body">
      <a class="govuk-link" href={`/${lang}${urls.notes(proposalId)}`}>
        {t.form.notes}
      </a>
    </p>
  </Section>
)

type CardProps = {
  lang: Lang
  t: RatingText
  /** None where a heading above says whose it is. */
  title?: string
  level?: 2 | 3 | 4
  criteria: CallCriterion[]
  rating: ShownRating
}

/** One rating to be read: each criterion with its score and why. */
export const RatingCard = ({ lang, t, title, level = 3, criteria, rating }: CardProps) => (
  <SummaryList
    card={title ? { title, level } : undefined}
    rows={criteria.map(({ code, name }) => {
      const given = rating.scores[code]
      return {
        key: name[lang],
        value: (
          <>
            <p class="govuk-body">
              <strong>{scoreText(t, given?.choice ?? '')}</strong>
            </p>
            {given?.justification ? (
              <ForeignText lang={lang} contentLang={rating.lang}>
                <Paragraphs text={given.justification} />
              </ForeignText>
            ) : (
              t.noJustification
            )}
          </>
        ),
      }
    })}
  />
)
