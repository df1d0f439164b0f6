/** See `#platform/personal/map.ts`. */
export const dataMap = `
activity | cooperation | record | text: cancel_note; published: topic; plain: id call_id number code modality status theme_code source_line proposal_id decided_at days follows_id replaces_id cancel_reason cancel_note_lang canceled_at place_settled_at
activity_party | cooperation | record | plain: activity_id institution_id role
agenda_item | cooperation | record | name: by_name; text: title place; plain: id activity_id day starts_at ends_at lang
answer | cooperation | record | account: account_id; name: by_name; text: value; plain: questionnaire_id question rev at
answer_change | cooperation | record | account: account_id; name: by_name; text: value; plain: questionnaire_id question rev at
attachment | cooperation | record | name: by_name; text: name; plain: id questionnaire_id question file_key type size at removed_at
availability | cooperation | record | name: by_name; plain: id activity_id institution_id starts_on ends_on at
busy | cooperation | record | name: by_name; text: note; plain: id institution_id starts_on ends_on at
calendar_entry | cooperation | record | plain: activity_id number sequence starts_on ends_on is_canceled changed_at
capacity | cooperation | record | name: by_name; plain: institution_id most at
check_mark | cooperation | record | name: by_name; plain: activity_id code at
commitment | cooperation | record | name: by_name; text: step owner why; plain: id activity_id position due_on lang state at
cost_item | cooperation | record | name: by_name; text: what; plain: id activity_id kind quantity unit_cost payer
date_answer | cooperation | record | account: account_id; name: by_name; text: message; plain: offer_id institution_id accepts message_lang at is_reported
date_offer | cooperation | record | account: account_id; name: by_name; plain: id activity_id institution_id at outcome closed_at
date_offer_days | cooperation | record | plain: offer_id starts_on ends_on
delegation | cooperation | delegation | name: name by_name; email: email; secret: token_hash; plain: id questionnaire_id topic language created_at expires_at used_at revoked_at
extension | cooperation | record | name: by_name; text: reason; plain: id activity_id kind due_before due_after reason_lang at
follow_through | cooperation | record | text: reason; plain: activity_id state ended_on report_due_on follow_up_opens_on follow_up_due_on announced_on report_sent_at report_accepted_at answered_at verified_at reason_lang
follow_through_rules | cooperation | record | plain: is_only definition
follow_through_step | cooperation | record | account: account_id; name: by_name; text: reason; plain: id activity_id from to at reason_lang
mission | cooperation | record | plain: id activity_id starts_on ends_on
office | cooperation | record | name: name by_name; email: email; plain: institution_id language at
outcome | cooperation | record | text: evidence evidence_link rejection; published: summary; plain: id code component_code year source_line state lang attachment_id reported_by position verified_on rejection_lang
outcome_activity | cooperation | record | plain: outcome_id activity_id
outcome_institution | cooperation | record | plain: outcome_id institution_id role
participant | cooperation | participant | person: person_id; name: name by_name; email: email; blank: post; plain: id activity_id institution_id lang is_technical influences_policy is_listed at
provider_comment | cooperation | record | name: by_name; text: text; plain: id activity_id kind institution_id lang at
questionnaire | cooperation | record | plain: id activity_id kind form lang opened_at
questionnaire_version | cooperation | record | account: account_id; name: by_name; text: answers; plain: questionnaire_id version at
reminder | cooperation | record | plain: activity_id kind due_on days sent_to at people
transition | cooperation | record | account: account_id; name: by_name; text: reason; plain: id activity_id from to at reason_lang
writer | cooperation | record | person: person_id; name: by_name; plain: activity_id invited_at
`
