-- Sign-in: who has an account, how they prove it, and where they are signed in. No token, password or code is kept
-- as it was given: only what can check it.

create schema accounts;

create table accounts.account (
  id integer generated always as identity primary key,
  person_id integer not null unique references directory.person,
  -- argon2id with its parameters and salt; none until an invitation is accepted.
  password_hash text check (password_hash like '$argon2id$%'),
  -- A sample person: signed in with one press on a trial site, and by nothing else anywhere.
  is_sample boolean not null default false,
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  check (not is_sample or password_hash is null)
);

-- One browser signed in. Ends by being deleted; the audit keeps what happened.
create table accounts.session (
  id integer generated always as identity primary key,
  account_id integer not null references accounts.account on delete cascade,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text check (length(user_agent) <= 300),
  address inet,
  check (expires_at > created_at and expires_at <= created_at + interval '7 days'),
  check (last_seen_at >= created_at)
);
create index on accounts.session (account_id);

-- A browser from which the account was signed in before: guesses made elsewhere do not make it wait.
create table accounts.device (
  account_id integer not null references accounts.account on delete cascade,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (account_id, token_hash)
);

-- The authenticator app of an account: one, in force once a code of it has been given.
create table accounts.second_factor (
  account_id integer primary key references accounts.account on delete cascade,
  secret_sealed text not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  -- The 30-second step of the last code taken: a step counts once, and never an earlier one.
  last_step bigint,
  check (confirmed_at is null or last_step is not null)
);

create table accounts.recovery_code (
  account_id integer not null references accounts.account on delete cascade,
  code_hash text not null check (code_hash like '$argon2id$%'),
  used_at timestamptz,
  primary key (account_id, code_hash)
);

create table accounts.passkey (
  id integer generated always as identity primary key,
  account_id integer not null references accounts.account on delete cascade,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null default '{}',
  name text not null check (btrim(name) <> '' and length(name) <= 80),
  is_backed_up boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index on accounts.passkey (account_id);

-- Something begun that must be finished soon, once: the second step of a sign-in, a passkey's answer, recovery codes
-- on show. A passkey sign-in does not know yet whose it is.
create table accounts.challenge (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  kind text not null check (kind in ('second_step', 'passkey_sign_in', 'passkey_registration', 'recovery_codes')),
  account_id integer references accounts.account on delete cascade,
  -- Sealed, where what was begun must be shown again.
  sealed text,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  check ((account_id is null) = (kind = 'passkey_sign_in')),
  check ((sealed is not null) = (kind = 'recovery_codes'))
);
create index on accounts.challenge (account_id);
create index on accounts.challenge (expires_at);

-- A link sent by mail: looked at as often as one likes, used once. One code path for both kinds.
create table accounts.link (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('reset', 'invitation')),
  account_id integer not null references accounts.account on delete cascade,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz
);
-- A new link takes the place of the one before.
create unique index one_open_link on accounts.link (account_id) where used_at is null;

-- Guesses counted by what they were aimed at or came from; `key` is a hash. Nobody is locked out: it only says from
-- when the next guess is looked at.
create table accounts.throttle (
  kind text not null,
  key bytea not null check (octet_length(key) = 32),
  failures integer not null check (failures >= 0),
  last_at timestamptz not null,
  open_at timestamptz not null,
  primary key (kind, key)
);
create index on accounts.throttle (last_at);
