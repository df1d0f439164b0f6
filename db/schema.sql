-- What db/migrations amounts to. Written by `npm run types`; a test compares it with a fresh database.
create schema accounts;
create schema activities;
create schema calls;
create schema directory;
create schema evaluation;
create schema events;
create schema files;
create schema forms;
create schema fund;
create schema library;
create schema mail;
create schema platform;
create schema portfolio;
create schema privacy;
create schema reports;
create schema results;
create schema search;
create schema taxonomy;
create domain platform.localized as jsonb CHECK (((VALUE IS NULL) OR (VALUE ?& ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])));

create table accounts.account (
  id integer not null generated always as identity,
  person_id integer not null,
  password_hash text,
  is_sample boolean not null default false,
  created_at timestamp with time zone not null default now(),
  disabled_at timestamp with time zone,
  constraint account_person_id_key UNIQUE (person_id),
  constraint account_pkey PRIMARY KEY (id),
  constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id),
  constraint account_check CHECK (((NOT is_sample) OR (password_hash IS NULL))),
  constraint account_password_hash_check CHECK ((password_hash ~~ '$argon2id$%'::text))
);

create table accounts.challenge (
  token_hash bytea not null,
  kind text not null,
  account_id integer,
  sealed text,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint challenge_pkey PRIMARY KEY (token_hash),
  constraint challenge_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE,
  constraint challenge_check CHECK ((expires_at > created_at)),
  constraint challenge_check1 CHECK (((account_id IS NULL) = (kind = 'passkey_sign_in'::text))),
  constraint challenge_check2 CHECK (((sealed IS NOT NULL) = (kind = 'recovery_codes'::text))),
  constraint challenge_kind_check CHECK ((kind = ANY (ARRAY['second_step'::text, 'passkey_sign_in'::text, 'passkey_registration'::text, 'recovery_codes'::text]))),
  constraint challenge_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX challenge_account_id_idx ON accounts.challenge USING btree (account_id);
CREATE INDEX challenge_expires_at_idx ON accounts.challenge USING btree (expires_at);

create table accounts.device (
  account_id integer not null,
  token_hash bytea not null,
  last_used_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint device_token_hash_key UNIQUE (token_hash),
  constraint device_pkey PRIMARY KEY (account_id, token_hash),
  constraint device_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE,
  constraint device_token_hash_check CHECK ((octet_length(token_hash) = 32))
);

create table accounts.link (
  id integer not null generated always as identity,
  kind text not null,
  account_id integer not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint link_token_hash_key UNIQUE (token_hash),
  constraint link_pkey PRIMARY KEY (id),
  constraint link_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE,
  constraint link_check CHECK ((expires_at > created_at)),
  constraint link_kind_check CHECK ((kind = ANY (ARRAY['reset'::text, 'invitation'::text]))),
  constraint link_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE UNIQUE INDEX one_open_link ON accounts.link USING btree (account_id) WHERE (used_at IS NULL);

create table accounts.passkey (
  id integer not null generated always as identity,
  account_id integer not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}'::text[],
  name text not null,
  is_backed_up boolean not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint passkey_credential_id_key UNIQUE (credential_id),
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE,
  constraint passkey_counter_check CHECK ((counter >= 0)),
  constraint passkey_name_check CHECK (((btrim(name) <> ''::text) AND (length(name) <= 80)))
);
CREATE INDEX passkey_account_id_idx ON accounts.passkey USING btree (account_id);

create table accounts.recovery_code (
  account_id integer not null,
  code_hash text not null,
  used_at timestamp with time zone,
  constraint recovery_code_pkey PRIMARY KEY (account_id, code_hash),
  constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE,
  constraint recovery_code_code_hash_check CHECK ((code_hash ~~ '$argon2id$%'::text))
);

create table accounts.second_factor (
  account_id integer not null,
  secret_sealed text not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  last_step bigint,
  constraint second_factor_pkey PRIMARY KEY (account_id),
  constraint second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE,
  constraint second_factor_check CHECK (((confirmed_at IS NULL) OR (last_step IS NOT NULL)))
);

create table accounts.session (
  id integer not null generated always as identity,
  account_id integer not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  user_agent text,
  address inet,
  second_step_at timestamp with time zone,
  posts text[] not null,
  constraint session_token_hash_key UNIQUE (token_hash),
  constraint session_pkey PRIMARY KEY (id),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id) ON DELETE CASCADE,
  constraint session_check CHECK (((expires_at > created_at) AND (expires_at <= (created_at + '7 days'::interval)))),
  constraint session_check1 CHECK ((last_seen_at >= created_at)),
  constraint session_token_hash_check CHECK ((octet_length(token_hash) = 32)),
  constraint session_user_agent_check CHECK ((length(user_agent) <= 300))
);
CREATE INDEX session_account_id_idx ON accounts.session USING btree (account_id);

create table accounts.throttle (
  kind text not null,
  key bytea not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  open_at timestamp with time zone not null,
  constraint throttle_pkey PRIMARY KEY (kind, key),
  constraint throttle_failures_check CHECK ((failures >= 0)),
  constraint throttle_key_check CHECK ((octet_length(key) = 32))
);
CREATE INDEX throttle_last_at_idx ON accounts.throttle USING btree (last_at);

create table activities.activity (
  id integer not null generated always as identity,
  call_id integer not null,
  number integer not null,
  code text not null,
  modality text not null,
  status text not null default 'planned'::text,
  topic platform.localized not null,
  theme_code text not null,
  source_line integer,
  proposal_id integer,
  decided_at timestamp with time zone,
  days smallint not null default 5,
  follows_id integer,
  replaces_id integer,
  cancel_reason text,
  cancel_note text,
  cancel_note_lang text,
  canceled_at timestamp with time zone,
  place_settled_at timestamp with time zone,
  constraint activity_call_id_number_key UNIQUE (call_id, number),
  constraint activity_code_key UNIQUE (code),
  constraint activity_proposal_id_key UNIQUE (proposal_id),
  constraint activity_replaces_id_key UNIQUE (replaces_id),
  constraint activity_pkey PRIMARY KEY (id),
  constraint activity_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id),
  constraint activity_follows_id_fkey FOREIGN KEY (follows_id) REFERENCES activities.activity(id),
  constraint activity_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id),
  constraint activity_replaces_id_fkey FOREIGN KEY (replaces_id) REFERENCES activities.activity(id),
  constraint activity_theme_code_fkey FOREIGN KEY (theme_code) REFERENCES taxonomy.theme(code),
  constraint a_cancellation_has_its_reason CHECK (((proposal_id IS NULL) OR ((status = 'canceled'::text) = ((cancel_reason IS NOT NULL) AND (canceled_at IS NOT NULL))))),
  constraint activity_cancel_note_lang_check CHECK ((cancel_note_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint activity_cancel_reason_check CHECK ((cancel_reason = ANY (ARRAY['lost_relevance'::text, 'planning_too_long'::text, 'priorities_changed'::text, 'political_context'::text, 'program_changed'::text, 'other'::text]))),
  constraint activity_check CHECK ((follows_id <> id)),
  constraint activity_check1 CHECK ((replaces_id <> id)),
  constraint activity_code_check CHECK ((code ~ '^\d{4}-\d+$'::text)),
  constraint activity_days_check CHECK (((days >= 1) AND (days <= 60))),
  constraint activity_modality_check CHECK ((modality = ANY (ARRAY['on_site_visit'::text, 'expert_visit'::text, 'virtual'::text]))),
  constraint activity_number_check CHECK ((number > 0)),
  constraint activity_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'scheduled'::text, 'under_way'::text, 'completed'::text, 'canceled'::text]))),
  constraint another_reason_is_written CHECK (((cancel_reason <> 'other'::text) OR (btrim(COALESCE(cancel_note, ''::text)) <> ''::text))),
  constraint only_a_canceled_place_is_settled CHECK (((place_settled_at IS NULL) OR (status = 'canceled'::text))),
  constraint what_is_planned_here_was_decided CHECK (((proposal_id IS NULL) OR (decided_at IS NOT NULL)))
);
CREATE INDEX activity_follows_id_idx ON activities.activity USING btree (follows_id);
CREATE INDEX activity_theme_code_idx ON activities.activity USING btree (theme_code);
CREATE TRIGGER activity_transition_listed BEFORE UPDATE OF status ON activities.activity FOR EACH ROW EXECUTE FUNCTION activities.check_transition();

create table activities.activity_party (
  activity_id integer not null,
  institution_id integer not null,
  role text not null,
  constraint activity_party_pkey PRIMARY KEY (activity_id, institution_id),
  constraint activity_party_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  constraint activity_party_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint activity_party_role_check CHECK ((role = ANY (ARRAY['receiver'::text, 'provider'::text])))
);
CREATE INDEX activity_party_institution_id_role_idx ON activities.activity_party USING btree (institution_id, role);

