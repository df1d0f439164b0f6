import type { Lang } from '#platform/i18n/index.ts'
import { PageHeading } from '#ui/index.ts'

type Props = {
  lang: Lang
  proposal: { title: string | null; lang: Lang; reference: string | null }
  untitled: string
  children: string
}

/** What the page is for, below the proposal that it is about. */
export const ProposalHeading = ({ lang, proposal, untitled, children }: Props) => (
  <PageHeading
    size="l"
    caption={
      <>
        {proposal.reference && `${proposal.reference} · `}
        <span lang={proposal.title && proposal.lang !== lang ? proposal.lang : undefined}>
          {proposal.title ?? untitled}
        </span>
      </>
    }
  >
    {children}
  </PageHeading>
)
