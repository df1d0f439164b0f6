/** See `#platform/personal/map.ts`. */
export const dataMap = `
area | record | record | published: name; plain: code position
component | record | record | published: name stated_qualifier note; plain: code position stated_share
population | record | record | published: name; plain: code position
theme | record | record | published: area_code name; plain: code position
`
