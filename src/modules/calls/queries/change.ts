import type { Form } from '#modules/forms/index.ts'
import { type Db, sql, tables } from '#platform/db/index.ts'
import type { Localized } from '#platform/i18n/index.ts'
import type { CallCriterion, CallState, Cycle, Times } from '../schema.ts'
import type { Template } from '../template.ts'

const own = tables<'calls'>()

/** What the Secretariat writes of a call, its form and criteria apart. */
export type CallContent = Pick<
  Cycle,
  'title' | 'summary' | 'timeZone' | 'modalities' | 'budget' | 'costCeiling' | 'mandates' | 'themes'
> &
  Times

type NewCall = CallContent & { year: number; form: Form; criteria: CallCriterion[] }

/** A draft with the next number; the year must be free. */
export const insertCall = async (db: Db, { themes, criteria, form, ...row }: NewCall): Promise<number> => {
  const { id } = await own(db)
    .insertInto('calls.call')
    .values((eb) => ({
      ...row,
      isHistory: false,
      state: 'draft',
      form: JSON.stringify(form),
      ordinal: eb
        .selectFrom('calls.call')
        .select(({ fn }) => sql<number>`coalesce(${fn.max('ordinal')}, 0) + 1`.as('next')),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertThemes(db, id, themes)
  await replaceCriteria(db, id, criteria)
  return id
}

export const isYearTaken = async (db: Db, year: number): Promise<boolean> =>
  (await own(db).selectFrom('calls.call').select('id').where('year', '=', year).executeTakeFirst()) !==
  undefined

export const deleteCall = (db: Db, id: number) =>
  own(db).deleteFrom('calls.call').where('id', '=', id).execute()

export const writeContent = async (db: Db, id: number, { themes, ...row }: CallContent): Promise<void> => {
  await own(db).updateTable('calls.call').set(row).where('id', '=', id).execute()
  await own(db).deleteFrom('calls.callTheme').where('callId', '=', id).execute()
  await insertThemes(db, id, themes)
}

const insertThemes = async (db: Db, callId: number, themes: string[]) => {
  if (themes.length === 0) return
  await own(db)
    .insertInto('calls.callTheme')
    .values(themes.map((themeCode) => ({ callId, themeCode })))
    .execute()
}

export const writeForm = (db: Db, id: number, form: Form) =>
  own(db)
    .updateTable('calls.call')
    .set({ form: JSON.stringify(form) })
    .where('id', '=', id)
    .execute()

/** The criteria in the order given. */
export const replaceCriteria = async (db: Db, callId: number, criteria: CallCriterion[]): Promise<void> => {
  await own(db).deleteFrom('calls.callCriterion').where('callId', '=', callId).execute()
  if (criteria.length === 0) return
  await own(db)
    .insertInto('calls.callCriterion')
    .values(
      criteria.map(({ anchors, ...row }, at) => ({
        ...row,
        position: at + 1,
        callId,
        anchors: JSON.stringify(anchors),
      })),
    )
    .execute()
}

/** A change of what the Secretariat wrote: whoever still looks at the one before is told. */
export const countChange = (db: Db, id: number) =>
  own(db)
    .updateTable('calls.call')
    .set((eb) => ({ rev: eb('rev', '+', 1) }))
    .where('id', '=', id)
    .execute()

export type Life = Partial<Times> & {
  state?: CallState
  isScheduled?: boolean
  frozenAt?: Date
  /** The day, in the zone of the call. */
  opened?: string
}

/** Where a call stands in its life. */
export const writeLife = (db: Db, id: number, life: Life) =>
  own(db).updateTable('calls.call').set(life).where('id', '=', id).execute()

export const putTemplate = (db: Db, template: Template) => {
  const definition = JSON.stringify(template)
  return own(db)
    .insertInto('calls.template')
    .values({ definition })
    .onConflict((conflict) => conflict.column('isOnly').doUpdateSet({ definition }))
    .execute()
}

export const callTemplate = async (db: Db): Promise<Template | undefined> => {
  const row = await own(db).selectFrom('calls.template').select('definition').executeTakeFirst()
  return row?.definition as Template | undefined
}

export type CriterionScale = { code: string; name: Localized; anchors: CallCriterion['anchors'] }

/** The criteria of the network that have a scale, in their order. */
export const scales = (db: Db): Promise<CriterionScale[]> =>
  own(db)
    .selectFrom('calls.criterion')
    .select(['code', 'name', 'anchors'])
    .where(sql<boolean>`jsonb_array_length(anchors) > 0`)
    .orderBy('position')
    .execute() as unknown as Promise<CriterionScale[]>
