-- Programs that ministries describe and offer to share: their texts by language, every version, and what finds them.

create schema portfolio;

create table portfolio.program (
  id integer generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  institution_id integer not null references directory.institution,
  unit text check (btrim(unit) <> ''),
  contact_post text check (btrim(contact_post) <> ''),
  theme_code text not null references taxonomy.theme,
  -- In which the ministry can share it, ISO 639-1.
  languages text[] not null check (array_to_string(languages, ' ') ~ '^([a-z]{2}( [a-z]{2})*)?$'),
  original_lang text not null check (original_lang in ('es', 'en', 'pt', 'fr')),
  state text not null check (state in ('draft', 'published', 'archived')),
  -- Counts the changes of its content; a form carries the one it began from.
  rev integer not null default 1 check (rev > 0),
  confirmed_on date,
  source_kind text not null check (source_kind in ('report', 'activity', 'ministry')),
  source_sections text[] not null default '{}',
  source_lines integer[] not null default '{}',
  -- Since when people keep it up here: a load of the network's folder leaves it alone.
  kept_since timestamptz,
  check (state <> 'published' or cardinality(languages) > 0)
);
create index on portfolio.program (institution_id);
create index on portfolio.program (theme_code);

create table portfolio.program_population (
  program_id integer not null references portfolio.program on delete cascade,
  population_code text not null references taxonomy.population,
  primary key (program_id, population_code)
);
create index on portfolio.program_population (population_code);

-- The activities in which it was shared, as the source cites them: call and number.
create table portfolio.program_activity (
  program_id integer not null references portfolio.program on delete cascade,
  call_year integer not null,
  number integer not null,
  primary key (program_id, call_year, number)
);
create index on portfolio.program_activity (call_year, number);

-- One language of a program. A translation knows which revision of the original it says (`source_rev`) and in which
-- fields the original has changed since (`stale_fields`).
create table portfolio.program_text (
  program_id integer not null references portfolio.program on delete cascade,
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  title text not null check (btrim(title) <> ''),
  summary text not null default '',
  objectives text not null default '',
  results text not null default '',
  state text not null check (state in ('original', 'human', 'machine', 'stale')),
  stale_fields text[] not null default '{}' check (stale_fields <@ array['title', 'summary', 'objectives', 'results']),
  source_rev integer not null,
  rev integer not null,
  primary key (program_id, lang),
  check ((state = 'stale') = (cardinality(stale_fields) > 0)),
  check (state <> 'original' or source_rev = rev)
);
create unique index one_original on portfolio.program_text (program_id) where state = 'original';

-- Every version of the content, whole, so that any two can be compared and any one restored.
create table portfolio.program_version (
  program_id integer not null references portfolio.program on delete cascade,
  rev integer not null,
  at timestamptz not null,
  verb text not null check (verb in ('loaded', 'created', 'edited', 'restored')),
  by_name text not null,
  account_id integer,
  content jsonb not null,
  primary key (program_id, rev)
);
create trigger version_append_only before update on portfolio.program_version
  for each row execute function platform.refuse_change();

-- Programs that are alike for searching, so that many are counted by comparing two numbers.
create table portfolio.profile (
  id integer generated always as identity primary key,
  country text collate "C" not null,
  area text collate "C" not null,
  theme text collate "C" not null,
  languages text[] collate "C" not null,
  unique (country, theme, languages, area)
);

create table portfolio.audience (
  id integer generated always as identity primary key,
  populations text[] collate "C" not null unique
);

-- What finds a published program: one narrow row each. The words, and all that is said in four languages, are together
-- long enough to lie outside the row, so that counting reads little.
create table portfolio.program_index (
  program_id integer primary key references portfolio.program on delete cascade,
  profile_id integer not null references portfolio.profile,
  audience_id integer not null references portfolio.audience,
  confirmed_on date,
  -- Of the title, and of everything, in all languages.
  title_words tsvector not null,
  words tsvector not null,
  said text not null
) with (toast_tuple_target = 128);
alter table portfolio.program_index
  alter column title_words set storage external, alter column words set storage external, alter column said set storage external;
