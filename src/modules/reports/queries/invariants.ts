import { sql } from '#platform/db/index.ts'
import { type Invariant, invariant, numberedFromOne } from '#platform/db/invariant.ts'

export const invariants: Invariant[] = [
  numberedFromOne(
    'reports.versions_are_all_there',
    'The versions of a report’s text are numbered without a gap',
    'reports.version',
    'text_id',
    'rev',
  ),
  invariant(
    'reports.text_is_its_last_version',
    'The text of a report stands at its last version',
    sql`select concat('text ', text.id, ' at ', text.rev, ', last version ', last.rev) from reports.text
      left join (select text_id, max(rev) as rev from reports.version group by text_id) as last on last.text_id = text.id
      where text.rev is distinct from last.rev`,
  ),
  invariant(
    'reports.published_has_what_was_published',
    'A published text has what was published of it',
    sql`select concat('text ', id) from reports.text where state = 'published' and not exists (
      select from reports.publication where text_id = text.id)`,
  ),
]
