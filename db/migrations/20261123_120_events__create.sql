-- Where the ministries meet: hemispheric workshops and seminars, and webinars.

create schema events;

create table events.event (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('workshop', 'seminar', 'webinar')),
  -- Workshops and seminars share one count; webinars have a code.
  number integer unique check (number > 0),
  code text unique check (code ~ '^[a-z0-9-]+$'),
  title platform.localized not null,
  summary platform.localized,
  city platform.localized,
  -- Of the host.
  country text references directory.member_state,
  -- The ministry whose experience a webinar shows.
  provider_country text references directory.member_state,
  starts_on date,
  ends_on date,
  -- YYYY or YYYY-MM, where the source gives no days.
  partial_date text check (partial_date ~ '^\d{4}(-\d{2})?$'),
  date_note platform.localized,
  ministries integer check (ministries >= 0),
  is_ministries_exact boolean not null default true,
  -- What was counted; or, when the number is not exact, the words that stand before it ("more than").
  ministries_note platform.localized,
  theme_code text references taxonomy.theme,
  participants_note platform.localized,
  mandate platform.localized,
  outputs platform.localized,
  satisfaction_percent integer check (satisfaction_percent between 0 and 100),
  satisfaction_note platform.localized,
  platform text,
  source_line integer,
  source_section text,
  check ((kind = 'webinar') = (number is null)),
  check ((kind = 'webinar') = (code is not null)),
  check ((starts_on is null) = (ends_on is null)),
  check (starts_on <= ends_on),
  check (num_nonnulls(starts_on, partial_date) = 1)
);
create index on events.event (country);
create index on events.event (theme_code);

create table events.event_institution (
  event_id integer not null references events.event on delete cascade,
  role text not null check (role in ('co_organizer', 'participant')),
  position integer not null,
  institution_id integer references directory.institution,
  -- As cited, of one that the directory does not have.
  name text check (btrim(name) <> ''),
  primary key (event_id, role, position),
  check (num_nonnulls(institution_id, name) = 1)
);
create index on events.event_institution (institution_id);
