-- What everything is classified by (the report, Table 1 and section II).

create schema taxonomy;

create table taxonomy.area (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  position integer not null,
  name platform.localized not null
);

create table taxonomy.theme (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  area_code text not null references taxonomy.area,
  position integer not null,
  name platform.localized not null
);
create index on taxonomy.theme (area_code);

create table taxonomy.population (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  position integer not null,
  name platform.localized not null
);

-- A component of institutional strengthening, with the share that the report states for it.
create table taxonomy.component (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  position integer not null,
  name platform.localized not null,
  stated_share integer check (stated_share between 0 and 100),
  stated_qualifier platform.localized,
  note platform.localized
);
