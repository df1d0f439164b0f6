import { Cli } from 'kysely-codegen'
import type pg from 'pg'

/** The types of a database's tables, as TypeScript. */
export const tableTypes = async (url: string, pool: pg.Pool): Promise<string> =>
  new Cli().generate({
    dialect: 'postgres',
    url,
    camelCase: true,
    excludePattern: 'jobs.*',
    dateParser: 'string',
    numericParser: 'number',
    defaultSchemas: ['none_by_default'],
    typeMapping: { int8: 'number' },
    overrides: { columns: await localizedColumns(pool) },
    customImports: { Localized: '../i18n/language.ts#Localized' },
    logLevel: 'error',
  })

/** The columns of the domain `platform.localized`, which the generator would call JSON. */
const localizedColumns = async (pool: pg.Pool): Promise<Record<string, string>> => {
  const { rows } = await pool.query<{ column: string; required: boolean }>(`
    select format('%s.%s.%s', n.nspname, c.relname, a.attname) as column, a.attnotnull as required
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.atttypid = 'platform.localized'::regtype and c.relkind = 'r'`)
  return Object.fromEntries(
    rows.map(({ column, required }) => [column, required ? 'Localized' : 'Localized | null']),
  )
}
