import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { Conflict, Invalid, NotFound } from '#platform/errors.ts'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { anOpenReport, answer, aPublishedCall, type Held, reportAnswers } from '#test/follow-through.ts'
import { keepFollowThrough } from './actions/follow-through/clock.ts'
import { extend } from './actions/follow-through/extension.ts'
import { setOffice } from './actions/follow-through/people.ts'
import { sendFollow } from './actions/follow-through/sending.ts'
import { followThroughById } from './queries/follow-through/follow-through.ts'
import { unanswered } from './unanswered.ts'

const own = tables<'activities' | 'mail'>()

let database: OpenDatabase & { drop: () => Promise<void> }
let callId: number
let focal: CycleMember
let secretariat: CycleMember
let stranger: CycleMember

beforeAll(async () => {
  database = await freshDatabase()
  callId = await aPublishedCall(database.db)
  focal = await aMember(database.db, { institution: 'mol-hn', role: 'focal_point' })
  secretariat = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  stranger = await aMember(database.db, { institution: 'mol-cl', role: 'focal_point' })
}, 60_000)
afterAll(() => database.drop())

const at = (on: string, { actor }: Pick<CycleMember, 'actor'> = secretariat) =>
  testCtx(database, { actor, now: new Date(`${on}T15:00:00Z`) })

/** To whom the clock writes on a day about one activity, by the subject of the mail. */
const mailsOn = async (day: string, { code }: Held) => {
  await own(database.db).deleteFrom('mail.message').execute()
  await keepFollowThrough(testCtx(database, { now: new Date(`${day}T15:00:00Z`) }))
  await keepFollowThrough(testCtx(database, { now: new Date(`${day}T16:00:00Z`) }))
  const rows = await own(database.db)
    .selectFrom('mail.message')
    .select(['toAddress', 'subject', 'text'])
    .orderBy('id')
    .execute()
  return rows
    .filter(({ text, subject }) => `${text} ${subject}`.includes(code))
    .map(({ toAddress }) => toAddress)
}

describe('the clock', () => {
  test('reminds before and after the day, then writes to the minister’s office, each once', async () => {
    const held = await anOpenReport(database, callId, { receivers: ['mol-hn'] })
    await setOffice(at('2027-03-07', focal), focal.institutionId, {
      name: 'Secretaría privada',
      email: 'Despacho@ejemplo.org',
      language: 'es',
    })
    // Due on 5 April.
    expect(await mailsOn('2027-03-21', held)).toEqual([])
    expect(await mailsOn('2027-03-22', held)).toEqual([focal.email])
    expect(await mailsOn('2027-03-23', held)).toEqual([])
    expect(await mailsOn('2027-04-04', held)).toEqual([focal.email])
    expect(await mailsOn('2027-04-06', held)).toEqual([focal.email])
    expect(await mailsOn('2027-04-13', held)).toEqual([focal.email])
    expect(await mailsOn('2027-04-27', held)).toEqual(['despacho@ejemplo.org'])
    expect(await mailsOn('2027-04-28', held)).toEqual([])
  })

  test('is silent once the report was sent', async () => {
    const held = await anOpenReport(database, callId, { receivers: ['mol-hn'] })
    await answer(database, focal, held, 'report', reportAnswers())
    await sendFollow(at('2027-03-10', focal), held.code, 'report')
    expect(await mailsOn('2027-04-06', held)).toEqual([])
  })
})

describe('an extension', () => {
  test('moves the due day and every reminder of it', async () => {
    const held = await anOpenReport(database, callId, { receivers: ['mol-hn'] })
    await extend(at('2027-04-01'), held.code, 'report', { due: '2027-05-20', reason: 'Cambio de equipo' })
    expect(await followThroughById(database.db, held.id)).toMatchObject({ reportDueOn: '2027-05-20' })
    expect(await mailsOn('2027-04-06', held)).toEqual([])
    expect(await mailsOn('2027-05-06', held)).toEqual([focal.email])
    expect(await mailsOn('2027-05-21', held)).toEqual([focal.email])
  })

  test('goes forward, with a reason, by the Secretariat, while something is owed', async () => {
    const held = await anOpenReport(database, callId, { receivers: ['mol-hn'] })
    const give = (due: string | undefined, reason = 'x', by = secretariat) =>
      extend(at('2027-04-01', by), held.code, 'report', { due, reason })
    await expect(give('2027-04-05')).rejects.toThrow(Invalid)
    await expect(give(undefined)).rejects.toThrow(Invalid)
    await expect(give('2031-01-01')).rejects.toThrow(Invalid)
    await expect(give('2027-05-01', '')).rejects.toThrow(Invalid)
    await expect(give('2027-05-01', 'x', focal)).rejects.toThrow(NotFound)
    await answer(database, focal, held, 'report', reportAnswers())
    await sendFollow(at('2027-04-01', focal), held.code, 'report')
    await expect(give('2027-05-01')).rejects.toThrow(Conflict)
  })
})

describe('who has not answered', () => {
  test('is a list, the longest first, with whom the matter is and whom nobody can reach', async () => {
    const held = await anOpenReport(database, callId, { receivers: ['mol-pe'] })
    await mailsOn('2027-04-27', held)
    const rows = await unanswered(at('2027-04-29'))
    const row = rows.find(({ follow }) => follow.code === held.code)
    expect(row).toMatchObject({ dueOn: '2027-04-05', days: 24, stage: 'office', last: { people: 0 } })
    expect(row?.withoutOffice.map(({ name }) => name)).toEqual(['Perú'])
    expect(rows.map(({ days }) => days)).toEqual(rows.map(({ days }) => days).toSorted((a, b) => b - a))
  })

  test('stands on the Secretariat’s queue and page, and on nobody else’s', async () => {
    const site = testApp(database)
    const cookie = await signInAs(site, database.db, secretariat)
    await anOpenReport(database, callId, {
      receivers: ['mol-hn'],
      startsOn: '2025-01-06',
      endsOn: '2025-01-10',
      now: new Date('2025-01-11T15:00:00Z'),
    })
    const page = await site.page('/es/follow-up/unanswered', { cookie })
    expect([page.status, page.text.includes('Honduras')]).toEqual([200, true])
    expect((await site.page('/es/queue', { cookie })).text).toContain('sin respuesta')
    const other = await signInAs(site, database.db, focal)
    expect((await site.page('/es/follow-up/unanswered', { cookie: other })).status).toBe(404)
  })
})

test('the address of an office is set by its own focal point or the Secretariat', async () => {
  const office = { name: 'Despacho', email: 'despacho@ejemplo.org', language: 'es' as const }
  await expect(setOffice(at('2027-03-07', stranger), focal.institutionId, office)).rejects.toThrow(NotFound)
  const wrong = { ...office, email: 'despacho' }
  await expect(setOffice(at('2027-03-07', focal), focal.institutionId, wrong)).rejects.toThrow(Invalid)
  await setOffice(at('2027-03-07'), focal.institutionId, office)
})
