/** See `#platform/personal/map.ts`. */
export const dataMap = `
entry | record | record | published: title body path words plain; plain: kind key lang
`
