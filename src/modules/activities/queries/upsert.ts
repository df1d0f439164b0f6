import { type Db, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { Modality, PartyRole, Status } from '../schema.ts'
import type { Mission } from './activity.ts'

const own = tables<'activities'>()

type ActivityRow = {
  callId: number
  number: number
  code: string
  modality: Modality
  status: Status
  topic: Localized
  themeCode: string
  sourceLine: number | null
}

export type PartyRow = { institutionId: number; role: PartyRole }

/** Returns the activity's id. */
export const upsertActivity = async (db: Db, row: ActivityRow): Promise<number> => {
  const { code, ...rest } = row
  const { id } = await own(db)
    .insertInto('activities.activity')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const replaceParties = async (db: Db, activityId: number, parties: PartyRow[]) => {
  await own(db).deleteFrom('activities.activityParty').where('activityId', '=', activityId).execute()
  if (parties.length === 0) return
  await own(db)
    .insertInto('activities.activityParty')
    .values(parties.map((party) => ({ activityId, ...party })))
    .execute()
}

export const replaceMissions = async (db: Db, activityId: number, missions: Mission[]) => {
  await own(db).deleteFrom('activities.mission').where('activityId', '=', activityId).execute()
  if (missions.length === 0) return
  await own(db)
    .insertInto('activities.mission')
    .values(missions.map((mission) => ({ activityId, ...mission })))
    .execute()
}

type OutcomeRow = {
  code: string
  componentCode: string
  year: number | null
  summary: Localized
  sourceLine: number | null
}

/** Puts an outcome with its institutions and activities in the place of what it was. */
export const putOutcome = async (db: Db, row: OutcomeRow, parties: PartyRow[], activityIds: number[]) => {
  const { code, ...rest } = row
  const { id: outcomeId } = await own(db)
    .insertInto('activities.outcome')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(rest))
    .returning('id')
    .executeTakeFirstOrThrow()
  await own(db).deleteFrom('activities.outcomeInstitution').where('outcomeId', '=', outcomeId).execute()
  await own(db).deleteFrom('activities.outcomeActivity').where('outcomeId', '=', outcomeId).execute()
  if (parties.length > 0) {
    await own(db)
      .insertInto('activities.outcomeInstitution')
      .values(parties.map((party) => ({ outcomeId, ...party })))
      .execute()
  }
  if (activityIds.length > 0) {
    await own(db)
      .insertInto('activities.outcomeActivity')
      .values(activityIds.map((activityId) => ({ outcomeId, activityId })))
      .execute()
  }
}
