import { type RawBuilder, sql } from 'kysely'
import type { Db } from './index.ts'

/** Something that is always so, whatever was done or broke: `minga doctor --deep` looks whether it is. */
export type Invariant = {
  /** Of the module: `calls.state_is_last_step`. */
  name: string
  /** What is so, as a sentence without its full stop. */
  says: string
  /** The first exceptions, each told in a few words; nothing when it is so. */
  exceptions: (db: Db) => Promise<string[]>
}

/** As many exceptions as are told: there may be more. */
export const toldExceptions = 20

/** An invariant whose exceptions a query gives, one text column `what` each. */
export const invariant = (name: string, says: string, query: RawBuilder<unknown>): Invariant => ({
  name,
  says,
  exceptions: async (db) => {
    const { rows } = await sql<{
      what: string
    }>`select what::text from (${query}) as exception (what) order by 1 limit ${sql.lit(toldExceptions)}`.execute(
      db,
    )
    return rows.map(({ what }) => what)
  },
})

/** The schemas that are not PostgreSQL's own or the queue's, where a query on `pg_namespace` asks. */
export const ourSchemas = sql`nspname not in ('information_schema', 'public', 'jobs') and nspname not like 'pg\\_%'`

/** Runs a query for each of many things that another query names, until enough exceptions are told. */
export const invariantOfEach = (
  name: string,
  says: string,
  things: RawBuilder<unknown>,
  query: (thing: Record<string, string>) => RawBuilder<unknown>,
): Invariant => ({
  name,
  says,
  exceptions: async (db) => {
    const plain = db.withoutPlugins()
    const found: string[] = []
    for (const thing of (await things.execute(plain)).rows as Record<string, string>[]) {
      if (found.length >= toldExceptions) break
      const { rows } = await query(thing).execute(plain)
      found.push(...(rows as { what: string }[]).map(({ what }) => what))
    }
    return found.slice(0, toldExceptions)
  },
})

/** The last row of a history says what the thing itself says. */
export const endsAs = (
  name: string,
  says: string,
  of: { table: string; state: string; key: string; history: string; of: string; to: string; where?: string },
) =>
  invariant(
    name,
    says,
    sql`select concat(thing.${sql.ref(of.key)}, ': ', thing.${sql.ref(of.state)}, ', its history ends at ', coalesce(last."to", 'nothing'))
      from ${sql.table(of.table)} as thing
      left join lateral (
        select ${sql.ref(of.to)} as "to" from ${sql.table(of.history)} as step
        where step.${sql.ref(of.of)} = thing.${sql.ref(of.key)} order by id desc limit 1
      ) as last on true
      where thing.${sql.ref(of.state)} is distinct from last."to" and ${sql.raw(of.where ?? 'true')}`,
  )

/** Each step of a history begins where the one before it ended. */
export const stepsFollow = (name: string, says: string, history: string, of: string) =>
  invariant(
    name,
    says,
    sql`select concat(${sql.ref(of)}, ': from ', coalesce("from", 'nothing'), ' after ', coalesce(before, 'nothing'))
      from (
        select *, lag("to") over (partition by ${sql.ref(of)} order by id) as before from ${sql.table(history)}
      ) as step
      where "from" is distinct from before`,
  )

/** The versions of a thing are numbered 1, 2, 3… */
export const numberedFromOne = (name: string, says: string, table: string, of: string, number: string) =>
  invariant(
    name,
    says,
    sql`select concat(${sql.ref(of)}, ': ', count(*), ' from ', min(${sql.ref(number)}), ' to ', max(${sql.ref(number)}))
      from ${sql.table(table)} where ${sql.ref(number)} is not null
      group by ${sql.ref(of)} having min(${sql.ref(number)}) <> 1 or max(${sql.ref(number)}) <> count(*)`,
  )
