import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { type Db, sql, tables } from '../db/index.ts'
import { messageOf } from '../errors.ts'
import { type Job, job } from '../jobs/index.ts'
import { isSuspended, noteBounce } from './bounce.ts'
import { deliverJob } from './queue.ts'
import type { Transport } from './transport.ts'
import { underWay } from './under-way.ts'

const own = tables<'mail'>()

/** News that late does more harm than good: the mail is given up. */
const horizon = sql<Date>`now() - interval '2 days'`
/** How long the text of a mail is kept once nothing more happens to it. */
const retention = sql<Date>`now() - interval '30 days'`
/** After so long others of the queue get their turn. */
const turn = 300_000

type Complaint = { code?: string; responseCode?: number; response?: string }

/** The server answered, and what it said is of this mail alone. */
const isOfOneMail = (error: unknown): boolean =>
  ['EENVELOPE', 'EMESSAGE'].includes((error as Complaint).code ?? '')

/** A mail refused for good is not tried again; any other is, for two days. */
const isRefusal = (error: unknown): boolean =>
  isOfOneMail(error) && Number((error as Complaint).responseCode) >= 500

/** Not tried yet, or not for a while: 20 seconds after the first time, up to an hour after many. */
const isDue = sql<boolean>`
  (tried_at is null or tried_at < now() - least(10 * power(2, least(attempts, 10)), 3600) * interval '1 second')`

/** Takes hold of the longest waiting mail that nobody holds; the lock ends with the transaction, or with its worker. */
const hold = (db: Db) =>
  own(db)
    .selectFrom('mail.message')
    .selectAll()
    .where('state', '=', 'queued')
    .where('createdAt', '>=', horizon)
    .where(isDue)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()

type Outcome = { state: 'sent' | 'queued' | 'failed'; sentAt?: Date; lastError: string | null }

const settle = (db: Db, id: string, outcome: Outcome) =>
  own(db)
    .updateTable('mail.message')
    .set((eb) => ({ ...outcome, triedAt: sql<Date>`now()`, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** What kept a mail from being sent, once that is written down. */
class Unsent extends Error {}

/**
 * Sends the next mail, at least once: only a worker that dies between the server's answer and our note of it makes a
 * mail go out again, with the same Message-ID. Tells whether there was one.
 * @throws Unsent when the server is out of order
 */
const sendNext = async (db: Db, transport: Transport): Promise<boolean> => {
  const outcome = await db.transaction().execute(async (db) => {
    // Longer than a server may take: elsewhere a transaction that lies still is ended.
    await sql`set local idle_in_transaction_session_timeout = '5min'`.execute(db)
    const mail = await hold(db)
    if (!mail) return 'none'
    const { id, toName: name, toAddress: address, lang, subject, text, createdAt } = mail
    if (await isSuspended(db, address)) {
      await settle(db, id, { state: 'failed', lastError: 'the address does not take mail' })
      return 'settled'
    }
    try {
      await transport.send({ id, to: { name, address }, lang, subject, text, createdAt })
    } catch (error) {
      const refused = isRefusal(error)
      const lastError = messageOf(error).slice(0, 1000)
      await settle(db, id, { state: refused ? 'failed' : 'queued', lastError })
      const { response = lastError } = error as Complaint
      if (refused) await noteBounce(db, { messageId: id, status: enhanced(response), diagnostic: response })
      return isOfOneMail(error) ? 'settled' : new Unsent(lastError)
    }
    await settle(db, id, { state: 'sent', sentAt: new Date(), lastError: null })
    return 'settled'
  })
  if (outcome instanceof Unsent) throw outcome
  return outcome === 'settled'
}

/** The status of RFC 3463 within a server's answer; without one, that something is wrong for good. */
const enhanced = (response: string): string => /\b5\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0] ?? '5.0.0'

/** Sends what waits until nothing does; what is left when the turn is over is left to the next job. */
const drain = async ({ db, jobs }: Ctx, transport: Transport): Promise<void> => {
  const end = Date.now() + turn
  const one = async () => {
    while (await sendNext(db, transport)) if (Date.now() > end) return true
    return false
  }
  const lines = await Promise.allSettled(Array.from({ length: underWay }, one))
  const failed = lines.find((line) => line.status === 'rejected')
  if (failed) throw failed.reason
  if (lines.some((line) => line.status === 'fulfilled' && line.value)) await jobs.send(db, deliverJob, {})
}

const giveUp = (db: Db) =>
  own(db)
    .updateTable('mail.message')
    .set({ state: 'failed', lastError: sql<string>`coalesce(last_error, 'not sent within two days')` })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('mail.message')
        .select('id')
        .where('createdAt', '<', horizon)
        .where('state', '=', 'queued')
        .forUpdate()
        .skipLocked(),
    )
    .execute()

const eraseTexts = (db: Db) =>
  own(db)
    .updateTable('mail.message')
    .set({ text: '' })
    .where('text', '<>', '')
    .where('createdAt', '<', retention)
    .where('state', 'in', ['sent', 'failed'])
    .execute()

/** What the worker does with the outbox. */
export const mailJobs = (transport: Transport): Job[] => [
  job({
    name: deliverJob,
    payload: z.object({}),
    run: (ctx) => drain(ctx, transport),
    together: true,
  }),
  job({
    name: 'mail.sweep',
    payload: z.object({}),
    run: async (ctx) => {
      await giveUp(ctx.db)
      await eraseTexts(ctx.db)
      await drain(ctx, transport)
    },
    cron: '*/5 * * * *',
  }),
]
