import { sql } from '../db/index.ts'
import type { RetentionRule } from './retention.ts'

/** The data map of the platform's own tables: schema → lines. */
export const ownMaps = {
  files: `
stored | cooperation | record | account: account_id; text: name finding; plain: key type size object institution_id at admitted_at state scanned_at
`,
  mail: `
bounce | correspondence | mail | text: diagnostic; plain: message_id at status
message | correspondence | mail | name: to_name; email: to_address; text: subject text last_error; plain: id key lang created_at state attempts tried_at sent_at
suspension | correspondence | mail! | email: address; text: diagnostic; plain: since status
`,
  platform: `
audit | accountability | audit | account: account_id; kept: subject_id data; plain: id at name subject_kind request_id is_public commitment
audit_pending | accountability | audit | plain: audit_id
audit_personal | accountability | address | trait: address; secret: salt; plain: audit_id
audit_seal | accountability | audit | plain: position audit_id hash sealed_at
load | operation | record | plain: id network hash loaded_at counts
migration | operation | record | plain: name hash applied_at
secret_key | operation | record | plain: is_only fingerprint
`,
}

export const ownRules: RetentionRule[] = [
  {
    keeps: 'mail',
    table: 'mail.message',
    let: (before, { emails }) =>
      sql`delete from mail.message where created_at < ${before} and state in ('sent', 'failed') and to_address <> all(${emails})`,
  },
  {
    keeps: 'address',
    table: 'platform.audit_personal',
    let: (before, { accounts }) =>
      sql`delete from platform.audit_personal as personal using platform.audit as line where line.id = personal.audit_id
        and line.at < ${before} and coalesce(line.account_id, 0) <> all(${accounts})`,
  },
]
