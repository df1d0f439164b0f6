import { sql } from '#platform/db/index.ts'
import type { RetentionRule } from '#platform/personal/retention.ts'

export const retention: RetentionRule[] = [
  {
    keeps: 'delegation',
    table: 'activities.delegation',
    let: (before, { emails }) =>
      sql`update activities.delegation set name = '—', email = 'delegation-' || id || '@erased.invalid'
        where created_at < ${before} and email not like '%@erased.invalid' and email <> all(${emails})`,
  },
  {
    keeps: 'participant',
    table: 'activities.participant',
    let: (before, { emails }) =>
      sql`update activities.participant set email = null where at < ${before} and email is not null and email <> all(${emails})`,
  },
]
