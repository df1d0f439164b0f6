import type { ProposalSummary } from '#modules/calls/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Button,
  ErrorSummary,
  InsetText,
  Lead,
  PageHeading,
  Section,
  Select,
  Table,
  TableWrap,
  Tag,
  WarningText,
} from '#ui/index.ts'
import type { Assignment } from '../../queries/assignment.ts'
import type { Evaluator } from '../../queries/evaluator.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'
import { StateTag } from './state.tsx'
import { ProposalTitle } from './title.tsx'

type Props = {
  lang: Lang
  t: RatingText
  year: number
  isOpen: boolean
  proposals: ProposalSummary[]
  evaluators: Evaluator[]
  assignments: Assignment[]
  /** Proposals with fewer evaluators than asked for. */
  missing: number
  count: number
  given?: { proposal: string; evaluator: string }
  problems?: Record<string, string>
}

export const AssignmentsView = (p: Props) => {
  const { lang, t, year, isOpen, evaluators, missing, problems = {} } = p
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      <PageHeading caption={t.call(year)}>{t.assignments.title}</PageHeading>
      <Lead>{t.assignments.lead}</Lead>
      {!isOpen && <InsetText>{t.assignments.notYet}</InsetText>}
      {evaluators.length === 0 ? (
        <>
          <p class="govuk-body">{t.assignments.noEvaluators}</p>
          <Button href={`/${lang}${urls.evaluators(year)}`}>{t.assignments.toEvaluators}</Button>
        </>
      ) : (
        <>
          {isOpen && (
            <>
              {missing > 0 ? (
                <WarningText lang={lang}>{t.assignments.missing(missing)}</WarningText>
              ) : (
                <p class="govuk-body">{t.assignments.complete}</p>
              )}
              <Balance {...p} />
            </>
          )}
          <Load {...p} />
          <ByProposal {...p} />
          {isOpen && <ByHand {...p} />}
          {isOpen && <Removal {...p} />}
        </>
      )}
    </>
  )
}

const Balance = ({ lang, t, year, count, problems = {} }: Props) => (
  <form method="post" action={`/${lang}${urls.balance(year)}`} novalidate>
    <Select
      lang={lang}
      name="count"
      label={t.assignments.count}
      error={problems.count}
      value={String(count)}
      items={['2', '3', '4'].map((value) => ({ value, text: value }))}
    />
    <Button once>{t.assignments.balance}</Button>
  </form>
)

const ByHand = ({ lang, t, year, proposals, evaluators, given, problems = {} }: Props) => (
  <Section title={t.assignments.byHand}>
    <form method="post" action={`/${lang}${urls.assignments(year)}`} novalidate>
      <Select
        lang={lang}
        name="proposal"
        label={t.assignments.proposal}
        error={problems.proposal}
        value={given?.proposal}
        items={[
          { value: '', text: t.assignments.choose },
          ...proposals.map(({ id, reference, title }) => ({
            value: String(id),
            text: `${reference} ${title ?? ''}`,
          })),
        ]}
      />
      <Select
        lang={lang}
        name="evaluator"
        label={t.assignments.evaluator}
        error={problems.evaluator}
        value={given?.evaluator}
        items={[
          { value: '', text: t.assignments.choose },
          ...evaluators.map(({ personId, name }) => ({ value: String(personId), text: name })),
        ]}
      />
      <Button look="secondary" once>
        {t.assignments.add}
      </Button>
    </form>
  </Section>
)

