-- The ministry reads why an outcome was not verified: the page says in which language it was written.

alter table activities.outcome
  add column rejection_lang text check (rejection_lang in ('es', 'en', 'pt', 'fr'));

update activities.outcome set rejection_lang = coalesce(lang, 'es') where rejection is not null;

alter table activities.outcome
  add check ((rejection is null) = (rejection_lang is null));
