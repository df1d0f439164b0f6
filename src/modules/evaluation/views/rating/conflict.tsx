import type { ProposalSummary } from '#modules/calls/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, CharacterCount, ErrorSummary, Lead, PageHeading } from '#ui/index.ts'
import { longest } from '../../schema/rating.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'
import { ProposalTitle } from './title.tsx'

type Props = {
  lang: Lang
  t: RatingText
  assignmentId: number
  proposal: ProposalSummary
  reason?: string
  problem?: string
}

export const ConflictView = ({ lang, t, assignmentId, proposal, reason, problem }: Props) => (
  <>
    {problem && <ErrorSummary lang={lang} errors={[{ field: 'reason', text: problem }]} />}
    <PageHeading size="l" caption={<ProposalTitle lang={lang} t={t} proposal={proposal} />}>
      {t.conflict.title}
    </PageHeading>
    <Lead>{t.conflict.lead}</Lead>
    <form method="post" action={`/${lang}${urls.conflict(assignmentId)}`} novalidate>
      <CharacterCount
        lang={lang}
        name="reason"
        label={t.conflict.reason}
        size="s"
        hint={t.conflict.reasonHint}
        error={problem}
        value={reason}
        max={longest.reason}
        threshold={75}
      />
      <ButtonGroup>
        <Button look="warning" once>
          {t.conflict.declare}
        </Button>
        <a class="govuk-link" href={`/${lang}${urls.rating(assignmentId)}`}>
          {t.conflict.cancel}
        </a>
      </ButtonGroup>
    </form>
  </>
)
