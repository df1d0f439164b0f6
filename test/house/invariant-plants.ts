const localized = `'{"es":"x","en":"x","pt":"x","fr":"x"}'`

const proposal = (columns: Record<string, string> = {}) => {
  const all: Record<string, string> = {
    call_id: '(select max(id) from calls.call)',
    institution_id: "(select id from directory.institution where code = 'mol-gt')",
    lang: "'es'",
    created_at: 'now()',
    ...columns,
  }
  return `insert into calls.proposal (id, ${Object.keys(all).join(', ')})
    overriding system value values (900, ${Object.values(all).join(', ')});`
}
const sent = { number: '1', submitted_at: 'now()' }
const step = (from: string, to: string) =>
  `insert into calls.proposal_transition (proposal_id, "from", "to", at, by_name) values (900, ${from}, ${to}, now(), 'x');`
const activity = `update activities.activity set proposal_id = 900, decided_at = now()
  where id = (select min(id) from activities.activity);`
const firstActivity = '(select min(id) from activities.activity)'
const followThrough = `insert into activities.follow_through (activity_id, ended_on, report_due_on, follow_up_opens_on, announced_on)
  values (${firstActivity}, '2026-01-01', '2026-02-01', '2026-07-01', '2026-01-01');`
const followStep = (from: string, to: string) =>
  `insert into activities.follow_through_step (activity_id, "from", "to", at, by_name)
    values (${firstActivity}, ${from}, ${to}, now(), 'x');`
const assignment = (state: string, rev: number) =>
  `insert into evaluation.assignment (id, call_id, proposal_id, person_id, state, assigned_at, final_at, rev)
    overriding system value values (900, (select max(id) from calls.call), 900, 1, '${state}', now(), ${state === 'final' ? 'now()' : 'null'}, ${rev});`
const ratingChange = (state: string) =>
  `insert into evaluation.rating_change (assignment_id, rev, at, state, scores, by_name) values (900, 1, now(), '${state}', '{}', 'x');`
const release = (ago: string) =>
  `insert into evaluation.release (call_id, at, letters, by_name)
    values ((select max(id) from calls.call), now() - interval '${ago}', 0, 'x');`
const selection = (result: string, digest: string, instance = '{}') =>
  `insert into evaluation.selection (call_id, rules_rev, at, instance, result, digest, by_name)
    values (1, 1, now(), '${instance}', '${result}', '${digest}', 'x');`
const reportText = `insert into reports.text (id, report_id, lang, state, rev) overriding system value values (900, 1, 'es', 'published', 2);`
const reportVersion = (rev: number) =>
  `insert into reports.version (text_id, rev, verb, blocks, figures, at, by_name) values (900, ${rev}, 'edited', '[]', '{}', now(), 'x');`
const mail = (age: string) =>
  `insert into mail.message (key, to_name, to_address, lang, subject, text, created_at)
    values ('k', 'x', 'x@example.org', 'es', 'x', 'x', now() - interval '${age}');`
const anyProgram = '(select min(program_id) from portfolio.program_index)'
const account = (columns = '', values = '') =>
  `insert into accounts.account (id, person_id${columns}) overriding system value values (900, 900${values});`
const rules = JSON.stringify({
  rules: { bonus: null, incompatible: [], pinned: [], excluded: [] },
  candidates: [],
})

