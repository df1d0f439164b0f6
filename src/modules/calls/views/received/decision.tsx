import type { Lang } from '#platform/i18n/index.ts'
import {
  Beside,
  Button,
  ButtonGroup,
  ErrorSummary,
  ForeignText,
  InsetText,
  SummaryList,
  Tag,
  Textarea,
} from '#ui/index.ts'
import type { Proposal } from '../../schema.ts'
import type { ReceivedText } from '../../text/received/index.ts'
import { urls } from '../../urls.ts'
import { ProposalHeading } from '../consent/heading.tsx'
import { toneOf } from '../writing/state.tsx'
import { ProposalText, type ProposalTextProps } from '../writing/text.tsx'

type Props = {
  lang: Lang
  t: ReceivedText
  untitled: string
  proposal: Proposal
  state: string
  facts: { key: string; value: string }[]
  reading: ProposalTextProps
  may: { findEligible: boolean; findIneligible: boolean; return: boolean; reconsider: boolean }
  /** Evaluation has not begun. */
  isOpen: boolean
  reason: string
  problems: Record<string, string>
  isStale: boolean
  /** The next one that is to be checked. */
  next: { href: string; reference: string } | undefined
}

/** One proposal as it was submitted, and what the Secretariat decides about it. */
export const DecisionView = (p: Props) => {
  const { lang, t, proposal, problems } = p
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  if (p.isStale) errors.push({ field: 'decision', text: t.decision.stale })
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <ProposalHeading lang={lang} proposal={proposal} untitled={p.untitled}>
        {t.decision.title}
      </ProposalHeading>
      <Beside
        label={t.decision.read}
        read={
          <>
            <SummaryList rows={p.facts} />
            <ProposalText {...p.reading} />
          </>
        }
        write={<Decision {...p} />}
      />
    </>
  )
}

const Decision = (p: Props) => {
  const { lang, t, proposal, may, next } = p
  return (
    <section id="decision" aria-labelledby="decision-title">
      <h2 class="govuk-heading-m" id="decision-title">
        {t.decision.write}
      </h2>
      <p class="govuk-body">
        <Tag tone={toneOf(proposal.state)}>{p.state}</Tag>
      </p>
      {proposal.reason && (
        <InsetText>
          <h3 class="govuk-heading-s">{t.decision.why}</h3>
          <ForeignText lang={lang} contentLang={proposal.reasonLang ?? lang}>
            <p class="govuk-body minga-words">{proposal.reason}</p>
          </ForeignText>
        </InsetText>
      )}
      {(may.findIneligible || may.return) && <DecisionForm {...p} />}
      {may.reconsider && (
        <form method="post" action={`/${lang}${urls.eligibility(proposal.id)}`}>
          <Button look="secondary" name="decision" value="reconsider" once>
            {t.decision.reconsider}
          </Button>
        </form>
      )}
      {!Object.values(may).some(Boolean) && (
        <p class="govuk-body">{p.isOpen ? t.decision.waits : t.decision.closed}</p>
      )}
      {next && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${next.href}`}>
            {t.decision.next}: {next.reference}
          </a>
        </p>
      )}
    </section>
  )
}

const DecisionForm = ({ lang, t, proposal, may, reason, problems }: Props) => (
  <form method="post" action={`/${lang}${urls.eligibility(proposal.id)}`} novalidate>
    <p class="govuk-body">{t.decision.lead}</p>
    {may.findEligible && (
      <Button name="decision" value="eligible" once>
        {t.decision.eligible}
      </Button>
    )}
    <Textarea
      lang={lang}
      name="reason"
      label={t.decision.reason}
      hint={t.decision.reasonHint}
      value={reason}
      error={problems.reason}
    />
    <ButtonGroup>
      {may.return && (
        <Button look="secondary" attributes={{ formaction: `/${lang}${urls.return(proposal.id)}` }} once>
          {t.decision.return}
        </Button>
      )}
      {may.findIneligible && (
        <Button look="warning" name="decision" value="ineligible" once>
          {t.decision.ineligible}
        </Button>
      )}
    </ButtonGroup>
  </form>
)
