/** See `#platform/personal/map.ts`. */
export const dataMap = `
assignment | evaluation | record | person: person_id; text: conflict_reason; plain: id call_id proposal_id state assigned_at final_at lang rev
country_list | evaluation | record | published: name; plain: id source approved_on countries
decision | evaluation | record | text: remark; published: topic; plain: proposal_id call_id selection_id outcome reserve_position has_justifications remark_lang ratings
default_rules | evaluation | record | plain: is_only rules
evaluator | evaluation | record | person: person_id; plain: call_id themes capacity added_at
exception | evaluation | record | account: account_id; name: by_name revoked_by; text: reason; plain: id selection_id proposal_id outcome reason_lang at revoked_at
kept_work | evaluation | record | text: remark letters; published: topic; plain: proposal_id call_id outcome reserve_position has_justifications remark_lang
letter | evaluation | record | person: person_id; text: subject text; plain: id call_id proposal_id institution_id role lang is_edited rev
note | evaluation | record | person: person_id; text: text; plain: id proposal_id lang at
rating_change | evaluation | record | account: account_id; name: by_name; text: scores; plain: assignment_id rev at state
release | evaluation | record | account: account_id; name: by_name; plain: call_id at letters
rules | evaluation | record | account: account_id; name: by_name; text: reason; plain: call_id rev rules country_list_id reason_lang adopted_at
score | evaluation | record | text: justification; plain: assignment_id criterion_code score is_abstained
selection | evaluation | record | account: account_id; name: by_name; plain: id call_id rules_rev at instance result digest
`
