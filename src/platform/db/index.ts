import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { messageOf, Stop } from '../errors.ts'
import { Naming, parseJsonb } from './naming.ts'
import { PreparingClient } from './prepared.ts'
import type { DB } from './schema.gen.ts'

export { type RawBuilder, sql } from 'kysely'
export { jsonArrayFrom } from 'kysely/helpers/postgres'
export type { DB } from './schema.gen.ts'

/** A connection or an open transaction: always the first argument of a query. */
export type Db = Kysely<DB>

/** Days stay `YYYY-MM-DD`; 64-bit counts become numbers; what a jsonb column holds keeps its own names. */
const types = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') => {
    if (oid === 1082) return (value: string) => value
    if (oid === 20) return Number
    if (oid === 3802) return parseJsonb
    return pg.types.getTypeParser(oid, format as 'text')
  }) as typeof pg.types.getTypeParser,
}

export type OpenDatabase = { db: Db; pool: pg.Pool; url: string; close: () => Promise<void> }

type Options = { max?: number; statementTimeout?: number; onError?: (error: Error) => void }

/**
 * Opens a pool. A statement that runs longer than `statementTimeout` milliseconds is ended by the server.
 * @throws Stop when no server answers or it is older than PostgreSQL 15.
 */
export const openDatabase = async (url: string, options: Options = {}): Promise<OpenDatabase> => {
  const { max = 10, statementTimeout = 15_000, onError = () => {} } = options
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: url,
    max,
    types,
    connectionTimeoutMillis: 10_000,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    application_name: 'minga',
  })
  pool.on('error', onError)
  // A connection that dies between two statements of a transaction has nobody waiting on it: unheard, its error would
  // end the process. Whoever asks it next is told.
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    const { rows } = await pool.query<{ v: string }>("select current_setting('server_version_num') as v")
    if (Number(rows[0]?.v) < 150_000) {
      throw new Stop(`The database is PostgreSQL ${rows[0]?.v}, too old.`, 'Use PostgreSQL 15 or later.')
    }
  } catch (error) {
    await pool.end()
    if (error instanceof Stop) throw error
    throw new Stop(
      `The database at ${describeUrl(url)} does not answer: ${messageOf(error) || 'connection refused'}.`,
      'See that the server runs and that DATABASE_URL names its host, port, user, password and database.',
    )
  }
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [new Naming()] })
  return { db, pool, url, close: () => db.destroy() }
}

/** A database to which nothing is connected, for looking at what would use one. */
export const unconnectedDatabase = (): OpenDatabase => {
  const url = 'postgres://nobody@localhost/nothing'
  const pool = new pg.Pool({ connectionString: url })
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, url, close: () => db.destroy() }
}

const describeUrl = (url: string) => {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** One parameter for any number of values: the statement's text stays the same, and so does its plan. */
export const anyOf = <Value extends string | number>(values: readonly Value[]) => sql<Value>`any(${values})`

type Tables<Schema extends string> = Extract<keyof DB, `${Schema}.${string}`>

/** The same connection, narrowed to the tables of the PostgreSQL schemas that a `queries` file declares. */
export const tables =
  <Schema extends string>() =>
  (db: Db): Kysely<Pick<DB, Tables<Schema>>> =>
    db as unknown as Kysely<Pick<DB, Tables<Schema>>>
