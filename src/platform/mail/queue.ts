import { randomUUID } from 'node:crypto'
import type { Ctx } from '../context.ts'
import { tables } from '../db/index.ts'
import { type Mail, mail } from './message.ts'

const own = tables<'mail'>()

export const deliverJob = 'mail.deliver'

/**
 * Writes the mail into the outbox, in the action's transaction: with it the mail goes out, without it none does.
 * A key that is already there queues nothing.
 * @throws ZodError when the address is not exactly one.
 */
export const queueMail = async (ctx: Ctx, given: Mail): Promise<void> => {
  if (!ctx.db.isTransaction) throw new Error('a mail must be queued in the transaction of its action')
  const { key = randomUUID(), to, lang, subject, text } = mail.parse(given)
  const queued = await own(ctx.db)
    .insertInto('mail.message')
    .values({ key, toName: to.name, toAddress: to.address, lang, subject, text })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (queued) await ctx.jobs.send(ctx.db, deliverJob, { id: queued.id })
}
