-- One index of everything public, an entry per thing and language.

create schema search;

create table search.entry (
  kind text not null,
  key text not null,
  lang text not null check (lang in ('es', 'en', 'pt', 'fr')),
  title text not null,
  body text not null,
  -- Without the language: /portfolio/12
  path text not null,
  words tsvector not null,
  plain text not null,
  primary key (kind, key, lang)
);
create index entry_words on search.entry using gin (words);
create index entry_plain on search.entry using gin (plain gin_trgm_ops);
