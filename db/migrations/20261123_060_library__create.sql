-- Studies, guides, newsletters, outputs of workshops, mandates: what the network has written or follows.

create schema library;

create table library.publication (
  id integer generated always as identity primary key,
  code text not null unique check (code ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('study', 'base_document', 'workshop_output', 'guide', 'printed_newsletter', 'electronic_newsletter', 'companion_report', 'mandate')),
  -- Empty where the source gives none.
  year integer check (year between 1900 and 2200),
  title platform.localized not null,
  note platform.localized
);
create index on library.publication (kind, year);

-- Who wrote it: an institution, the hemispheric workshop that produced it, or a name as cited.
create table library.publication_author (
  publication_id integer not null references library.publication on delete cascade,
  position integer not null,
  institution_id integer references directory.institution,
  -- Workshops live in a module above, so this is their number and not a key.
  workshop_number integer check (workshop_number > 0),
  name text check (btrim(name) <> ''),
  primary key (publication_id, position),
  check (num_nonnulls(institution_id, workshop_number, name) = 1)
);
create index on library.publication_author (institution_id);
create index on library.publication_author (workshop_number);
