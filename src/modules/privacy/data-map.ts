import { readDataMap } from '#platform/personal/map.ts'

/**
 * Every column of the database: what it is for, how long it is kept, and how it stands to a person. The classes are
 * those of `#platform/personal/map.ts`, purposes and periods those of `privacy.json`; a test fails on a column that is not here.
 * A new column goes into the line of its table: `plain` when it says nothing of a person.
 */
export const dataMap = readDataMap(`
accounts.account | sign_in | account | person: person_id; account: id; secret: password_hash; plain: is_sample created_at disabled_at
accounts.challenge | sign_in | sign_in! | account: account_id; secret: token_hash sealed; plain: kind created_at expires_at
accounts.device | sign_in | sign_in! | account: account_id; secret: token_hash; plain: last_used_at expires_at
accounts.link | sign_in | sign_in! | account: account_id; secret: token_hash; plain: id kind created_at expires_at used_at
accounts.passkey | sign_in | account! | account: account_id; trait: name; secret: credential_id public_key; plain: id counter transports is_backed_up created_at last_used_at
accounts.recovery_code | sign_in | account! | account: account_id; secret: code_hash; plain: used_at
accounts.second_factor | sign_in | account! | account: account_id; secret: secret_sealed; plain: created_at confirmed_at last_step
accounts.session | sign_in | sign_in! | account: account_id; trait: user_agent address; secret: token_hash; plain: id created_at last_seen_at expires_at posts second_step_at
accounts.throttle | sign_in | sign_in | secret: key; plain: kind failures last_at open_at
activities.activity | cooperation | record | text: cancel_note; published: topic; plain: id call_id number code modality status theme_code source_line proposal_id decided_at days follows_id replaces_id cancel_reason cancel_note_lang canceled_at place_settled_at
activities.activity_party | cooperation | record | plain: activity_id institution_id role
activities.agenda_item | cooperation | record | name: by_name; text: title place; plain: id activity_id day starts_at ends_at lang
activities.answer | cooperation | record | account: account_id; name: by_name; text: value; plain: questionnaire_id question rev at
activities.answer_change | cooperation | record | account: account_id; name: by_name; text: value; plain: questionnaire_id question rev at
activities.attachment | cooperation | record | name: by_name; text: name; plain: id questionnaire_id question file_key type size at removed_at
activities.availability | cooperation | record | name: by_name; plain: id activity_id institution_id starts_on ends_on at
activities.busy | cooperation | record | name: by_name; text: note; plain: id institution_id starts_on ends_on at
activities.calendar_entry | cooperation | record | plain: activity_id number sequence starts_on ends_on is_canceled changed_at
activities.capacity | cooperation | record | name: by_name; plain: institution_id most at
activities.check_mark | cooperation | record | name: by_name; plain: activity_id code at
activities.commitment | cooperation | record | name: by_name; text: step owner why; plain: id activity_id position due_on lang state at
activities.cost_item | cooperation | record | name: by_name; text: what; plain: id activity_id kind quantity unit_cost payer
activities.date_answer | cooperation | record | account: account_id; name: by_name; text: message; plain: offer_id institution_id accepts message_lang at is_reported
activities.date_offer | cooperation | record | account: account_id; name: by_name; plain: id activity_id institution_id at outcome closed_at
activities.date_offer_days | cooperation | record | plain: offer_id starts_on ends_on
activities.delegation | cooperation | delegation | name: name by_name; email: email; secret: token_hash; plain: id questionnaire_id topic language created_at expires_at used_at revoked_at
activities.extension | cooperation | record | name: by_name; text: reason; plain: id activity_id kind due_before due_after reason_lang at
activities.follow_through | cooperation | record | text: reason; plain: activity_id state ended_on report_due_on follow_up_opens_on follow_up_due_on announced_on report_sent_at report_accepted_at answered_at verified_at reason_lang
activities.follow_through_rules | cooperation | record | plain: is_only definition
activities.follow_through_step | cooperation | record | account: account_id; name: by_name; text: reason; plain: id activity_id from to at reason_lang
activities.mission | cooperation | record | plain: id activity_id starts_on ends_on
activities.office | cooperation | record | name: name by_name; email: email; plain: institution_id language at
activities.outcome | cooperation | record | text: evidence evidence_link rejection; published: summary; plain: id code component_code year source_line state lang attachment_id reported_by position verified_on
activities.outcome_activity | cooperation | record | plain: outcome_id activity_id
activities.outcome_institution | cooperation | record | plain: outcome_id institution_id role
activities.participant | cooperation | participant | person: person_id; name: name by_name; email: email; blank: post; plain: id activity_id institution_id lang is_technical influences_policy is_listed at
activities.provider_comment | cooperation | record | name: by_name; text: text; plain: id activity_id kind institution_id lang at
activities.questionnaire | cooperation | record | plain: id activity_id kind form lang opened_at
activities.questionnaire_version | cooperation | record | account: account_id; name: by_name; text: answers; plain: questionnaire_id version at
activities.reminder | cooperation | record | plain: activity_id kind due_on days sent_to at people
activities.transition | cooperation | record | account: account_id; name: by_name; text: reason; plain: id activity_id from to at reason_lang
activities.writer | cooperation | record | person: person_id; name: by_name; plain: activity_id invited_at
calls.answer | cooperation | record | account: account_id; name: by_name; text: value; plain: proposal_id question rev at
calls.answer_change | cooperation | record | account: account_id; name: by_name; text: value; plain: proposal_id question rev at
calls.attachment | cooperation | record | name: by_name; text: name; plain: id proposal_id question file_key type size at removed_at
calls.call | cooperation | record | published: title summary; plain: id ordinal year state opened stated_received stated_selected stated_canceled is_history rev time_zone opens_at closes_at rating_due_at decision_due_at modalities budget cost_ceiling mandates form frozen_at is_scheduled
calls.call_criterion | cooperation | record | published: name; plain: call_id code position weight floor anchors
calls.call_theme | cooperation | record | plain: call_id theme_code
calls.consent | cooperation | record | account: account_id; name: by_name; text: message; plain: id proposal_id institution_id version asked_at answer answered_at message_lang
calls.criterion | cooperation | record | published: name; plain: code kind round position anchors
calls.late_entry | cooperation | record | name: by_name; text: reason; plain: call_id institution_id until granted_at
calls.notice | cooperation | record | account: account_id; name: by_name; text: reason; plain: id call_id kind at reason_lang institution_id closes_at_before closes_at_after
calls.proposal | cooperation | record | text: reason title; plain: id call_id institution_id state lang number rev created_at submitted_at submits_on_consent reason_lang theme_code modality cost co_financing origin origin_code
calls.proposal_party | cooperation | record | plain: proposal_id institution_id role
calls.proposal_transition | cooperation | record | account: account_id; name: by_name; text: reason; plain: id proposal_id from to at reason_lang
calls.proposal_version | cooperation | record | account: account_id; name: by_name; text: answers; plain: proposal_id version kind at
calls.proposal_writer | cooperation | record | person: person_id; name: by_name; plain: proposal_id invited_at
calls.reminder | cooperation | record | plain: call_id institution_id deadline moment at
calls.template | cooperation | record | plain: is_only definition
directory.institution | record | record | plain: id code kind country acronym name is_name_generic
directory.institution_name | record | record | plain: institution_id name acronym valid_from valid_to source_line
directory.member_state | record | record | plain: code name subregion_code language
directory.network | record | record | plain: code name short_name description time_zone profile
directory.person | network | account | person: id; name: name; email: email; kept: language; plain: created_at
directory.post | network | account | person: person_id; trait: title; plain: id institution_id role valid_from valid_to is_sample
directory.subregion | record | record | plain: code position name
evaluation.assignment | evaluation | record | person: person_id; text: conflict_reason; plain: id call_id proposal_id state assigned_at final_at lang rev
evaluation.country_list | evaluation | record | published: name; plain: id source approved_on countries
evaluation.decision | evaluation | record | text: remark; published: topic; plain: proposal_id call_id selection_id outcome reserve_position has_justifications remark_lang ratings
evaluation.default_rules | evaluation | record | plain: is_only rules
evaluation.evaluator | evaluation | record | person: person_id; plain: call_id themes capacity added_at
evaluation.exception | evaluation | record | account: account_id; name: by_name revoked_by; text: reason; plain: id selection_id proposal_id outcome reason_lang at revoked_at
evaluation.kept_work | evaluation | record | text: remark letters; published: topic; plain: proposal_id call_id outcome reserve_position has_justifications remark_lang
evaluation.letter | evaluation | record | person: person_id; text: subject text; plain: id call_id proposal_id institution_id role lang is_edited rev
evaluation.note | evaluation | record | person: person_id; text: text; plain: id proposal_id lang at
evaluation.rating_change | evaluation | record | account: account_id; name: by_name; text: scores; plain: assignment_id rev at state
evaluation.release | evaluation | record | account: account_id; name: by_name; plain: call_id at letters
evaluation.rules | evaluation | record | account: account_id; name: by_name; text: reason; plain: call_id rev rules country_list_id reason_lang adopted_at
evaluation.score | evaluation | record | text: justification; plain: assignment_id criterion_code score is_abstained
evaluation.selection | evaluation | record | account: account_id; name: by_name; plain: id call_id rules_rev at instance result digest
events.event | record | record | published: title summary city provider_country partial_date date_note ministries_note theme_code participants_note mandate outputs satisfaction_note platform source_section; plain: id kind number code country starts_on ends_on ministries is_ministries_exact satisfaction_percent source_line
events.event_institution | record | record | published: name; plain: event_id role position institution_id
files.stored | cooperation | record | account: account_id; text: name finding; plain: key type size object institution_id at admitted_at state scanned_at
forms.form | record | record | published: title definition; plain: code
fund.contribution | record | record | published: qualifier note included_in same_as; plain: id code period_from period_to kind amount_usd source_line
fund.contribution_contributor | record | record | plain: contribution_id position institution_id
library.publication | record | record | published: title note; plain: id code kind year
library.publication_author | record | record | published: name; plain: publication_id position institution_id workshop_number
mail.bounce | correspondence | mail | text: diagnostic; plain: message_id at status
mail.message | correspondence | mail | name: to_name; email: to_address; text: subject text last_error; plain: id key lang created_at state attempts tried_at sent_at
mail.suspension | correspondence | mail | email: address; text: diagnostic; plain: since status
platform.audit | accountability | audit | account: account_id; kept: subject_id data; plain: id at name subject_kind request_id is_public commitment
platform.audit_pending | accountability | audit | plain: audit_id
platform.audit_personal | accountability | address | trait: address; secret: salt; plain: audit_id
platform.audit_seal | accountability | audit | plain: position audit_id hash sealed_at
platform.load | operation | record | plain: id network hash loaded_at counts
platform.migration | operation | record | plain: name hash applied_at
platform.secret_key | operation | record | plain: is_only fingerprint
portfolio.audience | record | record | plain: id populations
portfolio.facet_count | record | record | plain: facet value programs
portfolio.profile | record | record | plain: id country area theme languages
portfolio.program | record | record | published: unit contact_post; plain: id code institution_id theme_code languages original_lang state rev confirmed_on source_kind source_sections source_lines kept_since
portfolio.program_activity | record | record | plain: program_id call_year number
portfolio.program_index | record | record | published: title_words words said; plain: program_id profile_id audience_id confirmed_on
portfolio.program_population | record | record | plain: program_id population_code
portfolio.program_text | record | record | published: title summary objectives results; plain: program_id lang state stale_fields source_rev rev
portfolio.program_title | record | record | published: key; plain: lang program_id
portfolio.program_version | record | record | account: account_id; name: by_name; published: content; plain: program_id rev at verb
portfolio.word | record | record | published: word plain
privacy.period | accountability | record | plain: code position days title body
privacy.purpose | accountability | record | plain: code position title ground
privacy.former | accountability | account! | person: person_id; name: name; email: email; plain: id at
privacy.erasure | accountability | record | person: person_id; kept: reason; plain: id account_id state asked_at reviewed_at reviewed_by settled_at settled_by
privacy.hold | accountability | record | person: person_id; kept: reason; plain: id period_code placed_at account_id lifted_at
reports.publication | record | record | account: account_id; name: by_name; published: document pdf word; plain: id text_id rev at
reports.report | record | record | plain: id period_from period_to created_at
reports.shown | record | record | plain: digest columns rows
reports.template | record | record | plain: is_only content
reports.text | record | record | plain: id report_id lang state rev
reports.version | record | record | account: account_id; name: by_name; text: blocks; plain: text_id rev verb figures at shown
results.inconsistency | record | record | published: place1 place2 note handling; plain: code position
results.inconsistency_indicator | record | record | published: inconsistency_code indicator_code
results.indicator | record | record | published: label unit qualifier_code section measure measure_group; plain: code position value as_of kind key_position
results.qualifier | record | record | published: name; plain: code is_before
search.entry | record | record | published: title body path words plain; plain: kind key lang
taxonomy.area | record | record | published: name; plain: code position
taxonomy.component | record | record | published: name stated_qualifier note; plain: code position stated_share
taxonomy.population | record | record | published: name; plain: code position
taxonomy.theme | record | record | published: area_code name; plain: code position
`)
