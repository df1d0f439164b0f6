-- What db/migrations amounts to. Written by `npm run types`; a test compares it with a fresh database.
create schema directory;
create schema platform;
create schema search;
create schema taxonomy;
create domain platform.localized as jsonb CHECK (((VALUE IS NULL) OR (VALUE ?& ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])));

create table directory.institution (
  id integer not null generated always as identity,
  code text not null,
  kind text not null,
  country text,
  acronym text,
  name platform.localized not null,
  is_name_generic boolean not null default false,
  constraint institution_code_key UNIQUE (code),
  constraint institution_pkey PRIMARY KEY (id),
  constraint institution_check CHECK (((kind <> 'ministry'::text) OR (country IS NOT NULL))),
  constraint institution_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint institution_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint institution_kind_check CHECK ((kind = ANY (ARRAY['ministry'::text, 'advisory_body'::text, 'regional'::text, 'international'::text, 'network'::text, 'center'::text, 'company'::text, 'government'::text])))
);
CREATE UNIQUE INDEX one_ministry_a_country ON directory.institution USING btree (country) WHERE (kind = 'ministry'::text);

create table directory.institution_name (
  institution_id integer not null,
  name text not null,
  acronym text,
  valid_from date,
  valid_to date,
  source_line integer,
  constraint institution_name_pkey PRIMARY KEY (institution_id, name),
  constraint institution_name_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id) ON DELETE CASCADE,
  constraint institution_name_check CHECK (((valid_from IS NULL) OR (valid_to IS NULL) OR (valid_from <= valid_to)))
);

create table directory.member_state (
  code text not null,
  name platform.localized not null,
  subregion_code text not null,
  language text not null,
  constraint member_state_pkey PRIMARY KEY (code),
  constraint member_state_subregion_code_fkey FOREIGN KEY (subregion_code) REFERENCES directory.subregion(code),
  constraint member_state_code_check CHECK ((code ~ '^[A-Z]{2}$'::text))
);

create table directory.network (
  code text not null,
  name platform.localized not null,
  short_name platform.localized not null,
  description platform.localized not null,
  time_zone text not null,
  profile jsonb not null,
  constraint network_pkey PRIMARY KEY (code)
);

create table directory.person (
  id integer not null generated always as identity,
  name text not null,
  email text not null,
  language text not null default 'es'::text,
  created_at timestamp with time zone not null default now(),
  constraint person_email_key UNIQUE (email),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_check CHECK ((email = lower(email))),
  constraint person_language_check CHECK ((language = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint person_name_check CHECK ((btrim(name) <> ''::text))
);

create table directory.post (
  id integer not null generated always as identity,
  person_id integer not null,
  institution_id integer not null,
  role text not null,
  title platform.localized,
  valid_from date not null,
  valid_to date,
  constraint post_pkey PRIMARY KEY (id),
  constraint post_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint post_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id),
  constraint post_check CHECK (((valid_to IS NULL) OR (valid_from <= valid_to))),
  constraint post_role_check CHECK ((role = ANY (ARRAY['official'::text, 'focal_point'::text, 'evaluator'::text, 'advisory_body'::text, 'international_organization'::text, 'secretariat'::text, 'administrator'::text])))
);
CREATE INDEX post_institution_id_role_idx ON directory.post USING btree (institution_id, role);
CREATE INDEX post_person_id_idx ON directory.post USING btree (person_id);

create table directory.subregion (
  code text not null,
  "position" integer not null,
  name platform.localized not null,
  constraint subregion_pkey PRIMARY KEY (code)
);

create table platform.audit (
  id bigint not null generated always as identity,
  at timestamp with time zone not null default now(),
  name text not null,
  account_id integer,
  subject_kind text,
  subject_id text,
  data jsonb not null default '{}'::jsonb,
  request_id text,
  address inet,
  constraint audit_pkey PRIMARY KEY (id),
  constraint audit_name_check CHECK ((name ~ '^[a-z_]+\.[a-z_]+(\.[a-z_]+)?$'::text))
);
CREATE INDEX audit_account ON platform.audit USING btree (account_id, id);
CREATE INDEX audit_subject ON platform.audit USING btree (subject_kind, subject_id, id);
CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON platform.audit FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON platform.audit FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

create table platform.load (
  id integer not null generated always as identity,
  network text not null,
  hash text not null,
  loaded_at timestamp with time zone not null default now(),
  counts jsonb not null,
  constraint load_pkey PRIMARY KEY (id)
);

create table platform.migration (
  name text not null,
  hash text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table search.entry (
  kind text not null,
  key text not null,
  lang text not null,
  title text not null,
  body text not null,
  path text not null,
  words tsvector not null,
  plain text not null,
  constraint entry_pkey PRIMARY KEY (kind, key, lang),
  constraint entry_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE INDEX entry_plain ON search.entry USING gin (plain gin_trgm_ops);
CREATE INDEX entry_words ON search.entry USING gin (words);

create table taxonomy.area (
  code text not null,
  "position" integer not null,
  name platform.localized not null,
  constraint area_pkey PRIMARY KEY (code),
  constraint area_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
);

create table taxonomy.component (
  code text not null,
  "position" integer not null,
  name platform.localized not null,
  stated_share integer,
  stated_qualifier platform.localized,
  note platform.localized,
  constraint component_pkey PRIMARY KEY (code),
  constraint component_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint component_stated_share_check CHECK (((stated_share >= 0) AND (stated_share <= 100)))
);

create table taxonomy.population (
  code text not null,
  "position" integer not null,
  name platform.localized not null,
  constraint population_pkey PRIMARY KEY (code),
  constraint population_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
);

create table taxonomy.theme (
  code text not null,
  area_code text not null,
  "position" integer not null,
  name platform.localized not null,
  constraint theme_pkey PRIMARY KEY (code),
  constraint theme_area_code_fkey FOREIGN KEY (area_code) REFERENCES taxonomy.area(code),
  constraint theme_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
);
CREATE INDEX theme_area_code_idx ON taxonomy.theme USING btree (area_code);

CREATE OR REPLACE FUNCTION platform.plain(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, value))
;
CREATE OR REPLACE FUNCTION platform.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $function$
;
