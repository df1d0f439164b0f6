-- What the selected proposals became, and what came of it.

create schema activities;

create table activities.activity (
  id integer generated always as identity primary key,
  call_id integer not null references calls.call,
  number integer not null check (number > 0),
  -- The call's year and the number: 2008-17.
  code text not null unique check (code ~ '^\d{4}-\d+$'),
  modality text not null check (modality in ('on_site_visit', 'expert_visit', 'virtual')),
  status text not null default 'planned'
    check (status in ('planned', 'scheduled', 'under_way', 'completed', 'canceled')),
  topic platform.localized not null,
  theme_code text not null references taxonomy.theme,
  -- Where the source tells of it; none for what was done on this platform.
  source_line integer,
  unique (call_id, number)
);
create index on activities.activity (theme_code);

-- Who learns and who teaches: two ministries as a rule, sometimes more.
create table activities.activity_party (
  activity_id integer not null references activities.activity on delete cascade,
  institution_id integer not null references directory.institution,
  role text not null check (role in ('receiver', 'provider')),
  -- Nobody teaches itself.
  primary key (activity_id, institution_id)
);
create index on activities.activity_party (institution_id, role);

-- One range of days, both included; an activity may take several.
create table activities.mission (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.activity on delete cascade,
  starts_on date not null,
  ends_on date not null,
  unique (activity_id, starts_on),
  check (starts_on <= ends_on)
);
create index on activities.mission (starts_on);

-- A change in a ministry after cooperation; it may stand without an activity.
create table activities.outcome (
  id integer generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z0-9-]+$'),
  component_code text not null references taxonomy.component,
  -- Of the change, where it is known.
  year integer check (year between 1900 and 2999),
  summary platform.localized not null,
  source_line integer
);
create index on activities.outcome (component_code);

create table activities.outcome_institution (
  outcome_id integer not null references activities.outcome on delete cascade,
  institution_id integer not null references directory.institution,
  role text not null check (role in ('receiver', 'provider')),
  primary key (outcome_id, institution_id)
);
create index on activities.outcome_institution (institution_id);

create table activities.outcome_activity (
  outcome_id integer not null references activities.outcome on delete cascade,
  activity_id integer not null references activities.activity,
  primary key (outcome_id, activity_id)
);
create index on activities.outcome_activity (activity_id);
