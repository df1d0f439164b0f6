import type { ProposalSummary } from '#modules/calls/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { EmptyState, Lead, PageHeading, Section, type Task, TaskList } from '#ui/index.ts'
import { isRatingOpen } from '../../policy.ts'
import type { OwnAssignment } from '../../queries/assignment.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'
import { ProposalTitle } from './title.tsx'

export type Owed = { assignment: OwnAssignment; proposal: ProposalSummary }

type Props = { lang: Lang; t: RatingText; owed: Owed[]; timeZone: string }

/** What a person has to rate, a list for each call. */
export const RatingsView = ({ lang, t, owed, timeZone }: Props) => (
  <>
    <PageHeading>{t.list.title}</PageHeading>
    {owed.length === 0 ? (
      <EmptyState title={t.list.none}>{t.list.noneHint}</EmptyState>
    ) : (
      <Lead>{t.list.lead}</Lead>
    )}
    {[...Map.groupBy(owed, ({ assignment }) => assignment.callYear)].map(([year, own]) => {
      const [first] = own
      const due = first?.assignment.ratingDueAt
      const counted = own.filter(({ assignment }) => assignment.state !== 'conflict')
      const done = counted.filter(({ assignment }) => assignment.state === 'final').length
      return (
        <Section key={year} id={`call-${year}`} title={t.call(year)}>
          <p class="govuk-body">
            {t.list.progress(done, counted.length)}{' '}
            {due && first.assignment.callState === 'under_evaluation' && (
              <strong>
                {t.list.due(format(lang).instantInFull(due, first.assignment.timeZone ?? timeZone))}
              </strong>
            )}
          </p>
          <TaskList idPrefix={`call-${year}`} tasks={own.map((one) => taskOf(lang, t, one))} />
        </Section>
      )
    })}
  </>
)

const taskOf = (lang: Lang, t: RatingText, { assignment, proposal }: Owed): Task => {
  const { id, state, callState, proposalState } = assignment
  // Whoever declared a conflict reads no more of it than its number.
  if (state === 'conflict')
    return { title: proposal.reference, status: { text: t.states.conflict, tone: 'red' } }
  if (proposalState === 'withdrawn')
    return { title: proposal.reference, status: { text: t.list.withdrawn, tone: 'grey' } }
  const isOpen = isRatingOpen({ call: callState, proposal: proposalState })
  return {
    title: <ProposalTitle lang={lang} t={t} proposal={proposal} />,
    href: `/${lang}${urls.rating(id)}`,
    status:
      state === 'final'
        ? { text: t.states.final }
        : isOpen
          ? { text: t.states[state], tone: state === 'draft' ? 'yellow' : 'blue' }
          : { text: t.list.closed, tone: 'grey' },
  }
}
