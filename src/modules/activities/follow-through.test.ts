import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase, tables } from '#platform/db/index.ts'
import { Conflict, Invalid, NotFound } from '#platform/errors.ts'
import { aMember, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import {
  anAcceptedReport,
  anOpenReport,
  answer,
  aPublishedCall,
  aSentReport,
  type Held,
  onDay,
  reportAnswers,
} from '#test/follow-through.ts'
import { markCommitment } from './actions/follow-through/commitment.ts'
import { openFollowThrough } from './actions/follow-through/open.ts'
import { comment } from './actions/follow-through/people.ts'
import { acceptReport, giveBack, verifyFollowUp } from './actions/follow-through/review.ts'
import { sendFollow } from './actions/follow-through/sending.ts'
import { saveFollowAnswers } from './actions/follow-through/writing.ts'
import { commitmentsOf } from './queries/follow-through/commitment.ts'
import { followThroughRows } from './queries/follow-through/figures.ts'
import { followThroughById } from './queries/follow-through/follow-through.ts'
import { lessonsOf } from './queries/follow-through/lessons.ts'
import { questionnaireOf, sentVersions } from './queries/follow-through/questionnaire.ts'
import { followStates, followTransitions } from './schema/follow-through.ts'

const own = tables<'activities' | 'mail'>()

let database: OpenDatabase & { drop: () => Promise<void> }
let callId: number
let focal: CycleMember
let provider: CycleMember
let secretariat: CycleMember
let stranger: CycleMember

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  callId = await aPublishedCall(db)
  focal = await aMember(db, { institution: 'mol-gt', role: 'focal_point' })
  provider = await aMember(db, { institution: 'mol-ar', role: 'focal_point' })
  secretariat = await aMember(db, { institution: 'oas', role: 'secretariat' })
  stranger = await aMember(db, { institution: 'mol-cl', role: 'focal_point' })
}, 60_000)
afterAll(() => database.drop())

const as = (member: CycleMember, on?: string) => onDay(database, member, on)

const stateOf = async ({ id }: Held) => (await followThroughById(database.db, id))?.state

const sentReport = () => aSentReport(database, callId, focal)
const acceptedReport = () => anAcceptedReport(database, callId, { focal, secretariat })

describe('an activity that took place', () => {
  test('owes a report from the event on, once, due thirty days after it ended', async () => {
    const held = await anOpenReport(database, callId)
    await openFollowThrough(testCtx(database, { now: new Date('2027-05-01T15:00:00Z') }), held.id)
    expect(await followThroughById(database.db, held.id)).toMatchObject({
      state: 'report_due',
      endedOn: '2027-03-05',
      reportDueOn: '2027-04-05',
      followUpOpensOn: '2027-09-05',
    })
  })

  test('of the record owes none', async () => {
    const old = await own(database.db)
      .selectFrom('activities.activity')
      .select('id')
      .where('sourceLine', 'is not', null)
      .where('status', '=', 'completed')
      .execute()
    expect(old.length).toBeGreaterThan(50)
    for (const { id } of old) await openFollowThrough(testCtx(database), id)
    const rows = await followThroughRows(database.db)
    expect(rows.filter(({ callYear }) => callYear < 2027)).toEqual([])
  })
})

describe('a report', () => {
  test('is not sent while something is missing, and then becomes a version that the Secretariat reads', async () => {
    const held = await anOpenReport(database, callId)
    await answer(database, focal, held, 'report', reportAnswers({ next_steps: [] }))
    await expect(sendFollow(as(focal), held.code, 'report')).rejects.toThrow(Conflict)
    await answer(database, focal, held, 'report', reportAnswers())
    await sendFollow(as(focal), held.code, 'report')
    const questionnaire = await questionnaireOf(database.db, held.id, 'report')
    expect(await stateOf(held)).toBe('report_sent')
    expect(await sentVersions(database.db, questionnaire?.id ?? 0)).toMatchObject([
      { version: 1, answers: reportAnswers({ documents: [] }) },
    ])
  })

  test('promises nothing for a day before the activity ended', async () => {
    const held = await anOpenReport(database, callId)
    const step = { step: 'Algo', owner: 'Alguien', due: '2027-03-05' }
    await answer(database, focal, held, 'report', reportAnswers({ next_steps: [step] }))
    await expect(sendFollow(as(focal), held.code, 'report')).rejects.toThrow(Conflict)
  })

  test('is returned with a reason, has days to be completed, and every version is kept', async () => {
    const held = await sentReport()
    await expect(giveBack(as(secretariat), held.code, 'report', '')).rejects.toThrow(Invalid)
    await giveBack(as(secretariat, '2027-04-01'), held.code, 'report', 'Falta decir quién capacita')
    expect(await followThroughById(database.db, held.id)).toMatchObject({
      state: 'returned',
      reason: 'Falta decir quién capacita',
      reportDueOn: '2027-04-15',
    })
    await answer(database, focal, held, 'report', { reflection: 'Otra reflexión' })
    await sendFollow(as(focal), held.code, 'report')
    const questionnaire = await questionnaireOf(database.db, held.id, 'report')
    const versions = await sentVersions(database.db, questionnaire?.id ?? 0)
    expect(versions.map(({ answers }) => answers.reflection)).toEqual([
      reportAnswers().reflection,
      'Otra reflexión',
    ])
  })

  test('that is accepted turns each next step into a commitment with owner and date', async () => {
    const held = await acceptedReport()
    expect(await commitmentsOf(database.db, held.id)).toMatchObject([
      { position: 1, owner: 'Dirección de Inspección', dueOn: '2027-06-30', state: 'open', lang: 'es' },
      { position: 2, owner: 'Unidad de Capacitación', dueOn: '2027-08-31', state: 'open', lang: 'es' },
    ])
    const lessons = await lessonsOf(database.db, [held.id])
    expect(lessons.map((told) => told.lessons)).toEqual([reportAnswers().lessons])
  })

  test('shows its lessons to nobody when the ministry said no, nor before it is accepted', async () => {
    const silent = await anOpenReport(database, callId)
    await answer(database, focal, silent, 'report', reportAnswers({ may_publish: false }))
    await sendFollow(as(focal), silent.code, 'report')
    await acceptReport(as(secretariat), silent.code)
    const sent = await sentReport()
    expect(await lessonsOf(database.db, [silent.id, sent.id])).toEqual([])
  })
})

