import type { ProposalSummary } from '#modules/calls/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { Button, ButtonGroup, Checkboxes, PageHeading, Textarea } from '#ui/index.ts'
import type { Decision } from '../../schema/decision.ts'
import type { DecisionsText } from '../../text/decisions/index.ts'
import type { Text } from '../../text/index.ts'
import { urls } from '../../urls.ts'

type Props = {
  lang: Lang
  t: DecisionsText
  words: Text
  year: number
  proposal: ProposalSummary
  decision: Decision
}

export const RemarkView = ({ lang, t, words, year, proposal, decision }: Props) => (
  <>
    <PageHeading size="l" caption={proposal.title}>
      {t.remark.title(proposal.reference ?? '')}
    </PageHeading>
    <form method="post" action={`/${lang}${urls.decision(year, proposal.id)}`}>
      <Textarea
        lang={lang}
        name="remark"
        label={t.remark.label}
        hint={t.remark.hint}
        value={decision.remark ?? ''}
      />
      <Checkboxes
        lang={lang}
        name="justifications"
        values={decision.hasJustifications ? ['yes'] : []}
        items={[{ value: 'yes', label: t.prepare.withJustifications }]}
      />
      <ButtonGroup>
        <Button once>{t.remark.save}</Button>
        <a class="govuk-link" href={`/${lang}${urls.decisions(year)}`}>
          {words.cancel}
        </a>
      </ButtonGroup>
    </form>
  </>
)
