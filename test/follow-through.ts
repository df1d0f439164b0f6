import { openFollowThrough } from '#modules/activities/actions/follow-through/open.ts'
import { acceptReport } from '#modules/activities/actions/follow-through/review.ts'
import { sendFollow } from '#modules/activities/actions/follow-through/sending.ts'
import { saveFollowAnswers } from '#modules/activities/actions/follow-through/writing.ts'
import { questionnaireOf } from '#modules/activities/queries/follow-through/questionnaire.ts'
import { lastNumber } from '#modules/activities/queries/planned.ts'
import { replaceMissions, replaceParties } from '#modules/activities/queries/upsert.ts'
import { institutionByCode } from '#modules/directory/index.ts'
import type { Answers } from '#modules/forms/index.ts'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { aCall, type CycleMember } from '#test/cycle.ts'
import { testCtx } from '#test/database.ts'

type Db = OpenDatabase['db']

const own = tables<'activities' | 'calls'>()

export type Held = { id: number; code: string }

/** A published call to which activities may belong. */
export const aPublishedCall = async (db: Db, year = 2027): Promise<number> => {
  const { id } = await aCall(db, { year })
  for (const state of ['closed', 'under_evaluation', 'decided', 'published'])
    await own(db).updateTable('calls.call').set({ state }).where('id', '=', id).execute()
  return id
}

/** An activity that took place on some days, as planning leaves it. */
export const aCompletedActivity = async (
  db: Db,
  callId: number,
  given: { receivers?: string[]; providers?: string[]; startsOn?: string; endsOn?: string } = {},
): Promise<Held> => {
  const {
    receivers = ['mol-gt'],
    providers = ['mol-ar'],
    startsOn = '2027-03-01',
    endsOn = '2027-03-05',
  } = given
  const number = (await lastNumber(db, callId)) + 1
  const code = `2027-${number}`
  const topic = { es: `Inspección con datos ${number}`, en: `Inspection with data ${number}` }
  const { id } = await own(db)
    .insertInto('activities.activity')
    .values({
      callId,
      number,
      code,
      modality: 'on_site_visit',
      status: 'planned',
      topic: { ...topic, pt: `Inspeção com dados ${number}`, fr: `Inspection et données ${number}` },
      themeCode: 'labor-inspection',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const parties = await Promise.all(
    [
      ...receivers.map((institution) => ({ institution, role: 'receiver' as const })),
      ...providers.map((institution) => ({ institution, role: 'provider' as const })),
    ].map(async ({ institution, role }) => ({
      institutionId: (await institutionByCode(db, institution))?.id ?? 0,
      role,
    })),
  )
  await replaceParties(db, id, parties)
  await replaceMissions(db, id, [{ startsOn, endsOn }])
  for (const status of ['scheduled', 'under_way', 'completed'])
    await own(db).updateTable('activities.activity').set({ status }).where('id', '=', id).execute()
  return { id, code }
}

/** One whose final report was opened, as the event of its completion does, on a day. */
export const anOpenReport = async (
  database: OpenDatabase,
  callId: number,
  given: Parameters<typeof aCompletedActivity>[2] & { now?: Date } = {},
): Promise<Held> => {
  const held = await aCompletedActivity(database.db, callId, given)
  await openFollowThrough(testCtx(database, { now: given.now ?? new Date('2027-03-06T15:00:00Z') }), held.id)
  return held
}

/** A verb of a member's on some day. */
export const onDay = (database: OpenDatabase, { actor }: CycleMember, on = '2027-03-08') =>
  testCtx(database, { actor, now: new Date(`${on}T15:00:00Z`) })

export const aSentReport = async (
  database: OpenDatabase,
  callId: number,
  focal: CycleMember,
): Promise<Held> => {
  const held = await anOpenReport(database, callId)
  await answer(database, focal, held, 'report', reportAnswers())
  await sendFollow(onDay(database, focal), held.code, 'report')
  return held
}

export const anAcceptedReport = async (
  database: OpenDatabase,
  callId: number,
  { focal, secretariat }: Record<'focal' | 'secretariat', CycleMember>,
): Promise<Held> => {
  const held = await aSentReport(database, callId, focal)
  await acceptReport(onDay(database, secretariat, '2027-03-12'), held.code)
  return held
}

export const reportAnswers = (changes: Answers = {}): Answers => ({
  lessons: 'Lección secreta: planear con datos rinde más que visitar por denuncia.',
  practices: 'Práctica secreta: una matriz de riesgo que se revisa cada mes.',
  replicable: 'La matriz, con los datos del seguro social.',
  may_publish: true,
  reflection: 'Reflexión secreta: el área de datos trabajará con la de inspección.',
  next_steps: [
    { step: 'Paso secreto: aprobar la matriz', owner: 'Dirección de Inspección', due: '2027-06-30' },
    { step: 'Capacitar a 40 inspectores', owner: 'Unidad de Capacitación', due: '2027-08-31' },
  ],
  ...changes,
})

export const followUpAnswers = (changes: Answers = {}): Answers => ({
  shared_by: ['meeting', 'training'],
  contact_kept: true,
  further_assistance: false,
  commitment_1: 'done',
  commitment_2: 'in_part',
  commitment_2_why: 'Hubo cambio de autoridades',
  outcomes: [
    {
      result: 'La matriz de riesgo está en uso en 12 regiones',
      component: 'new-products',
      year: 2027,
      evidence: 'Resolución 14 de 2027',
      link: 'https://ejemplo.org/resolucion-14',
      file: null,
    },
  ],
  suggestions: 'Más visitas virtuales de preparación',
  ...changes,
})

/** Saves answers as their writer does, each on what is there now. */
export const answer = async (
  database: OpenDatabase,
  { actor }: CycleMember,
  { id, code }: Held,
  kind: 'report' | 'follow_up',
  answers: Answers,
  now = new Date('2027-03-08T15:00:00Z'),
) => {
  const there = (await questionnaireOf(database.db, id, kind))?.answers ?? []
  const revs = Object.fromEntries(there.map(({ question, rev }) => [question, rev]))
  await saveFollowAnswers(testCtx(database, { actor, now }), code, kind, { answers, revs })
}