create table activities.agenda_item (
  id integer not null generated always as identity,
  activity_id integer not null,
  day date not null,
  starts_at text not null,
  ends_at text,
  title text not null,
  place text,
  lang text not null,
  by_name text not null,
  constraint agenda_item_pkey PRIMARY KEY (id),
  constraint agenda_item_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  constraint agenda_item_check CHECK ((ends_at > starts_at)),
  constraint agenda_item_ends_at_check CHECK ((ends_at ~ '^([01]\d|2[0-3]):[0-5]\d$'::text)),
  constraint agenda_item_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint agenda_item_starts_at_check CHECK ((starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'::text)),
  constraint agenda_item_title_check CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX agenda_item_activity_id_day_starts_at_idx ON activities.agenda_item USING btree (activity_id, day, starts_at);
CREATE TRIGGER planned_here BEFORE INSERT ON activities.agenda_item FOR EACH ROW EXECUTE FUNCTION activities.check_planned_here();

create table activities.answer (
  questionnaire_id integer not null,
  question text not null,
  rev integer not null,
  value jsonb not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  constraint answer_pkey PRIMARY KEY (questionnaire_id, question),
  constraint answer_questionnaire_id_fkey FOREIGN KEY (questionnaire_id) REFERENCES activities.questionnaire(id) ON DELETE CASCADE,
  constraint answer_rev_check CHECK ((rev > 0))
);

create table activities.answer_change (
  questionnaire_id integer not null,
  question text not null,
  rev integer not null,
  value jsonb not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  constraint answer_change_pkey PRIMARY KEY (questionnaire_id, question, rev),
  constraint answer_change_questionnaire_id_fkey FOREIGN KEY (questionnaire_id) REFERENCES activities.questionnaire(id) ON DELETE CASCADE,
  constraint answer_change_rev_check CHECK ((rev > 0))
);

create table activities.attachment (
  id integer not null generated always as identity,
  questionnaire_id integer not null,
  question text not null,
  file_key text not null,
  name text not null,
  type text not null,
  size integer not null,
  at timestamp with time zone not null,
  by_name text not null,
  removed_at timestamp with time zone,
  constraint attachment_file_key_key UNIQUE (file_key),
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_file_key_fkey FOREIGN KEY (file_key) REFERENCES files.stored(key),
  constraint attachment_questionnaire_id_fkey FOREIGN KEY (questionnaire_id) REFERENCES activities.questionnaire(id) ON DELETE CASCADE,
  constraint attachment_size_check CHECK ((size > 0))
);
CREATE INDEX attachment_questionnaire_id_idx ON activities.attachment USING btree (questionnaire_id);

create table activities.availability (
  id integer not null generated always as identity,
  activity_id integer not null,
  institution_id integer not null,
  starts_on date not null,
  ends_on date not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint availability_activity_id_institution_id_starts_on_key UNIQUE (activity_id, institution_id, starts_on),
  constraint availability_pkey PRIMARY KEY (id),
  constraint availability_activity_id_institution_id_fkey FOREIGN KEY (activity_id, institution_id) REFERENCES activities.activity_party(activity_id, institution_id) ON DELETE CASCADE,
  constraint availability_check CHECK ((starts_on <= ends_on))
);
CREATE TRIGGER planned_here BEFORE INSERT ON activities.availability FOR EACH ROW EXECUTE FUNCTION activities.check_planned_here();

create table activities.busy (
  id integer not null generated always as identity,
  institution_id integer not null,
  starts_on date not null,
  ends_on date not null,
  note text not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint busy_pkey PRIMARY KEY (id),
  constraint busy_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint busy_check CHECK ((starts_on <= ends_on))
);
CREATE INDEX busy_institution_id_idx ON activities.busy USING btree (institution_id);

create table activities.calendar_entry (
  activity_id integer not null,
  number smallint not null,
  sequence integer not null default 0,
  starts_on date not null,
  ends_on date not null,
  is_canceled boolean not null default false,
  changed_at timestamp with time zone not null,
  constraint calendar_entry_pkey PRIMARY KEY (activity_id, number),
  constraint calendar_entry_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  constraint calendar_entry_number_check CHECK ((number > 0))
);
CREATE TRIGGER planned_here BEFORE INSERT ON activities.calendar_entry FOR EACH ROW EXECUTE FUNCTION activities.check_planned_here();

create table activities.capacity (
  institution_id integer not null,
  most smallint not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint capacity_pkey PRIMARY KEY (institution_id),
  constraint capacity_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint capacity_most_check CHECK (((most >= 1) AND (most <= 20)))
);

create table activities.check_mark (
  activity_id integer not null,
  code text not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint check_mark_pkey PRIMARY KEY (activity_id, code),
  constraint check_mark_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  constraint check_mark_code_check CHECK ((code ~ '^[a-z_]+$'::text))
);
CREATE TRIGGER planned_here BEFORE INSERT ON activities.check_mark FOR EACH ROW EXECUTE FUNCTION activities.check_planned_here();

create table activities.commitment (
  id integer not null generated always as identity,
  activity_id integer not null,
  "position" integer not null,
  step text not null,
  owner text not null,
  due_on date not null,
  lang text not null,
  state text not null default 'open'::text,
  why text,
  at timestamp with time zone not null,
  by_name text not null,
  constraint commitment_activity_id_position_key UNIQUE (activity_id, "position"),
  constraint commitment_pkey PRIMARY KEY (id),
  constraint commitment_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.follow_through(activity_id) ON DELETE CASCADE,
  constraint commitment_check CHECK (((state = ANY (ARRAY['open'::text, 'done'::text])) OR (btrim(why) <> ''::text))),
  constraint commitment_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint commitment_owner_check CHECK ((btrim(owner) <> ''::text)),
  constraint commitment_position_check CHECK (("position" > 0)),
  constraint commitment_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'in_part'::text, 'not_done'::text]))),
  constraint commitment_step_check CHECK ((btrim(step) <> ''::text))
);
CREATE INDEX commitment_due_on_idx ON activities.commitment USING btree (due_on);

create table activities.cost_item (
  id integer not null generated always as identity,
  activity_id integer not null,
  kind text not null,
  what text not null,
  quantity integer not null,
  unit_cost integer not null,
  payer text not null,
  by_name text not null,
  constraint cost_item_pkey PRIMARY KEY (id),
  constraint cost_item_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  constraint cost_item_kind_check CHECK ((kind = ANY (ARRAY['ticket'::text, 'per_diem'::text, 'other'::text]))),
  constraint cost_item_payer_check CHECK ((payer = ANY (ARRAY['fund'::text, 'receiver'::text, 'provider'::text]))),
  constraint cost_item_quantity_check CHECK (((quantity >= 1) AND (quantity <= 10000))),
  constraint cost_item_unit_cost_check CHECK (((unit_cost >= 0) AND (unit_cost <= 1000000))),
  constraint cost_item_what_check CHECK ((btrim(what) <> ''::text))
);
CREATE INDEX cost_item_activity_id_idx ON activities.cost_item USING btree (activity_id);
CREATE TRIGGER planned_here BEFORE INSERT ON activities.cost_item FOR EACH ROW EXECUTE FUNCTION activities.check_planned_here();

create table activities.date_answer (
  offer_id integer not null,
  institution_id integer not null,
  accepts boolean not null,
  message text,
  message_lang text,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  is_reported boolean not null,
  constraint date_answer_pkey PRIMARY KEY (offer_id, institution_id),
  constraint date_answer_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint date_answer_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES activities.date_offer(id) ON DELETE CASCADE,
  constraint date_answer_message_lang_check CHECK ((message_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);

create table activities.date_offer (
  id integer not null generated always as identity,
  activity_id integer not null,
  institution_id integer,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  outcome text,
  closed_at timestamp with time zone,
  constraint date_offer_pkey PRIMARY KEY (id),
  constraint date_offer_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  constraint date_offer_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint date_offer_check CHECK (((outcome IS NULL) = (closed_at IS NULL))),
  constraint date_offer_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'declined'::text, 'replaced'::text])))
);
CREATE UNIQUE INDEX date_offer_waits_alone ON activities.date_offer USING btree (activity_id) WHERE (outcome IS NULL);
CREATE TRIGGER planned_here BEFORE INSERT ON activities.date_offer FOR EACH ROW EXECUTE FUNCTION activities.check_planned_here();

create table activities.date_offer_days (
  offer_id integer not null,
  starts_on date not null,
  ends_on date not null,
  constraint date_offer_days_pkey PRIMARY KEY (offer_id, starts_on),
  constraint date_offer_days_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES activities.date_offer(id) ON DELETE CASCADE,
  constraint date_offer_days_check CHECK ((starts_on <= ends_on))
);

