import { Cli } from 'kysely-codegen'
import type pg from 'pg'

/** The types of a database's tables, as TypeScript. */
export const tableTypes = async (url: string, pool: pg.Pool): Promise<string> => {
  const types = await new Cli().generate({
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
  await othersGone(pool)
  return types
}

/** The generator leaves its connections without waiting; a server stopped under them would end this process. */
const othersGone = async (pool: pg.Pool) => {
  for (let waited = 0; waited < 5_000; waited += 50) {
    const { rows } = await pool.query<{ n: number }>(
      `select count(*)::int n from pg_stat_activity
       where datname = current_database() and application_name = '' and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    if (rows[0]?.n === 0) return
    await new Promise((done) => setTimeout(done, 50))
  }
}

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
