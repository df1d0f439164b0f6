import { type Db, type RawBuilder, sql, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'
import { type Facet, facets, type Sort } from '../schema.ts'
import { noWords, type Prepared } from './words.ts'

const own = tables<'portfolio'>()

/** A condition on `portfolio.program_index`. */
type Condition = RawBuilder<unknown>

export type Counts = Record<Facet, Map<string, number>>

const profiles = (parts: RawBuilder<unknown>[]) =>
  sql`profile_id in (select id from portfolio.profile where ${sql.join(parts, sql` and `)})`

/** What a program must satisfy; `except` leaves one facet out. */
const conditions = ({ filters, words }: Prepared, except?: Facet): Condition[] => {
  const chosen = (facet: Facet) => facet !== except && filters[facet].length > 0
  const places = (['country', 'area', 'theme'] as const)
    .filter(chosen)
    .map((facet) => sql`${sql.ref(facet)} = any(${filters[facet]}::text[])`)
  if (chosen('language')) places.push(sql`languages && ${filters.language}::text[]`)
  return [
    ...(words === null ? [] : [sql`words @@ ${words}::tsquery`]),
    ...(places.length > 0 ? [profiles(places)] : []),
    ...(chosen('population')
      ? [
          sql`audience_id in (select id from portfolio.audience where populations && ${filters.population}::text[])`,
        ]
      : []),
  ]
}

const all = (parts: Condition[]) => (parts.length > 0 ? sql`where ${sql.join(parts, sql` and `)}` : sql``)

const column = {
  country: 'country',
  area: 'area',
  theme: 'theme',
  population: 'populations',
  language: 'languages',
} as const

/** The programs by value of a facet, from groups of programs that are alike. */
const byValue = (facet: Facet, alike: RawBuilder<unknown>) => {
  const isList = facet === 'population' || facet === 'language'
  const of =
    facet === 'population'
      ? sql`portfolio.audience on audience.id = audience_id`
      : sql`portfolio.profile on profile.id = profile_id`
  const value = isList ? sql`unnest(${sql.ref(column[facet])})` : sql.ref(column[facet])
  return sql`select ${sql.lit(facet)} as facet, ${value} as value, sum(programs)::integer as programs from ${alike} join ${of} group by 2`
}

/** A facet's own choice left out. */
const countOne = (prepared: Prepared, facet: Facet) => {
  const group = sql.ref(facet === 'population' ? 'audience_id' : 'profile_id')
  return byValue(
    facet,
    sql`(select ${group}, count(*) as programs from portfolio.program_index ${all(conditions(prepared, facet))} group by 1) as alike`,
  )
}

/** The facets without a choice, in one pass over the programs. The facet `all` is how many there are. */
const countTogether = (prepared: Prepared, counted: Facet[]) => sql`
  with alike as (
    select profile_id, audience_id, count(*) as programs from portfolio.program_index ${all(conditions(prepared))}
    group by grouping sets ((profile_id), (audience_id))
  )
  select 'all' as facet, '' as value, coalesce(sum(programs), 0)::integer as programs from alike where profile_id is not null
  ${sql.join(
    counted.map((facet) => sql`union all (${byValue(facet, sql`alike`)})`),
    sql` `,
  )}`

const kept = (wanted: readonly string[]) => sql`
  select facet, value, programs from portfolio.facet_count where programs > 0 and facet = any(${wanted}::text[])`

/** Reads at one moment. */
export const atOnce = <T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> =>
  db.isTransaction
    ? work(db)
    : db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(work)

/** How many programs there are, and how many with each value of each facet; a facet's own choice does not lessen its counts. */
export const countPrograms = async (
  db: Db,
  prepared: Prepared,
): Promise<{ total: number; counts: Counts }> => {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Counts
  let total = 0
  if (prepared.words === noWords) return { total, counts }
  const chosen = facets.filter((facet) => prepared.filters[facet].length > 0)
  const others = facets.filter((facet) => !chosen.includes(facet))
  // What nothing narrows has been counted already.
  const whole = chosen.filter((facet) => conditions(prepared, facet).length === 0)
  const parts =
    conditions(prepared).length === 0
      ? [kept(['all', ...facets])]
      : [
          countTogether(prepared, others),
          ...(whole.length > 0 ? [kept(whole)] : []),
          ...chosen.filter((facet) => !whole.includes(facet)).map((facet) => countOne(prepared, facet)),
        ]
  const { rows } = await sql<{ facet: Facet | 'all'; value: string; programs: number }>`
    ${sql.join(
      parts.map((part) => sql`(${part})`),
      sql` union all `,
    )}`.execute(db)
  for (const { facet, value, programs } of rows) {
    if (facet === 'all') total += programs
    else counts[facet].set(value, programs)
  }
  return { total, counts }
}

/** How many programs there would be without one of the facets' choices, for who finds none. */
export const countWithout = async (db: Db, prepared: Prepared): Promise<Map<Facet, number>> => {
  const chosen = facets.filter((facet) => prepared.filters[facet].length > 0)
  if (chosen.length === 0 || prepared.words === noWords) return new Map()
  const parts = chosen.map(
    (facet) => sql`(select ${sql.lit(facet)} as facet, count(*)::int as programs
      from portfolio.program_index ${all(conditions(prepared, facet))})`,
  )
  const { rows } = await sql<{
    facet: Facet
    programs: number
  }>`${sql.join(parts, sql` union all `)}`.execute(db)
  return new Map(rows.filter(({ programs }) => programs > 0).map(({ facet, programs }) => [facet, programs]))
}

/** Up to so many are put in the order of relevance; beyond it words tell programs apart no more. */
const mostRanked = 300

type Slice = {
  lang: Lang
  sort: Sort
  limit: number
  offset: number
  total: number
  /** In the order of their names. */
  countries: string[]
  counts: Counts
}

/**
 * The programs that match, found before they are put in order: `offset 0` keeps the planner from walking an order
 * and fetching the words of each program on the way.
 */
const matching = (prepared: Prepared, more: Condition[] = []) => sql`(
  select program_id, confirmed_on from portfolio.program_index ${all([...conditions(prepared), ...more])}
  ${prepared.words === null && more.length === 0 ? sql`` : sql`offset 0`}
) as found`

/** Titles that have the words come first; then the closer the words and the more often. */
const ranked = (prepared: Prepared & { words: string }) => {
  const words = sql`${prepared.words}::tsquery`
  const most = sql.lit(mostRanked)
  const inTitle = sql`title_words @@ ${words}`
  return sql`
    with titled as materialized (
      select program_id from ${matching({ ...prepared, words: null }, [inTitle])} order by program_id limit ${most}
    ), named as materialized (
      select program_id from ${matching(prepared, [sql`program_id not in (select program_id from titled)`])}
      order by program_id limit ${most} - (select count(*) from titled)
    )
    select program_id, 1 + ts_rank_cd(words, ${words}, 1) + ts_rank(title_words, ${words}, 1) as rank
    from portfolio.program_index where program_id in (select program_id from titled)
    union all
    select program_id, ts_rank_cd(words, ${words}, 1) from portfolio.program_index where program_id in (select program_id from named)`
}

const byTitle = (lang: Lang, prepared: Prepared, page: RawBuilder<unknown>) => sql`
  select program_id from ${matching(prepared)} join portfolio.program_title as title using (program_id)
  where title.lang = ${lang} order by title.key, program_id ${page}`

/** By country, then title: only the countries that the page shows are looked at. */
const byCountry = (prepared: Prepared, { lang, limit, offset, countries, counts }: Slice) => {
  const chosen = prepared.filters.country
  const parts: RawBuilder<unknown>[] = []
  let before = 0
  for (const country of countries) {
    const programs = chosen.length > 0 && !chosen.includes(country) ? 0 : (counts.country.get(country) ?? 0)
    const from = Math.max(0, offset - before)
    const to = Math.min(programs, offset + limit - before)
    before += programs
    if (from >= to) continue
    const one = { ...prepared, filters: { ...prepared.filters, country: [country] } }
    parts.push(sql`(${byTitle(lang, one, sql`limit ${sql.lit(to - from)} offset ${sql.lit(from)}`)})`)
  }
  return parts.length > 0 ? sql.join(parts, sql` union all `) : undefined
}

const ordered = (prepared: Prepared, slice: Slice) => {
  const { lang, sort, limit, offset } = slice
  const page = sql`limit ${sql.lit(limit)} offset ${sql.lit(offset)}`
  const { words } = prepared
  if (sort === 'country') return byCountry(prepared, slice)
  if (sort === 'relevance' && words !== null) {
    const rank = ranked({ ...prepared, words })
    return offset + limit <= mostRanked
      ? sql`select program_id from (${rank}) as ranked order by rank desc, program_id ${page}`
      : sql`select program_id from ${matching(prepared)} left join (${rank}) as ranked using (program_id)
          order by rank desc nulls last, program_id ${page}`
  }
  if (sort === 'confirmed') {
    return sql`select program_id from ${matching(prepared)} order by confirmed_on desc nulls last, program_id ${page}`
  }
  return byTitle(lang, prepared, page)
}

/** The programs of one page of a list, in its order. */
export const pageOfPrograms = async (db: Db, prepared: Prepared, slice: Slice): Promise<number[]> => {
  if (slice.offset >= slice.total) return []
  const { rows } = (await ordered(prepared, slice)?.execute(db)) ?? { rows: [] }
  return (rows as { programId: number }[]).map(({ programId }) => programId)
}

/** Programs after one of them, in the order in which they came. */
export const programsAfter = async (
  db: Db,
  prepared: Prepared,
  after: number,
  limit: number,
): Promise<number[]> => {
  if (prepared.words === noWords) return []
  const { rows } = await sql<{ programId: number }>`
    select program_id from ${matching(prepared)} where program_id > ${after} order by program_id limit ${sql.lit(limit)}`.execute(
    db,
  )
  return rows.map(({ programId }) => programId)
}

/** How many programs are published by value of a facet. */
export const publishedBy = async (db: Db, facet: 'area' | 'country'): Promise<Map<string, number>> => {
  const rows = await own(db)
    .selectFrom('portfolio.facetCount')
    .select(['value', 'programs'])
    .where('facet', '=', facet)
    .where('programs', '>', 0)
    .execute()
  return new Map(rows.map(({ value, programs }) => [value, programs]))
}
