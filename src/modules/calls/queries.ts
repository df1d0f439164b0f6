import { type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { CallState, CriterionKind } from './schema.ts'

const own = tables<'calls'>()

export type Call = {
  id: number
  ordinal: number
  year: number
  title: Localized
  state: CallState
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exactly as it is known. */
  opened: string | null
  /** What the source states, of a call whose proposals are not on record here. */
  statedReceived: number | null
  statedSelected: number | null
  statedCanceled: number | null
}

export type Criterion = { code: string; kind: CriterionKind; round: number; name: Localized }

/** A draft is nobody's but its authors'. */
const visible = (db: Db) =>
  own(db)
    .selectFrom('calls.call')
    .select([
      'id',
      'ordinal',
      'year',
      'title',
      'state',
      'opened',
      'statedReceived',
      'statedSelected',
      'statedCanceled',
    ])
    .where('state', '<>', 'draft')

/** The calls that everybody may see, oldest first. */
export const calls = (db: Db) => visible(db).orderBy('ordinal').execute() as Promise<Call[]>

export const callByYear = (db: Db, year: number) =>
  visible(db).where('year', '=', year).executeTakeFirst() as Promise<Call | undefined>

/** What proposals are judged by, in the order they are applied. */
export const criteria = (db: Db) =>
  own(db)
    .selectFrom('calls.criterion')
    .select(['code', 'kind', 'round', 'name'])
    .orderBy('position')
    .execute() as Promise<Criterion[]>

export const upsertCall = (db: Db, row: Omit<Call, 'id'>) => {
  const { year, ...rest } = row
  return own(db)
    .insertInto('calls.call')
    .values(row)
    .onConflict((conflict) => conflict.column('year').doUpdateSet(rest))
    .execute()
}

export const upsertCriterion = (db: Db, row: Criterion & { position: number }) => {
  const { code, ...rest } = row
  return own(db)
    .insertInto('calls.criterion')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .execute()
}
