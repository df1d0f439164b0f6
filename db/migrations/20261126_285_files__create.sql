-- Every file that was sent to us and is kept: what it belongs to, and whether a scanner has looked at it.

create schema files;

create table files.stored (
  key text primary key check (key ~ '^[a-z0-9-]+(/[a-z0-9-]+)*$'),
  name text not null,
  type text not null,
  size integer not null check (size > 0),
  -- What it belongs to, as in `calls.proposal/12`, and whose it is: both have room for so much.
  object text not null,
  institution_id integer not null,
  -- Who sent it.
  account_id integer,
  at timestamptz not null default now(),
  -- In the transaction that put it where it belongs. What stays without is swept away.
  admitted_at timestamptz,
  -- unscanned: no scanner was configured. quarantined: one was, and has not answered yet.
  state text not null check (state in ('unscanned', 'quarantined', 'clean', 'infected')),
  scanned_at timestamptz,
  -- What the scanner called it.
  finding text check (length(finding) <= 200),
  check ((state in ('clean', 'infected')) = (scanned_at is not null)),
  check ((state = 'infected') = (finding is not null))
);
create index on files.stored (institution_id);
create index on files.stored (object);
create index stored_unsettled on files.stored (at) where state in ('unscanned', 'quarantined') or admitted_at is null;

insert into files.stored (key, name, type, size, object, institution_id, at, admitted_at, state)
select f.file_key, f.name, f.type, f.size, 'calls.proposal/' || f.proposal_id, p.institution_id, f.at, f.at, 'unscanned'
from calls.attachment f join calls.proposal p on p.id = f.proposal_id;

alter table calls.attachment add foreign key (file_key) references files.stored;

insert into files.stored (key, name, type, size, object, institution_id, at, admitted_at, state)
select f.file_key, f.name, f.type, f.size, 'activities.questionnaire/' || q.id,
  coalesce((select min(p.institution_id) from activities.activity_party p
            where p.activity_id = q.activity_id and p.role = 'receiver'), 0), f.at, f.at, 'unscanned'
from activities.attachment f join activities.questionnaire q on q.id = f.questionnaire_id;

alter table activities.attachment add foreign key (file_key) references files.stored;