create table activities.delegation (
  id integer not null generated always as identity,
  questionnaire_id integer not null,
  topic text not null,
  name text not null,
  email text not null,
  language text not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  by_name text not null,
  constraint delegation_token_hash_key UNIQUE (token_hash),
  constraint delegation_pkey PRIMARY KEY (id),
  constraint delegation_questionnaire_id_fkey FOREIGN KEY (questionnaire_id) REFERENCES activities.questionnaire(id) ON DELETE CASCADE,
  constraint delegation_check CHECK ((expires_at > created_at)),
  constraint delegation_check1 CHECK (((used_at IS NULL) OR (revoked_at IS NULL))),
  constraint delegation_email_check CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text))),
  constraint delegation_language_check CHECK ((language = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint delegation_name_check CHECK ((btrim(name) <> ''::text)),
  constraint delegation_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX delegation_questionnaire_id_idx ON activities.delegation USING btree (questionnaire_id);

create table activities.extension (
  id integer not null generated always as identity,
  activity_id integer not null,
  kind text not null,
  due_before date not null,
  due_after date not null,
  reason text not null,
  reason_lang text not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint extension_pkey PRIMARY KEY (id),
  constraint extension_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.follow_through(activity_id) ON DELETE CASCADE,
  constraint extension_check CHECK ((due_after > due_before)),
  constraint extension_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'follow_up'::text]))),
  constraint extension_reason_check CHECK ((btrim(reason) <> ''::text)),
  constraint extension_reason_lang_check CHECK ((reason_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE INDEX extension_activity_id_id_idx ON activities.extension USING btree (activity_id, id);

create table activities.follow_through (
  activity_id integer not null,
  state text not null default 'report_due'::text,
  ended_on date not null,
  report_due_on date not null,
  follow_up_opens_on date not null,
  follow_up_due_on date,
  announced_on date not null,
  report_sent_at timestamp with time zone,
  report_accepted_at timestamp with time zone,
  answered_at timestamp with time zone,
  verified_at timestamp with time zone,
  reason text,
  reason_lang text,
  constraint follow_through_pkey PRIMARY KEY (activity_id),
  constraint follow_through_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  constraint follow_through_check CHECK ((report_due_on > ended_on)),
  constraint follow_through_check1 CHECK ((follow_up_opens_on > ended_on)),
  constraint follow_through_check2 CHECK ((follow_up_due_on > follow_up_opens_on)),
  constraint follow_through_check3 CHECK (((state = ANY (ARRAY['report_due'::text, 'report_sent'::text, 'returned'::text])) OR (report_accepted_at IS NOT NULL))),
  constraint follow_through_check4 CHECK (((state = ANY (ARRAY['report_due'::text, 'report_sent'::text, 'returned'::text, 'accepted'::text])) OR (follow_up_due_on IS NOT NULL))),
  constraint follow_through_check5 CHECK (((state <> ALL (ARRAY['answered'::text, 'asked'::text, 'verified'::text])) OR (answered_at IS NOT NULL))),
  constraint follow_through_check6 CHECK (((state = 'verified'::text) = (verified_at IS NOT NULL))),
  constraint follow_through_reason_lang_check CHECK ((reason_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint follow_through_state_check CHECK ((state = ANY (ARRAY['report_due'::text, 'report_sent'::text, 'returned'::text, 'accepted'::text, 'follow_up_due'::text, 'answered'::text, 'asked'::text, 'verified'::text])))
);
CREATE TRIGGER follow_through_listed BEFORE UPDATE OF state ON activities.follow_through FOR EACH ROW EXECUTE FUNCTION activities.check_follow_through();

create table activities.follow_through_rules (
  is_only boolean not null default true,
  definition jsonb not null,
  constraint follow_through_rules_pkey PRIMARY KEY (is_only),
  constraint follow_through_rules_is_only_check CHECK (is_only)
);

create table activities.follow_through_step (
  id integer not null generated always as identity,
  activity_id integer not null,
  "from" text,
  "to" text not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  reason text,
  reason_lang text,
  constraint follow_through_step_pkey PRIMARY KEY (id),
  constraint follow_through_step_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.follow_through(activity_id) ON DELETE CASCADE,
  constraint follow_through_step_reason_lang_check CHECK ((reason_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE INDEX follow_through_step_activity_id_id_idx ON activities.follow_through_step USING btree (activity_id, id);

create table activities.mission (
  id integer not null generated always as identity,
  activity_id integer not null,
  starts_on date not null,
  ends_on date not null,
  constraint mission_activity_id_starts_on_key UNIQUE (activity_id, starts_on),
  constraint mission_pkey PRIMARY KEY (id),
  constraint mission_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  constraint mission_check CHECK ((starts_on <= ends_on))
);
CREATE INDEX mission_starts_on_idx ON activities.mission USING btree (starts_on);

create table activities.office (
  institution_id integer not null,
  name text not null,
  email text not null,
  language text not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint office_pkey PRIMARY KEY (institution_id),
  constraint office_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint office_email_check CHECK (((email = lower(email)) AND (email ~~ '%_@_%'::text))),
  constraint office_language_check CHECK ((language = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint office_name_check CHECK ((btrim(name) <> ''::text))
);

create table activities.outcome (
  id integer not null generated always as identity,
  code text not null,
  component_code text not null,
  year integer,
  summary platform.localized not null,
  source_line integer,
  state text not null default 'verified'::text,
  lang text,
  evidence text,
  evidence_link text,
  attachment_id integer,
  reported_by integer,
  "position" integer,
  rejection text,
  verified_on date,
  rejection_lang text,
  constraint outcome_code_key UNIQUE (code),
  constraint outcome_reported_by_position_key UNIQUE (reported_by, "position"),
  constraint outcome_pkey PRIMARY KEY (id),
  constraint outcome_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES activities.attachment(id) ON DELETE SET NULL,
  constraint outcome_component_code_fkey FOREIGN KEY (component_code) REFERENCES taxonomy.component(code),
  constraint outcome_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES activities.follow_through(activity_id) ON DELETE CASCADE,
  constraint outcome_check CHECK (((reported_by IS NULL) = ("position" IS NULL))),
  constraint outcome_check1 CHECK (((state = 'verified'::text) OR (reported_by IS NOT NULL))),
  constraint outcome_check2 CHECK (((state = 'rejected'::text) = (rejection IS NOT NULL))),
  constraint outcome_check3 CHECK (((rejection IS NULL) = (rejection_lang IS NULL))),
  constraint outcome_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint outcome_evidence_link_check CHECK ((evidence_link ~ '^https?://'::text)),
  constraint outcome_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint outcome_rejection_lang_check CHECK ((rejection_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint outcome_state_check CHECK ((state = ANY (ARRAY['reported'::text, 'verified'::text, 'rejected'::text]))),
  constraint outcome_year_check CHECK (((year >= 1900) AND (year <= 2999)))
);
CREATE INDEX outcome_component_code_idx ON activities.outcome USING btree (component_code);
CREATE INDEX outcome_state_idx ON activities.outcome USING btree (state);

create table activities.outcome_activity (
  outcome_id integer not null,
  activity_id integer not null,
  constraint outcome_activity_pkey PRIMARY KEY (outcome_id, activity_id),
  constraint outcome_activity_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id),
  constraint outcome_activity_outcome_id_fkey FOREIGN KEY (outcome_id) REFERENCES activities.outcome(id) ON DELETE CASCADE
);
CREATE INDEX outcome_activity_activity_id_idx ON activities.outcome_activity USING btree (activity_id);

create table activities.outcome_institution (
  outcome_id integer not null,
  institution_id integer not null,
  role text not null,
  constraint outcome_institution_pkey PRIMARY KEY (outcome_id, institution_id),
  constraint outcome_institution_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint outcome_institution_outcome_id_fkey FOREIGN KEY (outcome_id) REFERENCES activities.outcome(id) ON DELETE CASCADE,
  constraint outcome_institution_role_check CHECK ((role = ANY (ARRAY['receiver'::text, 'provider'::text])))
);
CREATE INDEX outcome_institution_institution_id_idx ON activities.outcome_institution USING btree (institution_id);

create table activities.participant (
  id integer not null generated always as identity,
  activity_id integer not null,
  institution_id integer not null,
  person_id integer,
  name text not null,
  post text not null,
  email text,
  lang text not null,
  is_technical boolean not null,
  influences_policy boolean not null,
  is_listed boolean not null,
  by_name text not null,
  at timestamp with time zone not null,
  constraint participant_pkey PRIMARY KEY (id),
  constraint participant_activity_id_institution_id_fkey FOREIGN KEY (activity_id, institution_id) REFERENCES activities.activity_party(activity_id, institution_id) ON DELETE CASCADE,
  constraint participant_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id),
  constraint participant_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint participant_name_check CHECK ((btrim(name) <> ''::text)),
  constraint participant_post_check CHECK ((btrim(post) <> ''::text))
);
CREATE INDEX participant_activity_id_idx ON activities.participant USING btree (activity_id);
CREATE INDEX participant_person_id_idx ON activities.participant USING btree (person_id);
CREATE TRIGGER planned_here BEFORE INSERT ON activities.participant FOR EACH ROW EXECUTE FUNCTION activities.check_planned_here();

create table activities.provider_comment (
  id integer not null generated always as identity,
  activity_id integer not null,
  kind text not null,
  institution_id integer not null,
  text text not null,
  lang text not null,
  at timestamp with time zone not null,
  by_name text not null,
  constraint provider_comment_pkey PRIMARY KEY (id),
  constraint provider_comment_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.follow_through(activity_id) ON DELETE CASCADE,
  constraint provider_comment_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint provider_comment_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'follow_up'::text]))),
  constraint provider_comment_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint provider_comment_text_check CHECK ((btrim(text) <> ''::text))
);
CREATE INDEX provider_comment_activity_id_id_idx ON activities.provider_comment USING btree (activity_id, id);

create table activities.questionnaire (
  id integer not null generated always as identity,
  activity_id integer not null,
  kind text not null,
  form jsonb not null,
  lang text not null,
  opened_at timestamp with time zone not null,
  constraint questionnaire_activity_id_kind_key UNIQUE (activity_id, kind),
  constraint questionnaire_pkey PRIMARY KEY (id),
  constraint questionnaire_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.follow_through(activity_id) ON DELETE CASCADE,
  constraint questionnaire_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'follow_up'::text]))),
  constraint questionnaire_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);

create table activities.questionnaire_version (
  questionnaire_id integer not null,
  version integer not null,
  answers jsonb not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  constraint questionnaire_version_pkey PRIMARY KEY (questionnaire_id, version),
  constraint questionnaire_version_questionnaire_id_fkey FOREIGN KEY (questionnaire_id) REFERENCES activities.questionnaire(id) ON DELETE CASCADE,
  constraint questionnaire_version_version_check CHECK ((version > 0))
);

create table activities.reminder (
  activity_id integer not null,
  kind text not null,
  due_on date not null,
  days integer not null,
  sent_to text not null,
  at timestamp with time zone not null,
  people integer not null,
  constraint reminder_pkey PRIMARY KEY (activity_id, kind, due_on, days),
  constraint reminder_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.follow_through(activity_id) ON DELETE CASCADE,
  constraint reminder_kind_check CHECK ((kind = ANY (ARRAY['report'::text, 'follow_up'::text]))),
  constraint reminder_people_check CHECK ((people >= 0)),
  constraint reminder_sent_to_check CHECK ((sent_to = ANY (ARRAY['writers'::text, 'focal_point'::text, 'office'::text])))
);

create table activities.transition (
  id integer not null generated always as identity,
  activity_id integer not null,
  "from" text,
  "to" text not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  reason text,
  reason_lang text,
  constraint transition_pkey PRIMARY KEY (id),
  constraint transition_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.activity(id) ON DELETE CASCADE,
  constraint transition_reason_lang_check CHECK ((reason_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE INDEX transition_activity_id_id_idx ON activities.transition USING btree (activity_id, id);
CREATE TRIGGER planned_here BEFORE INSERT ON activities.transition FOR EACH ROW EXECUTE FUNCTION activities.check_planned_here();

create table activities.writer (
  activity_id integer not null,
  person_id integer not null,
  invited_at timestamp with time zone not null,
  by_name text not null,
  constraint writer_pkey PRIMARY KEY (activity_id, person_id),
  constraint writer_activity_id_fkey FOREIGN KEY (activity_id) REFERENCES activities.follow_through(activity_id) ON DELETE CASCADE,
  constraint writer_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id)
);
CREATE INDEX writer_person_id_idx ON activities.writer USING btree (person_id);

create table calls.answer (
  proposal_id integer not null,
  question text not null,
  rev integer not null,
  value jsonb not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  constraint answer_pkey PRIMARY KEY (proposal_id, question),
  constraint answer_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id) ON DELETE CASCADE,
  constraint answer_rev_check CHECK ((rev > 0))
);

create table calls.answer_change (
  proposal_id integer not null,
  question text not null,
  rev integer not null,
  value jsonb not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  constraint answer_change_pkey PRIMARY KEY (proposal_id, question, rev),
  constraint answer_change_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id) ON DELETE CASCADE,
  constraint answer_change_rev_check CHECK ((rev > 0))
);

create table calls.attachment (
  id integer not null generated always as identity,
  proposal_id integer not null,
  question text not null,
  file_key text not null,
  name text not null,
  type text not null,
  size integer not null,
  at timestamp with time zone not null,
  by_name text not null,
  removed_at timestamp with time zone,
  constraint attachment_file_key_key UNIQUE (file_key),
  constraint attachment_pkey PRIMARY KEY (id),
  constraint attachment_file_key_fkey FOREIGN KEY (file_key) REFERENCES files.stored(key),
  constraint attachment_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id) ON DELETE CASCADE,
  constraint attachment_size_check CHECK ((size > 0))
);
CREATE INDEX attachment_proposal_id_idx ON calls.attachment USING btree (proposal_id);

create table calls.call (
  id integer not null generated always as identity,
  ordinal integer not null,
  year integer not null,
  title platform.localized not null,
  state text not null default 'draft'::text,
  opened text,
  stated_received integer,
  stated_selected integer,
  stated_canceled integer,
  is_history boolean not null default true,
  rev integer not null default 1,
  summary platform.localized,
  time_zone text,
  opens_at timestamp with time zone,
  closes_at timestamp with time zone,
  rating_due_at timestamp with time zone,
  decision_due_at timestamp with time zone,
  modalities text[] not null default '{}'::text[],
  budget integer,
  cost_ceiling integer,
  mandates text[] not null default '{}'::text[],
  form jsonb,
  frozen_at timestamp with time zone,
  is_scheduled boolean not null default false,
  constraint call_ordinal_key UNIQUE (ordinal),
  constraint call_year_key UNIQUE (year),
  constraint call_pkey PRIMARY KEY (id),
  constraint a_cycle_has_its_times CHECK ((is_history OR (state = 'draft'::text) OR ((opens_at IS NOT NULL) AND (closes_at IS NOT NULL) AND (time_zone IS NOT NULL) AND (form IS NOT NULL) AND (frozen_at IS NOT NULL)))),
  constraint call_budget_check CHECK ((budget > 0)),
  constraint call_check CHECK (((state = 'draft'::text) OR (opened IS NOT NULL))),
  constraint call_cost_ceiling_check CHECK ((cost_ceiling > 0)),
  constraint call_opened_check CHECK ((opened ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
  constraint call_ordinal_check CHECK ((ordinal > 0)),
  constraint call_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'under_evaluation'::text, 'decided'::text, 'published'::text, 'withdrawn'::text]))),
  constraint call_stated_received_check CHECK ((stated_received >= 0)),
  constraint call_year_check CHECK (((year >= 1900) AND (year <= 2999))),
  constraint canceled_among_selected CHECK (((stated_canceled >= 0) AND (stated_canceled <= stated_selected))),
  constraint selected_among_received CHECK (((stated_selected >= 0) AND (stated_selected <= stated_received))),
  constraint times_in_order CHECK (((opens_at < closes_at) AND (closes_at < rating_due_at) AND (rating_due_at < decision_due_at)))
);
CREATE TRIGGER call_transition_listed BEFORE UPDATE ON calls.call FOR EACH ROW EXECUTE FUNCTION calls.check_call_transition();

