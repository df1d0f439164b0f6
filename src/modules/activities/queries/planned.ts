import { anyOf, type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { Modality } from '../schema.ts'

const own = tables<'activities'>()

/** The proposals that have already become an activity. */
export const plannedFrom = async (db: Db, proposals: number[]): Promise<Set<number>> => {
  const rows = await own(db)
    .selectFrom('activities.activity')
    .select('proposalId')
    .where('proposalId', '=', anyOf(proposals))
    .execute()
  return new Set(rows.flatMap(({ proposalId }) => proposalId ?? []))
}

/** The highest number of an activity of a call; 0 when it has none. */
export const lastNumber = async (db: Db, callId: number): Promise<number> => {
  const row = await own(db)
    .selectFrom('activities.activity')
    .select((of) => of.fn.max('number').as('number'))
    .where('callId', '=', callId)
    .executeTakeFirst()
  return row?.number ?? 0
}

/** The codes of activities whose proposal says that it came from this program. */
export const codesFromProgram = async (db: Db, programId: number): Promise<string[]> => {
  const rows = await tables<'activities' | 'calls'>()(db)
    .selectFrom('activities.activity as activity')
    .innerJoin('calls.proposal as proposal', 'proposal.id', 'activity.proposalId')
    .select('activity.code')
    .where('proposal.origin', '=', 'program')
    .where('proposal.originCode', '=', String(programId))
    .execute()
  return rows.map(({ code }) => code)
}

type Planned = {
  callId: number
  proposalId: number
  number: number
  code: string
  modality: Modality
  topic: Localized
  themeCode: string
  decidedAt: Date
  days: number
  replacesId: number | null
}

export const insertPlanned = async (db: Db, row: Planned): Promise<number> => {
  const { id } = await own(db)
    .insertInto('activities.activity')
    .values({ ...row, status: 'planned', sourceLine: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
