-- What a session was opened with, and for whom. None of before says so: everybody signs in again.
delete from accounts.session;
alter table accounts.session
  -- When a second step was taken in it, or set up by it.
  add column second_step_at timestamptz,
  -- The posts it was opened for, as `institution:role`: it ends when one of them does.
  add column posts text[] not null;
