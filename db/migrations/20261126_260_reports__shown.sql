-- What a text's tables, charts and lists of the record were last shown with: kept once, pointed at by many versions.

create table reports.shown (
  -- Of its columns and rows.
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  columns jsonb not null,
  rows jsonb not null
);

create trigger stays_as_it_was before update or delete on reports.shown
  for each row execute function reports.keep_row();

-- By what is shown, the digest of what it was last shown with. What was written before this is watched
-- from the next time that it is written.
alter table reports.version add column shown jsonb not null default '{}';

-- A text that was never published can be deleted with all its versions: a text leaves the draft state for good.
create function reports.keep_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from reports.text where id = old.text_id and state = 'draft') then
    return old;
  end if;
  raise exception 'what was written or published of a report stays as it was' using errcode = 'check_violation';
end $$;

drop trigger stays_as_it_was on reports.version;
create trigger stays_as_it_was before update or delete on reports.version
  for each row execute function reports.keep_version();

create function reports.keep_text() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' then
    raise exception 'a text that was published stays' using errcode = 'check_violation';
  end if;
  return old;
end $$;

create trigger published_stays before delete on reports.text
  for each row execute function reports.keep_text();
