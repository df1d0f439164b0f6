import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Button,
  Checkboxes,
  EmptyState,
  ErrorMessage,
  InsetText,
  KeyFigures,
  Lead,
  PageHeading,
  Section,
  Table,
  TableWrap,
  Tag,
} from '#ui/index.ts'
import type { Lag } from '../../lag.ts'
import { type Days, ministriesOf, type Visit } from '../../schema/visit.ts'
import type { Text } from '../../text/index.ts'
import type { VisitText } from '../../text/visit/index.ts'
import { visitUrls } from '../../urls/visit.ts'
import { StatusTag } from '../parts.tsx'
import { daysText, LagTag, namesOf, Problems, Sentences, under } from './parts.tsx'

type Common = { lang: Lang; t: VisitText; words: Text }

export type Row = {
  visit: Visit
  lag: Lag
  /** It waits for an answer of the reader. */
  isAsked?: boolean
}

const Named = ({ lang, visit }: { lang: Lang; visit: Visit }) => (
  <>
    <a class="govuk-link" href={`/${lang}${visitUrls.planning(visit.code)}`}>
      {visit.topic[lang]}
    </a>
    <br />
    <span class="govuk-hint govuk-!-font-size-16">{visit.code}</span>
  </>
)

const partiesOf = (lang: Lang, visit: Visit) =>
  `${namesOf(lang, ministriesOf(visit, 'provider'))} → ${namesOf(lang, ministriesOf(visit, 'receiver'))}`

const Visits = ({ lang, t, words, rows, label }: Common & { rows: Row[]; label: string }) => {
  const { columns } = t.desk
  return (
    <TableWrap label={label}>
      <Table
        class="minga-stacked"
        rowHeaders
        head={[columns.visit, columns.parties, columns.state, columns.dates, columns.waits]}
        rows={rows.map(({ visit, lag, isAsked }) => [
          <Named key="visit" lang={lang} visit={visit} />,
          under(columns.parties, partiesOf(lang, visit)),
          under(
            columns.state,
            <>
              <StatusTag t={words} status={visit.status} />{' '}
              {isAsked ? (
                <Tag tone="red">{t.mine.answer}</Tag>
              ) : (
                visit.openOfferId !== null && <Tag tone="grey">{t.mine.offered}</Tag>
              )}
            </>,
          ),
          under(columns.dates, visit.missions.length > 0 ? daysText(lang, visit.missions) : t.mine.noDates),
          under(columns.waits, <LagTag t={t.lag} lag={lag} />),
        ])}
      />
    </TableWrap>
  )
}

type MineProps = Common & { open: Row[]; past: Row[]; hasMinistry: boolean }

