import { sql } from 'kysely'
import { type Invariant, invariant, invariantOfEach, ourSchemas } from './invariant.ts'

/** What must hold of any database of ourSchemas, whatever its modules. */
export const platformInvariants: Invariant[] = [
  invariantOfEach(
    'platform.references_exist',
    'Whatever a row refers to by a foreign key is there',
    sql`select format('%I.%I', n.nspname, c.relname) as "table", k.confrelid::regclass::text as target, k.conname as name,
        (select string_agg(format('one.%I = other.%I', mine.attname, theirs.attname), ' and ')
          from unnest(k.conkey, k.confkey) as pair (mine, theirs)
          join pg_attribute mine on mine.attrelid = k.conrelid and mine.attnum = pair.mine
          join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attnum = pair.theirs) as joined,
        (select string_agg(format('one.%I is not null', attname), ' and ') from pg_attribute
          where attrelid = k.conrelid and attnum = any (k.conkey)) as given
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where k.contype = 'f' and ${ourSchemas} order by 1, 3`,
    ({ table = '', target = '', name = '', joined = '', given = '' }) =>
      sql`select ${sql.lit(`${table}: ${name} `)} || one::text as what from ${sql.raw(table)} as one
        where ${sql.raw(given)} and not exists (select from ${sql.raw(target)} as other where ${sql.raw(joined)}) limit 5`,
  ),
  invariantOfEach(
    'platform.numbering_is_ahead',
    'The next number of every table is one that no row has',
    sql`select format('%I.%I', n.nspname, c.relname) as "table", a.attname as "column",
        pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as "sequence"
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.attidentity <> '' and c.relkind = 'r' and ${ourSchemas} order by 1`,
    ({ table = '', column = '', sequence = '' }) =>
      sql`select concat(${sql.lit(table)}, ': ', highest, ' beyond ', last_value) as what
        from (select max(${sql.ref(column)}) as highest from ${sql.raw(table)}) as there, ${sql.raw(sequence)} as next
        where highest > last_value or (highest = last_value and not is_called)`,
  ),
  invariant(
    'platform.guards_stand',
    'Every constraint has been checked, every index is whole and every trigger in force',
    sql`select conrelid::regclass || ': ' || conname from pg_constraint join pg_namespace n on n.oid = connamespace
        where not convalidated and ${ourSchemas}
      union all select indexrelid::regclass::text from pg_index join pg_class c on c.oid = indexrelid
        join pg_namespace n on n.oid = c.relnamespace where not (indisvalid and indisready) and ${ourSchemas}
      union all select tgrelid::regclass || ': ' || tgname from pg_trigger join pg_class c on c.oid = tgrelid
        join pg_namespace n on n.oid = c.relnamespace where tgenabled not in ('O', 'A') and ${ourSchemas}`,
  ),
  invariant(
    'mail.nothing_waits_forever',
    'A mail is sent or given up within two days',
    sql`select key || ': ' || state from mail.message
      where state = 'queued' and created_at < now() - interval '2 days 1 hour'`,
  ),
]
