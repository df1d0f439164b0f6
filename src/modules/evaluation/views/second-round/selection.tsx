import type { Cycle } from '#modules/calls/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Button,
  Details,
  EmptyState,
  ErrorSummary,
  InsetText,
  KeyFigures,
  Lead,
  PageHeading,
  Section,
  WarningText,
} from '#ui/index.ts'
import type { AdoptedRules, ExceptionForm } from '../../schema/decision.ts'
import type { Steps } from '../../schema/steps.ts'
import type { Text } from '../../text/index.ts'
import type { SecondRoundText } from '../../text/second-round/index.ts'
import { urls } from '../../urls.ts'
import { type ExceptionRow, Exceptions } from './exceptions.tsx'
import { Certificate, type PriceRow, Prices, ProposalList, type ProposalRow } from './proposals.tsx'
import { RulesList, type RulesProps } from './rules.tsx'
import { SecondRoundTasks } from './steps.tsx'

/** A computed second round, in the reader's words. */
export type Told = {
  figures: { selected: number; all: number; countries: number; providers: number; priority: number | null }
  points: string
  cost: string
  in: ProposalRow[]
  reserve: ProposalRow[]
  out: ProposalRow[]
  prices: PriceRow[]
  /** Whether another set had as many points, and by what one was taken. */
  tie: string[]
  digest: string
}

export type SelectionProps = {
  lang: Lang
  t: SecondRoundText
  words: Text
  call: Cycle
  steps: Steps
  rules:
    | { adopted: AdoptedRules; history: AdoptedRules[]; shown: Omit<RulesProps, 'lang' | 't' | 'rules'> }
    | undefined
  /** When and by whom it was computed. */
  computed: string | undefined
  isStale: boolean
  unrated: number
  /** Ratings that the reader still has to finish: until then nothing is shown of what others found. */
  owed: number
  told: Told | undefined
  /** Why no selection keeps all the rules. */
  conflict: string[] | undefined
  exceptions: ExceptionRow[]
  given?: ExceptionForm
  problems?: Record<string, string>
}

export const SelectionView = (p: SelectionProps) => {
  const { lang, t, call, problems = {} } = p
  return (
    <>
      {Object.keys(problems).length > 0 && (
        <ErrorSummary
          lang={lang}
          errors={Object.entries(problems).map(([field, text]) => ({ field, text }))}
        />
      )}
      <PageHeading size="l" caption={call.title[lang]}>
        {t.title}
      </PageHeading>
      {p.told ? <InBrief {...p} told={p.told} /> : <Lead>{t.lead}</Lead>}
      <State {...p} />
      {p.told && <Chosen {...p} told={p.told} />}
      {p.owed > 0 && <OwnFirst lang={lang} t={t} owed={p.owed} />}
      {p.computed && p.owed === 0 && (
        <Exceptions {...p} proposals={p.told && [...p.told.in, ...p.told.reserve, ...p.told.out]} />
      )}
      <RulesInForce {...p} />
      <Section id="steps" title={t.steps.title}>
        <SecondRoundTasks lang={lang} t={t} year={call.year} steps={p.steps} />
      </Section>
    </>
  )
}

/** Who also rates finishes that first. */
export const OwnFirst = ({ lang, t, owed }: Pick<SelectionProps, 'lang' | 't' | 'owed'>) => (
  <InsetText>
    {t.selection.ownFirst(owed)}{' '}
    <a class="govuk-link" href={`/${lang}${urls.ratings()}`}>
      {t.selection.toOwn}
    </a>
  </InsetText>
)

const InBrief = ({ lang, t, told }: SelectionProps & { told: Told }) => {
  const { number } = format(lang)
  const { selected, all, countries, providers, priority } = told.figures
  return (
    <>
      <Lead>{t.selection.inBrief(number(selected), number(all), t.selection.countries(countries))}</Lead>
      <KeyFigures
        figures={[
          { value: number(selected), label: t.selection.figures.selected },
          { value: number(countries), label: t.selection.figures.countries },
          { value: number(providers), label: t.selection.figures.providers },
          ...(priority === null ? [] : [{ value: number(priority), label: t.selection.figures.priority }]),
          { value: told.points, label: t.selection.figures.points },
          { value: told.cost, label: t.selection.figures.cost },
        ]}
      />
    </>
  )
}

