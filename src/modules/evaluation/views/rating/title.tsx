import type { ProposalSummary } from '#modules/calls/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import type { RatingText } from '../../text/rating/index.ts'

type Named = Pick<ProposalSummary, 'reference' | 'title' | 'lang'>

/** The reference and title of a proposal; the title is in the language in which it was written. */
export const ProposalTitle = ({ lang, t, proposal }: { lang: Lang; t: RatingText; proposal: Named }) => (
  <>
    {proposal.reference}{' '}
    {proposal.title ? (
      <span lang={proposal.lang === lang ? undefined : proposal.lang}>{proposal.title}</span>
    ) : (
      t.list.untitled
    )}
  </>
)
