-- What has been given to the network, in money and in kind, as its report declares it.

create schema fund;

create table fund.contribution (
  id integer generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z0-9-]+$'),
  -- Years; without an end where the source says "since".
  period_from integer check (period_from between 1900 and 2200),
  period_to integer check (period_to between 1900 and 2200),
  kind text not null check (kind in ('cash', 'in_kind')),
  -- Empty where the source names who gave and not how much.
  amount_usd numeric(14, 2) check (amount_usd >= 0),
  qualifier platform.localized,
  note platform.localized,
  -- The row whose amount already has this one within it.
  included_in text references fund.contribution (code) deferrable initially deferred,
  -- The row that tells of the same money in another way.
  same_as text references fund.contribution (code) deferrable initially deferred,
  source_line integer,
  check (period_from <= period_to),
  check (included_in <> code and same_as <> code),
  check (num_nonnulls(included_in, same_as) <= 1)
);

create table fund.contribution_contributor (
  contribution_id integer not null references fund.contribution on delete cascade,
  position integer not null,
  institution_id integer not null references directory.institution,
  primary key (contribution_id, position),
  unique (contribution_id, institution_id)
);
create index on fund.contribution_contributor (institution_id);
