import type { ComponentChildren } from 'preact'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, ForeignText, Lead, PageHeading, Section, SummaryList } from '#ui/index.ts'
import { wordsLang } from '../outcome-words.ts'
import type { Activity } from '../queries/activity.ts'
import type { Outcome } from '../queries/outcome.ts'
import { reviewText } from '../text/follow-review/index.ts'
import { followText } from '../text/follow-through/index.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { ActivityTable } from './activity-table.tsx'
import { namesOf, Parties } from './parts.tsx'

type Props = { lang: Lang; t: Text; outcome: Outcome; activities: Activity[]; mayTranslate: boolean }

export const OutcomeView = ({ lang, t, outcome, activities, mayTranslate }: Props) => (
  <>
    <PageHeading caption={outcome.componentName[lang]}>
      {t.outcomeTitle(namesOf(lang, outcome.receivers))}
    </PageHeading>
    <ForeignText lang={lang} contentLang={wordsLang(outcome, lang)}>
      <Lead>{outcome.summary[lang]}</Lead>
    </ForeignText>
    {mayTranslate && (
      <Button href={`/${lang}${urls.translation(outcome.code)}`} look="secondary">
        {reviewText(lang).translation.open}
      </Button>
    )}
    <SummaryList rows={factsOf(lang, t, outcome)} />
    <Section id="activities" title={t.outcomesPage.activities}>
      {activities.length > 0 ? (
        <ActivityTable lang={lang} t={t} label={t.outcomesPage.activities} activities={activities} />
      ) : (
        <p class="govuk-body">{t.outcomesPage.noActivity}</p>
      )}
    </Section>
  </>
)

const factsOf = (lang: Lang, t: Text, outcome: Outcome) => {
  const facts: { key: string; value: ComponentChildren }[] = []
  if (outcome.receivers.length > 0) {
    facts.push({ key: t.receiver, value: <Parties lang={lang} parties={outcome.receivers} /> })
  }
  if (outcome.providers.length > 0) {
    facts.push({ key: t.provider, value: <Parties lang={lang} parties={outcome.providers} /> })
  }
  facts.push({
    key: t.outcomesPage.component,
    value: (
      <a class="govuk-link" href={`/${lang}${urls.outcomes({ component: [outcome.componentCode] })}`}>
        {outcome.componentName[lang]}
      </a>
    ),
  })
  if (outcome.year !== null) facts.push({ key: t.outcomesPage.year, value: outcome.year })
  if (outcome.sourceLine !== null) {
    facts.push({ key: t.outcomesPage.evidence, value: t.sourceLine(outcome.sourceLine) })
  }
  return [...facts, ...evidenceOf(lang, outcome)]
}

/** What shows it, as far as everybody may see it: of documents only that the Secretariat has one. */
const evidenceOf = (lang: Lang, { evidence, evidenceLink, hasDocument, verifiedOn, lang: of }: Outcome) => {
  const t = followText(lang).lessons
  const shown = [
    evidence && <span lang={of && of !== lang ? of : undefined}>{evidence}</span>,
    evidenceLink && (
      <a class="govuk-link" href={evidenceLink} rel="noopener nofollow">
        {evidenceLink}
      </a>
    ),
    hasDocument && t.document,
    verifiedOn && t.verifiedOn(format(lang).day(verifiedOn)),
  ].filter(Boolean)
  if (shown.length === 0) return []
  const value = (
    <ul class="govuk-list">
      {shown.map((item, at) => (
        <li key={at}>{item}</li>
      ))}
    </ul>
  )
  return [{ key: t.evidence, value }]
}
