import type { searchEntries } from '#modules/search/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { EmptyState, Lead, PageHeading, Pagination, ResultItem, ResultList, SearchBox } from '#ui/index.ts'
import type { Way } from '../home.ts'
import type { Text } from '../text/index.ts'

type Props = {
  lang: Lang
  t: Text
  q: string
  kind: string | undefined
  page: number
  pageSize: number
  results: Awaited<ReturnType<typeof searchEntries>> | undefined
  ways: readonly Way[]
}

export const SearchView = ({ lang, t, q, kind, page, pageSize, results, ways }: Props) => {
  const at = (changes: { kind?: string; page?: number }) => {
    const search = new URLSearchParams({ q })
    if (changes.kind) search.set('kind', changes.kind)
    if (changes.page && changes.page > 1) search.set('page', String(changes.page))
    return `/${lang}/search?${search}`
  }
  return (
    <>
      <PageHeading size="l">{t.search.title}</PageHeading>
      <SearchBox lang={lang} id="search" label={t.search.label} value={q} />
      {!results && <Lead>{t.search.start}</Lead>}
      {results && results.total === 0 && (
        <EmptyState
          title={t.search.empty(q)}
          actions={
            <ul class="govuk-list">
              {ways.slice(0, 2).map(({ name, path }) => (
                <li key={name}>
                  <a class="govuk-link" href={`/${lang}${path}`}>
                    {t.home.ways[name].title}
                  </a>
                </li>
              ))}
            </ul>
          }
        >
          {t.search.emptyHint}
        </EmptyState>
      )}
      {results && results.total > 0 && (
        <>
          <p class="govuk-body" role="status">
            {t.search.results(q, results.total)}
            {results.isClose && <> {t.search.close}</>}
          </p>
          <nav class="minga-chips" aria-label={t.search.filter}>
            <ul class="minga-chips__list">
              {[{ kind: undefined, count: results.total }, ...results.kinds].map((item) => (
                <li key={item.kind ?? ''}>
                  <a
                    class="minga-chip"
                    href={at({ kind: item.kind })}
                    aria-current={item.kind === kind ? 'true' : undefined}
                  >
                    {item.kind ? (t.search.kinds[item.kind] ?? item.kind) : t.search.all} ({item.count})
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <ResultList start={(page - 1) * pageSize + 1}>
            {results.hits.map((hit) => (
              <ResultItem
                key={`${hit.kind} ${hit.key}`}
                href={`/${lang}${hit.path}`}
                title={hit.title}
                kicker={t.search.kinds[hit.kind]}
              >
                {hit.excerpt}
              </ResultItem>
            ))}
          </ResultList>
          <Pages {...{ lang, at, kind, page, pageSize, results }} />
        </>
      )}
    </>
  )
}

type PagesProps = Pick<Props, 'lang' | 'kind' | 'page' | 'pageSize'> & {
  at: (changes: { kind?: string; page?: number }) => string
  results: NonNullable<Props['results']>
}

const Pages = ({ lang, at, kind, page, pageSize, results }: PagesProps) => {
  const count = kind ? (results.kinds.find((item) => item.kind === kind)?.count ?? 0) : results.total
  const last = Math.ceil(count / pageSize)
  if (last <= 1) return null
  return (
    <Pagination
      lang={lang}
      previous={page > 1 ? { href: at({ kind, page: page - 1 }), label: `${page - 1} / ${last}` } : undefined}
      next={page < last ? { href: at({ kind, page: page + 1 }), label: `${page + 1} / ${last}` } : undefined}
    />
  )
}
