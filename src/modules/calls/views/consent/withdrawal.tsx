import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, ErrorSummary, Textarea, WarningText } from '#ui/index.ts'
import type { Proposal } from '../../schema.ts'
import type { ConsentText } from '../../text/consent/index.ts'
import { urls } from '../../urls.ts'
import { ProposalHeading } from './heading.tsx'

type Props = {
  lang: Lang
  t: ConsentText
  untitled: string
  proposal: Proposal
  /** Others know of it, and will be told why. */
  isKnown: boolean
  reason: string
  problems: Record<string, string>
}

export const WithdrawalView = ({ lang, t, untitled, proposal, isKnown, reason, problems }: Props) => (
  <>
    {problems.reason && <ErrorSummary lang={lang} errors={[{ field: 'reason', text: problems.reason }]} />}
    <ProposalHeading lang={lang} proposal={proposal} untitled={untitled}>
      {t.withdrawal.title}
    </ProposalHeading>
    <WarningText lang={lang}>{t.withdrawal.warning}</WarningText>
    <form method="post" action={`/${lang}${urls.withdrawal(proposal.id)}`} novalidate>
      {isKnown && (
        <>
          <p class="govuk-body">{t.withdrawal.known}</p>
          <Textarea
            lang={lang}
            name="reason"
            label={t.withdrawal.reason}
            hint={t.withdrawal.reasonHint}
            value={reason}
            error={problems.reason}
          />
        </>
      )}
      <ButtonGroup>
        <Button once look="warning">
          {t.withdrawal.submit}
        </Button>
        <a class="govuk-link" href={`/${lang}${urls.proposal(proposal.id)}`}>
          {t.withdrawal.cancel}
        </a>
      </ButtonGroup>
    </form>
  </>
)
