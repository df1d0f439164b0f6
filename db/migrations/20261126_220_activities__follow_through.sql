-- What an activity still owes after it took place: its final report, and six months later what came of it.

-- Days, reminders and lifetimes: see src/modules/activities/rules.ts. One row, or none.
create table activities.follow_through_rules (
  is_only boolean primary key default true check (is_only),
  definition jsonb not null
);

-- Opened when the activity is completed; the activities of the record have none.
create table activities.follow_through (
  activity_id integer primary key references activities.activity on delete cascade,
  state text not null default 'report_due' check (
    state in ('report_due', 'report_sent', 'returned', 'accepted', 'follow_up_due', 'answered', 'asked', 'verified')
  ),
  -- The last day of the last mission.
  ended_on date not null,
  report_due_on date not null,
  -- From when on the follow-up asks; it opens by itself once the report is accepted too.
  follow_up_opens_on date not null,
  -- Set when it opens.
  follow_up_due_on date,
  -- Since when the present due day of either is known: no reminder is sent that would have come earlier.
  announced_on date not null,
  report_sent_at timestamptz,
  report_accepted_at timestamptz,
  answered_at timestamptz,
  verified_at timestamptz,
  -- What the Secretariat wants completed or asks, in its own words.
  reason text,
  reason_lang text check (reason_lang in ('es', 'en', 'pt', 'fr')),
  check (report_due_on > ended_on),
  check (follow_up_opens_on > ended_on),
  check (follow_up_due_on > follow_up_opens_on),
  check (state in ('report_due', 'report_sent', 'returned') or report_accepted_at is not null),
  check (state in ('report_due', 'report_sent', 'returned', 'accepted') or follow_up_due_on is not null),
  check (state not in ('answered', 'asked', 'verified') or answered_at is not null),
  check ((state = 'verified') = (verified_at is not null))
);

create function activities.check_follow_through() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and not (old.state || '>' || new.state) = any (array[
    'report_due>report_sent', 'report_sent>returned', 'report_sent>accepted', 'returned>report_sent',
    'accepted>follow_up_due', 'follow_up_due>answered', 'answered>asked', 'asked>answered', 'answered>verified'
  ]) then
    raise exception 'a follow-through does not go from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger follow_through_listed before update of state on activities.follow_through
  for each row execute function activities.check_follow_through();

-- Each change of state, with who and why.
create table activities.follow_through_step (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.follow_through on delete cascade,
  "from" text,
  "to" text not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  reason text,
  reason_lang text check (reason_lang in ('es', 'en', 'pt', 'fr'))
);
create index on activities.follow_through_step (activity_id, id);

-- The two questionnaires of an activity, each with its own copy of the form.
create table activities.questionnaire (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.follow_through on delete cascade,
  kind text not null check (kind in ('report', 'follow_up')),
  form jsonb not null,
  -- In which it is answered.
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  opened_at timestamptz not null,
  unique (activity_id, kind)
);

-- The present answer to each question.
create table activities.answer (
  questionnaire_id integer not null references activities.questionnaire on delete cascade,
  question text not null,
  rev integer not null check (rev > 0),
  value jsonb not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  primary key (questionnaire_id, question)
);

-- Every answer there ever was: nothing typed and saved is lost.
create table activities.answer_change (
  questionnaire_id integer not null references activities.questionnaire on delete cascade,
  question text not null,
  rev integer not null check (rev > 0),
  value jsonb not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  primary key (questionnaire_id, question, rev)
);

-- The whole as it was sent, each time.
create table activities.questionnaire_version (
  questionnaire_id integer not null references activities.questionnaire on delete cascade,
  version integer not null check (version > 0),
  answers jsonb not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  primary key (questionnaire_id, version)
);

create table activities.attachment (
  id integer generated always as identity primary key,
  questionnaire_id integer not null references activities.questionnaire on delete cascade,
  question text not null,
  file_key text not null unique,
  name text not null,
  type text not null,
  size integer not null check (size > 0),
  at timestamptz not null,
  by_name text not null,
  -- Taken out again; versions that had it still show it.
  removed_at timestamptz
);
create index on activities.attachment (questionnaire_id);

