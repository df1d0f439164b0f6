import { type Db, sql, tables } from '#platform/db/index.ts'
import { type Lang, languages } from '#platform/i18n/index.ts'

const own = tables<'search'>()

/** One public thing in one language. `path` is without the language. */
export type Entry = { kind: string; key: string; lang: Lang; title: string; body: string; path: string }

export type Hit = { kind: string; key: string; title: string; excerpt: string; path: string; lang: Lang }

/** Puts entries in, in the place of those of the same kind, key and language. */
export const putEntries = async (db: Db, entries: Entry[]) => {
  for (const entry of entries) {
    const config = sql.lit(`platform.${entry.lang}`)
    const text = `${entry.title} ${entry.body}`
    const row = {
      ...entry,
      words: sql<string>`setweight(to_tsvector(${config}::regconfig, ${entry.title}), 'A') || setweight(to_tsvector(${config}::regconfig, ${entry.body}), 'C')`,
      plain: sql<string>`platform.plain(${text})`,
    }
    await own(db)
      .insertInto('search.entry')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['kind', 'key', 'lang']).doUpdateSet((eb) => ({
          title: eb.ref('excluded.title'),
          body: eb.ref('excluded.body'),
          path: eb.ref('excluded.path'),
          words: eb.ref('excluded.words'),
          plain: eb.ref('excluded.plain'),
        })),
      )
      .execute()
  }
}

/** Takes a thing out, in every language; without a key, everything of its kind. */
export const removeEntries = (db: Db, kind: string, key?: string) =>
  own(db)
    .deleteFrom('search.entry')
    .where('kind', '=', kind)
    .$if(key !== undefined, (query) => query.where('key', '=', key as string))
    .execute()

type Search = { text: string; lang: Lang; kind?: string; limit: number; offset: number }

/** The words asked for, stemmed as in each language: a reader of French finds what was written in Spanish. */
const matches = (text: string) =>
  sql<boolean>`(${sql.join(
    languages.map(
      (lang) =>
        sql`(lang = ${lang} and words @@ websearch_to_tsquery(${sql.lit(`platform.${lang}`)}::regconfig, ${text}))`,
    ),
    sql` or `,
  )})`

/** Close spellings, for when no word matches: "inspecion" finds "inspección". */
const resembles = (text: string) => sql<boolean>`platform.plain(${text}) <% plain`

/**
 * Things that match, each once, in the reader's language; and how many of each kind there are.
 * Words of any of the four languages find it; where none does, close spellings are tried.
 */
export const searchEntries = async (db: Db, search: Search) => {
  const exact = await run(db, search, matches(search.text), false)
  return exact.total > 0 || search.text.length < 3 ? exact : run(db, search, resembles(search.text), true)
}

const run = async (
  db: Db,
  { text, lang, kind, limit, offset }: Search,
  condition: ReturnType<typeof matches>,
  isClose: boolean,
) => {
  const found = own(db)
    .selectFrom('search.entry')
    .select([
      'kind',
      'key',
      sql<number>`max(${isClose ? sql`word_similarity(platform.plain(${text}), plain)` : sql`ts_rank_cd(words, websearch_to_tsquery(('platform.' || lang)::regconfig, ${text}), 1)`})`.as(
        'score',
      ),
    ])
    .where(condition)
    .groupBy(['kind', 'key'])
  const kinds = await own(db)
    .with('found', () => found)
    .selectFrom('found')
    .select((eb) => ['kind', eb.fn.countAll<number>().as('count')])
    .groupBy('kind')
    .orderBy('count', 'desc')
    .execute()
  const hits = await own(db)
    .with('found', () => found)
    .selectFrom('found')
    .innerJoin('search.entry as entry', (join) =>
      join.onRef('entry.kind', '=', 'found.kind').onRef('entry.key', '=', 'found.key'),
    )
    .where('entry.lang', '=', lang)
    .$if(kind !== undefined, (query) => query.where('found.kind', '=', kind as string))
    .select([
      'entry.kind as kind',
      'entry.key as key',
      'entry.title as title',
      'entry.path as path',
      sql<Lang>`entry.lang`.as('lang'),
      sql<string>`ts_headline(${sql.lit(`platform.${lang}`)}::regconfig, entry.body, websearch_to_tsquery(${sql.lit(`platform.${lang}`)}::regconfig, ${text}), 'StartSel="", StopSel="", MaxWords=34, MinWords=18')`.as(
        'excerpt',
      ),
    ])
    .orderBy('found.score', 'desc')
    .orderBy('entry.kind')
    .orderBy('entry.key')
    .limit(limit)
    .offset(offset)
    .execute()
  const total = kinds.reduce((sum, { count }) => sum + count, 0)
  return { hits: hits as Hit[], kinds, total, isClose }
}