/** Only what its evaluator has not begun can be taken back. */
const Removal = ({ lang, t, year, proposals, evaluators, assignments, problems = {} }: Props) => {
  const references = new Map(proposals.map(({ id, reference }) => [id, reference]))
  const names = new Map(evaluators.map(({ personId, name }) => [personId, name]))
  const idle = assignments
    .filter(({ state, rev, proposalId }) => state === 'assigned' && rev === 0 && references.has(proposalId))
    .map(({ id, proposalId, personId }) => ({
      value: String(id),
      text: `${references.get(proposalId)}: ${names.get(personId) ?? ''}`,
    }))
    .toSorted((a, b) => format(lang).compare(a.text, b.text))
  if (idle.length === 0 && !problems.assignment) return null
  return (
    <Section title={t.assignments.takeBack}>
      <form method="post" action={`/${lang}${urls.unassignment(year)}`} novalidate>
        <Select
          lang={lang}
          name="assignment"
          label={t.assignments.assignment}
          hint={t.assignments.assignmentHint}
          error={problems.assignment}
          items={[{ value: '', text: t.assignments.choose }, ...idle]}
        />
        <Button look="secondary" once>
          {t.assignments.remove}
        </Button>
      </form>
    </Section>
  )
}

const Load = ({ lang, t, evaluators, assignments }: Props) => {
  const number = (n: number) => ({ content: format(lang).number(n), numeric: true })
  return (
    <Section title={t.assignments.load}>
      <TableWrap label={t.assignments.load}>
        <Table
          rowHeaders
          head={[
            t.assignments.evaluator,
            ...[
              t.assignments.given,
              t.assignments.finished,
              t.assignments.conflicts,
              t.assignments.capacity,
            ].map((content) => ({ content, numeric: true })),
          ]}
          rows={evaluators.map(({ personId, name, capacity }) => {
            const own = assignments.filter((assignment) => assignment.personId === personId)
            const lost = own.filter(({ state, hasInterest }) => state === 'conflict' || hasInterest)
            return [
              name,
              number(own.length - lost.length),
              number(own.filter(({ state, hasInterest }) => state === 'final' && !hasInterest).length),
              number(lost.length),
              { content: capacity === null ? '–' : format(lang).number(capacity), numeric: true },
            ]
          })}
        />
      </TableWrap>
    </Section>
  )
}

const ByProposal = (p: Props) => {
  const { lang, t, proposals, evaluators, assignments } = p
  const people = new Map(evaluators.map((evaluator) => [evaluator.personId, evaluator]))
  return (
    <Section title={t.assignments.byProposal}>
      <TableWrap label={t.assignments.byProposal}>
        <Table
          rowHeaders
          head={[t.assignments.proposal, t.assignments.evaluator]}
          rows={proposals.map((proposal) => {
            const own = assignments.filter(({ proposalId }) => proposalId === proposal.id)
            return [
              <ProposalTitle key="title" lang={lang} t={t} proposal={proposal} />,
              own.length === 0 ? (
                t.assignments.nobody
              ) : (
                <ul key="people" class="govuk-list">
                  {own.map((assignment) => (
                    <Assigned
                      key={assignment.id}
                      {...p}
                      assignment={assignment}
                      proposal={proposal}
                      evaluator={people.get(assignment.personId)}
                    />
                  ))}
                </ul>
              ),
            ]
          })}
        />
      </TableWrap>
    </Section>
  )
}

const Assigned = ({
  lang,
  t,
  year,
  isOpen,
  assignment,
  proposal,
  evaluator,
}: Props & { assignment: Assignment; proposal: ProposalSummary; evaluator: Evaluator | undefined }) => {
  const name = evaluator?.name ?? ''
  const reference = proposal.reference ?? ''
  const { id, state, hasInterest, conflictReason } = assignment
  return (
    <li>
      {name} <StateTag t={t} state={state} hasInterest={hasInterest} />{' '}
      {proposal.themeCode && evaluator?.themes.includes(proposal.themeCode) && (
        <Tag tone="teal">{t.assignments.knows}</Tag>
      )}
      {conflictReason && <p class="govuk-hint">{t.assignments.reason(conflictReason)}</p>}
      {isOpen && state === 'conflict' && (
        <form method="post" action={`/${lang}${urls.conflictLifting(year, id)}`}>
          <Button look="secondary" once>
            {t.assignments.lift}{' '}
            <span class="govuk-visually-hidden">{t.assignments.liftAbout(name, reference)}</span>
          </Button>
        </form>
      )}
    </li>
  )
}
