import type { CallCriterion } from '#modules/calls/index.ts'
import type { Question } from '#modules/forms/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { CharacterCount, InsetText, Radios } from '#ui/index.ts'
import { abstention, type GivenScore, longest, typedOf } from '../../schema/rating.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { Paragraphs } from './notes.tsx'

export const criterionId = (code: string) => `score_${code}`
export const answerId = (question: string) => `answer-${question}`

type Typed = { choice: string; justification: string }

type Props = {
  lang: Lang
  t: RatingText
  criterion: CallCriterion
  /** Those whose answers speak to it. */
  questions: Question[]
  given: Typed | undefined
  /** In which the justification is written. */
  textLang: Lang
  problems: Record<string, string>
  /** Where it was saved elsewhere meanwhile: what is there now, if anything. */
  current?: { now: GivenScore | undefined }
}

/** The scale of one criterion, each score with what it means, and why. */
export const CriterionFields = (p: Props) => {
  const { lang, t, criterion, given = { choice: '', justification: '' }, problems } = p
  const { code, name, anchors } = criterion
  return (
    <>
      <Radios
        lang={lang}
        name={criterionId(code)}
        legend={name[lang]}
        size="m"
        small
        hint={<About {...p} />}
        error={problems[criterionId(code)]}
        value={given.choice}
        items={[
          ...anchors.map(({ score, name: meaning }) => ({
            value: score,
            label: t.form.scoreOf(format(lang).number(score), meaning[lang]),
          })),
          { divider: t.form.or },
          { value: abstention, label: t.form.abstain, hint: t.form.abstainHint },
        ]}
      />
      <CharacterCount
        lang={lang}
        name={`justification_${code}`}
        label={t.form.justificationOf(name[lang])}
        size="s"
        hint={t.form.justificationHint}
        error={problems[`justification_${code}`]}
        value={given.justification}
        rows={4}
        max={longest.justification}
        threshold={75}
        attributes={p.textLang === lang ? undefined : { lang: p.textLang }}
      />
      <NowSaved {...p} given={given} />
    </>
  )
}

const About = ({ lang, t, criterion: { weight, floor }, questions }: Props) => {
  const number = format(lang).number
  return (
    <>
      {t.form.weight(number(weight))}
      {floor !== null && <>. {t.form.floor(number(floor))}</>}
      {questions.length > 0 && (
        <>
          <br />
          {t.form.answers}{' '}
          {questions.map(({ code, label }, at) => (
            <span key={code}>
              {at > 0 && ' · '}
              <a class="govuk-link" href={`#${answerId(code)}`}>
                {label[lang]}
              </a>
            </span>
          ))}
        </>
      )}
    </>
  )
}

const NowSaved = ({ t, current, criterion, given }: Props & { given: Typed }) => {
  if (!current) return null
  const now = current.now ? typedOf(current.now) : { choice: '', justification: '' }
  if (now.choice === given.choice && now.justification === given.justification) return null
  return (
    <InsetText id={`saved-${criterion.code}`}>
      <p class="govuk-body">
        <strong>{t.form.nowSaved}:</strong> {scoreText(t, now.choice)}
      </p>
      <Paragraphs text={now.justification || t.noJustification} />
    </InsetText>
  )
}

export const scoreText = (t: RatingText, choice: string): string =>
  choice === abstention ? t.abstention : choice === '' ? t.noScore : choice
