-- A call from its draft to its end, and the proposals that ministries send to it.

-- Names for what the network has asked before; a call copies what it will judge by.
alter table calls.criterion
  -- What each score means: [{score, name}], lowest first; none for what is not scored.
  add column anchors jsonb not null default '[]';

alter table calls.call
  drop constraint call_state_check,
  add constraint call_state_check check (
    state in ('draft', 'open', 'closed', 'under_evaluation', 'decided', 'published', 'withdrawn')
  ),
  -- The rows that the network's folder loads are history; those made here are cycles that run on this platform.
  add column is_history boolean not null default true,
  add column rev integer not null default 1,
  add column summary platform.localized,
  add column time_zone text,
  add column opens_at timestamptz,
  add column closes_at timestamptz,
  -- Until when evaluators rate, and when the decision is planned to be known.
  add column rating_due_at timestamptz,
  add column decision_due_at timestamptz,
  add column modalities text[] not null default '{}',
  -- Whole United States dollars: of the call, and of one proposal.
  add column budget integer check (budget > 0),
  add column cost_ceiling integer check (cost_ceiling > 0),
  add column mandates text[] not null default '{}',
  add column form jsonb,
  -- When it opened: form and criteria are as they were then.
  add column frozen_at timestamptz,
  -- Asked to open by itself at opens_at.
  add column is_scheduled boolean not null default false,
  add constraint times_in_order check (opens_at < closes_at and closes_at < rating_due_at and rating_due_at < decision_due_at),
  add constraint a_cycle_has_its_times check (
    is_history or state = 'draft'
    or (opens_at is not null and closes_at is not null and time_zone is not null and form is not null and frozen_at is not null)
  );

create table calls.call_theme (
  call_id integer not null references calls.call on delete cascade,
  theme_code text not null references taxonomy.theme,
  primary key (call_id, theme_code)
);

create table calls.call_criterion (
  call_id integer not null references calls.call on delete cascade,
  code text not null check (code ~ '^[a-z0-9-]+$'),
  position integer not null,
  name platform.localized not null,
  weight numeric(5, 2) not null check (weight > 0),
  -- No proposal goes on whose mean on this criterion is below it.
  floor numeric(4, 2) check (floor >= 0),
  -- What each score means: [{score, name}], lowest first.
  anchors jsonb not null,
  primary key (call_id, code)
);

-- What was made known of a call, in order: never changed.
create table calls.notice (
  id integer generated always as identity primary key,
  call_id integer not null references calls.call on delete cascade,
  kind text not null check (kind in ('opened', 'extended', 'closed', 'late_entry', 'withdrawn', 'published')),
  at timestamptz not null,
  -- In the words of the Secretariat, as written.
  reason text,
  reason_lang text check (reason_lang in ('es', 'en', 'pt', 'fr')),
  institution_id integer references directory.institution,
  closes_at_before timestamptz,
  closes_at_after timestamptz,
  by_name text not null,
  account_id integer
);
create index on calls.notice (call_id, id);

-- With what a new call begins: see src/modules/calls/template.ts. One row, or none.
create table calls.template (
  is_only boolean primary key default true check (is_only),
  definition jsonb not null
);

-- One ministry may still submit until then; the reason is on record.
create table calls.late_entry (
  call_id integer not null references calls.call on delete cascade,
  institution_id integer not null references directory.institution,
  until timestamptz not null,
  reason text not null check (btrim(reason) <> ''),
  granted_at timestamptz not null,
  by_name text not null,
  primary key (call_id, institution_id)
);

-- What a ministry was reminded of, or had no need to be: once for each moment before a deadline.
create table calls.reminder (
  call_id integer not null references calls.call on delete cascade,
  institution_id integer not null references directory.institution,
  deadline timestamptz not null,
  moment text not null check (moment in ('14_days', '7_days', '2_days', '1_day', '2_hours')),
  at timestamptz not null,
  primary key (call_id, institution_id, deadline, moment)
);

-- Owned by a ministry, not by a person.
create table calls.proposal (
  id integer generated always as identity primary key,
  call_id integer not null references calls.call,
  institution_id integer not null references directory.institution,
  state text not null default 'draft' check (
    state in ('draft', 'awaiting_consent', 'submitted', 'returned', 'eligible', 'ineligible',
      'selected', 'reserve', 'not_selected', 'withdrawn')
  ),
  -- In which it is written.
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  -- Given at the first submission, kept for good: 3 becomes RIAL-2027-03.
  number integer check (number > 0),
  -- Each question's answers have their own revision; this one counts every saved change.
  rev integer not null default 0,
  created_at timestamptz not null,
  submitted_at timestamptz,
  -- Submit by itself once every provider has consented.
  submits_on_consent boolean not null default true,
  -- Why it was returned, found ineligible or withdrawn, in the words of whoever did it.
  reason text,
  reason_lang text check (reason_lang in ('es', 'en', 'pt', 'fr')),
  -- Read out of the answers whenever one is saved, so that lists can be searched and counted.
  title text,
  theme_code text references taxonomy.theme,
  modality text check (modality in ('on_site_visit', 'expert_visit', 'virtual')),
  cost integer check (cost >= 0),
  co_financing integer check (co_financing >= 0),
  origin text check (origin in ('program', 'workshop', 'activity', 'conference', 'none')),
  origin_code text,
  unique (call_id, number),
  check ((number is null) = (submitted_at is null)),
  check (number is not null or state in ('draft', 'awaiting_consent', 'withdrawn')),
  -- What was submitted once is never a mere draft again: it is the Secretariat's to wait for.
  check (number is null or state <> 'draft')
);
create index on calls.proposal (institution_id);

