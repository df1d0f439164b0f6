import type { ComponentChildren } from 'preact'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Button, EmptyState, Lead, PageHeading, ResultItem, ResultList, Section, Tag } from '#ui/index.ts'
import type { ProposalSummary } from '../../schema.ts'
import type { Text } from '../../text/writing/index.ts'
import { urls } from '../../urls.ts'
import { toneOf } from './state.tsx'

/** A call in which a ministry of the reader may begin a proposal. */
export type OpenCall = { year: number; institution: number; title: string; closes: string }

type Props = {
  lang: Lang
  t: Text
  proposals: ProposalSummary[]
  open: OpenCall[]
  /** What waits for the reader, before all else. */
  before?: ComponentChildren
}

export const ProposalsView = ({ lang, t, proposals, open, before }: Props) => (
  <>
    <PageHeading>{t.list.title}</PageHeading>
    <Lead>{t.list.lead}</Lead>
    {before}
    {open.length > 0 && (
      <Section id="open" title={t.list.openCalls}>
        {open.map((call) => (
          <BeginForm key={`${call.year}-${call.institution}`} lang={lang} t={t} call={call} />
        ))}
      </Section>
    )}
    <Section id="proposals" title={t.list.yours}>
      {proposals.length === 0 ? (
        <EmptyState title={t.list.none} level={3}>
          {t.list.noneBody}
        </EmptyState>
      ) : (
        <ResultList>
          {proposals.map((proposal) => (
            <ProposalItem key={proposal.id} lang={lang} t={t} proposal={proposal} />
          ))}
        </ResultList>
      )}
    </Section>
  </>
)

const BeginForm = ({ lang, t, call }: { lang: Lang; t: Text; call: OpenCall }) => (
  <form method="post" action={`/${lang}${urls.proposals()}`}>
    <h3 class="govuk-heading-m">
      <a class="govuk-link" href={`/${lang}${urls.call(call.year)}`}>
        {call.title}
      </a>
    </h3>
    <p class="govuk-body">{t.list.closes(call.closes)}</p>
    <input type="hidden" name="year" value={call.year} />
    <input type="hidden" name="institution" value={call.institution} />
    <Button once>{t.list.begin}</Button>
  </form>
)

const ProposalItem = ({ lang, t, proposal }: { lang: Lang; t: Text; proposal: ProposalSummary }) => {
  const owner = proposal.parties.find(({ institutionId }) => institutionId === proposal.institutionId)
  const providers = proposal.parties.filter(({ role }) => role === 'provider').map(({ name }) => name[lang])
  return (
    <ResultItem
      href={`/${lang}${urls.proposal(proposal.id)}`}
      title={proposal.title ?? t.untitled}
      contentLang={proposal.title && proposal.lang !== lang ? proposal.lang : undefined}
      level={3}
      kicker={proposal.reference ?? t.list.call(proposal.callYear)}
      facts={[
        <Tag key="state" tone={toneOf(proposal.state)}>
          {t.states[proposal.state]}
        </Tag>,
        owner?.name[lang],
        ...(providers.length > 0 ? [t.list.providers(format(lang).list(providers))] : []),
      ]}
    />
  )
}
