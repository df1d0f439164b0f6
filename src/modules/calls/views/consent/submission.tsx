import type { Lang } from '#platform/i18n/index.ts'
import { Panel, Section } from '#ui/index.ts'
import type { ConsentText } from '../../text/consent/index.ts'
import { urls } from '../../urls.ts'

/** That it was submitted, under which number, and what comes next. */
export const SubmissionView = (p: { lang: Lang; t: ConsentText; id: number; reference: string }) => {
  const t = p.t.submission
  return (
    <>
      <Panel title={t.title}>
        {t.reference}
        <br />
        <strong>{p.reference}</strong>
      </Panel>
      <p class="govuk-body">{t.mailed}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${p.lang}${urls.receipt(p.id)}`} download>
          {t.receipt}
        </a>
      </p>
      <Section id="next" title={t.nextTitle}>
        <ol class="govuk-list govuk-list--number">
          {t.next.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <p class="govuk-body">
        <a class="govuk-link" href={`/${p.lang}${urls.proposal(p.id)}`}>
          {t.back}
        </a>
      </p>
    </>
  )
}