create table calls.call_criterion (
  call_id integer not null,
  code text not null,
  "position" integer not null,
  name platform.localized not null,
  weight numeric(5,2) not null,
  floor numeric(4,2),
  anchors jsonb not null,
  constraint call_criterion_pkey PRIMARY KEY (call_id, code),
  constraint call_criterion_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id) ON DELETE CASCADE,
  constraint call_criterion_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint call_criterion_floor_check CHECK ((floor >= (0)::numeric)),
  constraint call_criterion_weight_check CHECK ((weight > (0)::numeric))
);
CREATE TRIGGER call_criterion_frozen BEFORE INSERT OR DELETE OR UPDATE ON calls.call_criterion FOR EACH ROW EXECUTE FUNCTION calls.check_frozen_criterion();

create table calls.call_theme (
  call_id integer not null,
  theme_code text not null,
  constraint call_theme_pkey PRIMARY KEY (call_id, theme_code),
  constraint call_theme_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id) ON DELETE CASCADE,
  constraint call_theme_theme_code_fkey FOREIGN KEY (theme_code) REFERENCES taxonomy.theme(code)
);

create table calls.consent (
  id integer not null generated always as identity,
  proposal_id integer not null,
  institution_id integer not null,
  version integer not null,
  asked_at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  message text,
  message_lang text,
  by_name text,
  account_id integer,
  constraint consent_proposal_id_institution_id_version_key UNIQUE (proposal_id, institution_id, version),
  constraint consent_pkey PRIMARY KEY (id),
  constraint consent_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint consent_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id) ON DELETE CASCADE,
  constraint consent_proposal_id_version_fkey FOREIGN KEY (proposal_id, version) REFERENCES calls.proposal_version(proposal_id, version),
  constraint consent_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'changes_asked'::text, 'declined'::text]))),
  constraint consent_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint consent_message_lang_check CHECK ((message_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE INDEX consent_institution_id_idx ON calls.consent USING btree (institution_id) WHERE (answer IS NULL);

create table calls.criterion (
  code text not null,
  kind text not null,
  round integer not null,
  "position" integer not null,
  name platform.localized not null,
  anchors jsonb not null default '[]'::jsonb,
  constraint criterion_pkey PRIMARY KEY (code),
  constraint criterion_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint criterion_kind_check CHECK ((kind = ANY (ARRAY['criterion'::text, 'priority'::text, 'rule'::text]))),
  constraint criterion_round_check CHECK ((round = ANY (ARRAY[1, 2])))
);

create table calls.late_entry (
  call_id integer not null,
  institution_id integer not null,
  until timestamp with time zone not null,
  reason text not null,
  granted_at timestamp with time zone not null,
  by_name text not null,
  constraint late_entry_pkey PRIMARY KEY (call_id, institution_id),
  constraint late_entry_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id) ON DELETE CASCADE,
  constraint late_entry_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint late_entry_reason_check CHECK ((btrim(reason) <> ''::text))
);

create table calls.notice (
  id integer not null generated always as identity,
  call_id integer not null,
  kind text not null,
  at timestamp with time zone not null,
  reason text,
  reason_lang text,
  institution_id integer,
  closes_at_before timestamp with time zone,
  closes_at_after timestamp with time zone,
  by_name text not null,
  account_id integer,
  constraint notice_pkey PRIMARY KEY (id),
  constraint notice_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id) ON DELETE CASCADE,
  constraint notice_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint notice_kind_check CHECK ((kind = ANY (ARRAY['opened'::text, 'extended'::text, 'closed'::text, 'late_entry'::text, 'withdrawn'::text, 'published'::text]))),
  constraint notice_reason_lang_check CHECK ((reason_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE INDEX notice_call_id_id_idx ON calls.notice USING btree (call_id, id);

create table calls.proposal (
  id integer not null generated always as identity,
  call_id integer not null,
  institution_id integer not null,
  state text not null default 'draft'::text,
  lang text not null,
  number integer,
  rev integer not null default 0,
  created_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  submits_on_consent boolean not null default true,
  reason text,
  reason_lang text,
  title text,
  theme_code text,
  modality text,
  cost integer,
  co_financing integer,
  origin text,
  origin_code text,
  constraint proposal_call_id_number_key UNIQUE (call_id, number),
  constraint proposal_pkey PRIMARY KEY (id),
  constraint proposal_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id),
  constraint proposal_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint proposal_theme_code_fkey FOREIGN KEY (theme_code) REFERENCES taxonomy.theme(code),
  constraint proposal_check CHECK (((number IS NULL) = (submitted_at IS NULL))),
  constraint proposal_check1 CHECK (((number IS NOT NULL) OR (state = ANY (ARRAY['draft'::text, 'awaiting_consent'::text, 'withdrawn'::text])))),
  constraint proposal_check2 CHECK (((number IS NULL) OR (state <> 'draft'::text))),
  constraint proposal_co_financing_check CHECK ((co_financing >= 0)),
  constraint proposal_cost_check CHECK ((cost >= 0)),
  constraint proposal_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint proposal_modality_check CHECK ((modality = ANY (ARRAY['on_site_visit'::text, 'expert_visit'::text, 'virtual'::text]))),
  constraint proposal_number_check CHECK ((number > 0)),
  constraint proposal_origin_check CHECK ((origin = ANY (ARRAY['program'::text, 'workshop'::text, 'activity'::text, 'conference'::text, 'none'::text]))),
  constraint proposal_reason_lang_check CHECK ((reason_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint proposal_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'awaiting_consent'::text, 'submitted'::text, 'returned'::text, 'eligible'::text, 'ineligible'::text, 'selected'::text, 'reserve'::text, 'not_selected'::text, 'withdrawn'::text])))
);
CREATE INDEX proposal_institution_id_idx ON calls.proposal USING btree (institution_id);
CREATE TRIGGER proposal_transition_listed BEFORE UPDATE OF state ON calls.proposal FOR EACH ROW EXECUTE FUNCTION calls.check_transition();

create table calls.proposal_party (
  proposal_id integer not null,
  institution_id integer not null,
  role text not null,
  constraint proposal_party_pkey PRIMARY KEY (proposal_id, institution_id),
  constraint proposal_party_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint proposal_party_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id) ON DELETE CASCADE,
  constraint proposal_party_role_check CHECK ((role = ANY (ARRAY['beneficiary'::text, 'provider'::text])))
);
CREATE INDEX proposal_party_institution_id_role_idx ON calls.proposal_party USING btree (institution_id, role);

create table calls.proposal_transition (
  id integer not null generated always as identity,
  proposal_id integer not null,
  "from" text,
  "to" text not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  reason text,
  reason_lang text,
  constraint proposal_transition_pkey PRIMARY KEY (id),
  constraint proposal_transition_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id) ON DELETE CASCADE,
  constraint proposal_transition_reason_lang_check CHECK ((reason_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE INDEX proposal_transition_proposal_id_id_idx ON calls.proposal_transition USING btree (proposal_id, id);

create table calls.proposal_version (
  proposal_id integer not null,
  version integer not null,
  kind text not null,
  answers jsonb not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  constraint proposal_version_pkey PRIMARY KEY (proposal_id, version),
  constraint proposal_version_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id) ON DELETE CASCADE,
  constraint proposal_version_kind_check CHECK ((kind = ANY (ARRAY['for_consent'::text, 'submitted'::text]))),
  constraint proposal_version_version_check CHECK ((version > 0))
);

create table calls.proposal_writer (
  proposal_id integer not null,
  person_id integer not null,
  invited_at timestamp with time zone not null,
  by_name text not null,
  constraint proposal_writer_pkey PRIMARY KEY (proposal_id, person_id),
  constraint proposal_writer_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id),
  constraint proposal_writer_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id) ON DELETE CASCADE
);
CREATE INDEX proposal_writer_person_id_idx ON calls.proposal_writer USING btree (person_id);

create table calls.reminder (
  call_id integer not null,
  institution_id integer not null,
  deadline timestamp with time zone not null,
  moment text not null,
  at timestamp with time zone not null,
  constraint reminder_pkey PRIMARY KEY (call_id, institution_id, deadline, moment),
  constraint reminder_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id) ON DELETE CASCADE,
  constraint reminder_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint reminder_moment_check CHECK ((moment = ANY (ARRAY['14_days'::text, '7_days'::text, '2_days'::text, '1_day'::text, '2_hours'::text])))
);

create table calls.template (
  is_only boolean not null default true,
  definition jsonb not null,
  constraint template_pkey PRIMARY KEY (is_only),
  constraint template_is_only_check CHECK (is_only)
);

create table directory.institution (
  id integer not null generated always as identity,
  code text not null,
  kind text not null,
  country text,
  acronym text,
  name platform.localized not null,
  is_name_generic boolean not null default false,
  constraint institution_code_key UNIQUE (code),
  constraint institution_pkey PRIMARY KEY (id),
  constraint institution_check CHECK (((kind <> 'ministry'::text) OR (country IS NOT NULL))),
  constraint institution_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint institution_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint institution_kind_check CHECK ((kind = ANY (ARRAY['ministry'::text, 'advisory_body'::text, 'regional'::text, 'international'::text, 'network'::text, 'center'::text, 'company'::text, 'government'::text])))
);
CREATE UNIQUE INDEX one_ministry_a_country ON directory.institution USING btree (country) WHERE (kind = 'ministry'::text);

create table directory.institution_name (
  institution_id integer not null,
  name text not null,
  acronym text,
  valid_from date,
  valid_to date,
  source_line integer,
  constraint institution_name_pkey PRIMARY KEY (institution_id, name),
  constraint institution_name_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id) ON DELETE CASCADE,
  constraint institution_name_check CHECK (((valid_from IS NULL) OR (valid_to IS NULL) OR (valid_from <= valid_to)))
);

create table directory.member_state (
  code text not null,
  name platform.localized not null,
  subregion_code text not null,
  language text not null,
  constraint member_state_pkey PRIMARY KEY (code),
  constraint member_state_subregion_code_fkey FOREIGN KEY (subregion_code) REFERENCES directory.subregion(code),
  constraint member_state_code_check CHECK ((code ~ '^[A-Z]{2}$'::text))
);

create table directory.network (
  code text not null,
  name platform.localized not null,
  short_name platform.localized not null,
  description platform.localized not null,
  time_zone text not null,
  profile jsonb not null,
  constraint network_pkey PRIMARY KEY (code)
);