-- Officials whom a ministry's focal point asked to answer along.
create table activities.writer (
  activity_id integer not null references activities.follow_through on delete cascade,
  person_id integer not null references directory.person,
  invited_at timestamptz not null,
  by_name text not null,
  primary key (activity_id, person_id)
);
create index on activities.writer (person_id);

-- More time, with its reason.
create table activities.extension (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.follow_through on delete cascade,
  kind text not null check (kind in ('report', 'follow_up')),
  due_before date not null,
  due_after date not null check (due_after > due_before),
  reason text not null check (btrim(reason) <> ''),
  reason_lang text not null check (reason_lang in ('es', 'en', 'pt', 'fr')),
  at timestamptz not null,
  by_name text not null
);
create index on activities.extension (activity_id, id);

-- What was written about a due day, so many days before (negative) or after it: once each.
create table activities.reminder (
  activity_id integer not null references activities.follow_through on delete cascade,
  kind text not null check (kind in ('report', 'follow_up')),
  due_on date not null,
  days integer not null,
  sent_to text not null check (sent_to in ('writers', 'focal_point', 'office')),
  at timestamptz not null,
  -- How many were written to: none where nobody is known.
  people integer not null check (people >= 0),
  primary key (activity_id, kind, due_on, days)
);

-- Where the minister's office of a ministry is written to.
create table activities.office (
  institution_id integer primary key references directory.institution,
  name text not null check (btrim(name) <> ''),
  email text not null check (email = lower(email) and email like '%_@_%'),
  language text not null check (language in ('es', 'en', 'pt', 'fr')),
  at timestamptz not null,
  by_name text not null
);

-- A next step, once the report is accepted.
create table activities.commitment (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.follow_through on delete cascade,
  position integer not null check (position > 0),
  step text not null check (btrim(step) <> ''),
  owner text not null check (btrim(owner) <> ''),
  due_on date not null,
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  state text not null default 'open' check (state in ('open', 'done', 'in_part', 'not_done')),
  why text,
  at timestamptz not null,
  by_name text not null,
  unique (activity_id, position),
  check (state in ('open', 'done') or btrim(why) <> '')
);
create index on activities.commitment (due_on);

-- What a provider says about what was reported.
create table activities.provider_comment (
  id integer generated always as identity primary key,
  activity_id integer not null references activities.follow_through on delete cascade,
  kind text not null check (kind in ('report', 'follow_up')),
  institution_id integer not null references directory.institution,
  text text not null check (btrim(text) <> ''),
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  at timestamptz not null,
  by_name text not null
);
create index on activities.provider_comment (activity_id, id);

-- A link by which somebody without an account answers one topic of a questionnaire, once.
create table activities.delegation (
  id integer generated always as identity primary key,
  questionnaire_id integer not null references activities.questionnaire on delete cascade,
  topic text not null,
  name text not null check (btrim(name) <> ''),
  email text not null check (email = lower(email) and email like '%_@_%'),
  language text not null check (language in ('es', 'en', 'pt', 'fr')),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  used_at timestamptz,
  revoked_at timestamptz,
  by_name text not null,
  check (used_at is null or revoked_at is null)
);
create index on activities.delegation (questionnaire_id);

-- What a ministry reports is an outcome once the Secretariat has verified it; those of the record are.
alter table activities.outcome
  add column state text not null default 'verified' check (state in ('reported', 'verified', 'rejected')),
  -- Of its words, where they were written in one language only and are the same in all four.
  add column lang text check (lang in ('es', 'en', 'pt', 'fr')),
  add column evidence text,
  add column evidence_link text check (evidence_link ~ '^https?://'),
  add column attachment_id integer references activities.attachment on delete set null,
  -- The activity whose follow-up reported it, and its place there.
  add column reported_by integer references activities.follow_through on delete cascade,
  add column position integer,
  add column rejection text,
  add column verified_on date,
  add unique (reported_by, position),
  add check ((reported_by is null) = (position is null)),
  add check (state = 'verified' or reported_by is not null),
  add check ((state = 'rejected') = (rejection is not null));
create index on activities.outcome (state);
