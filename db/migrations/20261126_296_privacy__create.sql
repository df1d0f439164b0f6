-- Personal data: how long what is kept, who asked for erasure, what the law holds.

create schema privacy;

-- How long each kind of data is kept; `days` is empty for what stays with the record.
create table privacy.period (
  code text primary key check (code ~ '^[a-z_]+$'),
  position integer not null,
  days integer check (days > 0),
  title platform.localized not null,
  body platform.localized not null
);

-- What data is for, and on what lawful ground.
create table privacy.purpose (
  code text primary key check (code ~ '^[a-z_]+$'),
  position integer not null,
  title platform.localized not null,
  ground platform.localized not null
);

-- Names and addresses that a person has corrected: an erasure looks for them too, and takes them away.
create table privacy.former (
  id integer generated always as identity primary key,
  person_id integer not null references directory.person,
  name text not null,
  email text not null,
  at timestamptz not null
);
create index on privacy.former (person_id);

-- Asked for by the person, carried out by an administrator who confirms it twice.
create table privacy.erasure (
  id integer generated always as identity primary key,
  person_id integer not null references directory.person,
  account_id integer not null references accounts.account,
  state text not null default 'asked' check (state in ('asked', 'reviewed', 'done', 'refused', 'withdrawn')),
  asked_at timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by integer references accounts.account,
  settled_at timestamptz,
  settled_by integer references accounts.account,
  reason text,
  check ((state in ('done', 'refused', 'withdrawn')) = (settled_at is not null)),
  check (state <> 'refused' or btrim(reason) <> '')
);
create unique index one_open_erasure on privacy.erasure (person_id) where state in ('asked', 'reviewed');

-- A legal hold: of a person, or of all that one period covers. While it stands nothing of it is erased or let go.
create table privacy.hold (
  id integer generated always as identity primary key,
  person_id integer references directory.person,
  period_code text references privacy.period,
  reason text not null check (btrim(reason) <> ''),
  placed_at timestamptz not null,
  account_id integer not null references accounts.account,
  lifted_at timestamptz,
  check ((person_id is null) <> (period_code is null))
);
create index on privacy.hold (person_id) where lifted_at is null;

-- What is never changed otherwise may lose a name when a person is erased.
create function platform.refuse_change_but_erasure() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('minga.erasure', true) = 'on' then return new; end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger version_append_only on portfolio.program_version;
create trigger version_append_only before update on portfolio.program_version
  for each row execute function platform.refuse_change_but_erasure();

create or replace function reports.keep_row() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('minga.erasure', true) = 'on' then return new; end if;
  raise exception 'what was written or published of a report stays as it was' using errcode = 'check_violation';
end $$;

create or replace function reports.keep_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('minga.erasure', true) = 'on' then return new; end if;
  if tg_op = 'DELETE' and exists (select from reports.text where id = old.text_id and state = 'draft') then
    return old;
  end if;
  raise exception 'what was written or published of a report stays as it was' using errcode = 'check_violation';
end $$;
