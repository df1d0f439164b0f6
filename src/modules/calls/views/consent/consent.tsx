import type { AnswerChange } from '#modules/forms/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import {
  Button,
  Details,
  ErrorSummary,
  InsetText,
  Lead,
  Radios,
  Section,
  SummaryList,
  Textarea,
} from '#ui/index.ts'
import type { ConsentText } from '../../text/consent/index.ts'
import { urls } from '../../urls.ts'
import { ProposalText, type ProposalTextProps } from '../writing/text.tsx'
import { Changes } from './changes.tsx'
import { ProposalHeading } from './heading.tsx'

type Fact = { key: string; value: string }

type Props = {
  lang: Lang
  t: ConsentText
  untitled: string
  proposal: { id: number; title: string | null; lang: Lang; reference: string | null }
  beneficiary: string
  facts: Fact[]
  /** The version that is asked about. */
  version: number
  reading: ProposalTextProps
  /** What differs from the version read before; nothing when it is asked for the first time. */
  changes: AnswerChange[] | undefined
  given: { answer: string; message: string }
  problems: Record<string, string>
  isStale: boolean
}

/** A provider reads what it is asked for, or only what has changed of it, and answers. */
export const ConsentView = (p: Props) => {
  const { lang, t, changes, problems } = p
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  if (p.isStale) errors.unshift({ field: 'text-title', text: t.consent.stale })
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <ProposalHeading lang={lang} proposal={p.proposal} untitled={p.untitled}>
        {changes ? t.consent.again : t.consent.title}
      </ProposalHeading>
      <Lead>{t.consent.lead(p.beneficiary)}</Lead>
      <SummaryList rows={p.facts} />
      {changes ? (
        <>
          <Section id="text" title={t.consent.changed}>
            {changes.length === 0 && <p class="govuk-body">{t.consent.unchanged}</p>}
            <Changes {...p.reading} t={t} changes={changes} />
          </Section>
          <Details summary={t.consent.whole}>
            <ProposalText {...p.reading} />
          </Details>
        </>
      ) : (
        <Section id="text" title={t.consent.text}>
          <ProposalText {...p.reading} level={3} />
        </Section>
      )}
      <AnswerForm {...p} />
    </>
  )
}

const AnswerForm = ({ lang, t, proposal, version, given, problems }: Props) => (
  <form method="post" action={`/${lang}${urls.consent(proposal.id)}`} novalidate>
    <input type="hidden" name="version" value={version} />
    <Radios
      lang={lang}
      name="answer"
      legend={t.consent.answer}
      size="l"
      value={given.answer}
      error={problems.answer}
      items={[
        { value: 'accepted', label: t.consent.accept, hint: t.consent.acceptHint },
        { value: 'changes_asked', label: t.consent.change, hint: t.consent.changeHint },
        { value: 'declined', label: t.consent.decline, hint: t.consent.declineHint },
      ]}
    />
    <Textarea
      lang={lang}
      name="message"
      label={t.consent.message}
      hint={t.consent.messageHint}
      value={given.message}
      error={problems.message}
    />
    <Button once>{t.consent.submit}</Button>
  </form>
)

type ClosedProps = Pick<Props, 'lang' | 't' | 'untitled' | 'proposal' | 'facts'>

/** Where nothing is asked of the provider now. */
export const NothingAskedView = ({ lang, t, untitled, proposal, facts }: ClosedProps) => (
  <>
    <ProposalHeading lang={lang} proposal={proposal} untitled={untitled}>
      {t.consent.closed}
    </ProposalHeading>
    <InsetText>{t.consent.closedHint}</InsetText>
    <SummaryList rows={facts} />
    <p class="govuk-body">
      <a class="govuk-link" href={`/${lang}${urls.proposal(proposal.id)}`}>
        {t.check.back}
      </a>
    </p>
  </>
)
