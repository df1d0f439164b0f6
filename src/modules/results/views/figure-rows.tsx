import { format, type Lang } from '#platform/i18n/index.ts'
import { DownloadLinks, ForeignText, Pagination, pageItems, Section, Table, TableWrap } from '#ui/index.ts'
import type { FigureRow, GroupName } from '../figures/figure.ts'
import type { Reading } from '../figures.ts'
import { figureText } from '../text/figure/index.ts'
import { apiUrls, urls } from '../urls.ts'
import { writtenValue } from '../written.ts'

/** One page of the rows of a figure, or of one of its parts. */
export type ShownRows = {
  group?: GroupName
  total: number
  items: FigureRow[]
  page: number
  last: number
}

type Props = { lang: Lang; reading: Reading; shown: ShownRows; ownList?: string }

export const FigureRows = ({ lang, reading, shown, ownList }: Props) => {
  const own = figureText(lang)
  const { code, period, rows } = reading
  const { group, total, items, page, last } = shown
  const title = group ? own.rowsOf(group.name[lang]) : own.rows
  const href = (to: number) => `/${lang}${urls.figure(code, { period, group: group?.code, page: to })}#rows`
  // A column that says the same of every row says nothing.
  const hasDates = rows.some(({ date }) => date !== null)
  const hasValues = rows.some(({ value }) => value !== null)
  const hasCounts = !reading.isWithheld && rows.some(({ counts }) => counts !== true)
  return (
    <Section id="rows" title={title}>
      {total === 0 ? (
        <p class="govuk-body">{own.noRows}</p>
      ) : (
        <>
          <p class="govuk-body">{own.rowCount(total)}</p>
          <TableWrap label={title}>
            <Table
              class="govuk-table--small-text-until-tablet"
              head={[
                own.row,
                ...(hasDates ? [own.date] : []),
                ...(hasValues
                  ? [{ content: reading.unit === 'days' ? own.inDays : own.value, numeric: true }]
                  : []),
                ...(hasCounts ? [own.counts] : []),
              ]}
              rows={items.map((item) => [
                <RowName key={item.code} lang={lang} item={item} />,
                ...(hasDates ? [item.date === null ? '–' : format(lang).date(item.date)] : []),
                ...(hasValues ? [{ content: rowValue(lang, reading, item), numeric: true }] : []),
                ...(hasCounts ? [countsOf(lang, item)] : []),
              ])}
            />
          </TableWrap>
          {last > 1 && (
            <Pagination
              lang={lang}
              previous={page > 1 ? { href: href(page - 1) } : undefined}
              next={page < last ? { href: href(page + 1) } : undefined}
              items={pageItems(page, last, href)}
            />
          )}
        </>
      )}
      {group && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${urls.figure(code, { period })}#rows`}>
            {own.allRows}
          </a>
        </p>
      )}
      {ownList && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/${lang}${ownList}`}>
            {own.ownList}
          </a>
        </p>
      )}
      <DownloadLinks
        lang={lang}
        csv={`/${lang}${urls.figureCsv(code, { period, group: group?.code })}`}
        json={apiUrls.figure(code, { period, group: group?.code })}
        about={title}
      />
    </Section>
  )
}

const RowName = ({ lang, item }: { lang: Lang; item: FigureRow }) => {
  const name = item.path ? (
    <a class="govuk-link" href={`/${lang}${item.path}`}>
      {item.text[lang]}
    </a>
  ) : (
    item.text[lang]
  )
  return (
    <>
      {item.lang === null ? (
        name
      ) : (
        <ForeignText lang={lang} contentLang={item.lang} inline>
          {name}
        </ForeignText>
      )}
      {item.detail && <span class="minga-figures__note">{item.detail[lang]}</span>}
    </>
  )
}

/** A row has a plain number; of dollars, its unit. */
const rowValue = (lang: Lang, { unit }: Reading, { value }: FigureRow) => {
  if (value === null) return '–'
  return unit === 'usd' ? writtenValue(lang, unit, value) : format(lang).number(value)
}

const countsOf = (lang: Lang, { counts }: FigureRow) => {
  const own = figureText(lang)
  if (counts === null) return own.notKnown
  return counts ? own.yes : own.no
}
