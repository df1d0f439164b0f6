-- Forms as data: what a call, a report or a questionnaire asks. Whoever uses one keeps a copy of its own.

create schema forms;

create table forms.form (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  title platform.localized not null,
  -- Topics with their questions: see src/modules/forms/schema.ts.
  definition jsonb not null
);