/** What was computed and when, what is in the way, and the one thing to do next. */
const State = ({ lang, t, call, steps, computed, isStale, unrated, conflict, rules }: SelectionProps) => (
  <>
    {computed && <p class="govuk-hint">{computed}</p>}
    {isStale && <WarningText lang={lang}>{t.selection.stale}</WarningText>}
    {unrated > 0 && call.state === 'under_evaluation' && (
      <InsetText>
        {t.selection.unrated(unrated)}{' '}
        <a class="govuk-link" href={`/${lang}${urls.progress(call.year)}`}>
          {t.steps.ratings}
        </a>
      </InsetText>
    )}
    {conflict && (
      <Section title={t.selection.infeasible} tinted>
        <p class="govuk-body">{t.selection.infeasibleLead}</p>
        <ul class="govuk-list govuk-list--bullet">
          {conflict.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    )}
    {!computed && (
      <EmptyState title={t.selection.none}>
        {rules ? t.steps.ratingsOf(steps.rated, steps.eligible) : t.rules.none}
      </EmptyState>
    )}
    {!rules && (
      <p class="govuk-body">
        <Button href={`/${lang}${urls.whatIf(call.year)}`}>{t.rules.adoptFirst}</Button>
      </p>
    )}
    {(steps.selection === 'todo' || steps.selection === 'stale') && (
      <form method="post" action={`/${lang}${urls.selection(call.year)}`}>
        <Button once>{computed ? t.selection.computeAgain : t.selection.compute}</Button>
      </form>
    )}
    {steps.decisions === 'todo' && (
      <p class="govuk-body">
        <Button href={`/${lang}${urls.decisions(call.year)}`}>{t.steps.decisions}</Button>
      </p>
    )}
  </>
)

const Chosen = ({ lang, t, words, call, told }: SelectionProps & { told: Told }) => (
  <>
    <Section id="in" title={t.selection.in}>
      <ProposalList lang={lang} t={t} words={words} rows={told.in} label={t.selection.in} />
    </Section>
    <Section id="reserve" title={t.selection.reserve}>
      <p class="govuk-body">{told.reserve.length > 0 ? t.selection.reserveLead : t.selection.reserveNone}</p>
      <ProposalList
        lang={lang}
        t={t}
        words={words}
        rows={told.reserve}
        label={t.selection.reserve}
        isOrdered
      />
    </Section>
    <Section id="out" title={t.selection.out}>
      {told.out.length === 0 && <p class="govuk-body">{t.selection.outNone}</p>}
      <ProposalList lang={lang} t={t} words={words} rows={told.out} label={t.selection.out} />
    </Section>
    <Prices lang={lang} t={t} rows={told.prices} />
    <Certificate
      lang={lang}
      t={t}
      points={told.points}
      digest={told.digest}
      tie={told.tie}
      dataset={`/${lang}${urls.dataset(call.year, 'json')}`}
      file={`second-round-${call.year}.json`}
    />
  </>
)

const RulesInForce = ({ lang, t, call, rules }: SelectionProps) => {
  if (!rules) return null
  const { adopted, history, shown } = rules
  const dayOf = (at: Date) => format(lang).day(at.toISOString().slice(0, 10))
  return (
    <Section
      id="rules"
      title={t.rules.title}
      more={{ href: `/${lang}${urls.whatIf(call.year)}`, text: t.rules.change }}
    >
      <p class="govuk-hint">
        {t.rules.inForce(adopted.rev, dayOf(adopted.adoptedAt))}. {t.rules.by(adopted.byName)}.
      </p>
      <blockquote class="govuk-inset-text" lang={adopted.reasonLang}>
        {adopted.reason}
      </blockquote>
      <RulesList {...shown} lang={lang} t={t} rules={adopted.rules} withProposals />
      {history.length > 0 && (
        <Details summary={t.rules.history}>
          {history.map((old) => (
            <div key={old.rev}>
              <h3 class="govuk-heading-s">{t.rules.inForce(old.rev, dayOf(old.adoptedAt))}</h3>
              <p class="govuk-body">
                {t.rules.by(old.byName)}. <span lang={old.reasonLang}>{old.reason}</span>
              </p>
              <RulesList {...shown} list={undefined} lang={lang} t={t} rules={old.rules} withProposals />
            </div>
          ))}
        </Details>
      )}
    </Section>
  )
}
