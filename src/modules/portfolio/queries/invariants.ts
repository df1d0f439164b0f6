import { sql } from '#platform/db/index.ts'
import { type Invariant, invariant, numberedFromOne } from '#platform/db/invariant.ts'

export const invariants: Invariant[] = [
  numberedFromOne(
    'portfolio.versions_are_all_there',
    'The versions of a program are numbered without a gap',
    'portfolio.program_version',
    'program_id',
    'rev',
  ),
  invariant(
    'portfolio.program_is_its_last_version',
    'A program stands at its last version, with the very texts of it',
    sql`select concat('program ', program.id, ' at ', program.rev, ', last version ', last.rev) from portfolio.program
      left join lateral (select rev, content from portfolio.program_version as version
        where version.program_id = program.id order by rev desc limit 1) as last on true
      where program.rev is distinct from last.rev or exists (
        select from portfolio.program_text as own where own.program_id = program.id
          and own.title is distinct from last.content -> 'texts' -> own.lang ->> 'title')`,
  ),
  invariant(
    'portfolio.one_original',
    'A program has one original text, in its own language',
    sql`select concat('program ', id) from portfolio.program where not exists (
      select from portfolio.program_text where program_id = program.id and lang = original_lang and state = 'original')`,
  ),
  invariant(
    'portfolio.found_is_published',
    'What is found is what is published, and as it is now',
    sql`select concat('program ', program.id, ' ', program.state) from portfolio.program
      left join portfolio.program_index as found on found.program_id = program.id
      left join portfolio.profile on profile.id = found.profile_id
      left join portfolio.audience on audience.id = found.audience_id
      join taxonomy.theme on theme.code = program.theme_code
      join directory.institution on institution.id = program.institution_id
      where (program.state = 'published') <> (found.program_id is not null)
        or (found.program_id is not null and (
          (profile.country, profile.area, profile.theme) is distinct from (institution.country, theme.area_code, theme.code)
          or profile.languages <> program.languages or found.confirmed_on is distinct from program.confirmed_on
          or audience.populations <> array(select population_code from portfolio.program_population as own
            where own.program_id = program.id order by 1)
          or exists (select from portfolio.program_text as own where own.program_id = program.id
            and strpos(found.said, lower(own.title)) = 0)))`,
  ),
  invariant(
    'portfolio.counts_are_counted',
    'The counts of the Portfolio are those that counting gives',
    sql`select concat(facet, ' ', value, ': ', kept.programs, ' for ', counted.programs) from portfolio.facet_count as kept
      full join (
        select facet, value, count(*) as programs from (
          select 'all' as facet, '' as value from portfolio.program_index
          union all select one.facet, one.value from portfolio.program_index
            join portfolio.profile on profile.id = profile_id,
            lateral (values ('country', country), ('area', area), ('theme', theme)) as one (facet, value)
          union all select 'language', unnest(languages) from portfolio.program_index
            join portfolio.profile on profile.id = profile_id
          union all select 'population', unnest(populations) from portfolio.program_index
            join portfolio.audience on audience.id = audience_id
        ) as one group by facet, value
      ) as counted using (facet, value)
      where coalesce(kept.programs, 0) <> coalesce(counted.programs, 0)`,
  ),
  invariant(
    'portfolio.search_knows_the_published',
    'The search of the site has every published program in every language, and no other',
    sql`select coalesce(program.code, entry.key) from (select code from portfolio.program where state = 'published') as program
      full join (select key, count(*) as languages from search.entry where kind = 'program' group by key) as entry
        on entry.key = program.code
      where program.code is null or entry.languages is distinct from 4`,
  ),
  invariant(
    'search.words_are_of_the_text',
    'What the search looks through is what the entry says',
    sql`select concat_ws(' ', kind, key, lang) from search.entry
      where plain <> platform.plain(title || ' ' || body)`,
  ),
]
