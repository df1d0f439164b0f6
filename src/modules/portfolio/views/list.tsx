import { apiBase } from '#platform/http/base.ts'
import { format, type Lang } from '#platform/i18n/index.ts'
import {
  type ActiveFilter,
  ActiveFilters,
  Columns,
  DownloadLinks,
  EmptyState,
  FacetGroup,
  FilterPanel,
  Lead,
  PageHeading,
  Pagination,
  pageItems,
  ResultItem,
  ResultList,
  SearchBox,
  Select,
} from '#ui/index.ts'
import type { Found } from '../find.ts'
import type { Names } from '../names.ts'
import type { Program } from '../queries/program.ts'
import { type Facet, facets, pageSize, type Search, sortOf, sorts } from '../schema.ts'
import type { Text } from '../text/index.ts'
import { textFor } from '../translation.ts'
import { urls } from '../urls.ts'

type Props = { lang: Lang; t: Text; search: Search; found: Found; names: Names; mayEdit: boolean }

type Field = { name: string; value: string }

const kept = (search: Search): Field[] => [
  ...facets.flatMap((facet) => search[facet].map((value) => ({ name: facet, value }))),
  ...(search.sort ? [{ name: 'sort', value: search.sort }] : []),
]

export const ListView = ({ lang, t, search, found, names, mayEdit }: Props) => {
  const at = (changes: Partial<Search>) => `/${lang}${urls.programs({ ...search, page: 1, ...changes })}`
  const filters = activeFilters({ search, names, t, at })
  return (
    <>
      <PageHeading>{t.title}</PageHeading>
      <Lead>{t.lead}</Lead>
      <SearchBox
        lang={lang}
        id="portfolio-search"
        action={`/${lang}${urls.programs()}`}
        label={t.searchLabel}
        value={search.q}
        keep={kept(search)}
      />
      <Columns
        asideFirst
        main={
          <>
            <p class="govuk-body" role="status">
              {found.corrected && <>{t.corrected(search.q, found.corrected)} </>}
              <strong>
                {search.q && !found.corrected
                  ? t.resultsFor(search.q, t.results(found.total))
                  : t.results(found.total)}
              </strong>
            </p>
            <ActiveFilters lang={lang} filters={filters} clear={`/${lang}${urls.programs()}`} />
            {found.total === 0 ? (
              <Nothing {...{ t, lang, search, found, at }} />
            ) : (
              <Results {...{ lang, t, search, found, at }} />
            )}
          </>
        }
        aside={
          <>
            <Filters {...{ lang, t, search, found, names }} />
            <p class="govuk-body">
              <a class="govuk-link" href={`/${lang}${urls.distribution()}`}>
                {t.distributionLink}
              </a>
            </p>
            {mayEdit && (
              <p class="govuk-body">
                <a class="govuk-link" href={`/${lang}${urls.mine()}`}>
                  {t.mineLink}
                </a>
              </p>
            )}
          </>
        }
      />
    </>
  )
}

type At = { at: (changes: Partial<Search>) => string }

const activeFilters = ({
  search,
  names,
  t,
  at,
}: Pick<Props, 'search' | 'names' | 't'> & At): ActiveFilter[] => [
  ...(search.q ? [{ label: t.words(search.q), href: at({ q: '' }) }] : []),
  ...facets.flatMap((facet) =>
    search[facet].map((value) => ({
      label: names[facet].get(value) ?? value,
      href: at({ [facet]: search[facet].filter((other) => other !== value) }),
    })),
  ),
]

const Filters = ({ lang, t, search, found, names }: Omit<Props, 'mayEdit'>) => (
  <FilterPanel
    lang={lang}
    action={`/${lang}${urls.programs()}`}
    keep={search.q ? [{ name: 'q', value: search.q }] : []}
  >
    <Select
      lang={lang}
      name="sort"
      label={t.sort}
      value={sortOf(search)}
      items={sorts
        .filter((sort) => sort !== 'relevance' || search.q)
        .map((value) => ({ value, text: t.sorts[value] }))}
    />
    {facets.map((facet) => (
      <FacetGroup
        key={facet}
        lang={lang}
        name={facet}
        title={t.facets[facet]}
        items={itemsOf(facet, { search, found, names })}
      />
    ))}
  </FilterPanel>
)

