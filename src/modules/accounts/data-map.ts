/** See `#platform/personal/map.ts`. */
export const dataMap = `
account | sign_in | account | person: person_id; account: id; secret: password_hash; plain: is_sample created_at disabled_at
challenge | sign_in | sign_in! | account: account_id; secret: token_hash sealed; plain: kind created_at expires_at
device | sign_in | sign_in! | account: account_id; secret: token_hash; plain: last_used_at expires_at
link | sign_in | sign_in! | account: account_id; secret: token_hash; plain: id kind created_at expires_at used_at
passkey | sign_in | account! | account: account_id; trait: name; secret: credential_id public_key; plain: id counter transports is_backed_up created_at last_used_at
recovery_code | sign_in | account! | account: account_id; secret: code_hash; plain: used_at
second_factor | sign_in | account! | account: account_id; secret: secret_sealed; plain: created_at confirmed_at last_step
session | sign_in | sign_in! | account: account_id; trait: user_agent address; secret: token_hash; plain: id created_at last_seen_at expires_at posts second_step_at
throttle | sign_in | sign_in | secret: key; plain: kind failures last_at open_at
`
