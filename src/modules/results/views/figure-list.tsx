import { format, type Lang } from '#platform/i18n/index.ts'
import { DeclaredMark, DownloadLinks, Lead, PageHeading, Section, Table, TableWrap } from '#ui/index.ts'
import type { Reading } from '../figures.ts'
import type { Period } from '../period.ts'
import { subjects } from '../schema.ts'
import { figureText } from '../text/figure/index.ts'
import type { Text } from '../text/index.ts'
import { apiUrls, urls } from '../urls.ts'
import { writtenBase, writtenPeriod, writtenResponse, writtenValue } from '../written.ts'
import { PeriodChoice } from './period.tsx'
import { SeeAlso } from './see-also.tsx'

type Props = { lang: Lang; t: Text; period: Period; readings: Reading[] }

export const FigureListView = ({ lang, t, period, readings }: Props) => {
  const own = figureText(lang)
  return (
    <>
      <PageHeading caption={writtenPeriod(lang, period)}>{own.title}</PageHeading>
      <Lead>{own.lead}</Lead>
      <PeriodChoice lang={lang} path={urls.figures()} period={period} />
      {subjects.map((subject) => (
        <Section key={subject} id={subject} title={own.subjects[subject]}>
          <TableWrap label={own.subjects[subject]}>
            <Table
              class="govuk-table--small-text-until-tablet"
              head={[own.code, { content: own.value, numeric: true }, own.asOf]}
              rows={readings
                .filter((reading) => reading.subject === subject)
                .map((reading) => [
                  <FigureLink key={reading.code} lang={lang} reading={reading} />,
                  { content: <Value lang={lang} reading={reading} />, numeric: true },
                  reading.asOf === null ? '–' : format(lang).date(reading.asOf),
                ])}
              rowHeaders
            />
          </TableWrap>
        </Section>
      ))}
      <DownloadLinks
        lang={lang}
        csv={`/${lang}${urls.figuresCsv({ period })}`}
        json={apiUrls.figures({ period })}
        about={own.title}
      />
      <SeeAlso lang={lang} t={t} here={urls.figures()} />
    </>
  )
}

const FigureLink = ({ lang, reading }: { lang: Lang; reading: Reading }) => (
  <a class="govuk-link" href={`/${lang}${urls.figure(reading.code, { period: reading.period })}`}>
    {figureText(lang).figures[reading.code].label}
  </a>
)

/** A figure told only in parts shows how many those are of; the parts are on its page. */
const Value = ({ lang, reading }: { lang: Lang; reading: Reading }) => {
  const notes = [writtenBase(lang, reading), writtenResponse(lang, reading)].filter(Boolean)
  return (
    <>
      {reading.statistic === 'none'
        ? figureText(lang).inParts
        : writtenValue(lang, reading.unit, reading.value)}
      {notes.map((note) => (
        <span key={note} class="minga-figures__note">
          {note}
        </span>
      ))}
      {reading.isDeclared && <DeclaredMark lang={lang} />}
    </>
  )
}