/** The values that programs have, and those chosen. */
const itemsOf = (facet: Facet, { search, found, names }: Pick<Props, 'search' | 'found' | 'names'>) => {
  const chosen = search[facet]
  const known = [...names[facet].keys()]
  return [...known, ...chosen.filter((value) => !known.includes(value))]
    .map((value) => ({
      value,
      label: names[facet].get(value) ?? value,
      count: found.counts[facet].get(value) ?? 0,
      checked: chosen.includes(value),
    }))
    .filter(({ count, checked }) => count > 0 || checked)
}

const Nothing = ({ t, lang, search, found, at }: Pick<Props, 't' | 'lang' | 'search' | 'found'> & At) => (
  <EmptyState
    title={t.empty}
    actions={
      <ul class="govuk-list">
        {[...found.without].map(([facet, count]) => (
          <li key={facet}>
            <a class="govuk-link" href={at({ [facet]: [] })}>
              {t.without(t.facets[facet], t.results(count))}
            </a>
          </li>
        ))}
        {search.q && facets.some((facet) => search[facet].length > 0) && (
          <li>
            <a class="govuk-link" href={`/${lang}${urls.programs({ q: search.q })}`}>
              {t.onlyWords(search.q)}
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href={`/${lang}${urls.programs()}`}>
            {t.all}
          </a>
        </li>
      </ul>
    }
  >
    {t.emptyHint}
  </EmptyState>
)

const Results = ({ lang, t, search, found, at }: Pick<Props, 'lang' | 't' | 'search' | 'found'> & At) => {
  const last = Math.min(Math.ceil(found.total / pageSize), 400)
  const { page } = search
  return (
    <>
      <ResultList start={(page - 1) * pageSize + 1} label={t.title}>
        {found.programs.map((program) => (
          <ProgramItem key={program.id} lang={lang} t={t} program={program} />
        ))}
      </ResultList>
      {last > 1 && (
        <Pagination
          lang={lang}
          previous={page > 1 ? { href: at({ page: Math.min(page - 1, last) }) } : undefined}
          next={page < last ? { href: at({ page: page + 1 }) } : undefined}
          items={pageItems(Math.min(page, last), last, (n) => at({ page: n }))}
        />
      )}
      {found.programs.some(({ texts }) => textFor(texts, lang).state === 'machine') && (
        <p class="govuk-hint">{t.machineList}</p>
      )}
      <DownloadLinks
        lang={lang}
        csv={`/${lang}${urls.csv(search)}`}
        json={`${apiBase}${urls.json(search)}`}
        about={t.title}
      />
    </>
  )
}

const longestExcerpt = 220

/** The beginning of a text, cut between words. */
const excerpt = (text: string): string =>
  text.length <= longestExcerpt
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', longestExcerpt) || longestExcerpt)}…`

export const ProgramItem = ({
  lang,
  t,
  program,
  level,
}: {
  lang: Lang
  t: Text
  program: Program
  level?: 2 | 3
}) => {
  const text = textFor(program.texts, lang)
  return (
    <ResultItem
      href={`/${lang}${urls.program(program.id)}`}
      title={text.title}
      level={level}
      kicker={program.country.name[lang]}
      contentLang={text.lang === lang ? undefined : text.lang}
      facts={[
        program.area.name[lang],
        program.theme.name[lang],
        ...(program.confirmedOn ? [t.confirmedFact(format(lang).day(program.confirmedOn))] : []),
      ]}
    >
      {excerpt(text.summary)}
    </ResultItem>
  )
}
