import { directoryUrls } from '#modules/directory/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  Columns,
  Definition,
  DownloadLinks,
  KeyFigures,
  Lead,
  PageHeading,
  Section,
  Table,
  TableWrap,
  TileMap,
} from '#ui/index.ts'
import { behindParticipation, rowsBehind } from '../links.ts'
import { type ParticipationTable, participationColumns, provided, received } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { CountCell } from './count.tsx'
import { SeeAlso } from './see-also.tsx'

type Props = { lang: Lang; t: Text; table: ParticipationTable; asOf: string | null }

export const ParticipationView = ({ lang, t, table, asOf }: Props) => (
  <>
    <PageHeading>{t.participationTitle}</PageHeading>
    <Lead>{t.participationLead(table.providers, table.receivers, table.rows.length)}</Lead>
    <p class="govuk-body">{t.completedOnly(table.receiversCompleted)}</p>
    <Columns
      main={<ParticipationMap lang={lang} t={t} table={table} />}
      aside={<Spread lang={lang} t={t} table={table} asOf={asOf} />}
    />
    <Section id="table" title={t.participationShort}>
      <TableWrap label={t.participationTitle}>
        <CountTable lang={lang} t={t} table={table} />
      </TableWrap>
      <Definition lang={lang} asOf={asOf === null ? undefined : format(lang).date(asOf)}>
        {t.participationDefinition}
      </Definition>
      <DownloadLinks
        lang={lang}
        csv={`/${lang}/results/participation.csv`}
        json="/api/v1/tables/participation"
        about={t.participationTitle}
      />
    </Section>
    <SeeAlso lang={lang} t={t} here={urls.participation()} />
  </>
)

/** How evenly activities are spread, and who has none. */
const Spread = ({ lang, t, table, asOf }: Props) => (
  <>
    <Section id="concentration" level={3} title={t.concentration}>
      <p class="govuk-body">{t.concentrationLead(table.members)}</p>
      <KeyFigures
        figures={[
          {
            value: format(lang).coefficient(table.concentration.providers),
            label: t.giniProviders,
            href: '#table',
          },
          {
            value: format(lang).coefficient(table.concentration.receivers),
            label: t.giniReceivers,
            href: '#table',
          },
        ]}
      />
      <Definition lang={lang} asOf={asOf === null ? undefined : format(lang).date(asOf)}>
        {t.concentrationNote}
      </Definition>
    </Section>
    {table.never.length > 0 && (
      <Section id="never" level={3} title={t.never}>
        <p class="govuk-body">{t.neverLead(table.never.length)}</p>
        <ul class="govuk-list govuk-list--bullet">
          {inOrder(lang, table.never).map(({ country, name }) => (
            <li key={country}>
              <MinistryLink lang={lang} country={country} name={name[lang]} />
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

const inOrder = <Row extends { name: Record<Lang, string> }>(lang: Lang, rows: readonly Row[]) =>
  rows.toSorted((a, b) => format(lang).compare(a.name[lang], b.name[lang]))

const MinistryLink = ({ lang, country, name }: { lang: Lang; country: string; name: string }) => (
  <a class="govuk-link" href={`/${lang}${directoryUrls.ministry(country)}`}>
    {name}
  </a>
)

const CountTable = ({ lang, t, table }: Pick<Props, 'lang' | 't' | 'table'>) => (
  <Table
    class="govuk-table--small-text-until-tablet"
    head={[
      t.columns.country,
      ...participationColumns.map((column) => ({ content: t.columns[column], numeric: true })),
    ]}
    rows={[
      ...inOrder(lang, table.rows).map((row) => [
        <MinistryLink key={row.country} lang={lang} country={row.country} name={row.name[lang]} />,
        ...participationColumns.map((column) =>
          CountCell({ lang, value: row[column], path: behindParticipation(row.country, column) }),
        ),
      ]),
      [
        t.columns.total,
        ...participationColumns.map((column) =>
          CountCell({
            lang,
            value: table.totals[column],
            path: rowsBehind({ status: column.endsWith('Completed') ? 'completed' : 'planned' }),
          }),
        ),
      ],
    ]}
    rowHeaders
  />
)

/** Every member state, darker the more it takes part; those that never did are there too, and pale. */
const ParticipationMap = ({ lang, t, table }: Omit<Props, 'asOf'>) => {
  const counted = table.rows.map((row) => ({ ...row, count: provided(row) + received(row) }))
  const most = Math.max(1, ...counted.map(({ count }) => count))
  const all = [...counted, ...table.never.map((state) => ({ ...state, count: 0 }))]
  return (
    <TileMap
      lang={lang}
      id="map"
      level={2}
      title={t.mapTitle}
      description={t.mapNote}
      valueHead={t.mapTitle}
      tiles={inOrder(lang, all).map(({ country, name, count }) => ({
        code: country,
        name: name[lang],
        href: `/${lang}${directoryUrls.ministry(country)}`,
        intensity: count / most,
        value: t.activities(count),
      }))}
    />
  )
}
