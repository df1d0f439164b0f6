/** See `#platform/personal/map.ts`. */
export const dataMap = `
erasure | accountability | record | person: person_id; kept: reason; plain: id account_id state asked_at reviewed_at reviewed_by settled_at settled_by
former | accountability | account! | person: person_id; name: name; email: email; plain: id at
hold | accountability | record | person: person_id; kept: reason; plain: id period_code placed_at account_id lifted_at
period | accountability | record | plain: code position days title body
purpose | accountability | record | plain: code position title ground
`
