import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailsOf } from '#test/deciding.ts'
import { aVisitSite, monday } from '#test/visit-site.ts'
import { addDays } from './calendar/day.ts'

const year = 2033

let there: Awaited<ReturnType<typeof aVisitSite>>

beforeAll(async () => {
  there = await aVisitSite(year)
})
afterAll(() => there.database.drop())

// By name, so that a test reads as what people do.
const at: (typeof there)['at'] = (...given) => there.at(...given)
const send: (typeof there)['send'] = (...given) => there.send(...given)
const see: (typeof there)['see'] = (...given) => there.see(...given)
const stateOf: (typeof there)['stateOf'] = (...given) => there.stateOf(...given)
const idOf: (typeof there)['idOf'] = (...given) => there.idOf(...given)
const daysIn: (typeof there)['daysIn'] = (...given) => there.daysIn(...given)
const calendarOf = async (code: string) => {
  there.site.cache.clear()
  const text = await (await there.site.get(at(code, 'visit.ics'))).text()
  const values = (name: string) =>
    text
      .split('\r\n')
      .filter((line) => line.startsWith(name))
      .map((line) => line.slice(line.indexOf(':') + 1))
  return {
    uid: values('UID'),
    start: values('DTSTART'),
    sequence: values('SEQUENCE'),
    status: values('STATUS'),
  }
}

test('a selected proposal is planned with the days that both ministries agreed on in it', async () => {
  const visit = await there.visit('1')
  expect(visit).toMatchObject({ status: 'planned', days: 5, missions: [] })
  const { text } = await see('guatemala', at('1', 'dates'))
  expect(text).toContain('2–6 de agosto de 2027')
})

const strangers = ['haiti', 'official', 'evaluator', 'worker', 'organization']

test('a visit is planned by its ministries and the Secretariat; nobody else finds it', async () => {
  const gets = [
    'planning',
    'dates',
    'availability',
    'details',
    'agenda',
    'participants',
    'costs',
    'postponement',
    'cancellation',
    'place',
  ]
  const posts = [
    'dates',
    'dates/answers',
    'availability',
    'details',
    'agenda',
    'participants',
    'costs',
    'checks',
    'postponement',
    'completion',
    'cancellation',
    'reinstatement',
    'place',
    'place/empty',
    'agenda/1/removal',
  ]
  for (const who of [...strangers, 'brazil']) {
    for (const rest of gets)
      expect([who, rest, (await see(who, at('1', rest))).status]).toEqual([who, rest, 404])
    for (const rest of posts)
      expect([
        who,
        rest,
        (await send(who, at('1', rest), { institution: '1', accepts: 'yes' })).status,
      ]).toEqual([who, rest, 404])
  }
  for (const rest of ['cancellation', 'place'])
    expect([rest, (await send('guatemala', at('1', rest), { code: 'other', note: 'x' })).status]).toEqual([
      rest,
      404,
    ])
  expect((await see('guatemala', '/es/activities/planning')).status).toBe(404)
  for (const who of ['guatemala', 'argentina', 'secretariat'])
    expect([who, (await see(who, at('1', 'planning'))).status]).toEqual([who, 200])
})

test('an activity of the record is read and never planned', async () => {
  expect((await see('secretariat', '/es/activities/2008-17/planning')).status).toBe(404)
  expect(
    (await send('secretariat', '/es/activities/2008-17/cancellation', { code: 'other', note: 'x' })).status,
  ).toBe(404)
  await expect(
    there.database.pool.query(
      "insert into activities.check_mark (activity_id, code, at, by_name) select id, 'tickets', now(), 'x' from activities.activity where code = '2008-17'",
    ),
  ).rejects.toThrow('not planned here')
})

test('the database refuses a state that does not follow, and a cancellation without its reason', async () => {
  const set = (status: string) =>
    there.database.pool.query(`update activities.activity set status = $1 where code = '${year}-1'`, [status])
  await expect(set('completed')).rejects.toThrow('does not go from planned to completed')
  await expect(set('canceled')).rejects.toThrow('a_cancellation_has_its_reason')
})

test('the desk proposes dates for one of two visits in the same week of one ministry, and names the other', async () => {
  const { text } = await see('secretariat', '/es/activities/planning')
  expect(text).toContain('El calendario tiene lugar para 1 de 2 visitas.')
  expect(text).toContain('No cabe en los días que dieron los ministerios')
})

test('days are taken per ministry, and what is typed wrong comes back with the reason', async () => {
  const institution = await idOf('2', 'AR')
  const wrong = await send('argentina', at('2', 'availability'), {
    institution,
    from1: '2027-13-01',
    to1: '',
    from2: '2027-09-10',
    to2: '2027-09-01',
  })
  expect(wrong.status).toBe(422)
  const text = await wrong.text()
  expect(text).toContain('value="2027-13-01"')
  expect(text).toContain('El último día debe ser posterior al primero')
  expect(
    (
      await send('argentina', at('2', 'availability'), {
        institution: await idOf('2', 'BR'),
        from1: monday(1),
        to1: monday(9),
      })
    ).status,
  ).toBe(404)
  for (const [who, country] of [
    ['argentina', 'AR'],
    ['brazil', 'BR'],
  ] as const)
    expect(
      (
        await send(who, at('2', 'availability'), {
          institution: await idOf('2', country),
          from1: monday(1),
          to1: monday(9),
        })
      ).status,
    ).toBe(303)
  for (const [who, country] of [
    ['argentina', 'AR'],
    ['guatemala', 'GT'],
  ] as const)
    await send(who, at('1', 'availability'), {
      institution: await idOf('1', country),
      from1: monday(1),
      to1: addDays(monday(1), 13),
    })
  const desk = await see('secretariat', '/es/activities/planning')
  expect(desk.text).toContain('El calendario tiene lugar para 2 de 2 visitas.')
  expect(desk.text).toContain('No hay ninguno mejor')
})

