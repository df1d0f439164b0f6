import type { Component } from '#modules/taxonomy/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Beside, Button, ErrorSummary, Input, Radios, Section, Select, Textarea } from '#ui/index.ts'
import type { ReportedOutcome } from '../../queries/follow-through/reported.ts'
import type { FollowThrough, QuestionnaireKind } from '../../schema/follow-through.ts'
import type { ReviewText } from '../../text/follow-review/index.ts'
import type { FollowText } from '../../text/follow-through/index.ts'
import { followUrls } from '../../urls/follow-through.ts'
import { FollowHeading, FollowTag, partyNames, Reason, Words } from './parts.tsx'
import { FollowAnswers, type FollowTextProps } from './text.tsx'

export type ReviewProps = {
  lang: Lang
  t: FollowText
  words: ReviewText
  follow: FollowThrough
  kind: QuestionnaireKind
  /** Which one is read: what is decided is decided on it. */
  version: number
  /** What was sent; nothing before. */
  reading: FollowTextProps | undefined
  outcomes: ReportedOutcome[]
  components: Component[]
  fileHref: (id: number) => string
  /** It waits for the Secretariat; else for the ministry, until this day. */
  mayDecide: boolean
  owedOn: string | undefined
  given: Record<string, string>
  problems: Record<string, string>
  isStale: boolean
}

/** What a ministry sent, and what the Secretariat decides about it. */
export const FollowReview = (p: ReviewProps) => {
  const { lang, t, words, follow, kind, problems } = p
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  if (p.isStale) errors.push({ field: 'decision', text: words.stale })
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <FollowHeading lang={lang} t={t} follow={follow} kind={kind}>
        {words[kind].title}
      </FollowHeading>
      <Beside
        label={t.page.read[kind]}
        read={p.reading ? <FollowAnswers {...p.reading} /> : <p class="govuk-body">{words.notSent}</p>}
        write={<Decision {...p} />}
      />
    </>
  )
}

const Decision = (p: ReviewProps) => {
  const { lang, t, words, follow, kind } = p
  return (
    <section id="decision" aria-labelledby="decision-title">
      <h2 class="govuk-heading-m" id="decision-title">
        {words.decision}
      </h2>
      <p class="govuk-body">
        {partyNames(lang, follow, 'receiver')} <FollowTag t={t} state={follow.state} />
      </p>
      <Reason lang={lang} follow={follow} />
      {p.mayDecide && (kind === 'report' ? <ReportDecision {...p} /> : <FollowUpDecision {...p} />)}
      {p.mayDecide && <GiveBack {...p} />}
      {p.owedOn !== undefined && <Extension {...p} owedOn={p.owedOn} />}
      {!p.mayDecide && p.owedOn === undefined && <p class="govuk-body">{words.nothing}</p>}
    </section>
  )
}

const ReportDecision = ({ lang, words, follow, version }: ReviewProps) => (
  <form method="post" action={`/${lang}${followUrls.review(follow.code, 'report')}`} novalidate>
    <input type="hidden" name="version" value={version} />
    <p class="govuk-body">{words.report.lead}</p>
    <Button once>{words.report.accept}</Button>
  </form>
)

const FollowUpDecision = (p: ReviewProps) => {
  const { lang, words, follow, outcomes, version } = p
  return (
    <form method="post" action={`/${lang}${followUrls.review(follow.code, 'follow_up')}`} novalidate>
      <input type="hidden" name="version" value={version} />
      <p class="govuk-body">{outcomes.length === 0 ? words.outcomes.none : words.follow_up.lead}</p>
      {outcomes.map((outcome) => (
        <Outcome key={outcome.position} {...p} outcome={outcome} />
      ))}
      <Button once>{words.follow_up.verify}</Button>
    </form>
  )
}

const Outcome = ({
  lang,
  words,
  outcome,
  components,
  fileHref,
  given,
  problems,
}: ReviewProps & { outcome: ReportedOutcome }) => {
  const { position, text, lang: of, year, evidence, evidenceLink, attachmentId } = outcome
  const field = (name: string) => `${name}.${position}`
  return (
    <Section id={`outcome-${position}`} title={words.outcomes.title(position)} level={3} tinted>
      <Words lang={lang} of={of}>
        {text}
      </Words>
      <ul class="govuk-list">
        {year !== null && <li>{words.outcomes.year(year)}</li>}
        {evidence && <li lang={of === lang ? undefined : of}>{evidence}</li>}
        {evidenceLink && (
          <li>
            <a class="govuk-link" href={evidenceLink} rel="noopener nofollow">
              {evidenceLink}
            </a>
          </li>
        )}
        {attachmentId !== null && (
          <li>
            <a class="govuk-link" href={fileHref(attachmentId)} download>
              {words.outcomes.document}
            </a>
          </li>
        )}
      </ul>
      <Select
        lang={lang}
        name={field('component')}
        label={words.outcomes.component}
        value={given[field('component')] ?? outcome.componentCode}
        items={components.map(({ code, name }) => ({ value: code, text: name[lang] }))}
      />
      <Radios
        lang={lang}
        name={field('verdict')}
        legend={words.outcomes.verdict}
        size="s"
        value={given[field('verdict')]}
        error={problems[field('verdict')]}
        items={[
          { value: 'verified', label: words.outcomes.verified },
          { value: 'rejected', label: words.outcomes.rejected },
        ]}
      />
      <Input
        lang={lang}
        name={field('rejection')}
        label={words.outcomes.rejection}
        value={given[field('rejection')]}
        error={problems[field('rejection')]}
      />
    </Section>
  )
}

const GiveBack = ({ lang, words, follow, kind, version, given, problems }: ReviewProps) => (
  <form method="post" action={`/${lang}${followUrls.giveBack(follow.code, kind)}`} novalidate>
    <input type="hidden" name="version" value={version} />
    <Textarea
      lang={lang}
      name="reason"
      label={words[kind].reason}
      hint={words.reasonHint}
      value={given.reason}
      error={problems.reason}
      rows={5}
    />
    <Button look="secondary" once>
      {words[kind].giveBack}
    </Button>
  </form>
)

const Extension = ({
  lang,
  words,
  follow,
  kind,
  owedOn,
  given,
  problems,
}: ReviewProps & { owedOn: string }) => (
  <Section id="extension" title={words.extension.title} level={3}>
    <p class="govuk-body">{words.extension.now(format(lang).day(owedOn))}</p>
    <form method="post" action={`/${lang}${followUrls.extension(follow.code, kind)}`} novalidate>
      <Input
        lang={lang}
        name="due"
        type="date"
        width={10}
        label={words.extension.due}
        hint={words.extension.dueHint}
        value={given.due}
        error={problems.due}
      />
      <Textarea
        lang={lang}
        name="reason"
        label={words.extension.reason}
        value={given.reason}
        error={problems.reason}
        rows={3}
      />
      <Button look="secondary" once>
        {words.extension.give}
      </Button>
    </form>
  </Section>
)
