import type { Lang } from '#platform/i18n/index.ts'
import { ResultItem, ResultList } from '#ui/index.ts'
import { foreignLang } from '../outcome-words.ts'
import type { Outcome } from '../queries/outcome.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { namesOf, Parties } from './parts.tsx'

type Fact = 'component' | 'parties' | 'activities' | 'evidence'

type Props = { lang: Lang; t: Text; outcomes: Outcome[]; shown: Fact[]; level: 2 | 3 }

/** Outcomes with as much of their context as the page does not already give. */
export const OutcomeList = ({ lang, t, outcomes, shown, level }: Props) => (
  <ResultList>
    {outcomes.map((outcome) => (
      <ResultItem
        key={outcome.code}
        href={`/${lang}${urls.outcome(outcome.code)}`}
        title={shown.includes('component') ? outcome.componentName[lang] : whoseOf(lang, t, outcome)}
        level={level}
        kicker={shown.includes('component') ? whoseOf(lang, t, outcome) : undefined}
        facts={factsOf(lang, t, outcome, shown)}
      >
        <span lang={foreignLang(outcome, lang)}>{outcome.summary[lang]}</span>
      </ResultItem>
    ))}
  </ResultList>
)

const whoseOf = (lang: Lang, t: Text, { receivers }: Outcome) =>
  namesOf(lang, receivers) || t.outcomesPage.several

const factsOf = (lang: Lang, t: Text, outcome: Outcome, shown: Fact[]) => [
  ...(shown.includes('parties') && outcome.providers.length > 0
    ? [
        <>
          {`${t.provider}${t.colon}`}
          <Parties lang={lang} parties={outcome.providers} />
        </>,
      ]
    : []),
  ...(outcome.year === null ? [] : [outcome.year]),
  ...(shown.includes('activities')
    ? outcome.activities.map((activity) => (
        <ActivityLink key={activity.code} lang={lang} t={t} {...activity} />
      ))
    : []),
  ...(shown.includes('evidence') && outcome.sourceLine !== null ? [t.sourceLine(outcome.sourceLine)] : []),
]

const ActivityLink = ({ lang, t, code }: { lang: Lang; t: Text; code: string }) => (
  <a class="govuk-link" href={`/${lang}${urls.activity(code)}`}>
    {t.activity} {code}
  </a>
)
