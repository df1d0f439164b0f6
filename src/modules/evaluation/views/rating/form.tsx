import {
  type CallCriterion,
  type ProposalSummary,
  ProposalText,
  type ProposalTextProps,
} from '#modules/calls/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import {
  Beside,
  Button,
  ButtonGroup,
  ErrorSummary,
  InsetText,
  NotificationBanner,
  PageHeading,
} from '#ui/index.ts'
import type { GivenScore, RatingState, TypedRating } from '../../schema/rating.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'
import { answerId, CriterionFields, criterionId } from './criterion.tsx'
import { type OtherRating, Others, RatingCard } from './others.tsx'
import { ProposalTitle } from './title.tsx'

export type RatingFormProps = {
  lang: Lang
  t: RatingText
  assignment: { id: number; state: RatingState; lang: Lang | null }
  isOpen: boolean
  proposal: ProposalSummary
  reading: ProposalTextProps
  criteria: CallCriterion[]
  typed: TypedRating
  problems?: Record<string, string>
  /** What was saved elsewhere meanwhile. */
  current?: Record<string, GivenScore>
  /** Nothing before the own rating is final. */
  others: OtherRating[] | undefined
}

/** The proposal beside its criteria. */
export const RatingFormView = (p: RatingFormProps) => {
  const { lang, t, assignment, isOpen, proposal, reading, criteria, problems = {} } = p
  const names = new Map(criteria.map(({ code, name }) => [code, name[lang]]))
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      {p.current && (
        <NotificationBanner lang={lang} role="alert">
          <h3 class="govuk-notification-banner__heading">{t.form.staleTitle}</h3>
          <p class="govuk-body">{t.form.staleBody}</p>
        </NotificationBanner>
      )}
      <PageHeading size="l" caption={t.form.title}>
        <ProposalTitle lang={lang} t={t} proposal={proposal} />
      </PageHeading>
      <Status {...p} />
      <p class="govuk-body">
        <a class="govuk-link" href="#criteria">
          {t.form.toCriteria}
        </a>
      </p>
      <Beside
        id="proposal"
        label={t.form.proposal}
        read={
          <ProposalText
            {...reading}
            mark={({ code, criterion }) => {
              const name = criterion && names.get(criterion)
              if (!name) return null
              return (
                <p class="govuk-hint" id={answerId(code)}>
                  {t.form.speaksTo}{' '}
                  <a class="govuk-link" href={`#${criterionId(criterion)}`}>
                    {name}
                  </a>
                </p>
              )
            }}
          />
        }
        write={
          <>
            <h2 class="govuk-heading-l" id="criteria">
              {t.form.criteria}
            </h2>
            {p.others && (
              <Others lang={lang} t={t} criteria={criteria} others={p.others} proposalId={proposal.id} />
            )}
            {isOpen ? <Form {...p} /> : <Finished {...p} />}
            <p class="govuk-body">
              <a class="govuk-link" href="#proposal">
                {t.form.toProposal}
              </a>
            </p>
          </>
        }
      />
      {isOpen && assignment.state !== 'conflict' && (
        <p class="govuk-body">
          {t.form.conflictHint}{' '}
          <a class="govuk-link" href={`/${lang}${urls.conflict(assignment.id)}`}>
            {t.form.conflict}
          </a>
        </p>
      )}
    </>
  )
}

const Status = ({ t, assignment, isOpen }: RatingFormProps) => {
  const isFinal = assignment.state === 'final'
  if (!isOpen) return <InsetText>{isFinal ? t.form.closed : t.form.unfinished}</InsetText>
  if (isFinal) return <InsetText>{t.form.isFinal}</InsetText>
  return (
    <>
      <p class="govuk-body">{t.form.intro}</p>
      <p class="govuk-body">{t.form.blind}</p>
    </>
  )
}

const Form = ({ lang, t, assignment, criteria, reading, typed, problems = {}, current }: RatingFormProps) => {
  const isFinal = assignment.state === 'final'
  const questions = reading.form.topics.flatMap((topic) => topic.questions)
  return (
    <form method="post" action={`/${lang}${urls.rating(assignment.id)}`} novalidate>
      <input type="hidden" name="rev" value={typed.rev} />
      {criteria.map((criterion) => (
        <CriterionFields
          key={criterion.code}
          lang={lang}
          t={t}
          criterion={criterion}
          questions={questions.filter((question) => question.criterion === criterion.code)}
          given={typed.scores[criterion.code]}
          textLang={assignment.lang ?? lang}
          problems={problems}
          current={current && { now: current[criterion.code] }}
        />
      ))}
      <ButtonGroup>
        <Button name="finish" value="yes" once>
          {isFinal ? t.form.saveFinal : t.form.finish}
        </Button>
        {!isFinal && (
          <Button look="secondary" once>
            {t.form.save}
          </Button>
        )}
      </ButtonGroup>
    </form>
  )
}

const Finished = ({ lang, t, assignment, criteria, typed }: RatingFormProps) => (
  <RatingCard
    lang={lang}
    t={t}
    title={t.form.own}
    criteria={criteria}
    rating={{ lang: assignment.lang ?? lang, scores: typed.scores }}
  />
)
