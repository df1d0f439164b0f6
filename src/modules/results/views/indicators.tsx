import type { Lang } from '#platform/i18n/index.ts'
import { cx, DownloadLinks, EmptyState, Lead, PageHeading, Section, Table, TableWrap } from '#ui/index.ts'
import type { Computed } from '../figures.ts'
import type { Indicator } from '../queries/indicator.ts'
import { type KindFilter, kindFilters } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { writtenValue } from '../written.ts'
import { AgreementTag, declaredText, reportPlace } from './figure.tsx'

export type ListedIndicator = { indicator: Indicator; computed: Computed | undefined }

type Props = {
  lang: Lang
  t: Text
  /** How many there are in all. */
  total: number
  items: ListedIndicator[]
  filter?: KindFilter | 'unknown'
}

/** The indicators by the section of the report that declares them. */
export const IndicatorsView = ({ lang, t, total, items, filter }: Props) => {
  const suffix = filter ? `?kind=${filter}` : ''
  return (
    <>
      <PageHeading>{t.indicators}</PageHeading>
      <Lead>{t.indicatorsLead(total)}</Lead>
      <FilterLinks lang={lang} t={t} filter={filter} />
      {items.length === 0 && (
        <EmptyState
          title={t.unknownFilter}
          actions={
            <a class="govuk-link" href={`/${lang}${urls.indicators()}`}>
              {t.seeAll}
            </a>
          }
        >
          {t.unknownFilterText}
        </EmptyState>
      )}
      {[...Map.groupBy(items, ({ indicator }) => indicator.section)].map(([section, members], at) => (
        <Section key={section} id={`section-${at + 1}`} title={reportPlace(t, section)}>
          <TableWrap label={reportPlace(t, section)}>
            <Table
              class="govuk-table--small-text-until-tablet"
              head={[t.columns.indicator, t.columns.figure]}
              rows={members.map((item) => row(lang, t, item))}
              rowHeaders
            />
          </TableWrap>
        </Section>
      ))}
      <DownloadLinks
        lang={lang}
        csv={`/${lang}/results/indicators.csv${suffix}`}
        json={`/api/v1/indicators${suffix}`}
        about={t.indicators}
      />
    </>
  )
}

const row = (lang: Lang, t: Text, { indicator, computed }: ListedIndicator) => [
  <a key={indicator.code} class="govuk-link" href={`/${lang}${urls.indicator(indicator.code)}`}>
    {indicator.label[lang]}
  </a>,
  <div key="figures">
    <div>
      {t.declared + t.colon} <strong>{declaredText(lang, indicator)}</strong>
    </div>
    {computed && (
      <div>
        {t.computed + t.colon}{' '}
        <a class="govuk-link" href={`/${lang}${computed.path}`}>
          <strong>{writtenValue(lang, computed.unit, computed.value)}</strong>
        </a>{' '}
        <AgreementTag t={t} computed={computed} />
      </div>
    )}
  </div>,
]

const FilterLinks = ({ lang, t, filter }: Pick<Props, 'lang' | 't' | 'filter'>) => (
  <nav class="govuk-tabs" aria-label={t.filterLabel}>
    <ul class="govuk-tabs__list">
      {[undefined, ...kindFilters].map((kind) => (
        <li
          key={kind ?? 'all'}
          class={cx('govuk-tabs__list-item', kind === filter && 'govuk-tabs__list-item--selected')}
        >
          <a
            class="govuk-tabs__tab"
            href={`/${lang}${urls.indicators(kind)}`}
            aria-current={kind === filter ? 'page' : undefined}
          >
            {kind === filter ? <strong>{t.filters[kind ?? 'all']}</strong> : t.filters[kind ?? 'all']}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
