import { createHash } from 'node:crypto'
import type { Ctx } from '../context.ts'
import { tables } from '../db/index.ts'
import { type Mail, mail, withoutForeignLinks } from './message.ts'

const own = tables<'mail'>()

export const deliverJob = 'mail.deliver'

/**
 * Writes the mail into the outbox, in the action's transaction: with it the mail goes out, without it none does.
 * The same message is queued once for each recipient: by its key, or within one request or job by what it says.
 * @throws ZodError when the address is not exactly one.
 */
export const queueMail = async (ctx: Ctx, given: Mail): Promise<void> => {
  if (!ctx.db.isTransaction) throw new Error('a mail must be queued in the transaction of its action')
  const { to, lang, subject, ...rest } = mail.parse(given)
  const text = withoutForeignLinks(rest.text, ctx.services.origin)
  const key = rest.key ?? digestOf([ctx.requestId, subject, text])
  const queued = await own(ctx.db)
    .insertInto('mail.message')
    .values({ key, toName: to.name, toAddress: to.address, lang, subject, text })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (queued) await ctx.jobs.send(ctx.db, deliverJob, {})
}

/** A job that runs again, because its worker died before it said that it was done, queues nothing twice. */
const digestOf = (parts: string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')
