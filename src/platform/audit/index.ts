import type { Ctx } from '../context.ts'
import { type Db, sql, tables } from '../db/index.ts'

const own = tables<'platform'>()

/** The channel on which every instance hears that public data changed. */
export const changeChannel = 'minga_change'

export type Subject = { kind: string; id: string | number }

type Data = Record<string, unknown>

/**
 * Writes down what was done, in the action's transaction, tells the modules that subscribe to `name`,
 * and lets every instance forget the pages it keeps.
 */
export const record = async (ctx: Ctx, name: string, subject: Subject | null, data: Data = {}) => {
  await write(ctx, name, subject, data, true)
  await sql`select pg_notify(${changeChannel}, ${name})`.execute(ctx.db)
}

/** Like `record`, for what no public page shows: a sign-in, a new password. Kept pages stay. */
export const recordPrivately = (ctx: Ctx, name: string, subject: Subject | null, data: Data = {}) =>
  write(ctx, name, subject, data, false)

const write = async (ctx: Ctx, name: string, subject: Subject | null, data: Data, isPublic: boolean) => {
  if (!ctx.db.isTransaction) throw new Error(`${name} must be recorded in the transaction of its action`)
  await insertLines(ctx.db, [
    {
      at: null,
      name,
      accountId: ctx.actor.accountId,
      subject,
      data,
      requestId: ctx.requestId,
      address: ctx.address,
      isPublic,
    },
  ])
  ctx.onRecord?.()
  await ctx.jobs.publish(ctx.db, { name, subject, data })
}

export type Line = {
  /** Nothing means now. */
  at: Date | null
  name: string
  accountId: number | null
  subject: Subject | null
  data: Data
  requestId: string
  address: string | null
  isPublic: boolean
}

/**
 * The lines, in one statement: the address goes apart under a salted commitment, and each waits to be sealed.
 * The salt is 122 random bits, thrown away with the address: what is left says nothing of it.
 */
export const insertLines = (db: Db, lines: Line[]) =>
  sql`
    with given as materialized (
      select nextval(pg_get_serial_sequence('platform.audit', 'id')) as id, uuid_send(gen_random_uuid()) as salt, line.*
      from jsonb_to_recordset(${JSON.stringify(lines.map(columnsOf))}::jsonb) as line (
        at timestamptz, name text, account_id integer, subject_kind text, subject_id text, data jsonb,
        request_id text, address inet, is_public boolean)
    ), line as (
      insert into platform.audit
        (id, at, name, account_id, subject_kind, subject_id, data, request_id, commitment, is_public)
      overriding system value
      select id, coalesce(at, now()), name, account_id, subject_kind, subject_id, data, request_id,
        sha256(salt || convert_to(host(address), 'UTF8')), is_public from given
    ), apart as (
      insert into platform.audit_personal (audit_id, salt, address)
      select id, salt, address from given where address is not null
    )
    insert into platform.audit_pending (audit_id) select id from given`.execute(db)

const columnsOf = ({ at, name, accountId, subject, data, requestId, address, isPublic }: Line) => ({
  at,
  name,
  account_id: accountId,
  subject_kind: subject?.kind ?? null,
  subject_id: subject === null ? null : String(subject.id),
  data,
  request_id: requestId,
  address,
  is_public: isPublic,
})

/** When the record began: the first that was written of what public pages show. */
export const firstRecorded = async (db: Db): Promise<Date | null> => {
  const row = await own(db)
    .selectFrom('platform.audit')
    .select((of) => of.fn.min('at').as('at'))
    .where('isPublic', '=', true)
    .executeTakeFirst()
  return row?.at ?? null
}

/** When something that public pages show was last recorded; nothing in a new database. */
export const lastRecorded = async (db: Db): Promise<Date | null> => {
  const row = await own(db)
    .selectFrom('platform.audit')
    .select((of) => of.fn.max('at').as('at'))
    .where('isPublic', '=', true)
    .executeTakeFirst()
  return row?.at ?? null
}