create index on portfolio.program_index using gin (words) with (fastupdate = off);
create index on portfolio.program_index using gin (title_words) with (fastupdate = off);
create index on portfolio.program_index (profile_id);
create index on portfolio.program_index (audience_id);
create index on portfolio.program_index (confirmed_on desc nulls last, program_id);

-- The order of published titles, by language; where one has no translation, its original stands.
create table portfolio.program_title (
  lang text collate "C" not null check (lang in ('es', 'en', 'pt', 'fr')),
  key text collate "C" not null,
  program_id integer not null references portfolio.program_index on delete cascade,
  primary key (program_id, lang)
);
create unique index on portfolio.program_title (lang, key, program_id);

-- How many published programs have each value, so that the whole list need not be counted for each reader.
create table portfolio.facet_count (
  facet text not null check (facet in ('all', 'country', 'area', 'theme', 'population', 'language')),
  value text not null,
  programs integer not null check (programs >= 0),
  primary key (facet, value)
);

create function portfolio.count_facets() returns trigger language plpgsql as $$
begin
  insert into portfolio.facet_count as counted (facet, value, programs)
  select facet, value, count(*) from (
    select 'all' as facet, '' as value from new_rows
    union all select value.facet, value.value from new_rows join portfolio.profile on profile.id = profile_id,
      lateral (values ('country', country), ('area', area), ('theme', theme)) as value (facet, value)
    union all select 'language', unnest(languages) from new_rows join portfolio.profile on profile.id = profile_id
    union all select 'population', unnest(populations) from new_rows join portfolio.audience on audience.id = audience_id
  ) as come
  group by facet, value order by facet, value
  on conflict (facet, value) do update set programs = counted.programs + excluded.programs;
  return null;
end $$;

create function portfolio.uncount_facets() returns trigger language plpgsql as $$
begin
  update portfolio.facet_count as counted set programs = counted.programs - gone.programs from (
    select facet, value, count(*) as programs from (
    select 'all' as facet, '' as value from old_rows
    union all select value.facet, value.value from old_rows join portfolio.profile on profile.id = profile_id,
      lateral (values ('country', country), ('area', area), ('theme', theme)) as value (facet, value)
    union all select 'language', unnest(languages) from old_rows join portfolio.profile on profile.id = profile_id
    union all select 'population', unnest(populations) from old_rows join portfolio.audience on audience.id = audience_id
    ) as went group by facet, value
  ) as gone
  where counted.facet = gone.facet and counted.value = gone.value;
  return null;
end $$;

create trigger count_new after insert on portfolio.program_index
  referencing new table as new_rows for each statement execute function portfolio.count_facets();
create trigger uncount_old after delete on portfolio.program_index
  referencing old table as old_rows for each statement execute function portfolio.uncount_facets();
-- A row is replaced by deleting it and putting it in again.
create trigger index_replaced before update on portfolio.program_index
  for each row execute function platform.refuse_change();

-- The words of what was ever published, for the nearest spelling of a word that finds nothing.
create table portfolio.word (
  word text collate "C" primary key,
  plain text collate "C" not null
);
create index on portfolio.word using gin (plain gin_trgm_ops);

-- A word, or with `is_phrase` words in this order, in any of the four languages. Nothing when it is too common in
-- one of them to look for.
create function portfolio.term(value text, is_phrase boolean) returns tsquery
  language sql stable parallel safe as $$
  with readings as (
    select case when is_phrase then phraseto_tsquery(config, value) else plainto_tsquery(config, value) end as reading
    from unnest(array['platform.es', 'platform.en', 'platform.pt', 'platform.fr']::regconfig[]) as config
  )
  select case when bool_or(numnode(reading) = 0) then ''::tsquery
    else string_agg(distinct '(' || reading::text || ')', ' | ')::tsquery end
  from readings
$$;
