/** See `#platform/personal/map.ts`. */
export const dataMap = `
answer | cooperation | record | account: account_id; name: by_name; text: value; plain: proposal_id question rev at
answer_change | cooperation | record | account: account_id; name: by_name; text: value; plain: proposal_id question rev at
attachment | cooperation | record | name: by_name; text: name; plain: id proposal_id question file_key type size at removed_at
call | cooperation | record | published: title summary; plain: id ordinal year state opened stated_received stated_selected stated_canceled is_history rev time_zone opens_at closes_at rating_due_at decision_due_at modalities budget cost_ceiling mandates form frozen_at is_scheduled
call_criterion | cooperation | record | published: name; plain: call_id code position weight floor anchors
call_theme | cooperation | record | plain: call_id theme_code
consent | cooperation | record | account: account_id; name: by_name; text: message; plain: id proposal_id institution_id version asked_at answer answered_at message_lang
criterion | cooperation | record | published: name; plain: code kind round position anchors
late_entry | cooperation | record | name: by_name; text: reason; plain: call_id institution_id until granted_at
notice | cooperation | record | account: account_id; name: by_name; text: reason; plain: id call_id kind at reason_lang institution_id closes_at_before closes_at_after
proposal | cooperation | record | text: reason title; plain: id call_id institution_id state lang number rev created_at submitted_at submits_on_consent reason_lang theme_code modality cost co_financing origin origin_code
proposal_party | cooperation | record | plain: proposal_id institution_id role
proposal_transition | cooperation | record | account: account_id; name: by_name; text: reason; plain: id proposal_id from to at reason_lang
proposal_version | cooperation | record | account: account_id; name: by_name; text: answers; plain: proposal_id version kind at
proposal_writer | cooperation | record | person: person_id; name: by_name; plain: proposal_id invited_at
reminder | cooperation | record | plain: call_id institution_id deadline moment at
template | cooperation | record | plain: is_only definition
`
