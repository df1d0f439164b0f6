import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { type Db, sql, tables } from '../db/index.ts'
import { messageOf } from '../errors.ts'
import { type Job, job } from '../jobs/index.ts'
import { deliverJob } from './queue.ts'
import type { Transport } from './transport.ts'

const own = tables<'mail'>()

/** A worker that has not said how it went for this long is taken to be dead. */
const lease = sql<Date>`now() - interval '2 minutes'`
/** News that late does more harm than good: the mail is given up. */
const horizon = sql<Date>`now() - interval '2 days'`
/** How long the text of a mail is kept once nothing more happens to it. */
const retention = sql<Date>`now() - interval '30 days'`

type Complaint = { code?: string; responseCode?: number }

/** The server answered, and what it said is of this mail alone. */
const isOfOneMail = (error: unknown): boolean =>
  ['EENVELOPE', 'EMESSAGE'].includes((error as Complaint).code ?? '')

/** A mail refused for good is not tried again; any other is, for two days. */
const isRefusal = (error: unknown): boolean =>
  isOfOneMail(error) && Number((error as Complaint).responseCode) >= 500

/** Takes a mail that nobody has, or whose worker died; nothing when another worker has it or it is settled. */
const claim = (db: Db, id: string) =>
  own(db)
    .updateTable('mail.message')
    .set((eb) => ({ state: 'sending', claimedAt: sql<Date>`now()`, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', (eb) =>
      eb
        .selectFrom('mail.message')
        .select('id')
        .where('id', '=', id)
        .where((due) =>
          due.or([
            due('state', '=', 'queued'),
            due.and([due('state', '=', 'sending'), due('claimedAt', '<', lease)]),
          ]),
        )
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst()

type Outcome = { state: 'sent' | 'queued' | 'failed'; sentAt?: Date; lastError: string | null }

/** Only who holds the claim may settle it: a worker that was taken for dead writes nothing. */
const settle = (db: Db, { id, attempts }: { id: string; attempts: number }, outcome: Outcome) =>
  own(db)
    .updateTable('mail.message')
    .set(outcome)
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('attempts', '=', attempts)
    .execute()

/**
 * Sends one mail at least once: a worker killed between the server's answer and our note of it makes the mail
 * go out again, with the same Message-ID. Tells whether it is settled, or another worker has it.
 * @throws what kept it from being sent, when it is to be tried again.
 */
const deliver = async (db: Db, transport: Transport, id: string): Promise<'settled' | 'taken'> => {
  const claimed = await claim(db, id)
  if (!claimed) {
    const known = await own(db)
      .selectFrom('mail.message')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirst()
    return known?.state === 'sending' || known?.state === 'queued' ? 'taken' : 'settled'
  }
  const { toName: name, toAddress: address, lang, subject, text, createdAt } = claimed
  try {
    await transport.send({ id, to: { name, address }, lang, subject, text, createdAt })
  } catch (error) {
    const refused = isRefusal(error)
    await settle(db, claimed, {
      state: refused ? 'failed' : 'queued',
      lastError: messageOf(error).slice(0, 1000),
    })
    if (refused) return 'settled'
    throw error
  }
  await settle(db, claimed, { state: 'sent', sentAt: new Date(), lastError: null })
  return 'settled'
}

/** Mails whose job was lost or has given up, each at longer intervals the more often it was tried: 5 minutes to an hour. */
const overdue = (db: Db) =>
  own(db)
    .selectFrom('mail.message')
    .select('id')
    .where(sql<boolean>`
      (state = 'queued' and coalesce(claimed_at, created_at) < now() - least(attempts + 1, 12) * interval '5 minutes')
      or (state = 'sending' and claimed_at < ${lease})`)
    .orderBy('createdAt')
    .limit(200)
    .execute()

const giveUp = (db: Db) =>
  own(db)
    .updateTable('mail.message')
    .set({ state: 'failed', lastError: sql<string>`coalesce(last_error, 'not sent within two days')` })
    .where('createdAt', '<', horizon)
    .where((eb) =>
      eb.or([eb('state', '=', 'queued'), eb.and([eb('state', '=', 'sending'), eb('claimedAt', '<', lease)])]),
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

/** Sends what was left behind, until none is, the server is gone or four minutes are over. */
const sweep = async ({ db }: Ctx, transport: Transport): Promise<void> => {
  await giveUp(db)
  await eraseTexts(db)
  const end = Date.now() + 240_000
  for (const { id } of await overdue(db)) {
    if (Date.now() > end) return
    try {
      await deliver(db, transport, id)
    } catch (error) {
      if (!isOfOneMail(error)) return
    }
  }
}

/** What the worker does with the outbox. */
export const mailJobs = (transport: Transport): Job[] => [
  job({
    name: deliverJob,
    payload: z.object({ id: z.uuid() }),
    run: async ({ db }, { id }) => {
      // An error makes the queue come back to it, should that worker have died.
      if ((await deliver(db, transport, id)) === 'taken') throw new Error(`mail ${id} is with another worker`)
    },
  }),
  job({
    name: 'mail.sweep',
    payload: z.object({}),
    run: (ctx) => sweep(ctx, transport),
    cron: '*/5 * * * *',
  }),
]
