import { format, type Lang } from '#platform/i18n/index.ts'
import {
  ActiveFilters,
  Columns,
  DownloadLinks,
  EmptyState,
  FacetGroup,
  FilterPanel,
  InsetText,
  Lead,
  PageHeading,
  Pagination,
  pageItems,
  ResultItem,
  ResultList,
  SearchBox,
  Section,
} from '#ui/index.ts'
import type { Publication, publicationCounts } from '../queries.ts'
import { pageSize, publicationKinds, type Search } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { urls } from '../urls.ts'
import { AuthorName } from './author.tsx'

type Props = {
  lang: Lang
  t: Text
  search: Search
  counts: Awaited<ReturnType<typeof publicationCounts>>
  publications: Publication[]
  csv: string
  json: string
}

export const PublicationsView = (props: Props) => {
  const { lang, t, search, counts, csv, json } = props
  return (
    <>
      <PageHeading>{t.title}</PageHeading>
      <Lead>{t.lead}</Lead>
      <InsetText>{t.noFiles}</InsetText>
      <SearchBox
        lang={lang}
        id="library-search"
        action={`/${lang}${urls.publications()}`}
        label={t.search}
        value={search.q}
        keep={[...keep('kind', search.kind), ...keep('year', search.year)]}
      />
      <Columns
        asideFirst
        aside={<Filters {...props} />}
        main={
          <>
            <ActiveFilters
              lang={lang}
              filters={activeFilters(props)}
              clear={`/${lang}${urls.publications()}`}
            />
            <p class="govuk-body" role="status">
              {t.found(counts.total)}
            </p>
            <Results {...props} />
            <DownloadLinks lang={lang} csv={csv} json={json} about={t.title} />
          </>
        }
      />
    </>
  )
}

const keep = (name: string, values: string[]) => values.map((value) => ({ name, value }))

const kindName = (t: Text, kind: string) => (t.kinds as Record<string, string>)[kind] ?? kind

const Filters = ({ lang, t, search, counts }: Props) => (
  <FilterPanel
    lang={lang}
    action={`/${lang}${urls.publications()}`}
    keep={search.q ? [{ name: 'q', value: search.q }] : []}
    active={search.kind.length + search.year.length}
  >
    <FacetGroup
      lang={lang}
      name="kind"
      title={t.kindName}
      open
      items={publicationKinds
        .filter((kind) => counts.kind.has(kind) || search.kind.includes(kind))
        .map((kind) => ({
          value: kind,
          label: t.kinds[kind],
          count: counts.kind.get(kind) ?? 0,
          checked: search.kind.includes(kind),
        }))}
    />
    <FacetGroup
      lang={lang}
      name="year"
      title={t.year}
      items={[...new Set([...counts.year.keys(), ...search.year])]
        .sort((a, b) => format(lang).compare(b, a))
        .map((year) => ({
          value: year,
          label: year,
          count: counts.year.get(year) ?? 0,
          checked: search.year.includes(year),
        }))}
    />
  </FilterPanel>
)

const activeFilters = ({ lang, t, search }: Props) => {
  const without = (change: Partial<Search>) =>
    `/${lang}${urls.publications({ ...search, ...change, page: 1 })}`
  return [
    ...(search.q ? [{ label: `“${search.q}”`, href: without({ q: '' }) }] : []),
    ...search.kind.map((kind) => ({
      label: kindName(t, kind),
      href: without({ kind: search.kind.filter((other) => other !== kind) }),
    })),
    ...search.year.map((year) => ({
      label: year,
      href: without({ year: search.year.filter((other) => other !== year) }),
    })),
  ]
}

const Results = ({ lang, t, search, counts, publications }: Props) => {
  if (publications.length === 0) {
    return (
      <EmptyState
        title={t.empty}
        actions={
          <a class="govuk-link" href={`/${lang}${urls.publications()}`}>
            {t.seeAll}
          </a>
        }
      >
        {t.emptyHint}
      </EmptyState>
    )
  }
  const last = Math.ceil(counts.total / pageSize)
  const at = (page: number) => `/${lang}${urls.publications({ ...search, page })}`
  return (
    <>
      {publicationKinds
        .map((kind) => ({ kind, members: publications.filter((publication) => publication.kind === kind) }))
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <Section key={kind} id={kind} title={t.kinds[kind]}>
            <ResultList label={t.kinds[kind]}>
              {members.map(({ code, title, year, authors }) => (
                <ResultItem
                  key={code}
                  level={3}
                  href={`/${lang}${urls.publication(code)}`}
                  title={title[lang]}
                  facts={[
                    year ?? t.noYear,
                    ...authors.map((author, at) => <AuthorName key={at} lang={lang} t={t} author={author} />),
                  ]}
                />
              ))}
            </ResultList>
          </Section>
        ))}
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