test('a clash is named before dates are proposed, and forbids nothing', async () => {
  const institution = await idOf('1', 'AR')
  await send('argentina', '/es/activities/availability/busy', {
    institution,
    from1: monday(1),
    to1: monday(1),
    note: 'Elecciones',
  })
  const { text } = await see(
    'guatemala',
    `${at('1', 'dates')}?from1=${monday(1)}&to1=${addDays(monday(1), 4)}`,
  )
  expect(text).toContain('Argentina dijo que no puede atender ninguna visita')
  expect(text).toContain('Elecciones')
  expect(
    (
      await send('haiti', '/es/activities/availability/busy', {
        institution,
        from1: monday(1),
        to1: monday(1),
        note: 'x',
      })
    ).status,
  ).toBe(404)
})

test('the Secretariat asks all ministries in one go; the last consent gives the visit its dates', async () => {
  const { text } = await see('secretariat', '/es/activities/planning')
  const picks = [...text.matchAll(/value="(2033-\d\/[\d/-]+)"/g)].map(([, value = '']) => value)
  expect(picks).toHaveLength(2)
  expect((await send('secretariat', '/es/activities/planning/offers', {})).status).toBe(422)
  expect((await send('secretariat', '/es/activities/planning/offers', { pick: picks })).status).toBe(303)
  expect((await see('secretariat', '/es/activities/planning')).text).toContain('no tiene fechas nuevas')
  const no = await there.answer('brazil', '2', {
    institution: await idOf('2', 'BR'),
    accepts: 'no',
    message: '',
  })
  expect([no.status, (await no.text()).includes('Diga qué fechas le convendrían')]).toEqual([422, true])
  for (const [code, who, country] of [
    ['1', 'guatemala', 'GT'],
    ['2', 'brazil', 'BR'],
    ['1', 'argentina', 'AR'],
    ['2', 'argentina', 'AR'],
  ] as const) {
    expect(await stateOf(code)).toBe('planned')
    const answer = await there.answer(who, code, {
      institution: await idOf(code, country),
      accepts: 'yes',
      message: '',
    })
    expect(answer.status).toBe(303)
  }
  expect([await stateOf('1'), await stateOf('2')]).toEqual(['scheduled', 'scheduled'])
  expect(
    (await mailsOf(there.database.db)).filter(({ subject }) =>
      /tiene fechas|now has dates|já tem datas/.test(subject),
    ).length,
  ).toBeGreaterThan(1)
})

test('a calendar keeps the name of a visit that moves, with a higher number, and strikes out one that is put off', async () => {
  const first = await calendarOf('1')
  expect([first.sequence, first.status]).toEqual([['0'], ['CONFIRMED']])
  await send('guatemala', at('1', 'dates'), {
    from1: monday(6),
    to1: addDays(monday(6), 4),
    from2: monday(8),
    to2: addDays(monday(8), 2),
  })
  expect(await stateOf('1')).toBe('scheduled')
  await there.answer('argentina', '1', {
    institution: await idOf('1', 'AR'),
    accepts: 'yes',
    message: '',
  })
  const moved = await calendarOf('1')
  expect([moved.uid[0], moved.uid.length, moved.sequence]).toEqual([first.uid[0], 2, ['1', '0']])
  expect(moved.start[0]).toBe(monday(6).replaceAll('-', ''))
  const none = await send('guatemala', at('1', 'postponement'), { reason: '' })
  expect(none.status).toBe(422)
  expect((await send('guatemala', at('1', 'postponement'), { reason: 'Cambio de gabinete' })).status).toBe(
    303,
  )
  expect([await stateOf('1'), await daysIn('1')]).toEqual(['planned', []])
  const off = await calendarOf('1')
  expect([off.uid, off.sequence, off.status]).toEqual([moved.uid, ['2', '1'], ['CANCELLED', 'CANCELLED']])
})

test('one refusal ends the wait, says why to the Secretariat, and the Secretariat can enter what came by letter', async () => {
  await send('guatemala', at('1', 'dates'), { from1: monday(5), to1: addDays(monday(5), 4) })
  const institution = await idOf('1', 'AR')
  await there.answer('argentina', '1', { institution, accepts: 'no', message: 'Mejor en junio' })
  const visit = await there.visit('1')
  expect([visit?.status, visit?.openOfferId]).toEqual(['planned', null])
  expect((await see('secretariat', at('1', 'planning'))).text).toContain('Mejor en junio')
  await send('guatemala', at('1', 'dates'), { from1: monday(5), to1: addDays(monday(5), 4) })
  await there.answer('secretariat', '1', { institution, accepts: 'yes', message: '' })
  expect(await stateOf('1')).toBe('scheduled')
})
