import { type Db, type RawBuilder, sql } from '#platform/db/index.ts'
import { languages } from '#platform/i18n/index.ts'

const each = (of: (lang: string) => ReturnType<typeof sql>, between: string) =>
  sql.join(
    languages.map((lang) => of(lang)),
    sql.raw(between),
  )

const config = (lang: string) => sql`${sql.lit(`platform.${lang}`)}::regconfig`
const text = (lang: string, field: string) => sql`coalesce(${sql.ref(`${lang}.${field}`)}, '')`

const titleWords = (lang: string) => sql`setweight(to_tsvector(${config(lang)}, ${text(lang, 'title')}), 'A')`

const allWords = (lang: string) => sql`${titleWords(lang)}
  || setweight(to_tsvector(${config(lang)}, ${text(lang, 'summary')}), 'B')
  || setweight(to_tsvector(${config(lang)}, ${text(lang, 'objectives')} || ' ' || ${text(lang, 'results')}), 'C')
  || setweight(to_tsvector(${config(lang)}, concat_ws(' ', program.unit, member.name ->> ${sql.lit(lang)}, institution.acronym)), 'D')`

const allText = (lang: string) =>
  sql.join(['title', 'summary', 'objectives', 'results'].map((field) => sql.ref(`${lang}.${field}`)))

const joined = each(
  (lang) => sql`left join portfolio.program_text ${sql.ref(lang)}
    on ${sql.ref(`${lang}.program_id`)} = program.id and ${sql.ref(`${lang}.lang`)} = ${sql.lit(lang)}`,
  ' ',
)

/** What these published programs are like, one row each. */
const described = (ids: RawBuilder<unknown>) => sql`
  select program.id, institution.country, theme.area_code as area, theme.code as theme, program.languages,
    array(select population_code from portfolio.program_population where program_id = program.id order by 1) as populations
  from portfolio.program
  join taxonomy.theme on theme.code = program.theme_code
  join directory.institution on institution.id = program.institution_id
  where program.id = ${ids} and program.state = 'published'`

/**
 * Makes these programs found as they are now: the published ones with their present words and values,
 * the others not at all. In the transaction of what changed them.
 */
export const reindex = async (db: Db, ids: number[]) => {
  const changed = sql`any(${ids}::integer[])`
  await sql`delete from portfolio.program_index where program_id = ${changed}`.execute(db)
  await sql`
    insert into portfolio.profile (country, area, theme, languages)
    select distinct country, area, theme, languages from (${described(changed)}) as program order by 1, 2, 3, 4
    on conflict do nothing`.execute(db)
  await sql`
    insert into portfolio.audience (populations)
    select distinct populations from (${described(changed)}) as program order by 1
    on conflict do nothing`.execute(db)
  await sql`
    insert into portfolio.program_index (program_id, profile_id, audience_id, confirmed_on, title_words, words, said)
    select program.id, profile.id, audience.id, program.confirmed_on,
      ${each(titleWords, ' || ')}, ${each(allWords, ' || ')}, lower(concat_ws(' ', ${each(allText, ', ')}))
    from (${described(changed)}) as described
    join portfolio.profile using (country, area, theme, languages)
    join portfolio.audience using (populations)
    join portfolio.program on program.id = described.id
    join directory.institution on institution.id = program.institution_id
    join directory.member_state as member on member.code = institution.country
    ${joined}`.execute(db)
  await sql`
    insert into portfolio.program_title (program_id, lang, key)
    select found.program_id, reader.lang, left(platform.plain(coalesce(own.title, original.title)), 80)
    from portfolio.program_index as found
    cross join unnest(${[...languages]}::text[]) as reader (lang)
    join portfolio.program_text as original on original.program_id = found.program_id and original.state = 'original'
    left join portfolio.program_text as own on own.program_id = found.program_id and own.lang = reader.lang
    where found.program_id = ${changed}`.execute(db)
  await sql`
    insert into portfolio.word (word, plain)
    select word, min(platform.plain(word)) from portfolio.program_index
    cross join regexp_split_to_table(said, '[^[:alpha:]]+') as word
    where program_id = ${changed} and length(word) between 4 and 40
    group by word order by word
    on conflict do nothing`.execute(db)
}
