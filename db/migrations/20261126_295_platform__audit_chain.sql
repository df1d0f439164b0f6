-- The audit is chained: what was recorded cannot be changed, taken out or slipped in without being seen. What may be
-- forgotten in time, the address of who asked, stands apart; the row keeps a salted commitment to it, so that the
-- chain holds without it.

create table platform.audit_personal (
  audit_id bigint primary key references platform.audit on delete cascade,
  salt bytea not null check (octet_length(salt) = 16),
  address inet not null
);
create trigger audit_personal_unchanged before update on platform.audit_personal
  for each row execute function platform.refuse_change();

alter table platform.audit add column commitment bytea check (octet_length(commitment) = 32);

insert into platform.audit_personal (audit_id, salt, address)
  select id, uuid_send(gen_random_uuid()), address from platform.audit where address is not null;

alter table platform.audit disable trigger audit_append_only;
update platform.audit set commitment = sha256(salt || convert_to(host(personal.address), 'UTF8'))
  from platform.audit_personal as personal where personal.audit_id = id;
-- The name that a person gave to a passkey said more than the record needs.
update platform.audit set data = data - 'name' where name = 'accounts.passkey_added';
alter table platform.audit enable trigger audit_append_only;
alter table platform.audit drop column address;

-- Rows that are recorded and not chained yet; the next sealing takes them up.
create table platform.audit_pending (
  audit_id bigint primary key references platform.audit on delete cascade
);
insert into platform.audit_pending select id from platform.audit;

-- The chain: each hash is over the one before and over the row. No key points to the row, so that one that is missing
-- can be told.
create table platform.audit_seal (
  position bigint primary key check (position > 0),
  audit_id bigint not null unique,
  hash bytea not null check (octet_length(hash) = 32),
  sealed_at timestamptz not null
);

-- Nothing is changed; only what is older than a year may be let go, by the retention of the network.
create function platform.keep_audit() returns trigger language plpgsql as $$
declare
  written timestamptz;
begin
  if tg_op = 'DELETE' and current_setting('minga.retention', true) = 'on' then
    if tg_table_name = 'audit' then written := old.at; else written := old.sealed_at; end if;
    if written < now() - interval '1 year' then return old; end if;
  end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

drop trigger audit_append_only on platform.audit;
create trigger audit_append_only before update or delete on platform.audit
  for each row execute function platform.keep_audit();
create trigger seal_append_only before update or delete on platform.audit_seal
  for each row execute function platform.keep_audit();
create trigger seal_not_emptied before truncate on platform.audit_seal
  for each statement execute function platform.refuse_change();

-- Who looked at what: by day, and by the people that were shown.
create index audit_at on platform.audit (at, id);
create index audit_people on platform.audit using gin ((data -> 'people')) where name = 'platform.looked_up';
