import { type Lang, languageNames } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, ErrorSummary, InsetText, Lead, PageHeading, Textarea } from '#ui/index.ts'
import { otherLanguages, translationInto } from '../outcome-words.ts'
import type { Outcome } from '../queries/outcome.ts'
import type { ReviewText } from '../text/follow-review/index.ts'
import { urls } from '../urls.ts'
import { Words } from './follow-through/parts.tsx'
import { namesOf } from './parts.tsx'

type Props = {
  lang: Lang
  t: ReviewText['translation']
  outcome: Outcome
  /** What was typed, where it was not saved. */
  given: Partial<Record<Lang, string>> | undefined
  problems: Record<string, string>
  /** Somebody else saved meanwhile. */
  isStale: boolean
}

/** The words of an outcome in the languages in which nobody wrote it. */
export const TranslationView = ({ lang, t, outcome, given, problems, isStale }: Props) => {
  const written = outcome.lang ?? lang
  const others = otherLanguages(outcome)
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  const [first] = others
  if (isStale && first) errors.push({ field: `words_${first}`, text: t.stale })
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <PageHeading size="l" caption={namesOf(lang, outcome.receivers)}>
        {t.title}
      </PageHeading>
      <Lead>{t.lead}</Lead>
      <InsetText>
        <h2 class="govuk-heading-s">{t.original(languageNames[written])}</h2>
        <Words lang={lang} of={written}>
          {outcome.summary[written]}
        </Words>
      </InsetText>
      <form method="post" action={`/${lang}${urls.translation(outcome.code)}`} novalidate>
        {others.map((of) => {
          const saved = translationInto(outcome, of)
          const value = given?.[of] ?? saved
          return (
            <>
              <input key={`read_${of}`} type="hidden" name={`read_${of}`} value={saved} />
              <Textarea
                key={of}
                lang={lang}
                name={`words_${of}`}
                label={languageNames[of]}
                value={value}
                error={problems[`words_${of}`]}
                attributes={{ lang: of }}
              />
              {isStale && value !== saved && <InsetText>{saved ? t.now(saved) : t.nothing}</InsetText>}
            </>
          )
        })}
        <ButtonGroup>
          <Button once>{t.save}</Button>
        </ButtonGroup>
      </form>
    </>
  )
}