create table directory.person (
  id integer not null generated always as identity,
  name text not null,
  email text not null,
  language text not null default 'es'::text,
  created_at timestamp with time zone not null default now(),
  constraint person_email_key UNIQUE (email),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_check CHECK ((email = lower(email))),
  constraint person_language_check CHECK ((language = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint person_name_check CHECK ((btrim(name) <> ''::text))
);

create table directory.post (
  id integer not null generated always as identity,
  person_id integer not null,
  institution_id integer not null,
  role text not null,
  title platform.localized,
  valid_from date not null,
  valid_to date,
  is_sample boolean not null default false,
  constraint post_pkey PRIMARY KEY (id),
  constraint post_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint post_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id),
  constraint post_check CHECK (((valid_to IS NULL) OR (valid_from <= valid_to))),
  constraint post_role_check CHECK ((role = ANY (ARRAY['official'::text, 'focal_point'::text, 'evaluator'::text, 'advisory_body'::text, 'international_organization'::text, 'secretariat'::text, 'administrator'::text])))
);
CREATE INDEX post_institution_id_role_idx ON directory.post USING btree (institution_id, role);
CREATE INDEX post_person_id_idx ON directory.post USING btree (person_id);

create table directory.subregion (
  code text not null,
  "position" integer not null,
  name platform.localized not null,
  constraint subregion_pkey PRIMARY KEY (code)
);

create table evaluation.assignment (
  id integer not null generated always as identity,
  call_id integer not null,
  proposal_id integer not null,
  person_id integer not null,
  state text not null default 'assigned'::text,
  conflict_reason text,
  assigned_at timestamp with time zone not null,
  final_at timestamp with time zone,
  lang text,
  rev integer not null default 0,
  constraint assignment_proposal_id_person_id_key UNIQUE (proposal_id, person_id),
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_call_id_person_id_fkey FOREIGN KEY (call_id, person_id) REFERENCES evaluation.evaluator(call_id, person_id),
  constraint assignment_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id),
  constraint assignment_check CHECK (((state = 'final'::text) = (final_at IS NOT NULL))),
  constraint assignment_check1 CHECK (((state = 'conflict'::text) = (conflict_reason IS NOT NULL))),
  constraint assignment_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint assignment_state_check CHECK ((state = ANY (ARRAY['assigned'::text, 'conflict'::text, 'draft'::text, 'final'::text])))
);
CREATE INDEX assignment_person_id_idx ON evaluation.assignment USING btree (person_id);
CREATE TRIGGER no_own_proposal BEFORE INSERT OR UPDATE OF state, rev, person_id, proposal_id ON evaluation.assignment FOR EACH ROW EXECUTE FUNCTION evaluation.check_interest();

create table evaluation.country_list (
  id integer not null generated always as identity,
  name platform.localized not null,
  source text not null,
  approved_on date not null,
  countries text[] not null,
  constraint country_list_pkey PRIMARY KEY (id),
  constraint country_list_countries_check CHECK ((cardinality(countries) > 0)),
  constraint country_list_source_check CHECK ((btrim(source) <> ''::text))
);

create table evaluation.decision (
  proposal_id integer not null,
  call_id integer not null,
  selection_id integer not null,
  outcome text not null,
  reserve_position integer,
  topic platform.localized not null,
  has_justifications boolean not null,
  remark text,
  remark_lang text,
  ratings smallint not null,
  constraint decision_call_id_reserve_position_key UNIQUE (call_id, reserve_position),
  constraint decision_pkey PRIMARY KEY (proposal_id),
  constraint decision_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id),
  constraint decision_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id),
  constraint decision_selection_id_fkey FOREIGN KEY (selection_id) REFERENCES evaluation.selection(id),
  constraint decision_check CHECK (((outcome = 'reserve'::text) = (reserve_position IS NOT NULL))),
  constraint decision_outcome_check CHECK ((outcome = ANY (ARRAY['selected'::text, 'reserve'::text, 'not_selected'::text]))),
  constraint decision_ratings_check CHECK ((ratings >= 0)),
  constraint decision_remark_lang_check CHECK ((remark_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint decision_reserve_position_check CHECK ((reserve_position > 0))
);

create table evaluation.default_rules (
  is_only boolean not null default true,
  rules jsonb not null,
  constraint default_rules_pkey PRIMARY KEY (is_only),
  constraint default_rules_is_only_check CHECK (is_only)
);

create table evaluation.evaluator (
  call_id integer not null,
  person_id integer not null,
  themes text[] not null default '{}'::text[],
  capacity integer,
  added_at timestamp with time zone not null,
  constraint evaluator_pkey PRIMARY KEY (call_id, person_id),
  constraint evaluator_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id),
  constraint evaluator_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id),
  constraint evaluator_capacity_check CHECK ((capacity > 0))
);

create table evaluation.exception (
  id integer not null generated always as identity,
  selection_id integer not null,
  proposal_id integer not null,
  outcome text not null,
  reason text not null,
  reason_lang text not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  revoked_at timestamp with time zone,
  revoked_by text,
  constraint exception_pkey PRIMARY KEY (id),
  constraint exception_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id),
  constraint exception_selection_id_fkey FOREIGN KEY (selection_id) REFERENCES evaluation.selection(id),
  constraint exception_check CHECK (((revoked_at IS NULL) = (revoked_by IS NULL))),
  constraint exception_outcome_check CHECK ((outcome = ANY (ARRAY['selected'::text, 'reserve'::text, 'not_selected'::text]))),
  constraint exception_reason_check CHECK ((btrim(reason) <> ''::text)),
  constraint exception_reason_lang_check CHECK ((reason_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE UNIQUE INDEX exception_selection_id_proposal_id_idx ON evaluation.exception USING btree (selection_id, proposal_id) WHERE (revoked_at IS NULL);

create table evaluation.kept_work (
  proposal_id integer not null,
  call_id integer not null,
  outcome text not null,
  reserve_position integer,
  topic platform.localized not null,
  has_justifications boolean not null,
  remark text,
  remark_lang text,
  letters jsonb not null,
  constraint kept_work_pkey PRIMARY KEY (proposal_id),
  constraint kept_work_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id) ON DELETE CASCADE,
  constraint kept_work_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id) ON DELETE CASCADE,
  constraint kept_work_outcome_check CHECK ((outcome = ANY (ARRAY['selected'::text, 'reserve'::text, 'not_selected'::text]))),
  constraint kept_work_remark_lang_check CHECK ((remark_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE INDEX kept_work_call_id_idx ON evaluation.kept_work USING btree (call_id);

create table evaluation.letter (
  id integer not null generated always as identity,
  call_id integer not null,
  proposal_id integer not null,
  person_id integer not null,
  institution_id integer not null,
  role text not null,
  lang text not null,
  subject text not null,
  text text not null,
  is_edited boolean not null default false,
  rev integer not null default 1,
  constraint letter_proposal_id_person_id_key UNIQUE (proposal_id, person_id),
  constraint letter_pkey PRIMARY KEY (id),
  constraint letter_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id),
  constraint letter_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint letter_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id),
  constraint letter_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id),
  constraint letter_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint letter_role_check CHECK ((role = ANY (ARRAY['beneficiary'::text, 'provider'::text])))
);
CREATE INDEX letter_call_id_idx ON evaluation.letter USING btree (call_id);

create table evaluation.note (
  id integer not null generated always as identity,
  proposal_id integer not null,
  person_id integer,
  text text not null,
  lang text not null,
  at timestamp with time zone not null,
  constraint note_pkey PRIMARY KEY (id),
  constraint note_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES calls.proposal(id),
  constraint note_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint note_text_check CHECK ((btrim(text) <> ''::text))
);
CREATE INDEX note_proposal_id_id_idx ON evaluation.note USING btree (proposal_id, id);

create table evaluation.rating_change (
  assignment_id integer not null,
  rev integer not null,
  at timestamp with time zone not null,
  state text not null,
  scores jsonb not null,
  by_name text not null,
  account_id integer,
  constraint rating_change_pkey PRIMARY KEY (assignment_id, rev),
  constraint rating_change_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES evaluation.assignment(id) ON DELETE CASCADE
);

create table evaluation.release (
  call_id integer not null,
  at timestamp with time zone not null,
  letters integer not null,
  by_name text not null,
  account_id integer,
  constraint release_pkey PRIMARY KEY (call_id),
  constraint release_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id)
);

