/** See `#platform/personal/map.ts`. */
export const dataMap = `
audience | record | record | plain: id populations
facet_count | record | record | plain: facet value programs
profile | record | record | plain: id country area theme languages
program | record | record | published: unit contact_post; plain: id code institution_id theme_code languages original_lang state rev confirmed_on source_kind source_sections source_lines kept_since
program_activity | record | record | plain: program_id call_year number
program_index | record | record | published: title_words words said; plain: program_id profile_id audience_id confirmed_on
program_population | record | record | plain: program_id population_code
program_text | record | record | published: title summary objectives results; plain: program_id lang state stale_fields source_rev rev
program_title | record | record | published: key; plain: lang program_id
program_version | record | record | account: account_id; name: by_name; published: content; plain: program_id rev at verb
word | record | record | published: word plain
`
