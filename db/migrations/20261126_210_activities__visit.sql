-- Planning, moving and canceling the visits that selected proposals became.

alter table activities.activity
  -- When its ministries were told that it was selected; none for the record.
  add column decided_at timestamptz,
  -- How many days it should take, the first and the last included.
  add column days smallint not null default 5 check (days between 1 and 60),
  -- The phase before this one.
  add column follows_id integer references activities.activity check (follows_id <> id),
  -- The canceled one whose place and money it was given.
  add column replaces_id integer unique references activities.activity check (replaces_id <> id),
  add column cancel_reason text check (
    cancel_reason in ('lost_relevance', 'planning_too_long', 'priorities_changed', 'political_context',
      'program_changed', 'other')
  ),
  -- In the words of the Secretariat, as written.
  add column cancel_note text,
  add column cancel_note_lang text check (cancel_note_lang in ('es', 'en', 'pt', 'fr')),
  add column canceled_at timestamptz,
  -- When it was settled who takes the place of a canceled one, or that nobody does.
  add column place_settled_at timestamptz;

update activities.activity set decided_at = release.at
from evaluation.release
where release.call_id = activity.call_id and activity.proposal_id is not null;

alter table activities.activity
  add constraint what_is_planned_here_was_decided check (proposal_id is null or decided_at is not null),
  -- The record tells that some were canceled, not why.
  add constraint a_cancellation_has_its_reason check (
    proposal_id is null or (status = 'canceled') = (cancel_reason is not null and canceled_at is not null)
  ),
  add constraint another_reason_is_written check (cancel_reason <> 'other' or btrim(coalesce(cancel_note, '')) <> ''),
  add constraint only_a_canceled_place_is_settled check (place_settled_at is null or status = 'canceled');

create index on activities.activity (follows_id);

-- Each change of state, with who and why. Only the listed transitions exist.
create table activities.transition (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.activity on delete cascade,
  "from" text,
  "to" text not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  reason text,
  reason_lang text check (reason_lang in ('es', 'en', 'pt', 'fr'))
);
create index on activities.transition (activity_id, id);

create function activities.check_transition() returns trigger language plpgsql as $$
begin
  if new.proposal_id is not null and new.status <> old.status
    and not (old.status || '>' || new.status) = any (array[
      'planned>scheduled', 'planned>canceled',
      'scheduled>planned', 'scheduled>under_way', 'scheduled>canceled',
      'under_way>scheduled', 'under_way>completed', 'under_way>canceled',
      'canceled>planned'
    ]) then
    raise exception 'an activity does not go from % to %', old.status, new.status using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger activity_transition_listed before update of status on activities.activity
  for each row execute function activities.check_transition();

-- When a ministry could take part in a visit.
create table activities.availability (
  id integer generated always as identity primary key,
  activity_id integer not null,
  institution_id integer not null,
  starts_on date not null,
  ends_on date not null,
  at timestamptz not null,
  by_name text not null,
  foreign key (activity_id, institution_id) references activities.activity_party on delete cascade,
  unique (activity_id, institution_id, starts_on),
  check (starts_on <= ends_on)
);

-- When nobody in a ministry can look after a visit, whichever it is.
create table activities.busy (
  id integer generated always as identity primary key,
  institution_id integer not null references directory.institution,
  starts_on date not null,
  ends_on date not null,
  note text not null,
  at timestamptz not null,
  by_name text not null,
  check (starts_on <= ends_on)
);
create index on activities.busy (institution_id);

-- How many visits a ministry takes part in at the same time, at most; one where it has not said.
create table activities.capacity (
  institution_id integer primary key references directory.institution,
  most smallint not null check (most between 1 and 20),
  at timestamptz not null,
  by_name text not null
);

-- Dates put to the ministries of a visit. One at a time waits for its answers.
create table activities.date_offer (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.activity on delete cascade,
  -- The ministry that proposes them; none where the Secretariat does.
  institution_id integer references directory.institution,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  outcome text check (outcome in ('accepted', 'declined', 'replaced')),
  closed_at timestamptz,
  check ((outcome is null) = (closed_at is null))
);
create unique index date_offer_waits_alone on activities.date_offer (activity_id) where outcome is null;

