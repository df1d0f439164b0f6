-- Who takes part: the network, its member states, institutions, people and the posts they hold.

create schema directory;

create table directory.network (
  code text primary key,
  name platform.localized not null,
  short_name platform.localized not null,
  description platform.localized not null,
  time_zone text not null,
  profile jsonb not null
);

create table directory.subregion (
  code text primary key,
  position integer not null,
  name platform.localized not null
);

create table directory.member_state (
  code text primary key check (code ~ '^[A-Z]{2}$'),
  name platform.localized not null,
  subregion_code text not null references directory.subregion,
  language text not null
);

create table directory.institution (
  id integer generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('ministry', 'advisory_body', 'regional', 'international', 'network', 'center', 'company', 'government')),
  -- A member state for its ministry; ISO 3166 for others; none for those of many countries.
  country text check (country ~ '^[A-Z]{2}$'),
  acronym text,
  name platform.localized not null,
  -- Whether the report names it, or the name is the generic one.
  is_name_generic boolean not null default false,
  check (kind <> 'ministry' or country is not null)
);
create unique index one_ministry_a_country on directory.institution (country) where kind = 'ministry';

-- The names an institution has had, as cited; dates are empty where the source gives none.
create table directory.institution_name (
  institution_id integer not null references directory.institution on delete cascade,
  name text not null,
  acronym text,
  valid_from date,
  valid_to date,
  source_line integer,
  primary key (institution_id, name),
  check (valid_from is null or valid_to is null or valid_from <= valid_to)
);

create table directory.person (
  id integer generated always as identity primary key,
  name text not null check (btrim(name) <> ''),
  email text not null unique check (email = lower(email)),
  language text not null default 'es' check (language in ('es', 'en', 'pt', 'fr')),
  created_at timestamptz not null default now()
);

-- A post is held from one day to another (both included); an open end is a post still held.
create table directory.post (
  id integer generated always as identity primary key,
  person_id integer not null references directory.person,
  institution_id integer not null references directory.institution,
  role text not null check (role in ('official', 'focal_point', 'evaluator', 'advisory_body', 'international_organization', 'secretariat', 'administrator')),
  title platform.localized,
  valid_from date not null,
  valid_to date,
  -- Held by a sample person: it opens doors on screen and is no fact about the institution.
  is_sample boolean not null default false,
  check (valid_to is null or valid_from <= valid_to)
);
create index on directory.post (person_id);
create index on directory.post (institution_id, role);
