import type { CallCriterion } from '#modules/calls/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Definition,
  EmptyState,
  KeyFigures,
  Lead,
  PageHeading,
  Section,
  Table,
  TableWrap,
  WarningText,
} from '#ui/index.ts'
import type { Progress } from '../../progress.ts'
import type { ProgressText } from '../../text/progress/index.ts'
import type { RatingText } from '../../text/rating/index.ts'
import { urls } from '../../urls.ts'
import { ProposalTitle } from './title.tsx'

export type ProgressProps = {
  lang: Lang
  t: ProgressText
  words: RatingText
  year: number
  criteria: CallCriterion[]
  progress: Progress
  /** In words, with its zone. */
  due: string | undefined
  isOverdue: boolean
}

export const ProgressView = (p: ProgressProps) => {
  const { lang, t, words, year, progress, due, isOverdue } = p
  const { finished, drafts, waiting, conflicts } = progress.counts
  const left = drafts + waiting
  const number = format(lang).number
  return (
    <>
      <PageHeading caption={words.call(year)}>{t.title}</PageHeading>
      {progress.rows.length === 0 ? (
        <EmptyState title={t.none}>{t.noneHint}</EmptyState>
      ) : (
        <>
          <Lead>{t.lead}</Lead>
          {isOverdue && left > 0 ? (
            <WarningText lang={lang}>{t.overdue(left)}</WarningText>
          ) : (
            due && <p class="govuk-body">{t.due(due)}</p>
          )}
          <KeyFigures
            figures={[
              { value: number(finished), label: t.finished(finished + left) },
              { value: number(drafts), label: t.drafts },
              { value: number(waiting), label: t.waiting },
              { value: number(conflicts), label: t.conflicts },
            ]}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={`/${lang}${urls.assignments(year)}`}>
              {t.toAssignments}
            </a>
          </p>
          <Ranking {...p} />
          <Disagreement {...p} />
          <Agreement {...p} />
          <People {...p} />
        </>
      )}
    </>
  )
}

const numeric = (content: string) => ({ content, numeric: true })

const points = (lang: Lang, value: number | null | undefined) =>
  numeric(value === null || value === undefined ? '–' : format(lang).coefficient(value))

const Title = ({ lang, words, year, row }: ProgressProps & { row: Progress['rows'][number] }) => (
  <a class="govuk-link" href={`/${lang}${urls.proposalRatings(year, row.proposal.id)}`}>
    <ProposalTitle lang={lang} t={words} proposal={row.proposal} />
  </a>
)

const Ranking = (p: ProgressProps) => {
  const { lang, t, progress, criteria } = p
  const names = new Map(criteria.map(({ code, name }) => [code, name[lang]]))
  const listed = (codes: string[]) => format(lang).list(codes.map((code) => names.get(code) ?? code))
  const { severity } = progress
  return (
    <Section id="ranking" title={t.ranking}>
      <Definition lang={lang}>{t.rankingNote}</Definition>
      {!severity.isIdentifiable && <p class="govuk-body">{t.notIdentifiable(severity.groups.length)}</p>}
      {severity.isIdentifiable && severity.spare === 0 && <p class="govuk-body">{t.noSpare}</p>}
      <TableWrap label={t.ranking}>
        <Table
          rowHeaders
          head={[
            t.proposal,
            numeric(t.ratings),
            numeric(t.mean),
            numeric(t.adjusted),
            numeric(t.range),
            numeric(t.deviation),
          ]}
          rows={progress.rows.map((row) => {
            const title = (
              <>
                <Title {...p} row={row} />
                {!row.isHidden && row.belowFloor.length > 0 && (
                  <div class="govuk-hint">{t.belowFloor(listed(row.belowFloor))}</div>
                )}
                {!row.isHidden && row.ratings > 0 && row.unscored.length > 0 && (
                  <div class="govuk-hint">{t.unscored(listed(row.unscored))}</div>
                )}
              </>
            )
            const ratings = numeric(
              `${format(lang).number(row.ratings)} / ${format(lang).number(row.assigned)}`,
            )
            if (row.isHidden) return [title, ratings, { content: t.afterOwn, colSpan: 4 }]
            const { spread } = row
            return [
              title,
              ratings,
              row.total === null ? numeric(t.unrated) : points(lang, row.total),
              points(lang, row.adjusted),
              numeric(
                spread
                  ? `${format(lang).decimal(spread.lowest)} – ${format(lang).decimal(spread.highest)}`
                  : '–',
              ),
              points(lang, spread?.deviation),
            ]
          })}
        />
      </TableWrap>
    </Section>
  )
}

const Disagreement = (p: ProgressProps) => {
  const { lang, t, progress, criteria } = p
  const names = new Map(criteria.map(({ code, name }) => [code, name[lang]]))
  return (
    <Section id="disagreement" title={t.disagreement}>
      <Definition lang={lang}>{t.disagreementNote}</Definition>
      {progress.disagreements.length === 0 ? (
        <p class="govuk-body">{t.noneCompared}</p>
      ) : (
        <TableWrap label={t.disagreement}>
          <Table
            rowHeaders
            head={[t.proposal, numeric(t.difference), t.widest]}
            rows={progress.disagreements.map((row) => [
              <Title key="title" {...p} row={row} />,
              numeric(format(lang).decimal(row.spread.difference)),
              row.spread.widest
                ? t.widestIn(
                    names.get(row.spread.widest.code) ?? '',
                    t.points(format(lang).number(row.spread.widest.range)),
                  )
                : '–',
            ])}
          />
        </TableWrap>
      )}
    </Section>
  )
}

const Agreement = ({ lang, t, criteria, progress }: ProgressProps) => (
  <Section id="agreement" title={t.agreement}>
    <Definition lang={lang}>{t.agreementNote}</Definition>
    <TableWrap label={t.agreement}>
      <Table
        rowHeaders
        head={[t.criterion, numeric(t.alpha), t.reading]}
        rows={criteria.map(({ code, name }) => {
          const alpha = progress.agreement.get(code) ?? null
          return [name[lang], points(lang, alpha), t.readings[readingOf(alpha)]]
        })}
      />
    </TableWrap>
  </Section>
)

/** Where Krippendorff draws the lines (Content Analysis, 2nd edition, page 241). */
const readingOf = (alpha: number | null): keyof ProgressText['readings'] => {
  if (alpha === null) return 'none'
  if (alpha >= 0.8) return 'good'
  if (alpha >= 0.667) return 'tentative'
  return alpha >= 0 ? 'weak' : 'opposed'
}

const People = ({ lang, t, words, progress }: ProgressProps) => {
  const number = (n: number) => numeric(format(lang).number(n))
  return (
    <Section id="people" title={t.people}>
      <Definition lang={lang}>{t.leniencyNote}</Definition>
      <TableWrap label={t.people}>
        <Table
          rowHeaders
          head={[
            t.evaluator,
            ...[t.given, t.done, t.inDraft, words.assignments.conflicts, t.leniency].map(numeric),
          ]}
          rows={progress.people.map((person) => [
            person.name,
            number(person.given),
            number(person.finished),
            number(person.drafts),
            number(person.conflicts),
            numeric(
              person.leniency === null
                ? '–'
                : `${person.leniency > 0 ? '+' : person.leniency < 0 ? '−' : ''}${format(lang).decimal(Math.abs(person.leniency))}`,
            ),
          ])}
        />
      </TableWrap>
    </Section>
  )
}
