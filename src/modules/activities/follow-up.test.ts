import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenDatabase } from '#platform/db/index.ts'
import { Conflict, Invalid } from '#platform/errors.ts'
import { testApp } from '#test/app.ts'
import { aMember, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import {
  anAcceptedReport,
  answer,
  aPublishedCall,
  followUpAnswers,
  type Held,
  onDay,
} from '#test/follow-through.ts'
import { keepFollowThrough } from './actions/follow-through/clock.ts'
import { markCommitment } from './actions/follow-through/commitment.ts'
import { giveBack, verifyFollowUp } from './actions/follow-through/review.ts'
import { sendFollow } from './actions/follow-through/sending.ts'
import { commitmentsOf } from './queries/follow-through/commitment.ts'
import { commitmentRows, followThroughRows } from './queries/follow-through/figures.ts'
import { followThroughById } from './queries/follow-through/follow-through.ts'
import { questionnaireOf } from './queries/follow-through/questionnaire.ts'
import { outcomesOfActivities } from './queries/outcome.ts'

let database: OpenDatabase & { drop: () => Promise<void> }
let callId: number
let focal: CycleMember
let secretariat: CycleMember

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  callId = await aPublishedCall(db)
  focal = await aMember(db, { institution: 'mol-gt', role: 'focal_point' })
  secretariat = await aMember(db, { institution: 'oas', role: 'secretariat' })
}, 60_000)
afterAll(() => database.drop())

const as = (member: CycleMember, on?: string) => onDay(database, member, on)

const stateOf = async ({ id }: Held) => (await followThroughById(database.db, id))?.state

const acceptedReport = () => anAcceptedReport(database, callId, { focal, secretariat })

const openFollowUps = (on = '2027-09-05') =>
  keepFollowThrough(testCtx(database, { now: new Date(`${on}T15:00:00Z`) }))

const answered = async (): Promise<Held> => {
  const held = await acceptedReport()
  await openFollowUps()
  await answer(database, focal, held, 'follow_up', followUpAnswers())
  await sendFollow(as(focal, '2027-09-10'), held.code, 'follow_up')
  return held
}

