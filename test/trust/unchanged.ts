import { policy } from '#test/trust/policy.ts'
import type { World } from '#test/trust/world.ts'

/** Kinds that are somebody's secret from the public. */
const secretKinds = Object.entries(policy)
  .filter(([, seenBy]) => !(seenBy as readonly string[]).includes('everybody'))
  .map(([kind]) => kind)

type Column = { schema: string; table: string; column: string; type: string }

const columns = `select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and n.nspname = any($1) and (t.typname in ('text', 'jsonb') or t.typbasetype = 'jsonb'::regtype)`

/**
 * Everything that the public may not see becomes something else, in the database alone and of the same length: texts,
 * sums, scores that are not published. If a public answer were made of any of it, it would be another answer.
 */
export const changeSecrets = async ({ database }: Pick<World, 'database'>): Promise<number> => {
  const client = await database.pool.connect()
  try {
    // As a replica applies changes: no trigger, so that nothing hears of it and frozen rows change too.
    await client.query("set session_replication_role = 'replica'")
    const { rows } = await client.query<Column>(columns, [
      ['accounts', 'activities', 'calls', 'directory', 'evaluation', 'portfolio', 'reports'],
    ])
    let changed = 0
    for (const { schema, table, column, type } of rows) {
      const { rowCount } = await client.query(
        `update "${schema}"."${table}"
          set "${column}" = regexp_replace("${column}"::text, $1, '\\1zanary-\\2-', 'g')::${type}
          where "${column}"::text ~ $1`,
        [`(^|[^a-z])canary-(${secretKinds.join('|')})-(?=[0-9])`],
      )
      changed += rowCount ?? 0
    }
    for (const change of secretNumbers) changed += (await client.query(change)).rowCount ?? 0
    return changed
  } finally {
    await client.query("set session_replication_role = 'origin'")
    client.release()
  }
}

/** Sums of proposals and visits, and scores of calls whose results nobody knows yet. */
const secretNumbers = [
  // Of a released call the sums are public, without names.
  `update calls.proposal p set cost = p.cost + 7, co_financing = p.co_financing + 7
    from calls.call c where c.id = call_id and c.state <> 'published'`,
  `update activities.cost_item set unit_cost = unit_cost + 7`,
  `update evaluation.score set score = 4 - score where assignment_id in (
    select a.id from evaluation.assignment a join calls.call c on c.id = a.call_id where c.state <> 'published')`,
  `insert into calls.proposal (call_id, institution_id, state, lang, created_at)
    select call_id, institution_id, 'draft', lang, created_at from calls.proposal where state = 'draft'`,
  `delete from evaluation.note`,
]
