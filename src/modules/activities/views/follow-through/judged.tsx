import type { Lang } from '#platform/i18n/index.ts'
import { Section, Tag } from '#ui/index.ts'
import type { ReportedOutcome } from '../../queries/follow-through/reported.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import { urls } from '../../urls.ts'
import { Words } from './parts.tsx'

type Props = { lang: Lang; t: FollowText['judged']; outcomes: readonly ReportedOutcome[] }

/** What the Secretariat said of each outcome, for the ministry that reported them and for itself. */
export const Judged = ({ lang, t, outcomes }: Props) =>
  outcomes.length === 0 ? null : (
    <Section id="judged" title={t.title}>
      {outcomes.map(({ code, text, lang: of, state, rejection, rejectionLang }) => (
        <div key={code} class="minga-answered">
          <p class="govuk-body">
            <Tag tone={state === 'verified' ? 'green' : 'orange'}>
              {state === 'verified' ? t.verified : t.rejected}
            </Tag>
          </p>
          <Words lang={lang} of={of}>
            {text}
          </Words>
          {rejection !== null && (
            <>
              <h3 class="govuk-heading-s">{t.why}</h3>
              <Words lang={lang} of={rejectionLang}>
                {rejection}
              </Words>
            </>
          )}
          {state === 'verified' && (
            <p class="govuk-body">
              <a class="govuk-link" href={`/${lang}${urls.outcome(code)}`}>
                {t.see}
              </a>
            </p>
          )}
        </div>
      ))}
    </Section>
  )