-- The ministries that would learn and those that would teach, read out of the answers.
create table calls.proposal_party (
  proposal_id integer not null references calls.proposal on delete cascade,
  institution_id integer not null references directory.institution,
  role text not null check (role in ('beneficiary', 'provider')),
  -- Nobody teaches itself.
  primary key (proposal_id, institution_id)
);
create index on calls.proposal_party (institution_id, role);

-- Officials whom the ministry's focal point asked to write along.
create table calls.proposal_writer (
  proposal_id integer not null references calls.proposal on delete cascade,
  person_id integer not null references directory.person,
  invited_at timestamptz not null,
  by_name text not null,
  primary key (proposal_id, person_id)
);
create index on calls.proposal_writer (person_id);

-- The present answer to each question.
create table calls.answer (
  proposal_id integer not null references calls.proposal on delete cascade,
  question text not null,
  rev integer not null check (rev > 0),
  value jsonb not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  primary key (proposal_id, question)
);

-- Every answer there ever was: nothing typed and saved is lost.
create table calls.answer_change (
  proposal_id integer not null references calls.proposal on delete cascade,
  question text not null,
  rev integer not null check (rev > 0),
  value jsonb not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  primary key (proposal_id, question, rev)
);

-- The whole as it stood when consent was asked or it was submitted.
create table calls.proposal_version (
  proposal_id integer not null references calls.proposal on delete cascade,
  version integer not null check (version > 0),
  kind text not null check (kind in ('for_consent', 'submitted')),
  answers jsonb not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  primary key (proposal_id, version)
);

create table calls.consent (
  id integer generated always as identity primary key,
  proposal_id integer not null references calls.proposal on delete cascade,
  institution_id integer not null references directory.institution,
  version integer not null,
  asked_at timestamptz not null,
  answer text check (answer in ('accepted', 'changes_asked', 'declined')),
  answered_at timestamptz,
  message text,
  message_lang text check (message_lang in ('es', 'en', 'pt', 'fr')),
  by_name text,
  account_id integer,
  foreign key (proposal_id, version) references calls.proposal_version,
  check ((answer is null) = (answered_at is null)),
  unique (proposal_id, institution_id, version)
);
create index on calls.consent (institution_id) where answer is null;

create table calls.attachment (
  id integer generated always as identity primary key,
  proposal_id integer not null references calls.proposal on delete cascade,
  question text not null,
  file_key text not null unique,
  name text not null,
  type text not null,
  size integer not null check (size > 0),
  at timestamptz not null,
  by_name text not null,
  -- Taken out of the proposal; versions that had it still show it.
  removed_at timestamptz
);
create index on calls.attachment (proposal_id);

-- Each change of state, with who and why. Only the listed transitions exist.
create table calls.proposal_transition (
  id integer generated always as identity primary key,
  proposal_id integer not null references calls.proposal on delete cascade,
  "from" text,
  "to" text not null,
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  reason text,
  reason_lang text check (reason_lang in ('es', 'en', 'pt', 'fr'))
);
create index on calls.proposal_transition (proposal_id, id);

create function calls.check_transition() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and not (old.state || '>' || new.state) = any (array[
    'draft>awaiting_consent', 'draft>withdrawn',
    'awaiting_consent>draft', 'awaiting_consent>submitted', 'awaiting_consent>returned', 'awaiting_consent>withdrawn',
    'submitted>returned', 'submitted>eligible', 'submitted>ineligible', 'submitted>withdrawn',
    'returned>awaiting_consent', 'returned>withdrawn', 'returned>ineligible',
    'eligible>submitted', 'eligible>selected', 'eligible>reserve', 'eligible>not_selected', 'eligible>withdrawn',
    'ineligible>submitted',
    'reserve>selected', 'reserve>withdrawn', 'selected>withdrawn'
  ]) then
    raise exception 'a proposal does not go from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger proposal_transition_listed before update of state on calls.proposal
  for each row execute function calls.check_transition();

create function calls.check_call_transition() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and not new.is_history and not (old.state || '>' || new.state) = any (array[
    'draft>open', 'open>closed', 'closed>open', 'closed>under_evaluation', 'under_evaluation>decided',
    'decided>under_evaluation', 'decided>published', 'open>withdrawn', 'closed>withdrawn', 'under_evaluation>withdrawn'
  ]) then
    raise exception 'a call does not go from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  if old.frozen_at is not null and not new.is_history and new.form is distinct from old.form then
    raise exception 'the form of an opened call is frozen' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger call_transition_listed before update on calls.call
  for each row execute function calls.check_call_transition();

create function calls.check_frozen_criterion() returns trigger language plpgsql as $$
begin
  if exists (
    select from calls.call
    where id = coalesce(new.call_id, old.call_id) and frozen_at is not null
  ) then
    raise exception 'the criteria of an opened call are frozen' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;

create trigger call_criterion_frozen before insert or update or delete on calls.call_criterion
  for each row execute function calls.check_frozen_criterion();
