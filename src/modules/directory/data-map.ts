/** See `#platform/personal/map.ts`. */
export const dataMap = `
institution | record | record | plain: id code kind country acronym name is_name_generic
institution_name | record | record | plain: institution_id name acronym valid_from valid_to source_line
member_state | record | record | plain: code name subregion_code language
network | record | record | plain: code name short_name description time_zone profile
person | network | account | person: id; name: name; email: email; kept: language; plain: created_at
post | network | account | person: person_id; trait: title; plain: id institution_id role valid_from valid_to is_sample
subregion | record | record | plain: code position name
`
