import { type Db, tables } from '#platform/db/index.ts'
import { hasSecondStep } from './second-factor.ts'

const own = tables<'accounts'>()

/** The session of a token, unless it has run out or its account is closed. */
export const openSession = (db: Db, tokenHash: Buffer, now: Date) =>
  own(db)
    .selectFrom('accounts.session as session')
    .innerJoin('accounts.account as account', 'account.id', 'session.accountId')
    .select([
      'session.id',
      'session.accountId',
      'session.lastSeenAt',
      'session.secondStepAt',
      'session.posts',
      'account.personId',
      'account.isSample',
    ])
    .select(hasSecondStep)
    .where('session.tokenHash', '=', tokenHash)
    .where('session.expiresAt', '>', now)
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst()

export const touchSession = (db: Db, id: number, now: Date) =>
  own(db)
    .updateTable('accounts.session')
    .set({ lastSeenAt: now })
    .where('id', '=', id)
    .where('lastSeenAt', '<', now)
    .execute()

type NewSession = {
  accountId: number
  tokenHash: Buffer
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  secondStepAt: Date | null
  posts: string[]
  userAgent: string | null
  address: string | null
}

export const insertSession = async (db: Db, session: NewSession): Promise<number> => {
  const { id } = await own(db)
    .insertInto('accounts.session')
    .values(session)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const sessionsOf = (db: Db, accountId: number, now: Date) =>
  own(db)
    .selectFrom('accounts.session')
    .select(['id', 'tokenHash', 'createdAt', 'lastSeenAt', 'userAgent', 'address'])
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** Gives the session another token: who had the old one is out. Returns whether there was one. */
export const changeToken = async (
  db: Db,
  accountId: number,
  from: Buffer,
  to: Buffer,
  changes: { secondStepAt?: Date; posts?: string[] } = {},
): Promise<boolean> => {
  const row = await own(db)
    .updateTable('accounts.session')
    .set({ ...changes, tokenHash: to })
    .where('tokenHash', '=', from)
    .where('accountId', '=', accountId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends the session of a token; returns whose it was. */
export const deleteSessionByToken = (db: Db, tokenHash: Buffer) =>
  own(db)
    .deleteFrom('accounts.session')
    .where('tokenHash', '=', tokenHash)
    .returning(['id', 'accountId'])
    .executeTakeFirst()

/** Ends one session of the account; returns whether there was one. */
export const deleteSession = async (db: Db, accountId: number, id: number): Promise<boolean> => {
  const row = await own(db)
    .deleteFrom('accounts.session')
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends the account's sessions, the one with this token apart. Returns how many. */
export const deleteSessions = async (db: Db, accountId: number, except?: Buffer): Promise<number> => {
  const rows = await own(db)
    .deleteFrom('accounts.session')
    .where('accountId', '=', accountId)
    .$if(except !== undefined, (query) => query.where('tokenHash', '<>', except as Buffer))
    .returning('id')
    .execute()
  return rows.length
}

/** Whether the browser that carries this token has signed in to the account before. */
export const isKnownDevice = async (
  db: Db,
  accountId: number,
  tokenHash: Buffer,
  now: Date,
): Promise<boolean> => {
  const row = await own(db)
    .selectFrom('accounts.device')
    .select('accountId')
    .where('accountId', '=', accountId)
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return row !== undefined
}

export const putDevice = (
  db: Db,
  device: { accountId: number; tokenHash: Buffer; lastUsedAt: Date; expiresAt: Date },
) => own(db).insertInto('accounts.device').values(device).execute()

export const deleteDevice = (db: Db, accountId: number, tokenHash: Buffer) =>
  own(db)
    .deleteFrom('accounts.device')
    .where('accountId', '=', accountId)
    .where('tokenHash', '=', tokenHash)
    .execute()

export const deleteDevices = (db: Db, accountId: number) =>
  own(db).deleteFrom('accounts.device').where('accountId', '=', accountId).execute()

/** Takes away what has run out; nothing here was still good. */
export const clearExpired = async (db: Db, now: Date) => {
  const monthAgo = new Date(now.getTime() - 30 * 86_400_000)
  await own(db).deleteFrom('accounts.session').where('expiresAt', '<=', now).execute()
  await own(db).deleteFrom('accounts.device').where('expiresAt', '<=', now).execute()
  await own(db).deleteFrom('accounts.challenge').where('expiresAt', '<=', now).execute()
  await own(db).deleteFrom('accounts.link').where('expiresAt', '<=', monthAgo).execute()
  await own(db).deleteFrom('accounts.throttle').where('lastAt', '<=', monthAgo).execute()
}
