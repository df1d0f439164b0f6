import PostalMime from 'postal-mime'
import { type Db, sql, tables } from '../db/index.ts'

const own = tables<'mail'>()

/** The address does not exist, or its mailbox is closed (RFC 3463): nothing more will ever arrive there. */
const isGone = (status: string): boolean => /^5\.(1\.\d+|2\.1)$/.test(status)
/** Other lasting refusals pass: a full mailbox, a rule. So many different mails within a month do not. */
const enough = 3

export type Bounce = { messageId: string; status: string; diagnostic: string }

/** Notes that a mail came back, once; tells whether its address is no longer written to from now on. */
export const noteBounce = async (db: Db, { messageId, status, diagnostic }: Bounce): Promise<boolean> => {
  const message = await own(db)
    .selectFrom('mail.message')
    .select(sql<string>`lower(to_address)`.as('address'))
    .where('id', '=', messageId)
    .executeTakeFirst()
  if (!message) return false
  const words = oneLine(diagnostic)
  await own(db)
    .insertInto('mail.bounce')
    .values({ messageId, status, diagnostic: words })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (!status.startsWith('5.') || !(isGone(status) || (await lastingRefusals(db, message.address)) >= enough))
    return false
  await own(db)
    .insertInto('mail.suspension')
    .values({ address: message.address, status, diagnostic: words })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return true
}

/** Of different mails, since the address was last written to again. */
const lastingRefusals = async (db: Db, address: string): Promise<number> => {
  const { count } = await own(db)
    .selectFrom('mail.bounce as bounce')
    .innerJoin('mail.message as message', 'message.id', 'bounce.messageId')
    .select((eb) => eb.fn.count<number>('bounce.messageId').distinct().as('count'))
    .where(sql<boolean>`lower(message.to_address) = ${address}`)
    .where('bounce.status', 'like', '5.%')
    .where('bounce.at', '>', sql<Date>`now() - interval '30 days'`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export const isSuspended = async (db: Db, address: string): Promise<boolean> => {
  const row = await own(db)
    .selectFrom('mail.suspension')
    .select('address')
    .where('address', '=', address.toLowerCase())
    .executeTakeFirst()
  return row !== undefined
}

/** An address that is not written to, and why. */
export type Suspension = { address: string; since: Date; status: string; diagnostic: string }

export const suspensions = (db: Db): Promise<Suspension[]> =>
  own(db).selectFrom('mail.suspension').selectAll().orderBy('since').orderBy('address').execute()

export const suspensionCount = async (db: Db): Promise<number> => {
  const { count } = await own(db)
    .selectFrom('mail.suspension')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What the refusal did to the mails of the address, and to whom the last of them was addressed. */
export type Effect = { lastId: string; lastName: string; lost: number; queued: number }

/** By address. A mail is lost when it came back, or was not sent since. */
export const effectsOfSuspensions = async (db: Db): Promise<Map<string, Effect>> => {
  const rows = await own(db)
    .selectFrom('mail.suspension as suspension')
    .innerJoin('mail.message as message', (join) =>
      join.on(sql<boolean>`lower(message.to_address) = suspension.address`),
    )
    .select([
      'suspension.address',
      sql<string>`(array_agg(message.id order by message.created_at desc))[1]`.as('lastId'),
      sql<string>`(array_agg(message.to_name order by message.created_at desc))[1]`.as('lastName'),
      sql<number>`count(*) filter (where message.state = 'queued')::int`.as('queued'),
      sql<number>`count(*) filter (where message.state <> 'queued' and (
        message.state = 'failed' and message.tried_at >= suspension.since
        or exists (select 1 from mail.bounce where message_id = message.id and status like '5.%')))::int`.as(
        'lost',
      ),
    ])
    .groupBy('suspension.address')
    .execute()
  return new Map(rows.map(({ address, ...effect }) => [address, effect]))
}

/** The address is written to again, and what came back of it is forgotten. Tells whether it was not. */
export const liftSuspension = async (db: Db, given: string): Promise<boolean> => {
  const address = given.toLowerCase()
  const lifted = await own(db)
    .deleteFrom('mail.suspension')
    .where('address', '=', address)
    .returning('address')
    .executeTakeFirst()
  if (lifted)
    await own(db)
      .deleteFrom('mail.bounce')
      .where('messageId', 'in', (eb) =>
        eb.selectFrom('mail.message').select('id').where(sql<boolean>`lower(to_address) = ${address}`),
      )
      .execute()
  return lifted !== undefined
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/i

/**
 * What a report on a mail of ours says (RFC 3464); nothing when it is none, or only says that it takes longer.
 * Which mail it is about is told by the returned headers: its id is known to nobody but its recipient.
 */
export const bounceIn = async (report: Buffer): Promise<Bounce | undefined> => {
  const { attachments } = await PostalMime.parse(report, { forceRfc822Attachments: true })
  const partOf = (...types: string[]) => {
    const found = attachments.find(({ mimeType }) => types.includes(mimeType))
    return found && textOf(found.content)
  }
  const delivery = partOf('message/delivery-status', 'message/global-delivery-status')
  if (delivery === undefined) return undefined
  const fields = fieldsIn(delivery)
  const { action = '', status = '', diagnosticCode = '' } = fields
  const returned = partOf('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers')
  const messageId =
    uuid.exec(fields.originalEnvelopeId ?? '')?.[0] ??
    uuid.exec(/^message-id:\s*(.*)$/im.exec(returned ?? '')?.[1] ?? '')?.[0]
  const code = /^[245]\.\d{1,3}\.\d{1,3}/.exec(status)?.[0]
  if (!messageId || !code || !/^failed$/i.test(action)) return undefined
  return { messageId: messageId.toLowerCase(), status: code, diagnostic: diagnosticCode || status }
}

/** Notes what a report says, and tells in a line what became of it. */
export const takeReport = async (db: Db, report: Buffer): Promise<string> => {
  const bounce = await bounceIn(report)
  if (!bounce) return 'ignored     it is no report that a mail of ours failed'
  const message = await own(db)
    .selectFrom('mail.message')
    .select('toAddress')
    .where('id', '=', bounce.messageId)
    .executeTakeFirst()
  if (!message) return 'ignored     it is about no mail of ours'
  const isSuspendedNow = await noteBounce(db, bounce)
  const consequence = isSuspendedNow ? 'is no longer written to' : 'is still written to'
  return `noted       ${message.toAddress} ${consequence}: ${bounce.status}`
}

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** The fields of the message and of its recipient: ours have one. */
const fieldsIn = (
  text: string,
): Record<'action' | 'status' | 'diagnosticCode' | 'originalEnvelopeId', string | undefined> => {
  const unfolded = text.replace(/\r?\n[ \t]+/g, ' ')
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(unfolded)?.[1]?.trim()
  return {
    action: field('Action'),
    status: field('Status'),
    diagnosticCode: field('Diagnostic-Code'),
    originalEnvelopeId: field('Original-Envelope-Id'),
  }
}

const oneLine = (words: string): string =>
  [
    ...words
      .toWellFormed()
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, 400)
    .join('')
