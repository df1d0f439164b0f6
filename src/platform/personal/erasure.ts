import { type Db, type RawBuilder, sql } from '../db/index.ts'
import { columnsOf, type TableData } from './map.ts'

export type Erased = {
  personId: number
  accountId: number | null
  /** As they are and as they were before corrections. */
  names: string[]
  emails: string[]
}

/** In how many rows of which table something was taken away. */
export type Touched = { table: string; rows: number }

const nameOf = (id: number) => `Persona ${id}`
/** `.invalid` never gets mail (RFC 2606). */
const emailOf = (id: number) => `persona-${id}@erased.invalid`

/** A shorter name could be a word of any text. */
const leastName = 5

/**
 * Takes a person out of every table, by the data map, and leaves the rows and their numbers: what proves who they are
 * and rows that are theirs alone go; names and addresses give way to a number; texts lose both where they stand in
 * full. What was published stays. Where a table kept a name without an account, a namesake's name goes too.
 */
export const erasePerson = async (db: Db, map: TableData[], person: Erased): Promise<Touched[]> => {
  await sql`select set_config('minga.erasure', 'on', true), set_config('statement_timeout', '0', true)`.execute(
    db,
  )
  const touched: Touched[] = []
  const run = async (table: string, statement: RawBuilder<unknown>) => {
    const { numAffectedRows = 0n } = await statement.execute(db)
    if (numAffectedRows > 0n) touched.push({ table, rows: Number(numAffectedRows) })
  }
  await run(
    'platform.audit_personal',
    sql`delete from platform.audit_personal as personal using platform.audit as line
      where line.id = personal.audit_id and line.account_id = ${person.accountId}`,
  )
  for (const data of map) {
    const table = sql.table(data.table)
    const mine = ownRows(data, person)
    if (data.isErased) {
      if (mine) await run(data.table, sql`delete from ${table} where ${mine}`)
      continue
    }
    // Traits first: whose row it is may be told by the address alone.
    const traits = columnsOf(data, 'trait', 'blank')
    if (mine && traits.length > 0)
      await run(data.table, sql`update ${table} set ${without(data)} where ${mine}`)
    for (const column of columnsOf(data, 'name')) {
      await run(
        data.table,
        sql`update ${table} set ${sql.ref(column)} = ${nameOf(person.personId)} where ${named(data, column, person)}`,
      )
    }
    for (const column of columnsOf(data, 'email')) {
      await run(
        data.table,
        sql`update ${table} set ${sql.ref(column)} = ${emailOf(person.personId)} where ${sql.ref(column)} = any(${person.emails})`,
      )
    }
    for (const column of columnsOf(data, 'text'))
      await run(data.table, await redaction(db, data.table, column, person))
  }
  await run('jobs.job', await jobRedaction(db, person))
  await sql`select set_config('minga.erasure', 'off', true)`.execute(db)
  return merged(touched)
}

/** By number; by address where the row has no number. */
export const ownRows = (data: TableData, person: Erased): RawBuilder<boolean> | undefined => {
  const parts = [
    ...columnsOf(data, 'person').map((column) => sql<boolean>`${sql.ref(column)} = ${person.personId}`),
    ...(person.accountId === null
      ? []
      : columnsOf(data, 'account').map((column) => sql<boolean>`${sql.ref(column)} = ${person.accountId}`)),
    ...columnsOf(data, 'email').map((column) => sql<boolean>`${sql.ref(column)} = any(${person.emails})`),
  ]
  return parts.length === 0 ? undefined : sql<boolean>`(${sql.join(parts, sql` or `)})`
}

const without = (data: TableData) =>
  sql.join([
    ...columnsOf(data, 'trait').map((column) => sql`${sql.ref(column)} = null`),
    ...columnsOf(data, 'blank').map((column) => sql`${sql.ref(column)} = '—'`),
  ])

const named = (data: TableData, column: string, { personId, accountId, names, emails }: Erased) => {
  if (columnsOf(data, 'person').includes('id')) return sql<boolean>`id = ${personId}`
  const value = sql.ref(column)
  const [account] = columnsOf(data, 'account')
  if (column === 'by_name' && account) {
    return sql<boolean>`(${sql.ref(account)} = ${accountId} or ${sql.ref(account)} is null and ${value} = any(${names}))`
  }
  const [email] = columnsOf(data, 'email')
  const byEmail = email && column !== 'by_name' ? sql` or ${sql.ref(email)} = any(${emails})` : sql``
  return sql<boolean>`(${value} = any(${names})${byEmail})`
}

/** As a regular expression that finds it whatever the case, and within JSON. */
const patternOf = (words: string[]) =>
  words
    .flatMap((word) => [word, JSON.stringify(word).slice(1, -1)])
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
    .join('|')

const redacted = (value: RawBuilder<unknown>, { personId, names, emails }: Erased): RawBuilder<string> => {
  const long = names.filter((name) => name.length >= leastName)
  const withoutEmails = sql<string>`regexp_replace(${value}::text, ${patternOf(emails)}, ${emailOf(personId)}, 'gi')`
  if (long.length === 0) return withoutEmails
  return sql<string>`regexp_replace(${withoutEmails}, ${patternOf(long)}, ${nameOf(personId)}, 'gi')`
}

/** What is JSON is written back as JSON: the type of the column decides, in PostgreSQL. */
const redaction = async (db: Db, table: string, column: string, person: Erased) => {
  const { rows } = await sql<{ type: string }>`
    select format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attname = ${column}`.execute(db)
  const value = sql.ref(column)
  const text = redacted(value, person)
  return sql`update ${sql.table(table)} set ${value} = (${text})::${sql.raw(rows[0]?.type ?? 'text')}
    where ${value}::text <> ${text}`
}

/** Jobs carry addresses until they are done and some days beyond. The queue's tables are made by the queue. */
const jobRedaction = async (db: Db, person: Erased) => {
  const { rows } = await sql<{ job: string | null }>`select to_regclass('jobs.job')::text as job`.execute(db)
  if (!rows[0]?.job) return sql`select where false`
  const text = redacted(sql`data`, person)
  return sql`update jobs.job set data = (${text})::jsonb where data::text <> ${text}`
}

const merged = (touched: Touched[]): Touched[] => {
  const sums = new Map<string, number>()
  for (const { table, rows } of touched) sums.set(table, (sums.get(table) ?? 0) + rows)
  return [...sums].map(([table, rows]) => ({ table, rows })).sort((a, b) => (a.table < b.table ? -1 : 1))
}
