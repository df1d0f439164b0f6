import type { MemberState } from '#modules/directory/index.ts'
import type { Term, Theme } from '#modules/taxonomy/index.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  ActiveFilters,
  Columns,
  DownloadLinks,
  EmptyState,
  FacetGroup,
  FilterPanel,
  KeyFigures,
  Lead,
  PageHeading,
  Pagination,
  pageItems,
  ResultItem,
  ResultList,
  TileMap,
} from '#ui/index.ts'
import { type MinistryCount, meanMinistries } from '../figures.ts'
import type { Workshop, workshopCounts } from '../queries/workshop.ts'
import { type Facet, facets, pageSize, type Search, workshopKinds } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { ministries, when, where } from './words.ts'

type Counts = Awaited<ReturnType<typeof workshopCounts>>

type Props = {
  lang: Lang
  t: Text
  search: Search
  /** Of what is asked for, and of the whole record. */
  counts: Counts
  whole: Counts
  ministryCounts: MinistryCount[]
  workshops: Workshop[]
  areas: Term[]
  themes: Theme[]
  members: MemberState[]
  csv: string
  json: string
}

export const WorkshopsView = (props: Props) => {
  const { lang, t, search, counts, csv, json } = props
  return (
    <>
      <PageHeading>{t.title}</PageHeading>
      <Lead>{t.lead}</Lead>
      <Figures {...props} />
      <Columns
        asideFirst
        aside={
          <FilterPanel
            lang={lang}
            action={`/${lang}${urls.workshops()}`}
            active={facets.reduce((sum, facet) => sum + search[facet].length, 0)}
          >
            {facets.map((facet) => (
              <FacetGroup
                key={facet}
                lang={lang}
                name={facet}
                title={t.facets[facet]}
                items={items(props, facet)}
              />
            ))}
          </FilterPanel>
        }
        main={
          <>
            <ActiveFilters lang={lang} filters={activeFilters(props)} clear={`/${lang}${urls.workshops()}`} />
            <p class="govuk-body" role="status">
              {t.found(counts.total)}
            </p>
            <Results {...props} />
            <DownloadLinks lang={lang} csv={csv} json={json} about={t.title} />
            <Hosts {...props} />
            <p class="govuk-body">
              <a class="govuk-link" href={`/${lang}${urls.webinars()}`}>
                {t.seeWebinars}
              </a>
            </p>
          </>
        }
      />
    </>
  )
}

const Figures = ({ lang, t, whole, ministryCounts }: Props) => {
  const of = (kind: string) => whole.by.kind.get(kind) ?? 0
  const mean = meanMinistries(ministryCounts)
  return (
    <KeyFigures
      figures={[
        {
          value: format(lang).number(whole.total),
          label: t.figures.events(whole.total),
          note: format(lang).list([t.figures.workshops(of('workshop')), t.figures.seminars(of('seminar'))]),
        },
        {
          value: format(lang).number(whole.by.country.size),
          label: t.figures.hosts(whole.by.country.size),
          href: '#hosts',
        },
        ...(mean
          ? [
              {
                value: format(lang).mean(mean.mean),
                label: t.figures.mean,
                note: t.figures.over(mean.over),
              },
            ]
          : []),
      ]}
    />
  )
}

const label = ({ lang, t, areas, themes, members }: Props, facet: Facet, value: string): string => {
  if (facet === 'kind') return (t.kinds as Record<string, string>)[value] ?? value
  const named = { area: areas, theme: themes, country: members, year: [] }[facet].find(
    ({ code }) => code === value,
  )
  return named?.name[lang] ?? value
}

/** The values that are there and those chosen: areas and themes as the taxonomy orders them, countries by name. */
const items = (props: Props, facet: Facet) => {
  const { lang, search, counts, areas, themes } = props
  const there = [...new Set([...counts.by[facet].keys(), ...search[facet]])]
  const order = {
    kind: [...workshopKinds] as string[],
    area: areas.map(({ code }) => code),
    theme: themes.map(({ code }) => code),
  }
  const compare = (a: string, b: string) => {
    if (facet === 'year') return b.localeCompare(a)
    if (facet === 'country') return format(lang).compare(label(props, facet, a), label(props, facet, b))
    return order[facet].indexOf(a) - order[facet].indexOf(b)
  }
  return there.sort(compare).map((value) => ({
    value,
    label: label(props, facet, value),
    count: counts.by[facet].get(value) ?? 0,
    checked: search[facet].includes(value),
  }))
}

const activeFilters = (props: Props) =>
  facets.flatMap((facet) =>
    props.search[facet].map((value) => ({
      label: label(props, facet, value),
      href: `/${props.lang}${urls.workshops({
        ...props.search,
        [facet]: props.search[facet].filter((other) => other !== value),
        page: 1,
      })}`,
    })),
  )

const Results = ({ lang, t, search, counts, workshops }: Props) => {
  if (workshops.length === 0) {
    return (
      <EmptyState
        title={t.empty}
        actions={
          <a class="govuk-link" href={`/${lang}${urls.workshops()}`}>
            {t.seeAll}
          </a>
        }
      >
        {t.emptyHint}
      </EmptyState>
    )
  }
  const last = Math.ceil(counts.total / pageSize)
  const at = (page: number) => `/${lang}${urls.workshops({ ...search, page })}`
  return (
    <>
      <ResultList label={t.title} start={(search.page - 1) * pageSize + 1}>
        {workshops.map((workshop) => (
          <ResultItem
            key={workshop.number}
            href={`/${lang}${urls.workshop(workshop.number)}`}
            kicker={t.numbered(workshop.kind, workshop.number)}
            title={workshop.title[lang]}
            facts={[
              where(lang, workshop),
              when(lang, workshop),
              workshop.themeName?.[lang],
              ministries(lang, t, workshop),
            ].filter(Boolean)}
          />
        ))}
      </ResultList>
      {last > 1 && (
        <Pagination
          lang={lang}
          previous={search.page > 1 ? { href: at(search.page - 1) } : undefined}
          next={search.page < last ? { href: at(search.page + 1) } : undefined}
          items={pageItems(search.page, last, at)}
        />
      )}
    </>
  )
}

/** Of the whole record, whatever is filtered. */
const Hosts = ({ lang, t, whole, members }: Props) => {
  const most = Math.max(1, ...whole.by.country.values())
  return (
    <TileMap
      lang={lang}
      id="hosts"
      level={2}
      title={t.map}
      description={t.mapNote}
      valueHead={t.mapHead}
      tiles={members.map(({ code, name }) => {
        const count = whole.by.country.get(code) ?? 0
        return {
          code,
          name: name[lang],
          value: format(lang).number(count),
          intensity: count / most,
          href: count > 0 ? `/${lang}${urls.workshops({ country: [code] })}` : undefined,
        }
      })}
    />
  )
}
