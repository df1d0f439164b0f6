import type { Lang } from '#platform/i18n/index.ts'
import {
  ActiveFilters,
  Columns,
  type Content,
  DownloadLinks,
  EmptyState,
  FacetGroup,
  FilterPanel,
  Lead,
  PageHeading,
} from '#ui/index.ts'
import { chipsOf, facetItems, type Names } from '../facets.ts'
import { type ActivityFilter, type ExplorerView, type FacetName, views } from '../filter.ts'
import type { FacetCounts } from '../queries/matching.ts'
import { partyRoles } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { apiUrls, urls } from '../urls.ts'
import { Counts, type StatusCounts, totalOf } from './counts.tsx'

type Props = {
  lang: Lang
  t: Text
  filter: ActivityFilter
  view: ExplorerView
  names: Names
  facets: FacetCounts
  counts: StatusCounts
  /** The activities, in the view asked for. */
  children: Content
}

/** The filters, what they leave, and the activities in one of three views. */
export const Explorer = (p: Props) => {
  const { lang, t, filter, view, counts } = p
  const chips = chipsOf(lang, t, p.names, filter)
  return (
    <>
      <PageHeading>{t.title}</PageHeading>
      <Lead>{t.lead}</Lead>
      <Columns
        asideFirst
        aside={<Filters {...p} />}
        main={
          <>
            <ActiveFilters
              lang={lang}
              filters={chips.map(({ label, without }) => ({
                label,
                href: `/${lang}${urls.activities(without, { view })}`,
              }))}
              clear={chips.length > 1 ? `/${lang}${urls.activities({}, { view })}` : undefined}
            />
            <Counts t={t} counts={counts} />
            {totalOf(counts) === 0 ? (
              <EmptyState
                title={t.empty}
                actions={
                  <a class="govuk-link" href={`/${lang}${urls.activities()}`}>
                    {t.seeAll}
                  </a>
                }
              >
                {t.emptyHint}
              </EmptyState>
            ) : (
              <>
                <Views lang={lang} t={t} filter={filter} view={view} />
                {p.children}
                <DownloadLinks
                  lang={lang}
                  csv={`/${lang}${urls.activitiesCsv(filter)}`}
                  json={apiUrls.activities(filter)}
                  about={t.title}
                >
                  <a class="govuk-link" href={`/${lang}${urls.outcomes()}`}>
                    {t.outcomesPage.title}
                  </a>
                </DownloadLinks>
              </>
            )}
          </>
        }
      />
    </>
  )
}

const order: FacetName[] = ['ministry', 'counterpart', 'year', 'call', 'area', 'theme', 'modality', 'status']

const Filters = ({ lang, t, filter, view, names, facets }: Props) => (
  <FilterPanel
    lang={lang}
    action={`/${lang}${urls.activities()}`}
    keep={view === 'table' ? [] : [{ name: 'view', value: view }]}
  >
    {order.map((facet) => {
      const items = facetItems(lang, t, names, facet, facets, filter)
      const group = <FacetGroup key={facet} lang={lang} name={facet} title={t[facet]} items={items} />
      return facet === 'ministry'
        ? [group, <RoleGroup key="role" lang={lang} t={t} role={filter.role} />]
        : group
    })}
  </FilterPanel>
)

const RoleGroup = ({ lang, t, role }: { lang: Lang; t: Text; role: ActivityFilter['role'] }) => (
  <FacetGroup
    lang={lang}
    name="role"
    title={t.role}
    items={partyRoles.map((value) => ({ value, label: t.roles[value], checked: role === value }))}
  />
)

const Views = ({ lang, t, filter, view }: Pick<Props, 'lang' | 't' | 'filter' | 'view'>) => (
  <nav class="govuk-tabs" aria-label={t.view}>
    <ul class="govuk-tabs__list">
      {views.map((item) => (
        <li
          key={item}
          class={`govuk-tabs__list-item${item === view ? ' govuk-tabs__list-item--selected' : ''}`}
        >
          <a
            class="govuk-tabs__tab"
            href={`/${lang}${urls.activities(filter, { view: item })}`}
            aria-current={item === view ? 'page' : undefined}
          >
            {t.views[item]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