describe('two people at once', () => {
  test('who change the same answer see both, and what only one changed stands', async () => {
    const held = await anOpenReport(database, callId)
    const other = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
    const save = (member: CycleMember, answers: Record<string, string>, rev: number) =>
      saveFollowAnswers(as(member), held.code, 'report', {
        answers,
        revs: Object.fromEntries(Object.keys(answers).map((code) => [code, rev])),
      })
    await save(focal, { lessons: 'Uno' }, 0)
    await save(other, { practices: 'Dos' }, 0)
    const { clashes } = await save(other, { lessons: 'Tres' }, 0)
    expect(clashes).toMatchObject([{ question: 'lessons', mine: 'Tres', theirs: 'Uno' }])
    const { answers } = (await questionnaireOf(database.db, held.id, 'report')) ?? { answers: [] }
    expect(answers.map(({ question, value }) => [question, value])).toEqual([
      ['lessons', 'Uno'],
      ['practices', 'Dos'],
    ])
  })
})

test('the provider may comment on what was sent', async () => {
  const held = await anOpenReport(database, callId)
  await expect(comment(as(provider), held.code, 'report', 'Gracias')).rejects.toThrow(NotFound)
  await answer(database, focal, held, 'report', reportAnswers())
  await sendFollow(as(focal), held.code, 'report')
  await comment(as(provider), held.code, 'report', 'Gracias por venir')
  await expect(comment(as(provider), held.code, 'report', '')).rejects.toThrow(Invalid)
})

describe('a stranger finds nothing', () => {
  test('to write, send, decide, verify, comment, mark', async () => {
    const held = await sentReport()
    const ctx = as(stranger)
    const tries = [
      saveFollowAnswers(ctx, held.code, 'report', { answers: {}, revs: {} }),
      sendFollow(ctx, held.code, 'report'),
      acceptReport(ctx, held.code),
      giveBack(ctx, held.code, 'report', 'x'),
      verifyFollowUp(ctx, held.code, new Map()),
      comment(ctx, held.code, 'report', 'x'),
      markCommitment(ctx, 1, { state: 'done', why: '' }),
      acceptReport(as(focal), held.code),
    ]
    for (const result of await Promise.allSettled(tries))
      expect(result).toMatchObject({ status: 'rejected', reason: expect.any(NotFound) })
  })
})

test('the database knows the same ways as the program, and no other', async () => {
  const held = await anOpenReport(database, callId)
  const go = (from: string, to: string) =>
    database.db
      .transaction()
      .execute(async (db) => {
        const life = {
          reportAcceptedAt: new Date(),
          followUpDueOn: '2028-01-01',
          answeredAt: new Date(),
        }
        const at = (state: string) => ({ state, verifiedAt: state === 'verified' ? new Date() : null })
        await own(db).deleteFrom('activities.followThrough').where('activityId', '=', held.id).execute()
        await own(db)
          .insertInto('activities.followThrough')
          .values({
            activityId: held.id,
            endedOn: '2027-03-05',
            reportDueOn: '2027-04-05',
            followUpOpensOn: '2027-09-05',
            announcedOn: '2027-03-06',
            ...life,
            ...at(from),
          })
          .execute()
        await own(db)
          .updateTable('activities.followThrough')
          .set(at(to))
          .where('activityId', '=', held.id)
          .execute()
        throw new Error('taken back')
      })
      .then(
        () => 'kept',
        (error: Error) => error.message,
      )
  for (const from of followStates)
    for (const to of followStates.filter((state) => state !== from)) {
      const isListed = followTransitions[from].includes(to)
      const refusal = `a follow-through does not go from ${from} to ${to}`
      expect(await go(from, to), `${from} > ${to}`).toBe(isListed ? 'taken back' : refusal)
    }
})
