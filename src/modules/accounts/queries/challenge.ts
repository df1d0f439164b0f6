import { type Db, tables } from '#platform/db/index.ts'

const own = tables<'accounts'>()

export type ChallengeKind = 'second_step' | 'passkey_sign_in' | 'passkey_registration' | 'recovery_codes'

type NewChallenge = {
  tokenHash: Buffer
  kind: ChallengeKind
  accountId: number | null
  sealed?: string
  createdAt: Date
  expiresAt: Date
}

export const insertChallenge = (db: Db, challenge: NewChallenge) =>
  own(db).insertInto('accounts.challenge').values(challenge).execute()

/** Looks at a challenge that is still open, and leaves it open. */
export const openChallenge = (db: Db, kind: ChallengeKind, tokenHash: Buffer, now: Date) =>
  own(db)
    .selectFrom('accounts.challenge')
    .select(['accountId', 'sealed'])
    .where('tokenHash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('expiresAt', '>', now)
    .executeTakeFirst()

/** Takes a challenge that is still open: of two who try, one has it. */
export const takeChallenge = (db: Db, kind: ChallengeKind, tokenHash: Buffer, now: Date) =>
  own(db)
    .deleteFrom('accounts.challenge')
    .where('tokenHash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('expiresAt', '>', now)
    .returning('accountId')
    .executeTakeFirst()

/** Recovery codes that are being shown. */
export const shownRecoveryCodes = (db: Db, accountId: number, now: Date) =>
  own(db)
    .selectFrom('accounts.challenge')
    .select('sealed')
    .where('accountId', '=', accountId)
    .where('kind', '=', 'recovery_codes')
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()

export const deleteChallenges = (db: Db, accountId: number, kind?: ChallengeKind) =>
  own(db)
    .deleteFrom('accounts.challenge')
    .where('accountId', '=', accountId)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind as ChallengeKind))
    .execute()
