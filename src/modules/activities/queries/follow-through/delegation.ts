import { type Db, tables } from '#platform/db/index.ts'
import type { Lang } from '#platform/i18n/index.ts'

const own = tables<'activities'>()

/** A link by which somebody answers one topic of a questionnaire, without an account. */
export type Delegation = {
  id: number
  questionnaireId: number
  topic: string
  name: string
  email: string
  language: Lang
  createdAt: Date
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
  byName: string
}

const columns = [
  'id',
  'questionnaireId',
  'topic',
  'name',
  'email',
  'language',
  'createdAt',
  'expiresAt',
  'usedAt',
  'revokedAt',
  'byName',
] as const

/** All that were ever given, the last one first. */
export const delegationsOf = (db: Db, questionnaireId: number): Promise<Delegation[]> =>
  own(db)
    .selectFrom('activities.delegation')
    .select(columns)
    .where('questionnaireId', '=', questionnaireId)
    .orderBy('id', 'desc')
    .execute() as Promise<Delegation[]>

export const insertDelegation = async (
  db: Db,
  row: Omit<Delegation, 'id' | 'usedAt' | 'revokedAt'> & { tokenHash: Buffer },
): Promise<number> => {
  const { id } = await own(db)
    .insertInto('activities.delegation')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Looks at a link that can still be used, and leaves it so: mail scanners look at every link. */
export const openDelegation = (db: Db, tokenHash: Buffer, now: Date): Promise<Delegation | undefined> =>
  own(db)
    .selectFrom('activities.delegation')
    .select(columns)
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst() as Promise<Delegation | undefined>

/** Uses a link: of two who try, one has it. */
export const useDelegation = async (db: Db, id: number, now: Date): Promise<boolean> => {
  const used = await own(db)
    .updateTable('activities.delegation')
    .set({ usedAt: now })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** Whether it could still have been used. */
export const revokeDelegation = async (
  db: Db,
  questionnaireId: number,
  id: number,
  now: Date,
): Promise<boolean> => {
  const revoked = await own(db)
    .updateTable('activities.delegation')
    .set({ revokedAt: now })
    .where('id', '=', id)
    .where('questionnaireId', '=', questionnaireId)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return revoked !== undefined
}
