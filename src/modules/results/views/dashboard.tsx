import { directoryUrls } from '#modules/directory/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Board, BoardPart, KeyFigures, Lead, PageHeading, TileMap } from '#ui/index.ts'
import type { Dashboard, ShownCode } from '../dashboard.ts'
import type { Reading } from '../figures.ts'
import type { Period } from '../period.ts'
import type { DashboardText } from '../text/dashboard/index.ts'
import { figureText } from '../text/figure/index.ts'
import { urls } from '../urls.ts'
import { writtenBase, writtenPeriod, writtenResponse, writtenValue } from '../written.ts'
import { Components, Flows, Subregions, Years } from './dashboard-charts.tsx'
import { declaredValue } from './figure.tsx'
import { PeriodChoice } from './period.tsx'

type Props = {
  lang: Lang
  t: DashboardText
  board: Dashboard
  period: Period
  network: string
  /** The day of the last recorded change. */
  record: string
}

/** The network on one page, on screen and on paper. */
export const DashboardView = ({ lang, t, board, period, network, record }: Props) => {
  const part = { lang, t, board }
  const activities = board.of('activities-completed').asOf
  return (
    <>
      <PageHeading size="l" caption={`${network} · ${writtenPeriod(lang, period)}`}>
        {t.title}
      </PageHeading>
      <p class="govuk-body-s">
        {t.asOf(
          activities === null ? figureText(lang).unknown : format(lang).date(activities),
          format(lang).day(record),
        )}
      </p>
      <Lead class="minga-screen-only">{t.lead}</Lead>
      <PeriodChoice lang={lang} path={urls.dashboard()} period={period} />
      <Board>
        <BoardPart wide>
          <Figures
            {...part}
            codes={[
              'activities-completed',
              'participating-ministries',
              'never-took-part',
              'documented-activities',
              'lag-call-visit',
              'contributions-cash',
            ]}
          />
        </BoardPart>
        <BoardPart>
          <StatesMap {...part} />
        </BoardPart>
        <BoardPart>
          <Years {...part} code="activities-by-year" title={t.byYear} valueHead={t.recordedActivities} />
          <Years {...part} code="ministries-by-year" title={t.ministriesByYear} valueHead={t.ministries} />
          <Subregions {...part} />
        </BoardPart>
        <BoardPart wide newSheet>
          <Flows {...part} />
        </BoardPart>
        <BoardPart>
          <Components {...part} />
        </BoardPart>
        <BoardPart>
          <Titled
            {...part}
            title={t.after}
            note={t.afterNote}
            codes={['commitments-kept', 'contact-kept', 'further-assistance']}
          />
          <Titled
            {...part}
            title={t.time}
            codes={['lag-decision-visit', 'lag-visit-report', 'activities-planned']}
          />
          <Titled
            {...part}
            title={t.money}
            codes={['contributions-in-kind', 'contributing-countries', 'cost-per-visit']}
          />
        </BoardPart>
      </Board>
      <p class="govuk-body minga-screen-only">
        <a class="govuk-link" href={`/${lang}${urls.figures({ period })}`}>
          {t.details}
        </a>
      </p>
    </>
  )
}

type Part = Pick<Props, 'lang' | 't' | 'board'>

const Titled = ({ title, note, ...rest }: Part & { title: string; note?: string; codes: ShownCode[] }) => (
  <>
    <h2 class="govuk-heading-m">{title}</h2>
    {note && <p class="govuk-body">{note}</p>}
    <Figures {...rest} />
  </>
)

/** Each number with what it is, how many it is of, and what is declared of the same. */
const Figures = ({ lang, t, board, codes }: Part & { codes: ShownCode[] }) => (
  <KeyFigures
    figures={codes.map((code) => {
      const reading = board.of(code)
      const declared = board.declaredOf(code)
      return {
        value: reading.value === null ? '–' : writtenValue(lang, reading.unit, reading.value),
        label: figureText(lang).figures[code].label,
        href: `/${lang}${urls.figure(code, { period: reading.period })}`,
        note: (
          <>
            {notesOf(lang, reading).join('. ')}
            {reading.isDeclared && reading.value !== null && t.declared}
            {declared && (
              <span class="minga-figures__note">
                <a class="govuk-link" href={`/${lang}${urls.indicator(declared.code)}`}>
                  {declaredValue(lang, reading.unit, declared)} {t.declared}
                </a>
              </span>
            )}
          </>
        ),
      }
    })}
  />
)

const notesOf = (lang: Lang, reading: Reading): string[] =>
  [
    reading.value === null ? figureText(lang).unknown : undefined,
    writtenBase(lang, reading),
    writtenResponse(lang, reading),
  ].filter((note) => note !== undefined)

/** Every member state, darker the more it takes part; those that never did are there too, and pale. */
const StatesMap = ({ lang, t, board }: Part) => {
  const { rows } = board.of('participating-ministries')
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0))
  return (
    <TileMap
      lang={lang}
      id="map"
      level={2}
      title={t.map}
      description={t.mapNote}
      valueHead={t.recordedActivities}
      tiles={rows
        .toSorted((a, b) => format(lang).compare(a.text[lang], b.text[lang]))
        .map(({ code, text, value }) => ({
          code,
          name: text[lang],
          href: `/${lang}${directoryUrls.ministry(code)}`,
          intensity: (value ?? 0) / most,
          value: t.activities(value ?? 0),
        }))}
    />
  )
}
