import { type Db, tables } from '#platform/db/index.ts'

const own = tables<'accounts'>()

export const passkeysOf = (db: Db, accountId: number) =>
  own(db)
    .selectFrom('accounts.passkey')
    .select(['id', 'credentialId', 'transports', 'name', 'createdAt', 'lastUsedAt'])
    .where('accountId', '=', accountId)
    .orderBy('createdAt')
    .execute()

/** A passkey whose account may be signed in to. */
export const passkeyByCredential = (db: Db, credentialId: string) =>
  own(db)
    .selectFrom('accounts.passkey as passkey')
    .innerJoin('accounts.account as account', 'account.id', 'passkey.accountId')
    .select([
      'passkey.id',
      'passkey.accountId',
      'passkey.credentialId',
      'passkey.publicKey',
      'passkey.counter',
      'passkey.transports',
    ])
    .where('passkey.credentialId', '=', credentialId)
    .where('account.disabledAt', 'is', null)
    .where('account.isSample', '=', false)
    .executeTakeFirst()

type NewPasskey = {
  accountId: number
  credentialId: string
  publicKey: Buffer
  counter: number
  transports: string[]
  name: string
  isBackedUp: boolean
  createdAt: Date
}

/** Returns whether it was new. */
export const insertPasskey = async (db: Db, passkey: NewPasskey): Promise<boolean> => {
  const row = await own(db)
    .insertInto('accounts.passkey')
    .values(passkey)
    .onConflict((conflict) => conflict.column('credentialId').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A counter that stands still is a passkey kept in several places, or a copy: the library has refused the copy. */
export const notePasskeyUse = (db: Db, id: number, counter: number, now: Date) =>
  own(db).updateTable('accounts.passkey').set({ counter, lastUsedAt: now }).where('id', '=', id).execute()

export const deletePasskey = async (db: Db, accountId: number, id: number): Promise<boolean> => {
  const row = await own(db)
    .deleteFrom('accounts.passkey')
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