describe('a follow-up', () => {
  test('opens by itself on the day, prefilled with what the ministry has marked', async () => {
    const held = await acceptedReport()
    const [first] = await commitmentsOf(database.db, held.id)
    await markCommitment(as(focal), first?.id ?? 0, { state: 'done', why: '' })
    await openFollowUps('2027-09-04')
    expect(await stateOf(held)).toBe('accepted')
    await openFollowUps('2027-09-05')
    await openFollowUps('2027-09-05')
    expect(await followThroughById(database.db, held.id)).toMatchObject({
      state: 'follow_up_due',
      followUpDueOn: '2027-09-26',
    })
    const questionnaire = await questionnaireOf(database.db, held.id, 'follow_up')
    expect(questionnaire?.answers).toMatchObject([{ question: 'commitment_1', value: 'done' }])
    expect(questionnaire?.form.topics.map(({ code }) => code)).toEqual([
      'since',
      'commitments',
      'outcomes',
      'suggestions',
    ])
    expect(questionnaire?.form.topics[1]?.questions[0]?.label.fr).toContain('Paso secreto')
  })

  test('asks for at most a dozen answers with two commitments, few of them in words', async () => {
    const held = await acceptedReport()
    await openFollowUps()
    const questions = (await questionnaireOf(database.db, held.id, 'follow_up'))?.form.topics.flatMap(
      (topic) => topic.questions,
    )
    const required = questions?.filter(({ isRequired }) => isRequired) ?? []
    expect(required.map(({ kind }) => kind)).toEqual(['choices', 'yes_no', 'yes_no', 'choice', 'choice'])
    expect(questions?.length).toBeLessThanOrEqual(13)
  })

  test('explains what was not done, or is not sent', async () => {
    const held = await acceptedReport()
    await openFollowUps()
    await answer(database, focal, held, 'follow_up', followUpAnswers({ commitment_2_why: null }))
    await expect(sendFollow(as(focal, '2027-09-10'), held.code, 'follow_up')).rejects.toThrow(Conflict)
  })

  test('takes up the commitments, and its outcomes are public only once verified', async () => {
    const held = await answered()
    expect((await commitmentsOf(database.db, held.id)).map(({ state, why }) => [state, why])).toEqual([
      ['done', null],
      ['in_part', 'Hubo cambio de autoridades'],
    ])
    expect(await outcomesOfActivities(database.db, [held.id])).toEqual([])
    await expect(verifyFollowUp(as(secretariat), held.code, new Map())).rejects.toThrow(Invalid)
    const verdict = { isVerified: true, component: 'new-units', rejection: '' }
    await verifyFollowUp(as(secretariat, '2027-09-20'), held.code, new Map([[1, verdict]]))
    expect(await stateOf(held)).toBe('verified')
    expect(await outcomesOfActivities(database.db, [held.id])).toMatchObject([
      {
        code: `${held.code}-1`,
        year: 2027,
        lang: 'es',
        evidence: 'Resolución 14 de 2027',
        evidenceLink: 'https://ejemplo.org/resolucion-14',
        verifiedOn: '2027-09-20',
        activities: [{ code: held.code }],
      },
    ])
    const { app } = testApp(database)
    const told = await app.request(`http://localhost/api/v1/outcomes/${held.code}-1`)
    expect(await told.json()).toMatchObject({
      language: 'es',
      evidence: { text: 'Resolución 14 de 2027', link: 'https://ejemplo.org/resolucion-14' },
      verifiedOn: '2027-09-20',
    })
    const csv = await (await app.request('http://localhost/es/outcomes.csv')).text()
    expect(csv).toContain('Resolución 14 de 2027,https://ejemplo.org/resolucion-14,')
  })

  test('whose outcome is not shown by its evidence publishes nothing, and says why', async () => {
    const held = await answered()
    const no = { isVerified: false, component: 'new-products', rejection: '' }
    await expect(verifyFollowUp(as(secretariat), held.code, new Map([[1, no]]))).rejects.toThrow(Invalid)
    await verifyFollowUp(as(secretariat), held.code, new Map([[1, { ...no, rejection: 'Es de otro año' }]]))
    expect(await outcomesOfActivities(database.db, [held.id])).toEqual([])
  })

  test('that raises questions goes back, and what is sent again takes the place of what was reported', async () => {
    const held = await answered()
    await giveBack(as(secretariat, '2027-09-25'), held.code, 'follow_up', '¿Desde cuándo?')
    expect(await followThroughById(database.db, held.id)).toMatchObject({
      state: 'asked',
      followUpDueOn: '2027-10-09',
    })
    await answer(database, focal, held, 'follow_up', { outcomes: [] })
    await sendFollow(as(focal, '2027-09-28'), held.code, 'follow_up')
    await verifyFollowUp(as(secretariat), held.code, new Map())
    expect(await stateOf(held)).toBe('verified')
  })
})

test('the rows behind the figures tell what was asked, answered, verified and kept', async () => {
  const { db } = database
  expect(await followThroughRows(db, { from: '2031-01-01', to: '2031-12-31' })).toEqual([])
  const rows = await followThroughRows(db, { from: '2027-03-05', to: '2027-03-05' })
  expect(rows).toEqual(await followThroughRows(db))
  expect(rows.filter(({ verifiedAt }) => verifiedAt !== null)).toHaveLength(3)
  const answeredRows = rows.filter(({ answeredAt }) => answeredAt !== null)
  expect(answeredRows.length).toBeLessThan(rows.length)
  for (const row of answeredRows)
    expect(row).toMatchObject({
      receivers: ['GT'],
      providers: ['AR'],
      keptContact: true,
      furtherAssistance: false,
      sharedBy: ['meeting', 'training'],
    })
  expect(rows.find(({ answeredAt }) => answeredAt === null)).toMatchObject({
    keptContact: null,
    sharedBy: [],
  })
  const commitments = await commitmentRows(db, { from: '2027-06-30', to: '2027-06-30' })
  const done = commitments.filter(({ state }) => state === 'done')
  // What the ministry marked counts before the follow-up asks.
  expect(done.length).toBe(answeredRows.length + 1)
})
