import type pg from 'pg'

/** The schemas that are ours to describe: pg-boss keeps its own in `jobs`. */
const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'public', 'jobs') and n.nspname not like 'pg\\_%'`

/**
 * What the migrations amount to, as text in a fixed order: schemas, domains, tables with their columns,
 * constraints, indexes and triggers, functions. For reading and for comparing, not for running.
 */
export const describeSchema = async (pool: pg.Pool): Promise<string> => {
  const lines = async (text: string) =>
    (await pool.query<{ line: string }>(text)).rows.map(({ line }) => line)
  const parts: string[] = [
    '-- What db/migrations amounts to. Written by `npm run types`; a test compares it with a fresh database.',
  ]
  parts.push(
    ...(await lines(
      `select format('create schema %I;', n.nspname) line from pg_namespace n where ${ours} order by 1`,
    )),
  )
  parts.push(
    ...(await lines(`
      select format(E'create domain %I.%I as %s%s;', n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod),
        coalesce((select string_agg(' ' || pg_get_constraintdef(c.oid), '' order by c.conname) from pg_constraint c where c.contypid = t.oid), '')) line
      from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'd' and ${ours} order by n.nspname, t.typname`)),
  )
  const tables = await pool.query<{ oid: number; name: string }>(`
    select c.oid::int as oid, format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and ${ours} order by n.nspname, c.relname`)
  for (const { oid, name } of tables.rows) {
    const columns = await lines(`
      select format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        case when a.attnotnull then ' not null' else '' end,
        case when a.attidentity = 'a' then ' generated always as identity'
             when a.attgenerated = 's' then ' generated always as (' || pg_get_expr(d.adbin, d.adrelid) || ') stored'
             when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) line
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = ${oid} and a.attnum > 0 and not a.attisdropped order by a.attnum`)
    const constraints = await lines(`
      select format('  constraint %I %s', conname, pg_get_constraintdef(oid)) line
      from pg_constraint where conrelid = ${oid} and contype <> 'n' order by contype desc, conname`)
    parts.push('', `create table ${name} (`, [...columns, ...constraints].join(',\n'), ');')
    parts.push(
      ...(await lines(`
        select pg_get_indexdef(i.indexrelid) || ';' line from pg_index i
        where i.indrelid = ${oid} and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
        order by 1`)),
      ...(await lines(
        `select pg_get_triggerdef(oid) || ';' line from pg_trigger where tgrelid = ${oid} and not tgisinternal order by tgname`,
      )),
    )
  }
  parts.push(
    '',
    ...(await lines(`
      select pg_get_functiondef(p.oid) || ';' line from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${ours} and p.prokind in ('f', 'p') order by n.nspname, p.proname`)),
  )
  return `${parts.join('\n')}\n`
}
