-- How proposals are rated, chosen among and answered.

create schema evaluation;

-- Who rates in a call, and what they know.
create table evaluation.evaluator (
  call_id integer not null references calls.call,
  person_id integer not null references directory.person,
  -- Themes of their expertise, declared.
  themes text[] not null default '{}',
  -- The most proposals they can take; none when balance decides.
  capacity integer check (capacity > 0),
  added_at timestamptz not null,
  primary key (call_id, person_id)
);

create table evaluation.assignment (
  id integer generated always as identity primary key,
  call_id integer not null,
  proposal_id integer not null references calls.proposal,
  person_id integer not null,
  state text not null default 'assigned' check (state in ('assigned', 'conflict', 'draft', 'final')),
  -- Why the evaluator said that there is a conflict, as written.
  conflict_reason text,
  assigned_at timestamptz not null,
  final_at timestamptz,
  -- In which the justifications were last written.
  lang text check (lang in ('es', 'en', 'pt', 'fr')),
  rev integer not null default 0,
  foreign key (call_id, person_id) references evaluation.evaluator,
  unique (proposal_id, person_id),
  check ((state = 'final') = (final_at is not null)),
  check ((state = 'conflict') = (conflict_reason is not null))
);
create index on evaluation.assignment (person_id);

-- Whoever has or has had a post in a ministry that is a party to a proposal never rates it.
create function evaluation.check_interest() returns trigger language plpgsql as $$
begin
  if new.state in ('draft', 'final') and exists (
    select from directory.post
    join calls.proposal_party as party using (institution_id)
    where post.person_id = new.person_id and party.proposal_id = new.proposal_id
  ) then
    raise exception 'person % has an interest in proposal %', new.person_id, new.proposal_id
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger no_own_proposal before insert or update of state, rev, person_id, proposal_id on evaluation.assignment
  for each row execute function evaluation.check_interest();

-- One evaluator's score on one criterion; abstaining is not a zero.
create table evaluation.score (
  assignment_id integer not null references evaluation.assignment on delete cascade,
  criterion_code text not null,
  score integer check (score >= 0),
  is_abstained boolean not null default false,
  justification text not null default '',
  primary key (assignment_id, criterion_code),
  check (not is_abstained or score is null)
);

-- Every change of a rating, as it stood after it: never changed.
create table evaluation.rating_change (
  assignment_id integer not null references evaluation.assignment on delete cascade,
  rev integer not null,
  at timestamptz not null,
  state text not null,
  scores jsonb not null,
  by_name text not null,
  account_id integer,
  primary key (assignment_id, rev)
);

-- What evaluators and the Secretariat say to one another about a proposal.
create table evaluation.note (
  id integer generated always as identity primary key,
  proposal_id integer not null references calls.proposal,
  person_id integer,
  text text not null check (btrim(text) <> ''),
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  at timestamptz not null
);
create index on evaluation.note (proposal_id, id);

-- Lists of less developed countries as the authorities approved them: dated, with their source.
create table evaluation.country_list (
  id integer generated always as identity primary key,
  name platform.localized not null,
  source text not null check (btrim(source) <> ''),
  approved_on date not null,
  countries text[] not null check (cardinality(countries) > 0)
);

-- The rules with which a new call begins, as the network's folder gives them.
create table evaluation.default_rules (
  is_only boolean primary key default true check (is_only),
  -- See src/modules/evaluation/second-round/instance.ts.
  rules jsonb not null
);

-- The rules of a call's second round: each adoption is a row, the highest revision is in force.
create table evaluation.rules (
  call_id integer not null references calls.call,
  rev integer not null check (rev > 0),
  -- See src/modules/evaluation/second-round/instance.ts.
  rules jsonb not null,
  country_list_id integer references evaluation.country_list,
  reason text not null,
  reason_lang text not null check (reason_lang in ('es', 'en', 'pt', 'fr')),
  adopted_at timestamptz not null,
  by_name text not null,
  account_id integer,
  primary key (call_id, rev)
);

-- The second round as it was computed: instance, result and certificate, never changed.
create table evaluation.selection (
  id integer generated always as identity primary key,
  call_id integer not null,
  rules_rev integer not null,
  at timestamptz not null,
  instance jsonb not null,
  result jsonb not null,
  digest text not null,
  by_name text not null,
  account_id integer,
  foreign key (call_id, rules_rev) references evaluation.rules
);
create index on evaluation.selection (call_id, id);

-- Where the Secretariat departs from what the rules gave. A change of mind is a second row, and the first is revoked.
create table evaluation.exception (
  id integer generated always as identity primary key,
  selection_id integer not null references evaluation.selection,
  proposal_id integer not null references calls.proposal,
  outcome text not null check (outcome in ('selected', 'reserve', 'not_selected')),
  reason text not null check (btrim(reason) <> ''),
  reason_lang text not null check (reason_lang in ('es', 'en', 'pt', 'fr')),
  at timestamptz not null,
  by_name text not null,
  account_id integer,
  revoked_at timestamptz,
  revoked_by text,
  check ((revoked_at is null) = (revoked_by is null))
);
create unique index on evaluation.exception (selection_id, proposal_id) where revoked_at is null;

-- What each proposal will be told; in force for all at the release.
create table evaluation.decision (
  proposal_id integer primary key references calls.proposal,
  call_id integer not null references calls.call,
  selection_id integer not null references evaluation.selection,
  outcome text not null check (outcome in ('selected', 'reserve', 'not_selected')),
  reserve_position integer check (reserve_position > 0),
  -- What the public reads of a selected proposal.
  topic platform.localized not null,
  -- Whether the ministry's letters carry what the evaluators wrote, without saying who did.
  has_justifications boolean not null,
  -- Words of the Secretariat for the ministry, beside the feedback by criterion.
  remark text,
  remark_lang text check (remark_lang in ('es', 'en', 'pt', 'fr')),
  check ((outcome = 'reserve') = (reserve_position is not null)),
  unique (call_id, reserve_position)
);

create table evaluation.letter (
  id integer generated always as identity primary key,
  call_id integer not null references calls.call,
  proposal_id integer not null references calls.proposal,
  person_id integer not null references directory.person,
  institution_id integer not null references directory.institution,
  -- On which side of the proposal that institution stands: each reads a letter of its own.
  role text not null check (role in ('beneficiary', 'provider')),
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  subject text not null,
  text text not null,
  is_edited boolean not null default false,
  rev integer not null default 1,
  unique (proposal_id, person_id)
);
create index on evaluation.letter (call_id);

-- The one moment at which decisions become known.
create table evaluation.release (
  call_id integer primary key references calls.call,
  at timestamptz not null,
  letters integer not null,
  by_name text not null,
  account_id integer
);
