-- What the network reports of itself: declared figures, and where its report contradicts itself.

create schema results;

-- How sure a declared figure is: "more than", "almost".
create table results.qualifier (
  code text primary key check (code ~ '^[a-z_]+$'),
  name platform.localized not null,
  is_before boolean not null default false
);

create table results.indicator (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  position integer not null,
  label platform.localized not null,
  -- As declared; none where the source says "all" without a number.
  value double precision,
  unit platform.localized not null,
  qualifier_code text references results.qualifier,
  -- Years, months or days (YYYY, YYYY-MM, YYYY-MM-DD) of which it speaks, as the source gives them.
  as_of text[] not null default '{}',
  section text not null,
  -- computable: the rows of this platform must give it again. declared: they do not.
  kind text not null check (kind in ('computable', 'declared')),
  -- What the platform counts beside it.
  measure text,
  measure_country text references directory.member_state,
  -- Its place among the figures of the first page.
  key_position integer,
  check (kind = 'declared' or measure is not null),
  check (value is not null or qualifier_code is not null)
);

create table results.inconsistency (
  code text primary key,
  position integer not null,
  place1 text not null,
  place2 text not null,
  note platform.localized not null,
  handling platform.localized not null
);

create table results.inconsistency_indicator (
  inconsistency_code text not null references results.inconsistency on delete cascade,
  indicator_code text not null references results.indicator on delete cascade,
  primary key (inconsistency_code, indicator_code)
);
create index on results.inconsistency_indicator (indicator_code);
