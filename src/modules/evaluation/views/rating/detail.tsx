import type { CallCriterion, ProposalSummary } from '#modules/calls/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Details, ForeignText, InsetText, PageHeading, Section, Table, TableWrap } from '#ui/index.ts'
import type { Assignment } from '../../queries/assignment.ts'
import { type GivenScore, type RatingState, typedOf } from '../../schema/rating.ts'
import type { ProgressText } from '../../text/progress/index.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'
import { scoreText } from './criterion.tsx'
import { RatingCard } from './others.tsx'
import { StateTag } from './state.tsx'
import { ProposalTitle } from './title.tsx'

export type Change = {
  rev: number
  at: Date
  state: RatingState
  byName: string
  scores: Record<string, GivenScore>
}

export type Rated = {
  assignment: Assignment
  name: string
  scores: Record<string, GivenScore>
  changes: Change[]
}

type Props = {
  lang: Lang
  t: ProgressText
  words: RatingText
  year: number
  proposal: ProposalSummary
  criteria: CallCriterion[]
  /** Nothing while the reader has still to rate the proposal. */
  rated: Rated[] | undefined
  timeZone: string
}

/** What each evaluator made of one proposal, by name: for the Secretariat alone. */
export const ProposalRatingsView = (p: Props) => {
  const { lang, t, words, year, proposal, rated } = p
  return (
    <>
      <PageHeading size="l" caption={t.ratingsOf(proposal.reference ?? '')}>
        <ProposalTitle lang={lang} t={words} proposal={proposal} />
      </PageHeading>
      {rated === undefined ? (
        <InsetText>{t.afterOwnNote}</InsetText>
      ) : (
        <>
          {rated.map((one) => (
            <One key={one.assignment.id} {...p} one={one} />
          ))}
          <p class="govuk-body">
            <a class="govuk-link" href={`/${lang}${urls.notes(proposal.id)}`}>
              {t.notes}
            </a>
          </p>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={`/${lang}${urls.progress(year)}`}>
          {t.back}
        </a>
      </p>
    </>
  )
}

const One = (p: Props & { one: Rated }) => {
  const { lang, t, words, criteria, timeZone } = p
  const { assignment, name, scores, changes } = p.one
  const { id, state, hasInterest, conflictReason, finalAt } = assignment
  const textLang = assignment.lang ?? lang
  return (
    <Section
      id={`rating-${id}`}
      title={
        <>
          {name} <StateTag t={words} state={state} hasInterest={hasInterest} />
        </>
      }
    >
      {hasInterest && <InsetText>{t.interestBody}</InsetText>}
      {conflictReason && (
        <p class="govuk-body">
          {t.conflictReason}: {conflictReason}
        </p>
      )}
      {finalAt && <p class="govuk-body">{t.finishedAt(format(lang).instant(finalAt, timeZone))}</p>}
      {Object.keys(scores).length === 0 ? (
        <p class="govuk-body">{t.notBegun}</p>
      ) : (
        <RatingCard
          lang={lang}
          t={words}
          criteria={criteria}
          rating={{
            lang: textLang,
            scores: Object.fromEntries(Object.entries(scores).map(([code, given]) => [code, typedOf(given)])),
          }}
        />
      )}
      {changes.length > 0 && (
        <Details summary={t.history(changes.length)}>
          <History {...p} changes={changes} textLang={textLang} name={name} />
        </Details>
      )}
    </Section>
  )
}

const History = ({
  lang,
  t,
  words,
  criteria,
  changes,
  timeZone,
  textLang,
  name,
}: Props & { changes: Change[]; textLang: Lang; name: string }) => (
  <TableWrap label={`${t.history(changes.length)}: ${name}`}>
    <Table
      rowHeaders
      head={[t.change, t.changed]}
      rows={changes.map((change, at) => {
        const before = changes[at - 1]?.scores ?? {}
        const changed = criteria.filter(
          ({ code }) => JSON.stringify(before[code] ?? null) !== JSON.stringify(change.scores[code] ?? null),
        )
        return [
          <>
            {format(lang).instant(change.at, timeZone)}, {change.byName}: {words.states[change.state]}
          </>,
          changed.length === 0 ? (
            t.onlyState
          ) : (
            <ul key="changed" class="govuk-list">
              {changed.map(({ code, name: criterion }) => {
                const given = change.scores[code]
                const { choice, justification } = given ? typedOf(given) : { choice: '', justification: '' }
                return (
                  <li key={code}>
                    {t.changedTo(criterion[lang], scoreText(words, choice))}{' '}
                    {justification && (
                      <ForeignText lang={lang} contentLang={textLang} inline>
                        {justification}
                      </ForeignText>
                    )}
                  </li>
                )
              })}
            </ul>
          ),
        ]
      })}
    />
  </TableWrap>
)
