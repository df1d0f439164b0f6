import { type Db, tables } from '#platform/db/index.ts'

const own = tables<'accounts'>()

export type LinkKind = 'reset' | 'invitation'

/** Puts the link in the place of the one before. */
export const putLink = async (
  db: Db,
  link: { kind: LinkKind; accountId: number; tokenHash: Buffer; createdAt: Date; expiresAt: Date },
) => {
  await deleteOpenLinks(db, link.accountId)
  await own(db).insertInto('accounts.link').values(link).execute()
}

export const deleteOpenLinks = (db: Db, accountId: number) =>
  own(db).deleteFrom('accounts.link').where('accountId', '=', accountId).where('usedAt', 'is', null).execute()

/** Looks at a link that can still be used, and leaves it so. */
export const openLink = (db: Db, kind: LinkKind, tokenHash: Buffer, now: Date) =>
  own(db)
    .selectFrom('accounts.link as link')
    .innerJoin('accounts.account as account', 'account.id', 'link.accountId')
    .select(['link.accountId', 'link.expiresAt'])
    .where('link.tokenHash', '=', tokenHash)
    .where('link.kind', '=', kind)
    .where('link.usedAt', 'is', null)
    .where('link.expiresAt', '>', now)
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst()

/** Uses a link: of two who try, one has it. Returns the account. */
export const useLink = async (
  db: Db,
  kind: LinkKind,
  tokenHash: Buffer,
  now: Date,
): Promise<number | undefined> => {
  const row = await own(db)
    .updateTable('accounts.link')
    .set({ usedAt: now })
    .where('tokenHash', '=', tokenHash)
    .where('kind', '=', kind)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .where('accountId', 'in', (eb) =>
      eb
        .selectFrom('accounts.account')
        .select('accounts.account.id')
        .where('accounts.account.disabledAt', 'is', null),
    )
    .returning('accountId')
    .executeTakeFirst()
  return row?.accountId
}