export const MineView = (p: MineProps) => {
  const { lang, t } = p
  return (
    <>
      <PageHeading>{t.mine.title}</PageHeading>
      <Lead>{t.mine.lead}</Lead>
      {p.hasMinistry && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${visitUrls.ownDays()}`}>
            {t.mine.ownDays}
          </a>
        </p>
      )}
      {p.open.length + p.past.length === 0 && <EmptyState title={t.mine.none} />}
      {p.open.length > 0 && (
        <Section id="open" title={t.mine.open}>
          <Visits {...p} rows={p.open} label={t.mine.open} />
        </Section>
      )}
      {p.past.length > 0 && (
        <Section id="past" title={t.mine.past}>
          <Visits {...p} rows={p.past} label={t.mine.past} />
        </Section>
      )}
    </>
  )
}

/** New days for a visit, with what stands against them. */
export type Proposed = { visit: Visit; days: Days[]; sentences: string[] }

export type DeskProps = Common & {
  rows: Row[]
  proposed: Proposed[]
  unplaced: { visit: Visit; why: string }[]
  places: Visit[]
  summary: { placed: number; all: number; moves: number; holidays: number; autumn: number; isProved: boolean }
  median: { median: number; visits: number } | undefined
  problems: Record<string, string>
}

export const PlanningDeskView = (p: DeskProps) => {
  const { lang, t, rows, median } = p
  const { figures } = t.desk
  const count = (is: (row: Row) => boolean) => format(lang).number(rows.filter(is).length)
  return (
    <>
      <Problems lang={lang} problems={p.problems} />
      <PageHeading>{t.desk.title}</PageHeading>
      <Lead>{t.desk.lead}</Lead>
      <KeyFigures
        figures={[
          { value: count(({ visit }) => visit.status === 'planned'), label: figures.planned },
          { value: count(({ visit }) => visit.status === 'scheduled'), label: figures.scheduled },
          { value: count(({ visit }) => visit.status === 'under_way'), label: figures.underWay },
          { value: count(({ lag }) => lag.tone === 'late'), label: figures.late },
        ]}
      />
      {rows.length === 0 && <EmptyState title={t.desk.none} />}
      {rows.length > 0 && <Proposals {...p} />}
      {p.places.length > 0 && (
        <Section id="places" title={t.desk.places}>
          <p class="govuk-body">{t.desk.placesLead}</p>
          <ul class="govuk-list govuk-list--bullet">
            {p.places.map((visit) => (
              <li key={visit.code}>
                <a class="govuk-link" href={`/${lang}${visitUrls.place(visit.code)}`}>
                  {`${visit.code} · ${visit.topic[lang]}`}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {rows.length > 0 && (
        <Section id="all" title={t.desk.all}>
          <Visits {...p} label={t.desk.all} />
          {median && <p class="govuk-hint">{t.lag.definition(median.median, median.visits)}</p>}
        </Section>
      )}
    </>
  )
}

const Proposals = (p: DeskProps) => {
  const { lang, t, proposed, unplaced, summary } = p
  return (
    <Section id="proposals" title={t.desk.proposals}>
      {summary.all > 0 && (
        <InsetText>
          {t.desk.value(summary.placed, summary.all)} {summary.moves > 0 && t.desk.moves(summary.moves)}{' '}
          {summary.holidays > 0 && t.desk.holidays(summary.holidays)}{' '}
          {t.desk.autumn(format(lang).percent(summary.autumn))}{' '}
          {summary.isProved ? t.desk.proved : t.desk.notProved}
        </InsetText>
      )}
      {proposed.length === 0 && <p class="govuk-body">{t.desk.nothing}</p>}
      {proposed.length > 0 && <ProposedTable {...p} />}
      {unplaced.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {unplaced.map(({ visit, why }) => (
            <li key={visit.code}>
              <a class="govuk-link" href={`/${lang}${visitUrls.availability(visit.code)}`}>
                {visit.code}
              </a>
              {` · ${visit.topic[lang]}: ${why}`}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const ProposedTable = ({ lang, t, proposed, problems }: DeskProps) => {
  const { columns } = t.desk
  return (
    <form method="post" action={`/${lang}${visitUrls.offers()}`}>
      {problems.pick && (
        <ErrorMessage lang={lang} id="pick">
          {problems.pick}
        </ErrorMessage>
      )}
      <TableWrap label={t.desk.proposals}>
        <Table
          class="minga-stacked"
          rowHeaders
          head={[columns.visit, columns.parties, columns.proposed, columns.pick]}
          rows={proposed.map(({ visit, days, sentences }) => [
            <Named key="visit" lang={lang} visit={visit} />,
            under(columns.parties, partiesOf(lang, visit)),
            under(
              columns.proposed,
              <>
                <strong>{daysText(lang, days)}</strong>
                {visit.missions.length > 0 && (
                  <span class="govuk-hint">{t.desk.move(daysText(lang, visit.missions))}</span>
                )}
                {sentences.length > 0 && <Sentences sentences={sentences} />}
              </>,
            ),
            under(
              columns.pick,
              <Checkboxes
                lang={lang}
                name="pick"
                idPrefix={`pick-${visit.code}`}
                small
                items={[
                  {
                    value: [visit.code, days[0]?.startsOn, days[0]?.endsOn].join('/'),
                    label: <span class="govuk-visually-hidden">{t.desk.pick(visit.code)}</span>,
                    checked: visit.missions.length === 0,
                  },
                ]}
              />,
            ),
          ])}
        />
      </TableWrap>
      <Button once>{t.desk.ask}</Button>
    </form>
  )
}
