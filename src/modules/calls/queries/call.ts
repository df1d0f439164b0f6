import { anyOf, type Db, sql, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { Anchor, CallState, CriterionKind } from '../schema.ts'

const own = tables<'calls'>()

export type Call = {
  id: number
  ordinal: number
  year: number
  title: Localized
  state: CallState
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as exactly as it is known. */
  opened: string | null
  /** Of the record: its proposals are not here, and the figures are what the source states. */
  isHistory: boolean
  /** Of a call that ran here, counted from its proposals: received once it closed, selected once that is public. */
  statedReceived: number | null
  statedSelected: number | null
  statedCanceled: number | null
}

export type Criterion = { code: string; kind: CriterionKind; round: number; name: Localized }

/** A proposal counts as selected also when it was withdrawn after. */
const counts = {
  received: {
    stated: sql.ref('statedReceived'),
    from: ['closed', 'under_evaluation', 'decided', 'published'],
    is: sql<boolean>`proposal.number is not null`,
  },
  selected: {
    stated: sql.ref('statedSelected'),
    from: ['published'],
    is: sql<boolean>`exists (
      select from calls.proposal_transition
      where proposal_id = proposal.id and "to" = 'selected'
    ) or proposal.state = 'selected'`,
  },
}

const counted = (what: keyof typeof counts) => {
  const { stated, from, is } = counts[what]
  return sql<number | null>`case
    when is_history then ${stated}
    when state = ${anyOf(from)}
      then (select count(*)::int from calls.proposal where proposal.call_id = call.id and (${is}))
  end`
}

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
      'isHistory',
      counted('received').as('statedReceived'),
      counted('selected').as('statedSelected'),
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

export const upsertCall = (db: Db, row: Omit<Call, 'id' | 'isHistory'>) => {
  const { year, ...rest } = row
  return own(db)
    .insertInto('calls.call')
    .values(row)
    .onConflict((conflict) => conflict.column('year').doUpdateSet(rest))
    .execute()
}

type NewCriterion = Criterion & { position: number; anchors: Anchor[] }

export const upsertCriterion = (db: Db, { code, anchors, ...row }: NewCriterion) => {
  const rest = { ...row, anchors: JSON.stringify(anchors) }
  return own(db)
    .insertInto('calls.criterion')
    .values({ code, ...rest })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .execute()
}