create table activities.date_offer_days (
  offer_id integer not null references activities.date_offer on delete cascade,
  starts_on date not null,
  ends_on date not null,
  primary key (offer_id, starts_on),
  check (starts_on <= ends_on)
);

create table activities.date_answer (
  offer_id integer not null references activities.date_offer on delete cascade,
  institution_id integer not null references directory.institution,
  accepts boolean not null,
  message text,
  message_lang text check (message_lang in ('es', 'en', 'pt', 'fr')),
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  -- It came by letter or telephone, and the Secretariat entered it.
  is_reported boolean not null,
  primary key (offer_id, institution_id)
);

-- What calendars were told of each mission: its number stays, its sequence grows with every change.
create table activities.calendar_entry (
  activity_id integer not null references activities.activity on delete cascade,
  number smallint not null check (number > 0),
  sequence integer not null default 0,
  starts_on date not null,
  ends_on date not null,
  is_canceled boolean not null default false,
  changed_at timestamptz not null,
  primary key (activity_id, number)
);

create table activities.agenda_item (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.activity on delete cascade,
  day date not null,
  starts_at text not null check (starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ends_at text check (ends_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  title text not null check (btrim(title) <> ''),
  place text,
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  by_name text not null,
  check (ends_at > starts_at)
);
create index on activities.agenda_item (activity_id, day, starts_at);

create table activities.participant (
  id integer generated always as identity primary key,
  activity_id integer not null,
  institution_id integer not null,
  -- Who has a post in the ministry and an entry of their own.
  person_id integer references directory.person,
  name text not null check (btrim(name) <> ''),
  post text not null check (btrim(post) <> ''),
  email text,
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  is_technical boolean not null,
  influences_policy boolean not null,
  -- They agreed that the public page names them.
  is_listed boolean not null,
  by_name text not null,
  at timestamptz not null,
  foreign key (activity_id, institution_id) references activities.activity_party on delete cascade
);
create index on activities.participant (activity_id);
create index on activities.participant (person_id);

-- What it is expected to cost, in whole United States dollars.
create table activities.cost_item (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.activity on delete cascade,
  kind text not null check (kind in ('ticket', 'per_diem', 'other')),
  what text not null check (btrim(what) <> ''),
  quantity integer not null check (quantity between 1 and 10000),
  unit_cost integer not null check (unit_cost between 0 and 1000000),
  payer text not null check (payer in ('fund', 'receiver', 'provider')),
  by_name text not null
);
create index on activities.cost_item (activity_id);

create table activities.check_mark (
  activity_id integer not null references activities.activity on delete cascade,
  code text not null check (code ~ '^[a-z_]+$'),
  at timestamptz not null,
  by_name text not null,
  primary key (activity_id, code)
);

-- The record is read and loaded, never planned.
create function activities.check_planned_here() returns trigger language plpgsql as $$
begin
  if exists (select from activities.activity where id = new.activity_id and proposal_id is null) then
    raise exception 'an activity of the record is not planned here' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger planned_here before insert on activities.availability
  for each row execute function activities.check_planned_here();
create trigger planned_here before insert on activities.date_offer
  for each row execute function activities.check_planned_here();
create trigger planned_here before insert on activities.calendar_entry
  for each row execute function activities.check_planned_here();
create trigger planned_here before insert on activities.agenda_item
  for each row execute function activities.check_planned_here();
create trigger planned_here before insert on activities.participant
  for each row execute function activities.check_planned_here();
create trigger planned_here before insert on activities.cost_item
  for each row execute function activities.check_planned_here();
create trigger planned_here before insert on activities.check_mark
  for each row execute function activities.check_planned_here();
create trigger planned_here before insert on activities.transition
  for each row execute function activities.check_planned_here();