create table evaluation.rules (
  call_id integer not null,
  rev integer not null,
  rules jsonb not null,
  country_list_id integer,
  reason text not null,
  reason_lang text not null,
  adopted_at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  constraint rules_pkey PRIMARY KEY (call_id, rev),
  constraint rules_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls.call(id),
  constraint rules_country_list_id_fkey FOREIGN KEY (country_list_id) REFERENCES evaluation.country_list(id),
  constraint rules_reason_lang_check CHECK ((reason_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint rules_rev_check CHECK ((rev > 0))
);

create table evaluation.score (
  assignment_id integer not null,
  criterion_code text not null,
  score integer,
  is_abstained boolean not null default false,
  justification text not null default ''::text,
  constraint score_pkey PRIMARY KEY (assignment_id, criterion_code),
  constraint score_assignment_id_fkey FOREIGN KEY (assignment_id) REFERENCES evaluation.assignment(id) ON DELETE CASCADE,
  constraint score_check CHECK (((NOT is_abstained) OR (score IS NULL))),
  constraint score_score_check CHECK ((score >= 0))
);

create table evaluation.selection (
  id integer not null generated always as identity,
  call_id integer not null,
  rules_rev integer not null,
  at timestamp with time zone not null,
  instance jsonb not null,
  result jsonb not null,
  digest text not null,
  by_name text not null,
  account_id integer,
  constraint selection_pkey PRIMARY KEY (id),
  constraint selection_call_id_rules_rev_fkey FOREIGN KEY (call_id, rules_rev) REFERENCES evaluation.rules(call_id, rev)
);
CREATE INDEX selection_call_id_id_idx ON evaluation.selection USING btree (call_id, id);

create table events.event (
  id integer not null generated always as identity,
  kind text not null,
  number integer,
  code text,
  title platform.localized not null,
  summary platform.localized,
  city platform.localized,
  country text,
  provider_country text,
  starts_on date,
  ends_on date,
  partial_date text,
  date_note platform.localized,
  ministries integer,
  is_ministries_exact boolean not null default true,
  ministries_note platform.localized,
  theme_code text,
  participants_note platform.localized,
  mandate platform.localized,
  outputs platform.localized,
  satisfaction_percent integer,
  satisfaction_note platform.localized,
  platform text,
  source_line integer,
  source_section text,
  constraint event_code_key UNIQUE (code),
  constraint event_number_key UNIQUE (number),
  constraint event_pkey PRIMARY KEY (id),
  constraint event_country_fkey FOREIGN KEY (country) REFERENCES directory.member_state(code),
  constraint event_provider_country_fkey FOREIGN KEY (provider_country) REFERENCES directory.member_state(code),
  constraint event_theme_code_fkey FOREIGN KEY (theme_code) REFERENCES taxonomy.theme(code),
  constraint event_check CHECK (((kind = 'webinar'::text) = (number IS NULL))),
  constraint event_check1 CHECK (((kind = 'webinar'::text) = (code IS NOT NULL))),
  constraint event_check2 CHECK (((starts_on IS NULL) = (ends_on IS NULL))),
  constraint event_check3 CHECK ((starts_on <= ends_on)),
  constraint event_check4 CHECK ((num_nonnulls(starts_on, partial_date) = 1)),
  constraint event_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint event_kind_check CHECK ((kind = ANY (ARRAY['workshop'::text, 'seminar'::text, 'webinar'::text]))),
  constraint event_ministries_check CHECK ((ministries >= 0)),
  constraint event_number_check CHECK ((number > 0)),
  constraint event_partial_date_check CHECK ((partial_date ~ '^\d{4}(-\d{2})?$'::text)),
  constraint event_satisfaction_percent_check CHECK (((satisfaction_percent >= 0) AND (satisfaction_percent <= 100)))
);
CREATE INDEX event_country_idx ON events.event USING btree (country);
CREATE INDEX event_theme_code_idx ON events.event USING btree (theme_code);

create table events.event_institution (
  event_id integer not null,
  role text not null,
  "position" integer not null,
  institution_id integer,
  name text,
  constraint event_institution_pkey PRIMARY KEY (event_id, role, "position"),
  constraint event_institution_event_id_fkey FOREIGN KEY (event_id) REFERENCES events.event(id) ON DELETE CASCADE,
  constraint event_institution_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint event_institution_check CHECK ((num_nonnulls(institution_id, name) = 1)),
  constraint event_institution_name_check CHECK ((btrim(name) <> ''::text)),
  constraint event_institution_role_check CHECK ((role = ANY (ARRAY['co_organizer'::text, 'participant'::text])))
);
CREATE INDEX event_institution_institution_id_idx ON events.event_institution USING btree (institution_id);

create table files.stored (
  key text not null,
  name text not null,
  type text not null,
  size integer not null,
  object text not null,
  institution_id integer not null,
  account_id integer,
  at timestamp with time zone not null default now(),
  admitted_at timestamp with time zone,
  state text not null,
  scanned_at timestamp with time zone,
  finding text,
  constraint stored_pkey PRIMARY KEY (key),
  constraint stored_check CHECK (((state = ANY (ARRAY['clean'::text, 'infected'::text])) = (scanned_at IS NOT NULL))),
  constraint stored_check1 CHECK (((state = 'infected'::text) = (finding IS NOT NULL))),
  constraint stored_finding_check CHECK ((length(finding) <= 200)),
  constraint stored_key_check CHECK ((key ~ '^[a-z0-9-]+(/[a-z0-9-]+)*$'::text)),
  constraint stored_size_check CHECK ((size > 0)),
  constraint stored_state_check CHECK ((state = ANY (ARRAY['unscanned'::text, 'quarantined'::text, 'clean'::text, 'infected'::text])))
);
CREATE INDEX stored_institution_id_idx ON files.stored USING btree (institution_id);
CREATE INDEX stored_object_idx ON files.stored USING btree (object);
CREATE INDEX stored_unsettled ON files.stored USING btree (at) WHERE ((state = ANY (ARRAY['unscanned'::text, 'quarantined'::text])) OR (admitted_at IS NULL));

create table forms.form (
  code text not null,
  title platform.localized not null,
  definition jsonb not null,
  constraint form_pkey PRIMARY KEY (code),
  constraint form_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
);

create table fund.contribution (
  id integer not null generated always as identity,
  code text not null,
  period_from integer,
  period_to integer,
  kind text not null,
  amount_usd numeric(14,2),
  qualifier platform.localized,
  note platform.localized,
  included_in text,
  same_as text,
  source_line integer,
  constraint contribution_code_key UNIQUE (code),
  constraint contribution_pkey PRIMARY KEY (id),
  constraint contribution_included_in_fkey FOREIGN KEY (included_in) REFERENCES fund.contribution(code) DEFERRABLE INITIALLY DEFERRED,
  constraint contribution_same_as_fkey FOREIGN KEY (same_as) REFERENCES fund.contribution(code) DEFERRABLE INITIALLY DEFERRED,
  constraint contribution_amount_usd_check CHECK ((amount_usd >= (0)::numeric)),
  constraint contribution_check CHECK ((period_from <= period_to)),
  constraint contribution_check1 CHECK (((included_in <> code) AND (same_as <> code))),
  constraint contribution_check2 CHECK ((num_nonnulls(included_in, same_as) <= 1)),
  constraint contribution_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint contribution_kind_check CHECK ((kind = ANY (ARRAY['cash'::text, 'in_kind'::text]))),
  constraint contribution_period_from_check CHECK (((period_from >= 1900) AND (period_from <= 2200))),
  constraint contribution_period_to_check CHECK (((period_to >= 1900) AND (period_to <= 2200)))
);

create table fund.contribution_contributor (
  contribution_id integer not null,
  "position" integer not null,
  institution_id integer not null,
  constraint contribution_contributor_contribution_id_institution_id_key UNIQUE (contribution_id, institution_id),
  constraint contribution_contributor_pkey PRIMARY KEY (contribution_id, "position"),
  constraint contribution_contributor_contribution_id_fkey FOREIGN KEY (contribution_id) REFERENCES fund.contribution(id) ON DELETE CASCADE,
  constraint contribution_contributor_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id)
);
CREATE INDEX contribution_contributor_institution_id_idx ON fund.contribution_contributor USING btree (institution_id);

create table library.publication (
  id integer not null generated always as identity,
  code text not null,
  kind text not null,
  year integer,
  title platform.localized not null,
  note platform.localized,
  constraint publication_code_key UNIQUE (code),
  constraint publication_pkey PRIMARY KEY (id),
  constraint publication_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint publication_kind_check CHECK ((kind = ANY (ARRAY['study'::text, 'base_document'::text, 'workshop_output'::text, 'guide'::text, 'printed_newsletter'::text, 'electronic_newsletter'::text, 'companion_report'::text, 'mandate'::text]))),
  constraint publication_year_check CHECK (((year >= 1900) AND (year <= 2200)))
);
CREATE INDEX publication_kind_year_idx ON library.publication USING btree (kind, year);

create table library.publication_author (
  publication_id integer not null,
  "position" integer not null,
  institution_id integer,
  workshop_number integer,
  name text,
  constraint publication_author_pkey PRIMARY KEY (publication_id, "position"),
  constraint publication_author_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint publication_author_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES library.publication(id) ON DELETE CASCADE,
  constraint publication_author_check CHECK ((num_nonnulls(institution_id, workshop_number, name) = 1)),
  constraint publication_author_name_check CHECK ((btrim(name) <> ''::text)),
  constraint publication_author_workshop_number_check CHECK ((workshop_number > 0))
);
CREATE INDEX publication_author_institution_id_idx ON library.publication_author USING btree (institution_id);
CREATE INDEX publication_author_workshop_number_idx ON library.publication_author USING btree (workshop_number);

create table mail.bounce (
  message_id uuid not null,
  at timestamp with time zone not null default now(),
  status text not null,
  diagnostic text not null,
  constraint bounce_pkey PRIMARY KEY (message_id, status),
  constraint bounce_message_id_fkey FOREIGN KEY (message_id) REFERENCES mail.message(id) ON DELETE CASCADE,
  constraint bounce_diagnostic_check CHECK ((length(diagnostic) <= 500)),
  constraint bounce_status_check CHECK ((status ~ '^[245]\.[0-9]{1,3}\.[0-9]{1,3}$'::text))
);
CREATE INDEX bounce_at_idx ON mail.bounce USING btree (at);

create table mail.message (
  id uuid not null default gen_random_uuid(),
  key text not null,
  to_name text not null,
  to_address text not null,
  lang text not null,
  subject text not null,
  text text not null,
  created_at timestamp with time zone not null default now(),
  state text not null default 'queued'::text,
  attempts integer not null default 0,
  tried_at timestamp with time zone,
  sent_at timestamp with time zone,
  last_error text,
  constraint message_pkey PRIMARY KEY (id),
  constraint message_check CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
  constraint message_key_check CHECK ((key ~ '^[a-z0-9][a-z0-9._/-]{0,199}$'::text)),
  constraint message_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint message_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'failed'::text]))),
  constraint message_subject_check CHECK (((btrim(subject) <> ''::text) AND (subject !~ '[[:cntrl:]]'::text))),
  constraint message_to_address_check CHECK ((to_address ~ '^[^[:space:][:cntrl:],;<>"@]+@[^[:space:][:cntrl:],;<>"@]+$'::text)),
  constraint message_to_name_check CHECK ((to_name !~ '[[:cntrl:]]'::text))
);
CREATE INDEX message_kept ON mail.message USING btree (created_at) WHERE (text <> ''::text);
CREATE INDEX message_unsent ON mail.message USING btree (created_at) WHERE (state = 'queued'::text);
CREATE UNIQUE INDEX message_once ON mail.message USING btree (key, lower(to_address));

create table mail.suspension (
  address text not null,
  since timestamp with time zone not null default now(),
  status text not null,
  diagnostic text not null,
  constraint suspension_pkey PRIMARY KEY (address),
  constraint suspension_address_check CHECK ((address = lower(address)))
);

create table platform.audit (
  id bigint not null generated always as identity,
  at timestamp with time zone not null default now(),
  name text not null,
  account_id integer,
  subject_kind text,
  subject_id text,
  data jsonb not null default '{}'::jsonb,
  request_id text,
  is_public boolean not null,
  commitment bytea,
  constraint audit_pkey PRIMARY KEY (id),
  constraint audit_commitment_check CHECK ((octet_length(commitment) = 32)),
  constraint audit_name_check CHECK ((name ~ '^[a-z_]+\.[a-z_]+(\.[a-z_]+)?$'::text))
);
CREATE INDEX audit_account ON platform.audit USING btree (account_id, id);
CREATE INDEX audit_at ON platform.audit USING btree (at, id);
CREATE INDEX audit_people ON platform.audit USING gin (((data -> 'people'::text))) WHERE (name = 'platform.looked_up'::text);
CREATE INDEX audit_public ON platform.audit USING btree (at) WHERE is_public;
CREATE INDEX audit_subject ON platform.audit USING btree (subject_kind, subject_id, id);
CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON platform.audit FOR EACH ROW EXECUTE FUNCTION platform.keep_audit();
CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON platform.audit FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

create table platform.audit_pending (
  audit_id bigint not null,
  constraint audit_pending_pkey PRIMARY KEY (audit_id),
  constraint audit_pending_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES platform.audit(id) ON DELETE CASCADE
);

create table platform.audit_personal (
  audit_id bigint not null,
  salt bytea not null,
  address inet not null,
  constraint audit_personal_pkey PRIMARY KEY (audit_id),
  constraint audit_personal_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES platform.audit(id) ON DELETE CASCADE,
  constraint audit_personal_salt_check CHECK ((octet_length(salt) = 16))
);
CREATE TRIGGER audit_personal_unchanged BEFORE UPDATE ON platform.audit_personal FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();

create table platform.audit_seal (
  "position" bigint not null,
  audit_id bigint not null,
  hash bytea not null,
  sealed_at timestamp with time zone not null,
  constraint audit_seal_audit_id_key UNIQUE (audit_id),
  constraint audit_seal_pkey PRIMARY KEY ("position"),
  constraint audit_seal_hash_check CHECK ((octet_length(hash) = 32)),
  constraint audit_seal_position_check CHECK (("position" > 0))
);
CREATE TRIGGER seal_append_only BEFORE DELETE OR UPDATE ON platform.audit_seal FOR EACH ROW EXECUTE FUNCTION platform.keep_audit();
CREATE TRIGGER seal_not_emptied BEFORE TRUNCATE ON platform.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();

create table platform.load (
  id integer not null generated always as identity,
  network text not null,
  hash text not null,
  loaded_at timestamp with time zone not null default now(),
  counts jsonb not null,
  constraint load_pkey PRIMARY KEY (id)
);

create table platform.migration (
  name text not null,
  hash text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);

create table platform.secret_key (
  is_only boolean not null default true,
  fingerprint text not null,
  constraint secret_key_pkey PRIMARY KEY (is_only),
  constraint secret_key_is_only_check CHECK (is_only)
);

