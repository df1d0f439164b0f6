import type { Cycle } from '#modules/calls/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { Button, Details, ForeignText, Radios, Section, Select, SummaryList, Textarea } from '#ui/index.ts'
import type { ExceptionForm } from '../../schema/decision.ts'
import { type Outcome, outcomes } from '../../schema/outcome.ts'
import type { Text } from '../../text/index.ts'
import type { SecondRoundText } from '../../text/second-round/index.ts'
import { urls } from '../../urls.ts'

export type ExceptionRow = {
  proposalId: number
  id: string
  title: string
  given: Outcome
  outcome: Outcome
  reason: string
  reasonLang: Lang
  by: string
}

type Props = {
  lang: Lang
  t: SecondRoundText
  words: Text
  call: Cycle
  exceptions: ExceptionRow[]
  /** The proposals that one may depart about; none when no selection keeps the rules. */
  proposals: readonly { id: string; title: string }[] | undefined
  given?: ExceptionForm
  problems?: Record<string, string>
}

/** Where the Secretariat departs from what the rules gave, and the form to do so. */
export const Exceptions = (p: Props) => {
  const { lang, t, words, call, exceptions } = p
  const isOpen = call.state === 'under_evaluation'
  return (
    <Section id="exceptions" title={t.exceptions.title}>
      <p class="govuk-body">{t.exceptions.lead}</p>
      {exceptions.length === 0 && <p class="govuk-body">{t.exceptions.none}</p>}
      {exceptions.map((exception) => (
        <div key={exception.id}>
          <SummaryList
            card={{ title: `${exception.id} · ${exception.title}`, level: 3 }}
            rows={[
              { key: t.exceptions.given, value: words.outcomes[exception.given] },
              { key: t.exceptions.decided, value: words.outcomes[exception.outcome] },
              {
                key: words.reason,
                value: (
                  <>
                    <ForeignText lang={lang} contentLang={exception.reasonLang}>
                      {exception.reason}
                    </ForeignText>
                    <p class="govuk-hint">{exception.by}</p>
                  </>
                ),
              },
            ]}
          />
          {isOpen && (
            <form method="post" action={`/${lang}${urls.exception(call.year, exception.proposalId)}`}>
              <Button look="secondary" once>
                {t.exceptions.revoke}
                <span class="govuk-visually-hidden"> {t.exceptions.revokeAbout(exception.id)}</span>
              </Button>
            </form>
          )}
        </div>
      ))}
      {isOpen && p.proposals && <ExceptionFields {...p} proposals={p.proposals} />}
    </Section>
  )
}

const ExceptionFields = ({
  lang,
  t,
  words,
  call,
  proposals,
  given,
  problems = {},
}: Props & { proposals: readonly { id: string; title: string }[] }) => {
  const isUsed = given !== undefined
  return (
    <Details summary={t.exceptions.add} open={isUsed}>
      <form method="post" action={`/${lang}${urls.exceptions(call.year)}`} novalidate>
        <Select
          lang={lang}
          name="proposal"
          label={words.proposal}
          value={given?.proposal ?? ''}
          error={problems.proposal}
          items={[
            { value: '', text: t.form.choose },
            ...proposals.map(({ id, title }) => ({ value: id, text: `${id} · ${title}` })),
          ]}
        />
        <Radios
          lang={lang}
          name="outcome"
          legend={t.exceptions.decided}
          size="s"
          value={given?.outcome}
          error={problems.outcome}
          items={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        />
        <Textarea
          lang={lang}
          name="reason"
          label={t.exceptions.reason}
          hint={t.exceptions.reasonHint}
          value={given?.reason ?? ''}
          error={problems.reason}
        />
        <Button once>{t.exceptions.record}</Button>
      </form>
    </Details>
  )
}
