-- Calls for cooperation, and how their proposals are judged.

create schema calls;

create table calls.call (
  id integer generated always as identity primary key,
  ordinal integer not null unique check (ordinal > 0),
  year integer not null unique check (year between 1900 and 2999),
  title platform.localized not null,
  state text not null default 'draft'
    check (state in ('draft', 'open', 'closed', 'under_evaluation', 'decided', 'published')),
  -- As exactly as it is known: 2007, 2007-01 or 2007-01-15.
  opened text check (opened ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  -- What the source states of a call whose proposals are not on record here.
  stated_received integer check (stated_received >= 0),
  stated_selected integer constraint selected_among_received check (stated_selected between 0 and stated_received),
  stated_canceled integer constraint canceled_among_selected check (stated_canceled between 0 and stated_selected),
  check (state = 'draft' or opened is not null)
);

-- What a proposal is judged by (criterion), what is given more weight (priority), what the selection must meet (rule).
create table calls.criterion (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('criterion', 'priority', 'rule')),
  round integer not null check (round in (1, 2)),
  position integer not null,
  name platform.localized not null
);
