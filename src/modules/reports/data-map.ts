/** See `#platform/personal/map.ts`. */
export const dataMap = `
publication | record | record | account: account_id; name: by_name; published: document pdf word; plain: id text_id rev at
report | record | record | plain: id period_from period_to created_at
shown | record | record | plain: digest columns rows
template | record | record | plain: is_only content
text | record | record | plain: id report_id lang state rev
version | record | record | account: account_id; name: by_name; text: blocks; plain: text_id rev verb figures at shown
`
