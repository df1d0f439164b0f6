/** See `#platform/personal/map.ts`. */
export const dataMap = `
publication | record | record | published: title note; plain: id code kind year
publication_author | record | record | published: name; plain: publication_id position institution_id workshop_number
`
