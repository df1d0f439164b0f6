-- An activity that a selected proposal became.
alter table activities.activity
  add column proposal_id integer unique references calls.proposal;
