import { format, type Lang } from '#platform/i18n/index.ts'
import { BarChart, DeclaredMark, Definition, FactList, KeyFigures, PageHeading, Section } from '#ui/index.ts'
import type { Reading } from '../figures.ts'
import type { Indicator } from '../queries/indicator.ts'
import type { Unit } from '../schema.ts'
import { figureText } from '../text/figure/index.ts'
import type { Text } from '../text/index.ts'
import { apiUrls, urls } from '../urls.ts'
import { writtenBase, writtenPeriod, writtenResponse, writtenValue } from '../written.ts'
import { declaredValue } from './figure.tsx'
import { FigureRows, type ShownRows } from './figure-rows.tsx'
import { PeriodChoice } from './period.tsx'

type Props = {
  lang: Lang
  t: Text
  reading: Reading
  /** The page of its rows in their own list, without the language. */
  ownList?: string
  fewest: number
  rows: ShownRows
  beside: Indicator[]
}

export const FigurePageView = ({ lang, t, reading, ownList, fewest, rows, beside }: Props) => {
  const own = figureText(lang)
  const { label, definition } = own.figures[reading.code]
  const { value, unit, spread, asOf, period, groups } = reading
  const isFixed = reading.isTimeless || reading.isWithheld
  return (
    <>
      <PageHeading caption={`${own.subjects[reading.subject]} · ${writtenPeriod(lang, period)}`} size="l">
        {label}
      </PageHeading>
      {reading.statistic !== 'none' && (
        <KeyFigures
          figures={[
            {
              value: writtenValue(lang, unit, value),
              label: writtenBase(lang, reading) ?? own.rowCount(reading.rows.length),
              href: '#rows',
              note: reading.isDeclared ? <DeclaredMark lang={lang} /> : t.computedNote,
            },
          ]}
        />
      )}
      {reading.asks && <p class="govuk-body">{writtenResponse(lang, reading)}</p>}
      {spread && (
        <p class="govuk-body">
          {own.spread(writtenValue(lang, unit, spread.most), writtenValue(lang, unit, spread.greatest))}
        </p>
      )}
      <Definition lang={lang} asOf={asOf === null ? undefined : format(lang).date(asOf)}>
        {definition}
      </Definition>
      {reading.isTimeless && <p class="govuk-body">{own.timeless}</p>}
      {reading.isWithheld && <p class="govuk-body">{own.withheld(fewest)}</p>}
      {!isFixed && (
        <PeriodChoice lang={lang} path={urls.figure(reading.code)} period={period} group={rows.group?.code} />
      )}
      {groups.length > 0 && <Parts lang={lang} reading={reading} />}
      {beside.length > 0 && <Beside lang={lang} unit={unit} indicators={beside} />}
      <FigureRows lang={lang} reading={reading} shown={rows} ownList={ownList} />
    </>
  )
}

/** The parts of a figure, each leading to its rows. */
const Parts = ({ lang, reading }: { lang: Lang; reading: Reading }) => {
  const own = figureText(lang)
  const { code, unit, period, groups } = reading
  return (
    <BarChart
      lang={lang}
      id="parts"
      level={2}
      title={own.parts}
      labelHead={own.part}
      valueHead={own.value}
      max={unit === 'share' ? 1 : undefined}
      bars={groups.map((group) => ({
        label: partName(lang, reading, group),
        value: group.value ?? 0,
        text: writtenValue(lang, unit, group.value),
        href: group.n > 0 ? `/${lang}${urls.figure(code, { period, group: group.code })}#rows` : undefined,
      }))}
      csv={`/${lang}${urls.figureCsv(code, { period })}`}
      json={apiUrls.figure(code, { period })}
    />
  )
}

/** A part with how many of how many it is, where that is a share. */
const partName = (lang: Lang, { unit }: Reading, { name, n, of }: Reading['groups'][number]) =>
  unit === 'share' && of > 0
    ? figureText(lang).partOf(name[lang], format(lang).number(n), format(lang).number(of))
    : name[lang]

/** What the network's report declares of the same, marked as declared. */
const Beside = ({ lang, unit, indicators }: { lang: Lang; unit: Unit; indicators: Indicator[] }) => {
  const own = figureText(lang)
  return (
    <Section id="declared" title={own.beside}>
      <p class="govuk-body">{own.besideText}</p>
      <FactList
        facts={indicators.map((indicator) => ({
          name: (
            <a class="govuk-link" href={`/${lang}${urls.indicator(indicator.code)}`}>
              {indicator.label[lang]}
            </a>
          ),
          value: (
            <>
              {declaredValue(lang, unit, indicator)} <DeclaredMark lang={lang} />
            </>
          ),
        }))}
      />
    </Section>
  )
}