create table portfolio.audience (
  id integer not null generated always as identity,
  populations text[] not null,
  constraint audience_populations_key UNIQUE (populations),
  constraint audience_pkey PRIMARY KEY (id)
);

create table portfolio.facet_count (
  facet text not null,
  value text not null,
  programs integer not null,
  constraint facet_count_pkey PRIMARY KEY (facet, value),
  constraint facet_count_facet_check CHECK ((facet = ANY (ARRAY['all'::text, 'country'::text, 'area'::text, 'theme'::text, 'population'::text, 'language'::text]))),
  constraint facet_count_programs_check CHECK ((programs >= 0))
);

create table portfolio.profile (
  id integer not null generated always as identity,
  country text not null,
  area text not null,
  theme text not null,
  languages text[] not null,
  constraint profile_country_theme_languages_area_key UNIQUE (country, theme, languages, area),
  constraint profile_pkey PRIMARY KEY (id)
);

create table portfolio.program (
  id integer not null generated always as identity,
  code text not null,
  institution_id integer not null,
  unit text,
  contact_post text,
  theme_code text not null,
  languages text[] not null,
  original_lang text not null,
  state text not null,
  rev integer not null default 1,
  confirmed_on date,
  source_kind text not null,
  source_sections text[] not null default '{}'::text[],
  source_lines integer[] not null default '{}'::integer[],
  kept_since timestamp with time zone,
  constraint program_code_key UNIQUE (code),
  constraint program_pkey PRIMARY KEY (id),
  constraint program_institution_id_fkey FOREIGN KEY (institution_id) REFERENCES directory.institution(id),
  constraint program_theme_code_fkey FOREIGN KEY (theme_code) REFERENCES taxonomy.theme(code),
  constraint program_check CHECK (((state <> 'published'::text) OR (cardinality(languages) > 0))),
  constraint program_code_check CHECK ((code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint program_contact_post_check CHECK ((btrim(contact_post) <> ''::text)),
  constraint program_languages_check CHECK ((array_to_string(languages, ' '::text) ~ '^([a-z]{2}( [a-z]{2})*)?$'::text)),
  constraint program_original_lang_check CHECK ((original_lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint program_rev_check CHECK ((rev > 0)),
  constraint program_source_kind_check CHECK ((source_kind = ANY (ARRAY['report'::text, 'activity'::text, 'ministry'::text]))),
  constraint program_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'archived'::text]))),
  constraint program_unit_check CHECK ((btrim(unit) <> ''::text))
);
CREATE INDEX program_institution_id_idx ON portfolio.program USING btree (institution_id);
CREATE INDEX program_theme_code_idx ON portfolio.program USING btree (theme_code);

create table portfolio.program_activity (
  program_id integer not null,
  call_year integer not null,
  number integer not null,
  constraint program_activity_pkey PRIMARY KEY (program_id, call_year, number),
  constraint program_activity_program_id_fkey FOREIGN KEY (program_id) REFERENCES portfolio.program(id) ON DELETE CASCADE
);
CREATE INDEX program_activity_call_year_number_idx ON portfolio.program_activity USING btree (call_year, number);

create table portfolio.program_index (
  program_id integer not null,
  profile_id integer not null,
  audience_id integer not null,
  confirmed_on date,
  title_words tsvector not null,
  words tsvector not null,
  said text not null,
  constraint program_index_pkey PRIMARY KEY (program_id),
  constraint program_index_audience_id_fkey FOREIGN KEY (audience_id) REFERENCES portfolio.audience(id),
  constraint program_index_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES portfolio.profile(id),
  constraint program_index_program_id_fkey FOREIGN KEY (program_id) REFERENCES portfolio.program(id) ON DELETE CASCADE
);
CREATE INDEX program_index_audience_id_idx ON portfolio.program_index USING btree (audience_id);
CREATE INDEX program_index_confirmed_on_program_id_idx ON portfolio.program_index USING btree (confirmed_on DESC NULLS LAST, program_id);
CREATE INDEX program_index_profile_id_idx ON portfolio.program_index USING btree (profile_id);
CREATE INDEX program_index_title_words_idx ON portfolio.program_index USING gin (title_words) WITH (fastupdate=off);
CREATE INDEX program_index_words_idx ON portfolio.program_index USING gin (words) WITH (fastupdate=off);
CREATE TRIGGER count_new AFTER INSERT ON portfolio.program_index REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION portfolio.count_facets();
CREATE TRIGGER index_replaced BEFORE UPDATE ON portfolio.program_index FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER uncount_old AFTER DELETE ON portfolio.program_index REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION portfolio.uncount_facets();

create table portfolio.program_population (
  program_id integer not null,
  population_code text not null,
  constraint program_population_pkey PRIMARY KEY (program_id, population_code),
  constraint program_population_population_code_fkey FOREIGN KEY (population_code) REFERENCES taxonomy.population(code),
  constraint program_population_program_id_fkey FOREIGN KEY (program_id) REFERENCES portfolio.program(id) ON DELETE CASCADE
);
CREATE INDEX program_population_population_code_idx ON portfolio.program_population USING btree (population_code);

create table portfolio.program_text (
  program_id integer not null,
  lang text not null,
  title text not null,
  summary text not null default ''::text,
  objectives text not null default ''::text,
  results text not null default ''::text,
  state text not null,
  stale_fields text[] not null default '{}'::text[],
  source_rev integer not null,
  rev integer not null,
  constraint program_text_pkey PRIMARY KEY (program_id, lang),
  constraint program_text_program_id_fkey FOREIGN KEY (program_id) REFERENCES portfolio.program(id) ON DELETE CASCADE,
  constraint program_text_check CHECK (((state = 'stale'::text) = (cardinality(stale_fields) > 0))),
  constraint program_text_check1 CHECK (((state <> 'original'::text) OR (source_rev = rev))),
  constraint program_text_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint program_text_stale_fields_check CHECK ((stale_fields <@ ARRAY['title'::text, 'summary'::text, 'objectives'::text, 'results'::text])),
  constraint program_text_state_check CHECK ((state = ANY (ARRAY['original'::text, 'human'::text, 'machine'::text, 'stale'::text]))),
  constraint program_text_title_check CHECK ((btrim(title) <> ''::text))
);
CREATE UNIQUE INDEX one_original ON portfolio.program_text USING btree (program_id) WHERE (state = 'original'::text);

create table portfolio.program_title (
  lang text not null,
  key text not null,
  program_id integer not null,
  constraint program_title_pkey PRIMARY KEY (program_id, lang),
  constraint program_title_program_id_fkey FOREIGN KEY (program_id) REFERENCES portfolio.program_index(program_id) ON DELETE CASCADE,
  constraint program_title_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE UNIQUE INDEX program_title_lang_key_program_id_idx ON portfolio.program_title USING btree (lang, key, program_id);

create table portfolio.program_version (
  program_id integer not null,
  rev integer not null,
  at timestamp with time zone not null,
  verb text not null,
  by_name text not null,
  account_id integer,
  content jsonb not null,
  constraint program_version_pkey PRIMARY KEY (program_id, rev),
  constraint program_version_program_id_fkey FOREIGN KEY (program_id) REFERENCES portfolio.program(id) ON DELETE CASCADE,
  constraint program_version_verb_check CHECK ((verb = ANY (ARRAY['loaded'::text, 'created'::text, 'edited'::text, 'restored'::text])))
);
CREATE TRIGGER version_append_only BEFORE UPDATE ON portfolio.program_version FOR EACH ROW EXECUTE FUNCTION platform.refuse_change_but_erasure();

create table portfolio.word (
  word text not null,
  plain text not null,
  constraint word_pkey PRIMARY KEY (word)
);
CREATE INDEX word_plain_idx ON portfolio.word USING gin (plain gin_trgm_ops);

create table privacy.erasure (
  id integer not null generated always as identity,
  person_id integer not null,
  account_id integer not null,
  state text not null default 'asked'::text,
  asked_at timestamp with time zone not null,
  reviewed_at timestamp with time zone,
  reviewed_by integer,
  settled_at timestamp with time zone,
  settled_by integer,
  reason text,
  constraint erasure_pkey PRIMARY KEY (id),
  constraint erasure_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id),
  constraint erasure_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id),
  constraint erasure_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES accounts.account(id),
  constraint erasure_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES accounts.account(id),
  constraint erasure_check CHECK (((state = ANY (ARRAY['done'::text, 'refused'::text, 'withdrawn'::text])) = (settled_at IS NOT NULL))),
  constraint erasure_check1 CHECK (((state <> 'refused'::text) OR (btrim(reason) <> ''::text))),
  constraint erasure_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'reviewed'::text, 'done'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE UNIQUE INDEX one_open_erasure ON privacy.erasure USING btree (person_id) WHERE (state = ANY (ARRAY['asked'::text, 'reviewed'::text]));

create table privacy.former (
  id integer not null generated always as identity,
  person_id integer not null,
  name text not null,
  email text not null,
  at timestamp with time zone not null,
  constraint former_pkey PRIMARY KEY (id),
  constraint former_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id)
);
CREATE INDEX former_person_id_idx ON privacy.former USING btree (person_id);

create table privacy.hold (
  id integer not null generated always as identity,
  person_id integer,
  period_code text,
  reason text not null,
  placed_at timestamp with time zone not null,
  account_id integer not null,
  lifted_at timestamp with time zone,
  constraint hold_pkey PRIMARY KEY (id),
  constraint hold_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id),
  constraint hold_period_code_fkey FOREIGN KEY (period_code) REFERENCES privacy.period(code),
  constraint hold_person_id_fkey FOREIGN KEY (person_id) REFERENCES directory.person(id),
  constraint hold_check CHECK (((person_id IS NULL) <> (period_code IS NULL))),
  constraint hold_reason_check CHECK ((btrim(reason) <> ''::text))
);
CREATE INDEX hold_person_id_idx ON privacy.hold USING btree (person_id) WHERE (lifted_at IS NULL);

create table privacy.period (
  code text not null,
  "position" integer not null,
  days integer,
  title platform.localized not null,
  body platform.localized not null,
  constraint period_pkey PRIMARY KEY (code),
  constraint period_code_check CHECK ((code ~ '^[a-z_]+$'::text)),
  constraint period_days_check CHECK ((days > 0))
);

create table privacy.purpose (
  code text not null,
  "position" integer not null,
  title platform.localized not null,
  ground platform.localized not null,
  constraint purpose_pkey PRIMARY KEY (code),
  constraint purpose_code_check CHECK ((code ~ '^[a-z_]+$'::text))
);

create table reports.publication (
  id integer not null generated always as identity,
  text_id integer not null,
  rev integer not null,
  document jsonb not null,
  pdf bytea not null,
  word bytea not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  constraint publication_pkey PRIMARY KEY (id),
  constraint publication_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id),
  constraint publication_text_id_rev_fkey FOREIGN KEY (text_id, rev) REFERENCES reports.version(text_id, rev)
);
CREATE INDEX publication_text_id_id_idx ON reports.publication USING btree (text_id, id DESC);
CREATE TRIGGER stays_as_it_was BEFORE DELETE OR UPDATE ON reports.publication FOR EACH ROW EXECUTE FUNCTION reports.keep_row();

