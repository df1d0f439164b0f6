/** See `#platform/personal/map.ts`. */
export const dataMap = `
event | record | record | published: title summary city provider_country partial_date date_note ministries_note theme_code participants_note mandate outputs satisfaction_note platform source_section; plain: id kind number code country starts_on ends_on ministries is_ministries_exact satisfaction_percent source_line
event_institution | record | record | published: name; plain: event_id role position institution_id
`
