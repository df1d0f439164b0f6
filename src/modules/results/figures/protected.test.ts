import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db/index.ts'
import { testApp } from '#test/app.ts'
import { aMember, signInAs } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'
import { type FigureCode, readFigure } from '../figures.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

const ctx = () => ({ db: database.db, now: new Date('2026-11-26T12:00:00Z') })

/** An activity of the record whose follow-up opened, answered or not, with a commitment due last year. */
const followUp = async (code: string, said?: { contact: boolean; kept: 'done' | 'in_part' }) => {
  const { rows } = await sql<{ id: number }>`
    select id from activities.activity where code = ${code}`.execute(database.db)
  const id = rows[0]?.id ?? 0
  await sql`
    insert into activities.follow_through (activity_id, state, ended_on, report_due_on, follow_up_opens_on,
      follow_up_due_on, announced_on, report_sent_at, report_accepted_at, answered_at)
    values (${id}, ${said ? 'answered' : 'follow_up_due'}, '2026-02-01', '2026-03-01', '2026-08-01', '2026-09-01',
      '2026-02-02', '2026-02-21T12:00:00Z', '2026-02-25T12:00:00Z', ${said ? '2026-08-20T12:00:00Z' : null})`.execute(
    database.db,
  )
  await sql`
    insert into activities.commitment (activity_id, position, step, owner, due_on, lang, state, why, at, by_name)
    values (${id}, 1, ${`Paso de ${code}`}, 'Una dirección', '2026-06-01', 'es', ${said?.kept ?? 'open'},
      ${said?.kept === 'in_part' ? 'Faltó tiempo' : null}, now(), 'Alguien')`.execute(database.db)
  if (!said) return
  const questionnaire = await sql<{ id: number }>`
    insert into activities.questionnaire (activity_id, kind, form, lang, opened_at)
    values (${id}, 'follow_up', '{}', 'es', now()) returning id`.execute(database.db)
  await sql`
    insert into activities.questionnaire_version (questionnaire_id, version, answers, at, by_name)
    values (${questionnaire.rows[0]?.id ?? 0}, 1,
      ${JSON.stringify({ contact_kept: said.contact, further_assistance: false })}::jsonb, now(), 'Alguien')`.execute(
    database.db,
  )
}

const read = (code: FigureCode, all = true) => readFigure(ctx(), code, { all })

const told = async (code: FigureCode, all = true) => {
  const { value, n, of, asked } = await read(code, all)
  return [value, n, of, asked]
}

test('of few answers the public learns how many they are, and nothing of what they say', async () => {
  await followUp('2014-1', { contact: true, kept: 'done' })
  await followUp('2014-2', { contact: false, kept: 'in_part' })
  await followUp('2014-3')
  expect(await told('contact-kept')).toEqual([0.5, 1, 2, 3])
  expect(await told('contact-kept', false)).toEqual([null, 0, 2, 3])
})

test('from three answers on everybody learns what they say together', async () => {
  await followUp('2014-4', { contact: true, kept: 'done' })
  for (const all of [true, false]) {
    expect(await told('contact-kept', all)).toEqual([2 / 3, 2, 3, 4])
    expect(await told('further-assistance', all)).toEqual([0, 0, 3, 4])
    expect(await told('follow-up-answered', all)).toEqual([3 / 4, 3, 4, 4])
    expect(await told('commitments-kept', all)).toEqual([2 / 3, 2, 3, 4])
    expect(await told('lag-visit-report', all)).toEqual([20, 4, 4, 4])
    expect(await told('lag-report-follow-up', all)).toEqual([180, 3, 3, 4])
  }
})

test('to the public no row says what it holds, nor do two periods that differ by one visit', async () => {
  const { rows, isWithheld } = await read('commitments-kept', false)
  expect(isWithheld).toBe(true)
  expect(rows.map(({ code, text, value, counts, date }) => [code, text.es, value, counts, date])).toEqual(
    ['2014-1', '2014-2', '2014-3', '2014-4'].map((code) => [code, code, null, null, null]),
  )
  const narrow = await readFigure(ctx(), 'contact-kept', { period: { from: null, to: '2020-01-01' } })
  expect([narrow.asked, narrow.period]).toEqual([4, { from: null, to: null }])
})

test('the Secretariat reads each row, a stranger and a focal point read none', async () => {
  const secretariat = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  const focalPoint = await aMember(database.db, { institution: 'mol-cl', role: 'focal_point' })
  const cookies = [undefined, await signInAs(site, database.db, focalPoint)]
  const paths = [
    '/es/results/figures/commitments-kept',
    '/es/results/figures/commitments-kept/rows.csv',
    '/api/v1/figures/commitments-kept',
  ]
  for (const path of paths) {
    for (const cookie of cookies) expect((await site.page(path, { cookie })).text).not.toContain('Paso de')
    const cookie = await signInAs(site, database.db, secretariat)
    expect((await site.page(path, { cookie })).text).toContain('Paso de 2014-1')
    // What the Secretariat was shown is kept for nobody else.
    expect((await site.page(path)).text).not.toContain('Paso de')
  }
})

test('what a visit costs is told in whole hundreds, and never of one alone', async () => {
  const visits = ['2013-1', '2013-2', '2013-3']
  // Its estimate says that it costs the network nothing: that is known, and is zero.
  const paidByMinistries = '2013-4'
  await database.db.transaction().execute(async (db) => {
    await sql`alter table activities.cost_item disable trigger planned_here`.execute(db)
    for (const [at, code] of [...visits, paidByMinistries].entries())
      await sql`
        insert into activities.cost_item (activity_id, kind, what, quantity, unit_cost, payer, by_name)
        select id, 'ticket', 'Pasaje', 2, ${1000 + at * 77}, ${at < 3 ? 'fund' : 'receiver'}, 'Alguien'
        from activities.activity where code = ${code}`.execute(db)
    await sql`alter table activities.cost_item enable trigger planned_here`.execute(db)
  })
  const [exact, rounded] = [await read('cost-per-visit'), await read('cost-per-visit', false)]
  expect([exact.value, exact.n, rounded.value]).toEqual([(2000 + 2154 + 2308) / 4, 4, 1600])
  expect(rounded.rows.every(({ value }) => value === null)).toBe(true)
})
