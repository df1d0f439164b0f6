-- How many proposals had fewer finished ratings than the rule of two when their decisions were prepared, for the
-- results page: ratings made before somebody took up a post stop counting later, and what was true stays true.
alter table evaluation.decision add column ratings smallint not null default 2 check (ratings >= 0);
alter table evaluation.decision alter column ratings drop default;

-- What somebody wrote into prepared decisions that were then taken back: it returns when they are prepared again.
create table evaluation.kept_work (
  proposal_id integer primary key references calls.proposal on delete cascade,
  call_id integer not null references calls.call on delete cascade,
  outcome text not null check (outcome in ('selected', 'reserve', 'not_selected')),
  reserve_position integer,
  topic platform.localized not null,
  has_justifications boolean not null,
  remark text,
  remark_lang text check (remark_lang in ('es', 'en', 'pt', 'fr')),
  -- The letters corrected by hand: [{ personId, institutionId, role, lang, subject, text }].
  letters jsonb not null
);
create index on evaluation.kept_work (call_id);
