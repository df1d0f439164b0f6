/** See `#platform/personal/map.ts`. */
export const dataMap = `
contribution | record | record | published: qualifier note included_in same_as; plain: id code period_from period_to kind amount_usd source_line
contribution_contributor | record | record | plain: contribution_id position institution_id
`
