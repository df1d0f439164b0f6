import { type Db, sql, tables } from '#platform/db/index.ts'

const own = tables<'accounts'>()

/** Whether the account has an authenticator app in force, or a passkey. */
export const hasSecondStep = sql<boolean>`(
  exists (select from accounts.second_factor f where f.account_id = account.id and f.confirmed_at is not null)
  or exists (select from accounts.passkey p where p.account_id = account.id))`.as('hasSecondStep')

export const secondFactorOf = (db: Db, accountId: number) =>
  own(db)
    .selectFrom('accounts.secondFactor')
    .select(['secretSealed', 'createdAt', 'confirmedAt'])
    .where('accountId', '=', accountId)
    .executeTakeFirst()

export const hasAnySecondStep = async (db: Db, accountId: number): Promise<boolean> => {
  const row = await own(db)
    .selectFrom('accounts.account as account')
    .select(hasSecondStep)
    .where('account.id', '=', accountId)
    .executeTakeFirst()
  return row?.hasSecondStep ?? false
}

/** A secret not yet confirmed, in the place of an earlier one not confirmed either. */
export const putSecret = (db: Db, accountId: number, secretSealed: string, now: Date) =>
  own(db)
    .insertInto('accounts.secondFactor')
    .values({ accountId, secretSealed, createdAt: now })
    .onConflict((conflict) =>
      conflict
        .column('accountId')
        .doUpdateSet({ secretSealed, createdAt: now, lastStep: null })
        .where('accounts.secondFactor.confirmedAt', 'is', null),
    )
    .execute()

/** Takes a step of time: of two who bring its code, one has it. */
export const takeStep = async (db: Db, accountId: number, step: number, now: Date): Promise<boolean> => {
  const row = await own(db)
    .updateTable('accounts.secondFactor')
    .set({ lastStep: step, confirmedAt: sql`coalesce(confirmed_at, ${now})` })
    .where('accountId', '=', accountId)
    .where((eb) => eb.or([eb('lastStep', 'is', null), eb('lastStep', '<', step)]))
    .returning('accountId')
    .executeTakeFirst()
  return row !== undefined
}

export const deleteSecondFactor = (db: Db, accountId: number) =>
  own(db).deleteFrom('accounts.secondFactor').where('accountId', '=', accountId).execute()

export const replaceRecoveryCodes = async (db: Db, accountId: number, codeHashes: string[]) => {
  await own(db).deleteFrom('accounts.recoveryCode').where('accountId', '=', accountId).execute()
  if (codeHashes.length === 0) return
  await own(db)
    .insertInto('accounts.recoveryCode')
    .values(codeHashes.map((codeHash) => ({ accountId, codeHash })))
    .execute()
}

/** Any one of the hashes: all of an account's codes have the same salt. */
export const someRecoveryCode = (db: Db, accountId: number) =>
  own(db)
    .selectFrom('accounts.recoveryCode')
    .select('codeHash')
    .where('accountId', '=', accountId)
    .limit(1)
    .executeTakeFirst()

/** Uses up a code: of two who bring it, one has it. */
export const takeRecoveryCode = async (
  db: Db,
  accountId: number,
  codeHash: string,
  now: Date,
): Promise<boolean> => {
  const row = await own(db)
    .updateTable('accounts.recoveryCode')
    .set({ usedAt: now })
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .returning('accountId')
    .executeTakeFirst()
  return row !== undefined
}

export const recoveryCodesLeft = async (db: Db, accountId: number): Promise<number> => {
  const { left } = await own(db)
    .selectFrom('accounts.recoveryCode')
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}
