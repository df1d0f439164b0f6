import { DifferenceView, differences } from '#modules/forms/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Section } from '#ui/index.ts'
import type { SentVersion } from '../../queries/follow-through/questionnaire.ts'
import type { FollowThrough, QuestionnaireKind } from '../../schema/follow-through.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import { FollowHeading } from './parts.tsx'
import { FollowAnswers, type FollowTextProps } from './text.tsx'

type Props = {
  lang: Lang
  t: FollowText
  follow: FollowThrough
  kind: QuestionnaireKind
  timeZone: string
  shown: SentVersion
  before: SentVersion | undefined
  reading: FollowTextProps
}

/** One version as it was sent, and what changed in it since the one before. */
export const FollowVersion = ({ lang, t, follow, kind, timeZone, shown, before, reading }: Props) => {
  const { questionnaire, choices } = reading
  const changes = before ? differences(questionnaire.form, before.answers, shown.answers) : []
  return (
    <>
      <FollowHeading lang={lang} t={t} follow={follow} kind={kind}>
        {t.page.version(shown.version)}
      </FollowHeading>
      <p class="govuk-body">{t.page.historyLine(format(lang).instant(shown.at, timeZone), shown.byName)}</p>
      {before && (
        <Section id="differences" title={t.page.differences(before.version)} tinted>
          {changes.length === 0 && <p class="govuk-body">{t.page.same}</p>}
          {changes
            .filter(({ question }) => question.kind !== 'files')
            .map(({ question, before: was, after }) => (
              <div key={question.code} class="minga-answered">
                <h3 class="govuk-heading-s">{question.label[lang]}</h3>
                <DifferenceView
                  lang={lang}
                  textLang={questionnaire.lang}
                  question={question}
                  before={was}
                  after={after}
                  choices={choices}
                />
              </div>
            ))}
        </Section>
      )}
      <FollowAnswers {...reading} />
    </>
  )
}
