-- The outbox: what is to be sent, written in the transaction of the verb that wants it sent.

create schema mail;

create table mail.message (
  -- Also the local part of the Message-ID: it says nothing of the subject and stays the same when a mail is sent again.
  id uuid primary key default gen_random_uuid(),
  -- What the mail is about, so that the same news is queued only once.
  key text not null unique check (key ~ '^[a-z0-9][a-z0-9._/-]{0,199}$'),
  to_name text not null check (to_name !~ '[[:cntrl:]]'),
  to_address text not null check (to_address ~ '^[^[:space:][:cntrl:],;<>"@]+@[^[:space:][:cntrl:],;<>"@]+$'),
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  subject text not null check (btrim(subject) <> '' and subject !~ '[[:cntrl:]]'),
  -- Emptied some weeks after the mail was sent or given up.
  text text not null,
  created_at timestamptz not null default now(),
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'failed')),
  attempts integer not null default 0,
  -- When a worker last took it up.
  claimed_at timestamptz,
  sent_at timestamptz,
  last_error text,
  check ((state = 'sent') = (sent_at is not null)),
  check (state <> 'sending' or claimed_at is not null)
);
create index message_unsent on mail.message (created_at) where state in ('queued', 'sending');
create index message_kept on mail.message (created_at) where text <> '';