create table reports.report (
  id integer not null generated always as identity,
  period_from date,
  period_to date,
  created_at timestamp with time zone not null,
  constraint report_pkey PRIMARY KEY (id),
  constraint report_check CHECK ((period_from <= period_to))
);

create table reports.shown (
  digest text not null,
  columns jsonb not null,
  rows jsonb not null,
  constraint shown_pkey PRIMARY KEY (digest),
  constraint shown_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);
CREATE TRIGGER stays_as_it_was BEFORE DELETE OR UPDATE ON reports.shown FOR EACH ROW EXECUTE FUNCTION reports.keep_row();

create table reports.template (
  is_only boolean not null default true,
  content jsonb not null,
  constraint template_pkey PRIMARY KEY (is_only),
  constraint template_is_only_check CHECK (is_only)
);

create table reports.text (
  id integer not null generated always as identity,
  report_id integer not null,
  lang text not null,
  state text not null default 'draft'::text,
  rev integer not null default 0,
  constraint text_report_id_lang_key UNIQUE (report_id, lang),
  constraint text_pkey PRIMARY KEY (id),
  constraint text_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports.report(id),
  constraint text_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text]))),
  constraint text_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])))
);
CREATE TRIGGER begins_as_draft BEFORE INSERT ON reports.text FOR EACH ROW EXECUTE FUNCTION reports.begin_as_draft();
CREATE TRIGGER goes_its_way BEFORE UPDATE ON reports.text FOR EACH ROW EXECUTE FUNCTION reports.check_text();
CREATE TRIGGER published_stays BEFORE DELETE ON reports.text FOR EACH ROW EXECUTE FUNCTION reports.keep_text();

create table reports.version (
  text_id integer not null,
  rev integer not null,
  verb text not null,
  blocks jsonb not null,
  figures jsonb not null,
  at timestamp with time zone not null,
  by_name text not null,
  account_id integer,
  shown jsonb not null default '{}'::jsonb,
  constraint version_pkey PRIMARY KEY (text_id, rev),
  constraint version_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts.account(id),
  constraint version_text_id_fkey FOREIGN KEY (text_id) REFERENCES reports.text(id),
  constraint version_rev_check CHECK ((rev > 0)),
  constraint version_verb_check CHECK ((verb = ANY (ARRAY['created'::text, 'edited'::text, 'added'::text, 'moved'::text, 'removed'::text, 'restored'::text, 'accepted'::text])))
);
CREATE TRIGGER stays_as_it_was BEFORE DELETE OR UPDATE ON reports.version FOR EACH ROW EXECUTE FUNCTION reports.keep_version();

create table results.inconsistency (
  code text not null,
  "position" integer not null,
  place1 text not null,
  place2 text not null,
  note platform.localized not null,
  handling platform.localized not null,
  constraint inconsistency_pkey PRIMARY KEY (code)
);

create table results.inconsistency_indicator (
  inconsistency_code text not null,
  indicator_code text not null,
  constraint inconsistency_indicator_pkey PRIMARY KEY (inconsistency_code, indicator_code),
  constraint inconsistency_indicator_inconsistency_code_fkey FOREIGN KEY (inconsistency_code) REFERENCES results.inconsistency(code) ON DELETE CASCADE,
  constraint inconsistency_indicator_indicator_code_fkey FOREIGN KEY (indicator_code) REFERENCES results.indicator(code) ON DELETE CASCADE
);
CREATE INDEX inconsistency_indicator_indicator_code_idx ON results.inconsistency_indicator USING btree (indicator_code);

create table results.indicator (
  code text not null,
  "position" integer not null,
  label platform.localized not null,
  value double precision,
  unit platform.localized not null,
  qualifier_code text,
  as_of text[] not null default '{}'::text[],
  section text not null,
  kind text not null,
  measure text,
  measure_group text,
  key_position integer,
  constraint indicator_pkey PRIMARY KEY (code),
  constraint indicator_qualifier_code_fkey FOREIGN KEY (qualifier_code) REFERENCES results.qualifier(code),
  constraint indicator_check CHECK (((kind = 'declared'::text) OR (measure IS NOT NULL))),
  constraint indicator_check1 CHECK (((value IS NOT NULL) OR (qualifier_code IS NOT NULL))),
  constraint indicator_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint indicator_kind_check CHECK ((kind = ANY (ARRAY['computable'::text, 'declared'::text])))
);

create table results.qualifier (
  code text not null,
  name platform.localized not null,
  is_before boolean not null default false,
  constraint qualifier_pkey PRIMARY KEY (code),
  constraint qualifier_code_check CHECK ((code ~ '^[a-z_]+$'::text))
);

create table search.entry (
  kind text not null,
  key text not null,
  lang text not null,
  title text not null,
  body text not null,
  path text not null,
  words tsvector not null,
  plain text not null,
  constraint entry_pkey PRIMARY KEY (kind, key, lang),
  constraint entry_lang_check CHECK ((lang = ANY (ARRAY['es'::text, 'en'::text, 'pt'::text, 'fr'::text])))
);
CREATE INDEX entry_plain ON search.entry USING gin (plain gin_trgm_ops);
CREATE INDEX entry_words ON search.entry USING gin (words);

create table taxonomy.area (
  code text not null,
  "position" integer not null,
  name platform.localized not null,
  constraint area_pkey PRIMARY KEY (code),
  constraint area_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
);

create table taxonomy.component (
  code text not null,
  "position" integer not null,
  name platform.localized not null,
  stated_share integer,
  stated_qualifier platform.localized,
  note platform.localized,
  constraint component_pkey PRIMARY KEY (code),
  constraint component_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text)),
  constraint component_stated_share_check CHECK (((stated_share >= 0) AND (stated_share <= 100)))
);

create table taxonomy.population (
  code text not null,
  "position" integer not null,
  name platform.localized not null,
  constraint population_pkey PRIMARY KEY (code),
  constraint population_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
);

create table taxonomy.theme (
  code text not null,
  area_code text not null,
  "position" integer not null,
  name platform.localized not null,
  constraint theme_pkey PRIMARY KEY (code),
  constraint theme_area_code_fkey FOREIGN KEY (area_code) REFERENCES taxonomy.area(code),
  constraint theme_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
);
CREATE INDEX theme_area_code_idx ON taxonomy.theme USING btree (area_code);

CREATE OR REPLACE FUNCTION activities.check_follow_through()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.state <> old.state and not (old.state || '>' || new.state) = any (array[
    'report_due>report_sent', 'report_sent>returned', 'report_sent>accepted', 'returned>report_sent',
    'accepted>follow_up_due', 'follow_up_due>answered', 'answered>asked', 'asked>answered', 'answered>verified'
  ]) then
    raise exception 'a follow-through does not go from % to %', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION activities.check_planned_here()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from activities.activity where id = new.activity_id and proposal_id is null) then
    raise exception 'an activity of the record is not planned here' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION activities.check_transition()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION calls.check_call_transition()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION calls.check_frozen_criterion()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select from calls.call
    where id = coalesce(new.call_id, old.call_id) and frozen_at is not null
  ) then
    raise exception 'the criteria of an opened call are frozen' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $function$
;
CREATE OR REPLACE FUNCTION calls.check_transition()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION evaluation.check_interest()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;
CREATE OR REPLACE FUNCTION platform.keep_audit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  written timestamptz;
begin
  if tg_op = 'DELETE' and current_setting('minga.retention', true) = 'on' then
    if tg_table_name = 'audit' then written := old.at; else written := old.sealed_at; end if;
    if written < now() - interval '1 year' then return old; end if;
  end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION platform.plain(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, value))
;
CREATE OR REPLACE FUNCTION platform.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION platform.refuse_change_but_erasure()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and current_setting('minga.erasure', true) = 'on' then return new; end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $function$
;
CREATE OR REPLACE FUNCTION portfolio.count_facets()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into portfolio.facet_count as counted (facet, value, programs)
  select facet, value, count(*) from (
    select 'all' as facet, '' as value from new_rows
    union all select value.facet, value.value from new_rows join portfolio.profile on profile.id = profile_id,
      lateral (values ('country', country), ('area', area), ('theme', theme)) as value (facet, value)
    union all select 'language', unnest(languages) from new_rows join portfolio.profile on profile.id = profile_id
    union all select 'population', unnest(populations) from new_rows join portfolio.audience on audience.id = audience_id
  ) as come
  group by facet, value order by facet, value
  on conflict (facet, value) do update set programs = counted.programs + excluded.programs;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION portfolio.term(value text, is_phrase boolean)
 RETURNS tsquery
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
  with readings as (
    select case when is_phrase then phraseto_tsquery(config, value) else plainto_tsquery(config, value) end as reading
    from unnest(array['platform.es', 'platform.en', 'platform.pt', 'platform.fr']::regconfig[]) as config
  )
  select case when bool_or(numnode(reading) = 0) then ''::tsquery
    else string_agg(distinct '(' || reading::text || ')', ' | ')::tsquery end
  from readings
$function$
;
CREATE OR REPLACE FUNCTION portfolio.uncount_facets()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update portfolio.facet_count as counted set programs = counted.programs - gone.programs from (
    select facet, value, count(*) as programs from (
    select 'all' as facet, '' as value from old_rows
    union all select value.facet, value.value from old_rows join portfolio.profile on profile.id = profile_id,
      lateral (values ('country', country), ('area', area), ('theme', theme)) as value (facet, value)
    union all select 'language', unnest(languages) from old_rows join portfolio.profile on profile.id = profile_id
    union all select 'population', unnest(populations) from old_rows join portfolio.audience on audience.id = audience_id
    ) as went group by facet, value
  ) as gone
  where counted.facet = gone.facet and counted.value = gone.value;
  return null;
end $function$
;
CREATE OR REPLACE FUNCTION reports.begin_as_draft()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.state <> 'draft' then
    raise exception 'the text of a report begins as a draft' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION reports.check_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.report_id <> old.report_id or new.lang <> old.lang or new.rev < old.rev then
    raise exception 'the text of a report keeps its report and language, and its revisions go up'
      using errcode = 'check_violation';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (
    ('draft', 'published'), ('published', 'withdrawn'), ('withdrawn', 'published')
  ) then
    raise exception 'the text of a report does not go from % to %', old.state, new.state
      using errcode = 'check_violation';
  end if;
  if new.state = 'published' and not exists (select from reports.publication where text_id = new.id) then
    raise exception 'a published text has what was published' using errcode = 'check_violation';
  end if;
  return new;
end $function$
;
CREATE OR REPLACE FUNCTION reports.keep_row()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and current_setting('minga.erasure', true) = 'on' then return new; end if;
  raise exception 'what was written or published of a report stays as it was' using errcode = 'check_violation';
end $function$
;
CREATE OR REPLACE FUNCTION reports.keep_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state <> 'draft' then
    raise exception 'a text that was published stays' using errcode = 'check_violation';
  end if;
  return old;
end $function$
;
CREATE OR REPLACE FUNCTION reports.keep_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and current_setting('minga.erasure', true) = 'on' then return new; end if;
  if tg_op = 'DELETE' and exists (select from reports.text where id = old.text_id and state = 'draft') then
    return old;
  end if;
  raise exception 'what was written or published of a report stays as it was' using errcode = 'check_violation';
end $function$
;
