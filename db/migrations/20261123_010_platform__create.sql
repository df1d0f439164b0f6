-- What every module stands on: texts in four languages, search dictionaries, the record of what was done.

create schema if not exists platform;
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- One text in each of the four languages.
create domain platform.localized as jsonb
  check (value is null or (value ?& array['es', 'en', 'pt', 'fr']));

-- Accent-blind stemming, one configuration per language.
create text search configuration platform.es (copy = pg_catalog.spanish);
alter text search configuration platform.es alter mapping for hword, hword_part, word with public.unaccent, spanish_stem;
create text search configuration platform.en (copy = pg_catalog.english);
alter text search configuration platform.en alter mapping for hword, hword_part, word with public.unaccent, english_stem;
create text search configuration platform.pt (copy = pg_catalog.portuguese);
alter text search configuration platform.pt alter mapping for hword, hword_part, word with public.unaccent, portuguese_stem;
create text search configuration platform.fr (copy = pg_catalog.french);
alter text search configuration platform.fr alter mapping for hword, hword_part, word with public.unaccent, french_stem;

-- `unaccent` depends on a dictionary and is only stable; named in full it may serve in an index.
create function platform.plain(value text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- What was done, by whom, when and from where. Written in the action's transaction, never changed.
create table platform.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  name text not null check (name ~ '^[a-z_]+\.[a-z_]+(\.[a-z_]+)?$'),
  account_id integer,
  subject_kind text,
  subject_id text,
  data jsonb not null default '{}',
  request_id text,
  address inet,
  -- Whether it changed something that public pages show.
  is_public boolean not null
);
create index audit_public on platform.audit (at) where is_public;
create index audit_subject on platform.audit (subject_kind, subject_id, id);
create index audit_account on platform.audit (account_id, id);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger audit_append_only before update or delete on platform.audit
  for each row execute function platform.refuse_change();
create trigger audit_not_emptied before truncate on platform.audit
  for each statement execute function platform.refuse_change();

-- Which key seals the secrets of this database: an instance with another could not open them.
create table platform.secret_key (
  is_only boolean primary key default true check (is_only),
  fingerprint text not null
);

-- What the network's folder put here, and when.
create table platform.load (
  id integer generated always as identity primary key,
  network text not null,
  hash text not null,
  loaded_at timestamptz not null default now(),
  counts jsonb not null
);
