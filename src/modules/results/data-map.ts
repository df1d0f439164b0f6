/** See `#platform/personal/map.ts`. */
export const dataMap = `
inconsistency | record | record | published: place1 place2 note handling; plain: code position
inconsistency_indicator | record | record | published: inconsistency_code indicator_code
indicator | record | record | published: label unit qualifier_code section measure measure_group; plain: code position value as_of kind key_position
qualifier | record | record | published: name; plain: code is_before
`
