import { callUrls } from '#modules/calls/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import { Definition, DownloadLinks, Lead, PageHeading, Section, Table, TableWrap } from '#ui/index.ts'
import { behindCall, rowsBehind } from '../links.ts'
import { type CallColumn, type CallTable, callColumns } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { CountCell } from './count.tsx'
import { SeeAlso } from './see-also.tsx'

type Props = { lang: Lang; t: Text; table: CallTable; asOf: string | null }

export const CallsView = ({ lang, t, table, asOf }: Props) => (
  <>
    <PageHeading>{t.callsTitle}</PageHeading>
    <Lead>{t.callsLead}</Lead>
    <Section id="table">
      <TableWrap label={t.callsTitle}>
        <Table
          class="govuk-table--small-text-until-tablet"
          head={[
            t.columns.call,
            ...callColumns.map((column) => ({
              content: <ColumnHead t={t} column={column} />,
              numeric: true,
            })),
          ]}
          rows={[
            ...table.rows.map((row) => [
              <a key={row.year} class="govuk-link" href={`/${lang}${callUrls.call(row.year)}`}>
                {row.ordinal}. {row.year}
              </a>,
              ...callColumns.map((column) =>
                CountCell({ lang, value: row[column], path: behindCall(row.year, column) }),
              ),
            ]),
            [
              t.columns.total,
              ...callColumns.map((column) =>
                CountCell({ lang, value: table.totals[column], path: behindTotal(column) }),
              ),
            ],
          ]}
          rowHeaders
        />
      </TableWrap>
      <Definition lang={lang} asOf={asOf === null ? undefined : format(lang).date(asOf)}>
        {t.callsDefinition}
      </Definition>
    </Section>
    <DownloadLinks
      lang={lang}
      csv={`/${lang}/results/calls.csv`}
      json="/api/v1/tables/calls"
      about={t.callsTitle}
    />
    <SeeAlso lang={lang} t={t} here={urls.calls()} />
  </>
)

const isCounted = (column: CallColumn) => column === 'completed' || column === 'planned'

/** The name of a column, and whether its numbers are counted here or declared by the call. */
const ColumnHead = ({ t, column }: { t: Text; column: CallColumn }) => (
  <>
    {t.columns[column]}
    <span class="minga-figures__note">{isCounted(column) ? t.countedColumn : t.statedColumn}</span>
  </>
)

const behindTotal = (column: CallColumn): string =>
  column === 'completed' || column === 'planned' ? rowsBehind({ status: column }) : callUrls.calls()
