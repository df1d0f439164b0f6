-- A mail that is being sent is held by a lock, which ends with the worker that holds it: no lease, no state for it.
-- The same message is queued once for each recipient.

update mail.message set state = 'queued' where state = 'sending';
alter table mail.message drop constraint message_state_check;
alter table mail.message add constraint message_state_check check (state in ('queued', 'sent', 'failed'));
alter table mail.message drop constraint message_check1;
alter table mail.message rename column claimed_at to tried_at;
alter table mail.message drop constraint message_key_key;
create unique index message_once on mail.message (key, lower(to_address));
drop index mail.message_unsent;
create index message_unsent on mail.message (created_at) where state = 'queued';

-- What came back of our mails, and the addresses that are no longer written to.
create table mail.bounce (
  message_id uuid not null references mail.message on delete cascade,
  at timestamptz not null default now(),
  -- RFC 3463, as in 5.1.1, and the words of the server that refused.
  status text not null check (status ~ '^[245]\.[0-9]{1,3}\.[0-9]{1,3}$'),
  diagnostic text not null check (length(diagnostic) <= 500),
  primary key (message_id, status)
);
create index on mail.bounce (at);

create table mail.suspension (
  address text primary key check (address = lower(address)),
  since timestamptz not null default now(),
  status text not null,
  diagnostic text not null
);
