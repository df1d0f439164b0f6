import { afterAll, beforeAll, expect, test } from 'vitest'
import { testCtx } from '#test/database.ts'
import { mailsOf } from '#test/deciding.ts'
import { textOf } from '#test/pdf-text.ts'
import { aVisitSite, monday } from '#test/visit-site.ts'
import { keepTime } from './actions/life.ts'
import { addDays } from './calendar/day.ts'

const year = 2034

let there: Awaited<ReturnType<typeof aVisitSite>>

beforeAll(async () => {
  there = await aVisitSite(year)
})
afterAll(() => there.database.drop())

// By name, so that a test reads as what people do.
const at: (typeof there)['at'] = (...given) => there.at(...given)
const send: (typeof there)['send'] = (...given) => there.send(...given)
const see: (typeof there)['see'] = (...given) => there.see(...given)

const week = (first: string) => ({ startsOn: first, endsOn: addDays(first, 4) })
const typed = (...ranges: { startsOn: string; endsOn: string }[]) =>
  Object.fromEntries(
    ranges.flatMap(({ startsOn, endsOn }, n) => [
      [`from${n + 1}`, startsOn],
      [`to${n + 1}`, endsOn],
    ]),
  )

test('nobody agrees to dates that took the place of those on the page', async () => {
  const institution = await there.idOf('1', 'GT')
  await send('argentina', at('1', 'dates'), typed(week(monday(5))))
  const offer = String((await there.visit('1'))?.openOfferId)
  await send('argentina', at('1', 'dates'), typed(week(monday(9))))
  const late = await there.answer('guatemala', '1', { institution, accepts: 'yes', message: 'Sí', offer })
  expect([late.status, (await late.text()).includes('La visita cambió mientras usted la veía')]).toEqual([
    422,
    true,
  ])
  expect(await there.visit('1')).toMatchObject({ status: 'planned', missions: [] })
  const seen = (await see('guatemala', at('1', 'planning'))).text
  const shown = /name="offer" value="(\d+)"/.exec(seen)?.[1] ?? ''
  await there.answer('guatemala', '1', { institution, accepts: 'yes', message: '', offer: shown })
  expect(await there.daysIn('1')).toEqual([week(monday(9))])
})

test('a ministry takes out its own participants and nobody else’s', async () => {
  await send('guatemala', at('1', 'participants'), {
    institution: await there.idOf('1', 'GT'),
    name: 'Ana Pérez',
    post: 'Jefa de inspección',
  })
  const { rows } = await there.database.pool.query('select id from activities.participant')
  const removal = at('1', `participants/${rows[0].id}/removal`)
  expect((await see('argentina', at('1', 'participants'))).text).not.toContain('/removal')
  expect((await send('argentina', removal)).status).toBe(404)
  expect((await see('guatemala', at('1', 'participants'))).text).toContain('/removal')
  expect((await send('guatemala', removal)).status).toBe(303)
})

test('an official who takes part reads how the visit is prepared, while they work there', async () => {
  const { rows } = await there.database.pool.query(
    `select person.email, person.id from directory.post join directory.person on person.id = post.person_id
     where post.role = 'official' and post.institution_id = $1`,
    [await there.idOf('1', 'GT')],
  )
  const { email, id } = rows[0]
  await send('guatemala', at('1', 'participants'), {
    institution: await there.idOf('1', 'GT'),
    name: 'Quien viaja',
    post: 'Inspector',
    email,
  })
  expect((await see('official', at('1', 'planning'))).status).toBe(200)
  const elsewhere = 'update directory.post set institution_id = $1 where person_id = $2'
  await there.database.pool.query(elsewhere, [await there.idOf('2', 'BR'), id])
  // The session ended with the post: they are asked to sign in.
  expect((await see('official', at('1', 'planning'))).status).toBe(303)
  await there.database.pool.query(elsewhere, [await there.idOf('1', 'GT'), id])
})

