import { type Db, sql, tables } from '#platform/db/index.ts'

const own = tables<'accounts' | 'directory' | 'privacy'>()

export type ErasureState = 'asked' | 'reviewed' | 'done' | 'refused' | 'withdrawn'

const requests = (db: Db) =>
  own(db)
    .selectFrom('privacy.erasure as erasure')
    .innerJoin('directory.person as person', 'person.id', 'erasure.personId')
    .select([
      'erasure.id',
      'erasure.personId',
      'erasure.accountId',
      'erasure.state',
      'erasure.askedAt',
      'erasure.reviewedAt',
      'erasure.settledAt',
      'erasure.reason',
      'person.name',
    ])

export const erasureRequests = async (db: Db) =>
  (await requests(db).orderBy('erasure.id', 'desc').limit(200).execute()).map(typed)

export const erasureById = async (db: Db, id: number) => {
  const row = await requests(db).where('erasure.id', '=', id).executeTakeFirst()
  return row && typed(row)
}

export const openErasureOf = async (db: Db, personId: number) => {
  const row = await requests(db)
    .where('erasure.personId', '=', personId)
    .where('erasure.state', 'in', ['asked', 'reviewed'])
    .executeTakeFirst()
  return row && typed(row)
}

const typed = <Row extends { state: string }>(row: Row) => ({ ...row, state: row.state as ErasureState })

export type ErasureRequest = NonNullable<Awaited<ReturnType<typeof erasureById>>>

/** The states are written out: as parameters, a plan made for any of them would not match the index that has these two. */
export const insertErasure = (db: Db, row: { personId: number; accountId: number; askedAt: Date }) =>
  own(db)
    .insertInto('privacy.erasure')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['personId']).where(sql<boolean>`state in ('asked', 'reviewed')`).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()

/** One of two who decide at once wins. */
export const settleErasure = async (
  db: Db,
  id: number,
  from: ErasureState[],
  change: {
    state: ErasureState
    reviewedAt?: Date
    reviewedBy?: number | null
    settledAt?: Date
    settledBy?: number | null
    reason?: string
  },
): Promise<boolean> => {
  const row = await own(db)
    .updateTable('privacy.erasure')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', from)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export const openHolds = (db: Db) =>
  own(db)
    .selectFrom('privacy.hold as hold')
    .leftJoin('directory.person as person', 'person.id', 'hold.personId')
    .leftJoin('accounts.account as account', 'account.personId', 'hold.personId')
    .select([
      'hold.id',
      'hold.personId',
      'hold.periodCode',
      'hold.reason',
      'hold.placedAt',
      'person.name',
      'person.email',
      'account.id as accountId',
    ])
    .where('hold.liftedAt', 'is', null)
    .orderBy('hold.id')
    .execute()

export const insertHold = async (
  db: Db,
  row: {
    personId: number | null
    periodCode: string | null
    reason: string
    placedAt: Date
    accountId: number
  },
) => {
  const { id } = await own(db)
    .insertInto('privacy.hold')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const liftHold = async (db: Db, id: number, at: Date): Promise<boolean> => {
  const row = await own(db)
    .updateTable('privacy.hold')
    .set({ liftedAt: at })
    .where('id', '=', id)
    .where('liftedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
