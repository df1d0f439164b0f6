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
  await own(ctx.db)
    .insertInto('platform.audit')
    .values({
      name,
      accountId: ctx.actor.accountId,
      subjectKind: subject?.kind ?? null,
      subjectId: subject === null ? null : String(subject.id),
      data: JSON.stringify(data),
      requestId: ctx.requestId,
      address: ctx.address,
      isPublic,
    })
    .execute()
  await ctx.jobs.publish(ctx.db, { name, subject, data })
}

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