test('no visit goes on from one that goes on from it', async () => {
  const { db } = there.database
  await db
    .deleteFrom('activities.activityParty')
    .where('activityId', '=', (await there.visit('2'))?.id ?? 0)
    .execute()
  for (const { institutionId, role } of (await there.visit('1'))?.parties ?? [])
    await db
      .insertInto('activities.activityParty')
      .values({ activityId: (await there.visit('2'))?.id ?? 0, institutionId, role })
      .execute()
  const follow = (number: string, follows: string) =>
    send('secretariat', at(number, 'details'), { days: '5', modality: 'on_site_visit', follows })
  expect((await follow('2', `${year}-1`)).status).toBe(303)
  expect((await follow('1', `${year}-2`)).status).toBe(422)
  expect((await see('secretariat', at('1', 'details'))).text).not.toContain(`${year}-2 ·`)
})

test('what was prepared for days that moved is marked, and left out of the letters', async () => {
  const item = { day: monday(9), starts: '09:00', ends: '', title: 'Recorrido del almacén', place: '' }
  await send('argentina', at('1', 'agenda'), item)
  expect((await see('argentina', at('1', 'agenda'))).text).not.toContain('ya no está en las fechas')
  await there.agree('1', monday(11))
  expect((await see('argentina', at('1', 'agenda'))).text).toContain('Recorrido del almacén')
  expect((await see('argentina', at('1', 'agenda'))).text).toContain('no va en las cartas')
  const { rows } = await there.database.pool.query('select id from activities.participant limit 1')
  const letter = await there.site.get(at('1', `participants/${rows[0].id}/letter.pdf`), {
    cookie: there.readers.argentina,
  })
  const text = textOf(Buffer.from(await letter.arrayBuffer()))
  expect([text.includes('Quien viaja'), text.includes('almacén')]).toEqual([true, false])
})

test('a calendar that had the days is told when they are off', async () => {
  await send('argentina', at('1', 'postponement'), { reason: 'Elecciones' })
  const [mail] = (await mailsOf(there.database.db)).filter(({ subject }) => subject.includes('se aplaza'))
  expect(mail?.text).toContain(`/activities/${year}-1/visit.ics`)
  await there.agree('1', monday(11))
})

test('days begin by the clock of the network, not before they have begun there', async () => {
  const first = monday(11)
  const ctxAt = (now: string) => testCtx(there.database, { now: new Date(now) })
  await keepTime(ctxAt(`${first}T03:30:00Z`))
  expect(await there.stateOf('1')).toBe('scheduled')
  await keepTime(ctxAt(`${first}T06:00:00Z`))
  expect(await there.stateOf('1')).toBe('under_way')
})

test('of several missions one that took place stays, while a ministry moves the one ahead', async () => {
  const { pool } = there.database
  const past = { startsOn: addDays(monday(0), -70), endsOn: addDays(monday(0), -66) }
  await send('secretariat', at('1', 'dates'), typed(past, week(monday(7))))
  const accept = async (who: string, country: string) =>
    there.answer(who, '1', { institution: await there.idOf('1', country), accepts: 'yes', message: '' })
  await accept('secretariat', 'GT')
  await accept('secretariat', 'AR')
  expect(await there.visit('1')).toMatchObject({ status: 'under_way', missions: [past, week(monday(7))] })
  const page = (await see('guatemala', at('1', 'dates'))).text
  expect(page).toContain(`value="${past.startsOn}"`)
  const early = await send('guatemala', at('1', 'dates'), typed(week(addDays(past.startsOn, 7))))
  expect(early.status).toBe(422)
  expect((await send('guatemala', at('1', 'dates'), typed(past, week(monday(8))))).status).toBe(303)
  await accept('argentina', 'AR')
  expect(await there.daysIn('1')).toEqual([past, week(monday(8))])
  expect((await send('guatemala', at('1', 'dates'), typed(week(monday(9))))).status).toBe(303)
  await accept('argentina', 'AR')
  expect(await there.daysIn('1')).toEqual([past, week(monday(9))])
  const { rows } = await pool.query('select is_canceled from activities.calendar_entry where number = 2')
  expect(rows).toEqual([{ is_canceled: false }])
})
