import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { memberStates, postHolders } from '#modules/directory/index.ts'
import { sql } from '#platform/db/index.ts'
import { aCall, aMember, aProposal, type CycleMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { keepTime } from './actions/clock.ts'
import { extendCall, grantLateEntry, openCall, scheduleCall } from './actions/life.ts'
import { cycleById } from './queries/cycle.ts'
import { allNotices } from './queries/notice.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let secretariat: CycleMember
let year = 2030

const hour = 3_600_000
const day = 24 * hour

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  secretariat = await aMember(db, { institution: 'oas', role: 'secretariat' })
  await aMember(db, { institution: 'mol-gt', role: 'focal_point', language: 'es' })
  await aMember(db, { institution: 'mol-br', role: 'focal_point', language: 'pt' })
  await aMember(db, { institution: 'mol-ca', role: 'focal_point', language: 'fr' })
  await aMember(db, { institution: 'mol-jm', role: 'focal_point', language: 'en' })
  await aMember(db, { institution: 'mol-jm', role: 'official', language: 'en' })
})
afterAll(() => database.drop())
// One call at a time: the clock looks at all that are there.
beforeEach(async () => {
  await database.db
    .updateTable('calls.call')
    .set({ isHistory: true })
    .where('isHistory', '=', false)
    .execute()
  await database.db.deleteFrom('mail.message').execute()
})

const run = (now = new Date()) => testCtx(database, { actor: secretariat.actor, now })
const tick = (now: Date) => keepTime(testCtx(database, { now }))
const stateOf = async (id: number) => (await cycleById(database.db, id))?.state

type Letter = { to: string; lang: string; subject: string; text: string }

/** What was queued since the last look. */
const mails = async (): Promise<Letter[]> => {
  const { rows } = await sql<Letter>`
    delete from mail.message returning to_address as "to", lang, subject, text
  `.execute(database.db)
  return rows.toSorted((a, b) => a.lang.localeCompare(b.lang))
}

const callClosing = async (closesAt: Date) => {
  year += 1
  return aCall(database.db, { year, closesAt, opensAt: new Date(closesAt.getTime() - 60 * day) })
}

const focalPoints = async () => {
  const ministries = new Set((await memberStates(database.db)).map(({ ministryId }) => ministryId))
  const all = await postHolders(database.db, { role: 'focal_point', on: '2026-12-01' })
  return all.filter(({ institutionId }) => ministries.has(institutionId))
}

describe('the clock', () => {
  test('opens a call at its time with the opening it was given, closes it at its time, and does each once', async () => {
    year += 1
    const opensAt = new Date(Date.now() + day)
    const { id } = await aCall(database.db, {
      year,
      state: 'draft',
      opensAt,
      closesAt: new Date(Date.now() + 9 * day),
    })
    await scheduleCall(run(), id)
    await tick(new Date(opensAt.getTime() - 1000))
    expect(await stateOf(id)).toBe('draft')
    await Promise.all([
      tick(new Date(opensAt.getTime() + 30_000)),
      tick(new Date(opensAt.getTime() + 30_000)),
    ])
    expect(await cycleById(database.db, id)).toMatchObject({ state: 'open', opensAt, isScheduled: false })
    expect((await mails()).map(({ lang }) => lang)).toHaveLength((await focalPoints()).length)
    await tick(new Date(Date.now() + 9 * day + 1000))
    await tick(new Date(Date.now() + 9 * day + 61_000))
    expect(await stateOf(id)).toBe('closed')
    expect((await allNotices(database.db, id)).map(({ kind }) => kind)).toEqual(['closed', 'opened'])
  })

  test('that stood still past the closing time opens nothing and leaves the draft to be looked at', async () => {
    year += 1
    const { id } = await aCall(database.db, { year, state: 'draft', opensAt: new Date(Date.now() + day) })
    await scheduleCall(run(), id)
    await tick(new Date(Date.now() + 30 * day))
    expect(await cycleById(database.db, id)).toMatchObject({ state: 'draft', isScheduled: false })
    expect(await mails()).toEqual([])
  })
})

describe('mails about a call', () => {
  test('reach every focal point of a ministry and nobody else, each in their language', async () => {
    year += 1
    const { id } = await aCall(database.db, { year, state: 'draft' })
    await openCall(run(), id)
    const sent = await mails()
    const expected = await focalPoints()
    expect(sent.map(({ to }) => to).toSorted()).toEqual(expected.map(({ email }) => email).toSorted())
    const bySubject = (lang: string) => sent.find((letter) => letter.lang === lang)?.subject
    expect(bySubject('es')).toBe(`Se abrió la convocatoria: Convocatoria ${year}`)
    expect(bySubject('en')).toBe(`The call is open: Convocatoria ${year}`)
    expect(bySubject('pt')).toBe(`A chamada está aberta: Convocatoria ${year}`)
    expect(bySubject('fr')).toBe(`L’appel est ouvert : Convocatoria ${year}`)
    expect(sent.find(({ lang }) => lang === 'fr')?.text).toContain(`http://localhost/fr/calls/${year}`)
  })

  test('of a late entry go to its ministry alone, with the reason safe to read', async () => {
    const { id } = await callClosing(new Date(Date.now() + 10 * day))
    const [brazil] = (await focalPoints()).filter(({ language }) => language === 'pt')
    await grantLateEntry(run(), id, {
      institutionId: brazil?.institutionId,
      until: new Date(Date.now() + 12 * day),
      reason: 'Vea https://malo.example',
    })
    const sent = await mails()
    expect(sent.map(({ to }) => to)).toEqual([brazil?.email])
    expect(sent[0]?.text).toContain('Motivo: Vea https:')
    expect(sent[0]?.text).not.toContain('https://malo.example')
  })
})