/** For each invariant, what breaks it when nothing guards. */
export const invariantPlants: Record<string, string> = {
  'platform.references_exist': `update taxonomy.theme set area_code = 'nowhere' where code = (select min(code) from taxonomy.theme)`,
  'accounts.accounts_exist': `insert into platform.audit (name, account_id, is_public) values ('a.b', 4711, false)`,
  'platform.numbering_is_ahead': `insert into directory.person (id, name, email) overriding system value values (99999, 'x', 'x@example.org')`,
  'platform.guards_stand': `alter table platform.audit disable trigger audit_append_only`,
  'mail.nothing_waits_forever': mail('3 days'),
  'files.every_file_is_there': `${proposal()}
    insert into files.stored (key, name, type, size, object, institution_id, admitted_at, state) values ('00/00/lost', 'a', 'pdf', 1, 'x/1', 1, now(), 'unscanned');
    insert into calls.attachment (proposal_id, question, file_key, name, type, size, at, by_name)
    values (900, 'q', '00/00/lost', 'x', 'x', 1, now(), 'x')`,
  'accounts.closed_accounts_are_out': `${account(', disabled_at', ', now()')} insert into accounts.session
    (account_id, token_hash, created_at, last_seen_at, expires_at, posts)
    values (900, sha256('x'), now(), now(), now() + interval '1 hour', '{}')`,
  'accounts.invitations_were_written': account(),
  'portfolio.versions_are_all_there': `delete from portfolio.program_version where program_id = ${anyProgram};
    insert into portfolio.program_version (program_id, rev, at, verb, by_name, content) values (${anyProgram}, 2, now(), 'edited', 'x', '{}')`,
  'portfolio.program_is_its_last_version': `update portfolio.program_text set title = 'x' where program_id = ${anyProgram}`,
  'portfolio.one_original': `update portfolio.program_text set state = 'human' where program_id = ${anyProgram}`,
  'portfolio.found_is_published': `update portfolio.program set state = 'archived' where id = ${anyProgram}`,
  'portfolio.counts_are_counted': `update portfolio.facet_count set programs = programs + 1 where facet = 'all'`,
  'portfolio.search_knows_the_published': `delete from search.entry where kind = 'program' and lang = 'fr'`,
  'search.words_are_of_the_text': `update search.entry set title = title || ' x' where kind = 'program'`,
  'calls.state_is_last_step': `${proposal({ state: "'withdrawn'" })} ${step('null', "'draft'")}`,
  'calls.steps_follow': `${proposal()} ${step('null', "'draft'")} ${step("'submitted'", "'draft'")}`,
  'calls.versions_are_all_there': `${proposal()} insert into calls.proposal_version (proposal_id, version, kind, answers, at, by_name)
    values (900, 2, 'submitted', '{}', now(), 'x')`,
  'calls.numbers_are_all_there': proposal({ ...sent, number: '2', state: "'submitted'" }),
  'calls.lists_say_what_answers_say': proposal({ title: "'said nowhere'" }),
  'calls.answers_are_the_last_given': `${proposal()} insert into calls.answer (proposal_id, question, rev, value, at, by_name)
    values (900, 'q', 1, '1', now(), 'x')`,
  'calls.received_was_sent': proposal({ ...sent, state: "'submitted'" }),
  'calls.owner_is_a_beneficiary': `${proposal()} insert into calls.proposal_party values (900, 1, 'provider')`,
  'calls.a_published_call_is_settled': `${proposal({ ...sent, state: "'eligible'" })}
    update calls.call set state = 'published', opened = '2027' where id = (select max(id) from calls.call)`,
  'evaluation.rating_is_its_last_change': `${assignment('draft', 2)} ${ratingChange('draft')}`,
  'evaluation.final_ratings_are_whole': `${assignment('final', 1)} ${ratingChange('final')}
    insert into calls.call_criterion (call_id, code, position, name, weight, anchors)
    values ((select max(id) from calls.call), 'planted', 1, ${localized}, 1, '[]')`,
  'evaluation.nobody_rates_the_own': `${proposal()} ${assignment('final', 1)} ${ratingChange('final')}
    insert into calls.proposal_party values (900, 900, 'beneficiary');
    insert into directory.post (person_id, institution_id, role, valid_from) values (1, 900, 'evaluator', '2020-01-01')`,
  'evaluation.digest_is_of_the_dataset': selection('{"dataset":{"digest":"one"},"outcome":{}}', 'another'),
  'evaluation.selections_keep_their_rules': selection(
    '{"outcome":{"status":"optimal","ids":[],"value":{"total":5}}}',
    'x',
    rules,
  ),
  'evaluation.released_is_decided': `${proposal({ ...sent, state: "'selected'" })} ${release('1 minute')}`,
  'evaluation.every_letter_went_out': `${release('1 minute')} update evaluation.release set letters = 3`,
  'activities.status_is_last_step': activity,
  'activities.steps_follow': `insert into activities.transition (activity_id, "from", "to", at, by_name)
    values (${firstActivity}, 'scheduled', 'completed', now(), 'x')`,
  'activities.follow_through_is_last_step': followThrough,
  'activities.follow_through_steps_follow': `${followThrough} ${followStep('null', "'report_due'")} ${followStep("'returned'", "'report_due'")}`,
  'activities.versions_are_all_there': `insert into activities.questionnaire_version (questionnaire_id, version, answers, at, by_name)
    values (900, 2, '{}', now(), 'x')`,
  'activities.answers_are_the_last_given': `insert into activities.answer_change (questionnaire_id, question, rev, value, at, by_name)
    values (900, 'q', 1, '1', now(), 'x')`,
  'activities.due_days_are_the_last_given': `${followThrough} insert into activities.extension
    (activity_id, kind, due_before, due_after, reason, reason_lang, at, by_name)
    values (${firstActivity}, 'report', '2026-02-01', '2026-03-01', 'x', 'es', now(), 'x')`,
  'activities.every_activity_has_both_sides': `${activity} delete from activities.activity_party where role = 'provider'`,
  'activities.selected_becomes_activity': `${proposal({ ...sent, state: "'selected'" })} ${release('2 hours')}`,
  'reports.versions_are_all_there': reportVersion(2),
  'reports.text_is_its_last_version': `${reportText} ${reportVersion(1)}`,
  'reports.published_has_what_was_published': reportText,
}
