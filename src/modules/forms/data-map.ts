/** See `#platform/personal/map.ts`. */
export const dataMap = `
form | record | record | published: title definition; plain: code
`
