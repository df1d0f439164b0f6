import { type Db, sql } from '../db/index.ts'

export type AuditLine = {
  id: number
  at: Date
  name: string
  accountId: number | null
  subjectKind: string | null
  subjectId: string | null
  data: Record<string, unknown>
  address: string | null
}

export type AuditSearch = {
  /** What the person did, and what was done to or seen of them. */
  person?: { personId: number; accountId: number | null }
  kind?: string
  id?: string
  from?: Date
  to?: Date
  limit: number
}

/** Lines of the audit, the newest first. */
export const searchAudit = async (db: Db, search: AuditSearch): Promise<AuditLine[]> => {
  const { person, kind, id, from, to, limit } = search
  const conditions = [
    sql`true`,
    ...(person
      ? [
          sql`(line.account_id = ${person.accountId}
            or line.subject_kind = 'account' and line.subject_id = ${String(person.accountId)}
            or line.subject_kind = 'person' and line.subject_id = ${String(person.personId)}
            or line.name = 'platform.looked_up' and line.data -> 'people' @> ${JSON.stringify([person.personId])}::jsonb)`,
        ]
      : []),
    ...(kind ? [sql`line.subject_kind = ${kind}`] : []),
    ...(id ? [sql`line.subject_id = ${id}`] : []),
    ...(from ? [sql`line.at >= ${from}`] : []),
    ...(to ? [sql`line.at < ${to}`] : []),
  ]
  const { rows } = await sql<AuditLine>`
    select line.id, line.at, line.name, line.account_id as "accountId", line.subject_kind as "subjectKind",
      line.subject_id as "subjectId", line.data, host(personal.address) as address
    from platform.audit as line left join platform.audit_personal as personal on personal.audit_id = line.id
    where ${sql.join(conditions, sql` and `)} order by line.at desc, line.id desc limit ${limit}`.execute(db)
  return rows
}

export type Look = { at: Date; accountId: number | null; subjectKind: string | null; isTakenOut: boolean }

/** Who looked at pages and files that show this person, the newest first. */
export const looksAt = async (db: Db, personId: number, limit: number): Promise<Look[]> => {
  const { rows } = await sql<Look>`
    select at, account_id as "accountId", subject_kind as "subjectKind", data ? 'taken_out' as "isTakenOut"
    from platform.audit
    where name = 'platform.looked_up' and data -> 'people' @> ${JSON.stringify([personId])}::jsonb
    order by id desc limit ${limit}`.execute(db)
  return rows
}
