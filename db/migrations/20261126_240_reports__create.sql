-- The report of products and results: composed of blocks over a period, a text in each language, kept in versions.

create schema reports;

-- What a new report begins with, from the network's folder.
create table reports.template (
  is_only boolean primary key default true check (is_only),
  content jsonb not null
);

create table reports.report (
  id integer generated always as identity primary key,
  -- What the report accounts for; an open end where there is no day.
  period_from date,
  period_to date,
  created_at timestamptz not null,
  check (period_from <= period_to)
);

-- The report in one language.
create table reports.text (
  id integer generated always as identity primary key,
  report_id integer not null references reports.report,
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  -- Of its latest version.
  rev integer not null default 0,
  unique (report_id, lang)
);

create table reports.version (
  text_id integer not null references reports.text,
  rev integer not null check (rev > 0),
  verb text not null check (verb in ('created', 'edited', 'added', 'moved', 'removed', 'restored', 'accepted')),
  blocks jsonb not null,
  -- The value that each marker of its sentences was last shown with.
  figures jsonb not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer references accounts.account,
  primary key (text_id, rev)
);

-- What the public reads: the composed document and its files, as they were on the day.
create table reports.publication (
  id integer generated always as identity primary key,
  text_id integer not null,
  rev integer not null,
  document jsonb not null,
  pdf bytea not null,
  word bytea not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer references accounts.account,
  foreign key (text_id, rev) references reports.version
);
create index on reports.publication (text_id, id desc);

create function reports.check_text() returns trigger language plpgsql as $$
begin
  if new.report_id <> old.report_id or new.lang <> old.lang or new.rev < old.rev then
    raise exception 'the text of a report keeps its report and language, and its revisions go up'
      using errcode = 'check_violation';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (
    ('draft', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')
  ) then
    raise exception 'the text of a report does not go from % to %', old.state, new.state
      using errcode = 'check_violation';
  end if;
  if new.state = 'published' and not exists (select from reports.publication where text_id = new.id) then
    raise exception 'a published text has what was published' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger goes_its_way before update on reports.text
  for each row execute function reports.check_text();

create function reports.begin_as_draft() returns trigger language plpgsql as $$
begin
  if new.state <> 'draft' then
    raise exception 'the text of a report begins as a draft' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger begins_as_draft before insert on reports.text
  for each row execute function reports.begin_as_draft();

create function reports.keep_row() returns trigger language plpgsql as $$
begin
  raise exception 'what was written or published of a report stays as it was' using errcode = 'check_violation';
end $$;

create trigger stays_as_it_was before update or delete on reports.version
  for each row execute function reports.keep_row();
create trigger stays_as_it_was before update or delete on reports.publication
  for each row execute function reports.keep_row();
