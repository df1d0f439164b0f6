import { sql } from '#platform/db/index.ts'
import type { RetentionRule } from '#platform/personal/retention.ts'

const expired = (table: string): RetentionRule => ({
  keeps: 'sign_in',
  table,
  let: (before, { accounts }) =>
    sql`delete from ${sql.table(table)} where expires_at < ${before} and account_id <> all(${accounts})`,
})

export const retention = ['accounts.session', 'accounts.device', 'accounts.link'].map(expired)
