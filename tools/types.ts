import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { root } from '../src/config.ts'
import { describeSchema } from './schema.ts'
import { withScratchDatabase } from './database.ts'

// Writes db/schema.sql and the table types from a database made by the migrations alone.
const types = join(root, 'src/platform/db/schema.gen.ts')

await withScratchDatabase(async (url, pool) => {
  writeFileSync(join(root, 'db/schema.sql'), await describeSchema(pool))
  execFileSync(
    join(root, 'node_modules/.bin/kysely-codegen'),
    [
      ...['--dialect', 'postgres', '--url', url, '--camel-case', '--out-file', types],
      ...['--exclude-pattern', 'jobs.*', '--date-parser', 'string', '--numeric-parser', 'number', '--log-level', 'error'],
      ...['--default-schema', 'none_by_default'],
      ...['--type-mapping', '{"int8":"number"}'],
      ...['--overrides', JSON.stringify({ columns: await localizedColumns(pool) })],
      ...['--custom-imports', '{"Localized":"../i18n/language.ts#Localized"}'],
    ],
    { stdio: 'inherit', cwd: root },
  )
})

/** The columns of the domain `platform.localized`, which the generator would call JSON. */
async function localizedColumns(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ column: string; required: boolean }>(`
    select format('%s.%s.%s', n.nspname, c.relname, a.attname) as column, a.attnotnull as required
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.atttypid = 'platform.localized'::regtype and c.relkind = 'r'`)
  return Object.fromEntries(rows.map(({ column, required }) => [column, required ? 'Localized' : 'Localized | null']))
}