describe('reminders', () => {
  test('say to each ministry what it needs to hear, once, and nothing to those who submitted', async () => {
    const closesAt = new Date(Date.now() + 20 * day)
    const { id } = await callClosing(closesAt)
    await aProposal(database.db, {
      callId: id,
      institution: 'mol-gt',
      answers: { why_now: null, commitment: null },
    })
    await aProposal(database.db, { callId: id, institution: 'mol-br', state: 'awaiting_consent' })
    await aProposal(database.db, { callId: id, institution: 'mol-ca', state: 'submitted', number: 1 })
    await tick(new Date(closesAt.getTime() - 14 * day - 60_000))
    expect(await mails()).toEqual([])
    await Promise.all([1, 2].map((minute) => tick(new Date(closesAt.getTime() - 14 * day + minute * 60_000))))
    const sent = (await mails()).filter(({ to }) => to.startsWith('p'))
    expect(sent.map(({ lang }) => lang)).toEqual(['en', 'es', 'pt'])
    const [none, begun, awaiting] = sent
    expect(none?.subject).toMatch(/^14 days left to take part/)
    expect(none?.text).toContain('has not begun any proposal')
    expect(begun?.subject).toMatch(/^Tiempo que queda para presentar: 14 días/)
    expect(begun?.text).toContain('faltan 2 respuestas obligatorias')
    expect(awaiting?.text).toMatch(/falta a resposta ao pedido de anuência feito a: .*Argentina/)
    await tick(new Date(closesAt.getTime() - 13 * day))
    expect(await mails()).toEqual([])
  })

  test('missed while the server was away are not made up for: only the latest goes out, with the time there is', async () => {
    const closesAt = new Date(Date.now() + 20 * day)
    await callClosing(closesAt)
    await tick(new Date(closesAt.getTime() - 30 * hour))
    const sent = await mails()
    expect(sent).toHaveLength((await focalPoints()).length)
    expect(sent.find(({ lang }) => lang === 'en')?.subject).toMatch(/^1 day and 6 hours left/)
  })

  test('move with an extension, and one that the extension already said is not sent', async () => {
    const closesAt = new Date(Date.now() + 20 * day)
    const { id } = await callClosing(closesAt)
    await tick(new Date(closesAt.getTime() - 7 * day))
    expect((await mails()).length).toBeGreaterThan(0)
    const now = new Date(closesAt.getTime() - 3 * day)
    const later = new Date(closesAt.getTime() + 7 * day)
    await extendCall(run(now), id, { closesAt: later, reason: 'huracán' })
    expect((await mails())[0]?.subject).toContain('New closing date')
    for (const ago of [9.9, 8, 7.01]) await tick(new Date(later.getTime() - ago * day))
    expect(await mails()).toEqual([])
    await tick(new Date(later.getTime() - 7 * day))
    expect((await mails()).find(({ lang }) => lang === 'en')?.subject).toMatch(/^7 days left/)
  })

  test('of a late entry follow its own time, after the call has closed', async () => {
    const closesAt = new Date(Date.now() + 3 * day)
    const { id } = await callClosing(closesAt)
    const [brazil, ...others] = (await focalPoints()).toSorted((a) => (a.language === 'pt' ? -1 : 1))
    const until = new Date(closesAt.getTime() + 10 * day)
    await grantLateEntry(run(), id, { institutionId: brazil?.institutionId, until, reason: 'huracán' })
    await mails()
    await tick(new Date(closesAt.getTime() - 2 * day))
    expect((await mails()).map(({ to }) => to).toSorted()).toEqual(
      others.map(({ email }) => email).toSorted(),
    )
    await tick(closesAt)
    await mails()
    await tick(new Date(until.getTime() - 7 * day))
    expect(await stateOf(id)).toBe('closed')
    expect((await mails()).map(({ to }) => to)).toEqual([brazil?.email])
  })

  test('come to each ministry at most once a moment, whenever the clock ticks and however often', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 20 * 24 }), { minLength: 1, maxLength: 8 }),
        async (hoursBefore) => {
          const closesAt = new Date(Date.now() + 30 * day)
          const { id } = await callClosing(closesAt)
          const moments = [14 * 24, 7 * 24, 48, 24, 2]
          const heard = new Set<number>()
          const ticks = hoursBefore.toSorted((a, b) => b - a)
          for (const hours of ticks) {
            await tick(new Date(closesAt.getTime() - hours * hour))
            const moment = hours === 0 ? undefined : moments.findLast((at) => hours <= at)
            const isNew = moment !== undefined && !heard.has(moment)
            if (moment !== undefined) heard.add(moment)
            expect(await mails(), `${hours} hours before`).toHaveLength(
              isNew ? (await focalPoints()).length : 0,
            )
          }
          await database.db.updateTable('calls.call').set({ isHistory: true }).where('id', '=', id).execute()
        },
      ),
      { numRuns: 15 },
    )
  }, 60_000)
})
