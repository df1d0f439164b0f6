import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  Lead,
  PageHeading,
  Radios,
  SummaryList,
  Table,
  TableWrap,
  Tag,
  Textarea,
  type Tone,
} from '#ui/index.ts'
import type { Commitment, SeenCommitment } from '../../queries/follow-through/commitment.ts'
import type { CommitmentState } from '../../schema/follow-through.ts'
import { commitmentText } from '../../text/commitment/index.ts'
import { followUrls } from '../../urls/follow-through.ts'

const tones: Record<CommitmentState, Tone> = {
  open: 'blue',
  done: 'green',
  in_part: 'yellow',
  not_done: 'orange',
}

export type ShownCommitment = Commitment & { isLate: boolean }

const StateTag = ({ lang, state, isLate }: { lang: Lang; state: CommitmentState; isLate: boolean }) => {
  const t = commitmentText(lang)
  return isLate ? <Tag tone="red">{t.late}</Tag> : <Tag tone={tones[state]}>{t.states[state]}</Tag>
}

const stepOf = (lang: Lang, { step, lang: of, why }: Commitment) => (
  <div lang={of === lang ? undefined : of}>
    {step}
    {why && <p class="govuk-hint">{why}</p>}
  </div>
)

/** The commitments of one activity, with what became of each. */
export const commitmentTable = (lang: Lang, commitments: ShownCommitment[]) => {
  const t = commitmentText(lang)
  return (
    <TableWrap label={t.title}>
      <Table
        caption={t.title}
        captionClass="govuk-visually-hidden"
        head={[t.columns.step, t.columns.owner, t.columns.due, t.columns.state]}
        rows={commitments.map((one) => [
          stepOf(lang, one),
          <span lang={one.lang === lang ? undefined : one.lang}>{one.owner}</span>,
          format(lang).day(one.dueOn),
          <StateTag lang={lang} state={one.state} isLate={one.isLate} />,
        ])}
      />
    </TableWrap>
  )
}

type ListProps = { lang: Lang; commitments: (SeenCommitment & { isLate: boolean; mayMark: boolean })[] }

/** Every commitment that the reader may see. */
export const CommitmentsView = ({ lang, commitments }: ListProps) => {
  const t = commitmentText(lang)
  return (
    <>
      <PageHeading>{t.title}</PageHeading>
      <Lead>{t.listLead}</Lead>
      {commitments.length === 0 ? (
        <EmptyState title={t.none}>{t.noneBody}</EmptyState>
      ) : (
        <TableWrap label={t.title}>
          <Table
            caption={t.count(commitments.length)}
            captionSize="m"
            head={[t.columns.step, t.columns.ministry, t.columns.owner, t.columns.due, t.columns.state]}
            rows={commitments.map((one) => [
              <>
                {stepOf(lang, one)}
                <br />
                <a class="govuk-link" href={`/${lang}${followUrls.page(one.code, 'report')}`}>
                  {t.activity(one.code)}
                </a>
              </>,
              format(lang).list(one.ministries.map((name) => name[lang])),
              <span lang={one.lang === lang ? undefined : one.lang}>{one.owner}</span>,
              format(lang).day(one.dueOn),
              <>
                <StateTag lang={lang} state={one.state} isLate={one.isLate} />
                {one.mayMark && (
                  <p class="govuk-body-s">
                    <a class="govuk-link" href={`/${lang}${followUrls.commitment(one.id)}`}>
                      {t.mark}
                      <span class="govuk-visually-hidden"> {one.step}</span>
                    </a>
                  </p>
                )}
              </>,
            ])}
          />
        </TableWrap>
      )}
    </>
  )
}

type MarkProps = {
  lang: Lang
  commitment: SeenCommitment
  given: { state: string; why: string }
  problems: Record<string, string>
}

/** Says what became of one commitment, before the follow-up asks. */
export const CommitmentView = ({ lang, commitment, given, problems }: MarkProps) => {
  const t = commitmentText(lang)
  const errors = Object.entries(problems).map(([field, text]) => ({ field, text }))
  return (
    <>
      {errors.length > 0 && <ErrorSummary lang={lang} errors={errors} />}
      <PageHeading size="l" caption={`${commitment.code} · ${commitment.topic[lang]}`}>
        {t.mark}
      </PageHeading>
      <SummaryList
        rows={[
          { key: t.columns.step, value: stepOf(lang, { ...commitment, why: null }) },
          { key: t.columns.owner, value: commitment.owner },
          { key: t.columns.due, value: format(lang).day(commitment.dueOn) },
        ]}
      />
      <form method="post" action={`/${lang}${followUrls.commitment(commitment.id)}`} novalidate>
        <Radios
          lang={lang}
          name="state"
          legend={t.stateLegend}
          size="m"
          value={given.state}
          error={problems.state}
          items={(['done', 'in_part', 'not_done'] as const).map((value) => ({
            value,
            label: t.states[value],
          }))}
        />
        <Textarea
          lang={lang}
          name="why"
          label={t.whyLabel}
          hint={t.whyHint}
          value={given.why}
          error={problems.why}
          rows={4}
        />
        <Button once>{t.save}</Button>
      </form>
    </>
  )
}
