import type { Lang, Localized } from '#platform/i18n/index.ts'
import { format } from '#platform/i18n/index.ts'
import { ForeignText, SummaryList } from '#ui/index.ts'
import type { Consent } from '../../queries/consent.ts'
import type { ConsentText } from '../../text/consent/index.ts'

/** A provider with the latest that it was asked or said about a proposal, if it was. */
export type ProviderAnswer = { name: Localized; consent: Consent | undefined }

type Props = { lang: Lang; t: ConsentText; timeZone: string; answers: ProviderAnswer[] }

/** What each provider has answered so far. */
export const ProviderAnswers = ({ lang, t, timeZone, answers }: Props) => (
  <SummaryList
    rows={answers.map(({ name, consent }) => ({
      key: name[lang],
      value: consent ? <Answer {...{ lang, t, timeZone, consent }} /> : '–',
    }))}
  />
)

const Answer = ({ lang, t, timeZone, consent }: Omit<Props, 'answers'> & { consent: Consent }) => {
  const { answer, message, messageLang, byName } = consent
  const at = format(lang).instant(consent.answeredAt ?? consent.askedAt, timeZone)
  return (
    <>
      <p class="govuk-body">{t.answers[answer ?? 'waiting'](at)}</p>
      {message && (
        <ForeignText lang={lang} contentLang={messageLang ?? lang}>
          <p class="govuk-body minga-words">{message}</p>
        </ForeignText>
      )}
      {byName && <p class="govuk-hint">{t.answers.by(byName)}</p>}
    </>
  )
}
