import type pg from 'pg'

/** Everything is ours but what belongs to PostgreSQL, to extensions (`public`) and to pg-boss (`jobs`). */
const ours = `n.nspname not in ('information_schema', 'public', 'jobs') and n.nspname not like 'pg\\_%'`

export type Table = { name: string; columns: string[] }
export type Sequence = { name: string; lastValue: string }
export type Migration = { name: string; hash: string }

const rowsOf = async <Row extends pg.QueryResultRow>(client: pg.ClientBase, text: string): Promise<Row[]> =>
  (await client.query<Row>(text)).rows

/** The tables that hold content, with the columns that are not computed; what was migrated is kept apart. Names are quoted. */
export const listTables = (client: pg.ClientBase): Promise<Table[]> =>
  rowsOf(
    client,
    `select format('%I.%I', n.nspname, c.relname) as name,
       coalesce((select json_agg(format('%I', a.attname) order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''), '[]') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and ${ours} and (n.nspname, c.relname) <> ('platform', 'migration')
     order by n.nspname collate "C", c.relname collate "C"`,
  )

/** Where numbering stands: beyond the last row, where rows were deleted. */
export const listSequences = (client: pg.ClientBase): Promise<Sequence[]> =>
  rowsOf(
    client,
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as "lastValue"
     from pg_sequences join pg_namespace n on n.nspname = schemaname
     where last_value is not null and ${ours} order by schemaname collate "C", sequencename collate "C"`,
  )

/** What was migrated, in the order of names; nothing in a database that is blank. */
export const listMigrations = async (client: pg.ClientBase): Promise<Migration[]> => {
  const [known] = await rowsOf<{ table: string | null }>(
    client,
    `select to_regclass('platform.migration')::text as table`,
  )
  return known?.table
    ? rowsOf(client, 'select name, hash from platform.migration order by name collate "C"')
    : []
}

/** The first table that has a row. */
export const firstFilled = async (client: pg.ClientBase, tables: Table[]): Promise<string | undefined> => {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${name} limit 1`)
    if (rowCount) return name
  }
  return undefined
}

type Statement = { statement: string }

/**
 * Puts foreign keys and triggers aside until the returned function brings them back, the keys checked over every row.
 * Any owner of the tables may do this; `session_replication_role` would need a superuser and check nothing.
 */
export const setConstraintsAside = async (client: pg.ClientBase): Promise<() => Promise<void>> => {
  const from = `join pg_class c on c.oid = %.%relid join pg_namespace n on n.oid = c.relnamespace`
  const keys = await rowsOf<Statement & { restore: string }>(
    client,
    `select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname) as statement,
       format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as restore
     from pg_constraint k ${from.replace('%.%', 'k.con')}
     where k.contype = 'f' and k.conparentid = 0 and ${ours} order by k.oid`,
  )
  const triggers = await rowsOf<Statement & { restore: string }>(
    client,
    `select format('alter table %I.%I disable trigger %I', n.nspname, c.relname, t.tgname) as statement,
       format('alter table %I.%I enable %s trigger %I', n.nspname, c.relname,
         case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname) as restore
     from pg_trigger t ${from.replace('%.%', 't.tg')}
     where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D' and ${ours} order by t.oid`,
  )
  for (const { statement } of [...keys, ...triggers]) await client.query(statement)
  return async () => {
    await client.query('set constraints all immediate')
    for (const { restore } of [...keys, ...triggers]) await client.query(restore)
  }
}

/** Computes again what is kept computed. */
export const refreshViews = async (client: pg.ClientBase): Promise<void> => {
  const views = await rowsOf<Statement>(
    client,
    `select format('refresh materialized view %I.%I', n.nspname, c.relname) as statement
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'm' and ${ours} order by c.oid`,
  )
  for (const { statement } of views) await client.query(statement)
}
