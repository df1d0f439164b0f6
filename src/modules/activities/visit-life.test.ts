import { afterAll, beforeAll, expect, test } from 'vitest'
import { testCtx } from '#test/database.ts'
import { mailsOf } from '#test/deciding.ts'
import { textOf } from '#test/pdf-text.ts'
import { aVisitSite, monday } from '#test/visit-site.ts'
import { offerDates } from './actions/dates.ts'
import { cancelVisit, keepTime, postponeVisit } from './actions/life.ts'
import { planActivities } from './actions/plan.ts'
import { addDays } from './calendar/day.ts'

const year = 2033

let there: Awaited<ReturnType<typeof aVisitSite>>

beforeAll(async () => {
  there = await aVisitSite(year)
  await there.agree('1', monday(5))
  await there.agree('2', monday(7))
})
afterAll(() => there.database.drop())

// By name, so that a test reads as what people do.
const at: (typeof there)['at'] = (...given) => there.at(...given)
const send: (typeof there)['send'] = (...given) => there.send(...given)
const see: (typeof there)['see'] = (...given) => there.see(...given)
const stateOf: (typeof there)['stateOf'] = (...given) => there.stateOf(...given)
const idOf: (typeof there)['idOf'] = (...given) => there.idOf(...given)
const daysIn: (typeof there)['daysIn'] = (...given) => there.daysIn(...given)

test('agenda, participants with profile and consent, costs against the ceiling, and the checklist are kept', async () => {
  const institution = await idOf('1', 'GT')
  const person = {
    institution,
    name: 'Ana Pérez',
    post: 'Jefa de inspección',
    email: '',
    language: 'fr',
    technical: 'yes',
    policy: '',
    listed: 'yes',
  }
  expect((await send('guatemala', at('1', 'participants'), { ...person, name: '' })).status).toBe(422)
  expect((await send('guatemala', at('1', 'participants'), person)).status).toBe(303)
  await send('guatemala', at('1', 'participants'), { ...person, name: 'Luis Oculto', listed: '' })
  expect((await see('guatemala', at('1', 'participants'))).text).toContain('Falta alguien que pueda influir')
  const off = await send('argentina', at('1', 'agenda'), {
    day: monday(1),
    starts: '09:00',
    ends: '08:00',
    title: 'x',
  })
  expect(await off.text()).toMatch(/no está en las fechas[\s\S]*Debe terminar después/)
  await send('argentina', at('1', 'agenda'), {
    day: monday(5),
    starts: '09:00',
    ends: '10:30',
    title: 'Visita a la inspección',
    place: 'Sede',
  })
  for (const [unit, payer] of [
    ['9000', 'fund'],
    ['400', 'provider'],
  ])
    await send('guatemala', at('1', 'costs'), {
      kind: 'ticket',
      what: 'Pasajes',
      quantity: '2',
      unit: unit ?? '',
      payer: payer ?? '',
    })
  expect((await see('guatemala', at('1', 'costs'))).text).toContain(
    'Pasa del tope por USD 9,000'.replace(' 9', ' 9'),
  )
  await send('secretariat', at('1', 'checks'), { check: ['tickets', 'connection', 'letters_sent'] })
  const { text } = await see('secretariat', at('1', 'planning'))
  expect([...text.matchAll(/value="(\w+)" checked/g)].map(([, code]) => code)).toEqual([
    'letters_sent',
    'tickets',
  ])
  there.site.cache.clear()
  const { text: open } = await there.site.page(`/es/activities/${year}-1`)
  expect(open).toContain('Ana Pérez')
  expect(open).not.toContain('Luis Oculto')
})

test.each(['es', 'en', 'pt', 'fr'])('a participant is invited by a letter in %s', async (lang) => {
  const { rows } = await there.database.pool.query(
    "select id from activities.participant where name = 'Ana Pérez'",
  )
  const path = `/${lang}/activities/${year}-1/participants/${rows[0].id}/letter.pdf`
  const answer = await there.site.get(path, { cookie: there.readers.guatemala })
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const text = textOf(Buffer.from(await answer.arrayBuffer()))
  expect(text).toContain('Ana Pérez')
  expect(text).toContain('isita a la inspección')
  expect((await there.site.get(path, { cookie: there.readers.haiti })).status).toBe(404)
  expect((await there.site.get(path)).status).not.toBe(200)
})

test('a visit is a phase of an earlier one between the same ministries, and both say so', async () => {
  const { text } = await see('argentina', at('2', 'details'))
  const earlier = /<option value="(\d{4}-\d+)"/.exec(text)?.[1] ?? ''
  expect(earlier).not.toBe('')
  expect(
    (await send('argentina', at('2', 'details'), { days: '3', modality: 'virtual', follows: '2007-1' }))
      .status,
  ).toBe(422)
  expect(
    (await send('argentina', at('2', 'details'), { days: '3', modality: 'virtual', follows: earlier }))
      .status,
  ).toBe(303)
  there.site.cache.clear()
  expect((await there.site.page(`/es/activities/${year}-2`)).text).toContain(`/es/activities/${earlier}`)
  expect((await there.site.page(`/es/activities/${earlier}`)).text).toContain(`/es/activities/${year}-2`)
})

test('planning that drags is told with the median of the record, on the page and in the queue', async () => {
  await there.database.pool.query(
    `update activities.activity set decided_at = now() - interval '277 days' where code = '${year}-1'`,
  )
  const { text } = await see('guatemala', at('1', 'planning'))
  expect(text).toContain('Pasaron 277 días desde la decisión')
  expect((await see('secretariat', '/es/activities/planning')).text).toContain('Con retraso')
})

test('on its first day a visit begins by itself; it is confirmed once it is over, and then stays as it is', async () => {
  await keepTime(testCtx(there.database))
  expect(await stateOf('2')).toBe('scheduled')
  const [first, last] = [(await daysIn('2'))?.[0]?.startsOn ?? '', (await daysIn('2'))?.at(-1)?.endsOn ?? '']
  await keepTime(testCtx(there.database, { now: new Date(`${first}T06:00:00Z`) }))
  expect(await stateOf('2')).toBe('under_way')
  const early = await send('brazil', at('2', 'completion'))
  expect([early.status, (await early.text()).includes('La visita aún no termina')]).toEqual([422, true])
  await there.database.pool.query(
    `update activities.mission set starts_on = current_date - 4, ends_on = current_date where starts_on = '${first}' and ends_on = '${last}'`,
  )
  expect((await send('brazil', at('2', 'completion'))).status).toBe(303)
  expect(await stateOf('2')).toBe('completed')
  for (const [rest, form] of [
    ['dates', { from1: monday(3), to1: monday(3) }],
    ['postponement', { reason: 'x' }],
    ['cancellation', { code: 'other', note: 'x' }],
  ] as const)
    expect([rest, (await send('secretariat', at('2', rest), form)).status]).toEqual([rest, 422])
  expect(await stateOf('2')).toBe('completed')
})

test('canceled with a coded reason, its place and money are offered to the reserve, and one button gives them', async () => {
  expect((await send('secretariat', at('1', 'cancellation'), { note: '' })).status).toBe(422)
  const other = await send('secretariat', at('1', 'cancellation'), { code: 'other', note: '' })
  expect([other.status, (await other.text()).includes('Explique el motivo')]).toEqual([422, true])
  expect(
    (await send('secretariat', at('1', 'cancellation'), { code: 'political_context', note: '' })).status,
  ).toBe(303)
  expect(await stateOf('1')).toBe('canceled')
  expect((await see('secretariat', '/es/activities/planning')).text).toContain('Lugares que quedaron libres')
  const { text } = await see('secretariat', at('1', 'place'))
  expect(text).toContain('USD')
  expect(text).toContain('RIAL-2033-03')
  const proposal = String(there.round.proposals[2])
  const topics = Object.fromEntries(['es', 'en', 'pt', 'fr'].map((lang) => [`topic_${lang}`, `Tema ${lang}`]))
  expect((await send('secretariat', at('1', 'place'), { ...topics, proposal, topic_fr: ' ' })).status).toBe(
    422,
  )
  expect(
    (await send('secretariat', at('1', 'place'), { ...topics, proposal: String(there.round.proposals[3]) }))
      .status,
  ).toBe(422)
  expect((await send('secretariat', at('1', 'place'), { ...topics, proposal })).status).toBe(303)
  expect(await stateOf('3')).toBe('planned')
  expect(await there.visit('3')).toMatchObject({
    replacesCode: `${year}-1`,
    topic: { fr: 'Tema fr' },
  })
  expect((await send('secretariat', at('1', 'place'), { ...topics, proposal })).status).toBe(422)
  expect((await send('secretariat', at('1', 'reinstatement'))).status).toBe(422)
  const { rows } = await there.database.pool.query('select state from calls.proposal where id = $1', [
    proposal,
  ])
  expect(rows).toEqual([{ state: 'selected' }])
  there.site.cache.clear()
  expect((await there.site.page(`/es/calls/${year}/results`)).text).toContain('RIAL-2033-03')
  expect((await mailsOf(there.database.db)).map(({ subject }) => subject)).toContain(
    `Votre proposition est passée de la liste de réserve à l’activité ${year}-3`,
  )
  await planActivities(testCtx(there.database), there.round.callId)
  expect(await stateOf('4')).toBeUndefined()
})

test('a cancellation is taken back while nobody has the place, and a place can be left empty', async () => {
  await cancelVisit(there.ctx(), `${year}-3`, { code: 'lost_relevance', note: '' })
  expect((await see('secretariat', at('3', 'place'))).text).toContain('no entra ninguna propuesta')
  expect((await send('secretariat', at('3', 'place/empty'))).status).toBe(303)
  expect((await send('secretariat', at('3', 'reinstatement'))).status).toBe(303)
  expect(await there.visit('3')).toMatchObject({
    status: 'planned',
    cancelReason: null,
    placeSettledAt: null,
  })
})

test('pressed twice at once, dates are proposed once more and never half', async () => {
  const typed = [{ from: monday(4), to: addDays(monday(4), 4) }]
  await Promise.all([
    offerDates(there.ctx(), `${year}-3`, typed),
    offerDates(there.ctx(), `${year}-3`, typed),
  ])
  const { rows } = await there.database.pool.query(
    `select count(*)::int n from activities.date_offer o join activities.activity a on a.id = o.activity_id where a.code = '${year}-3' and outcome is null`,
  )
  expect(rows).toEqual([{ n: 1 }])
  await expect(postponeVisit(there.ctx(), `${year}-3`, 'x')).rejects.toThrow('')
})

test.each(['es', 'en', 'pt', 'fr'])('lists and pages answer in %s', async (lang) => {
  for (const path of [
    'activities/mine',
    'activities/planning',
    `activities/${year}-3/planning`,
    `activities/${year}-3/dates`,
    `activities/${year}-1/place`,
  ]) {
    const { status, text } = await see('secretariat', `/${lang}/${path}`)
    expect([path, status]).toEqual([path, 200])
    expect(text).not.toMatch(/undefined|\[object|NaN/)
  }
  expect((await see('argentina', `/${lang}/activities/availability`)).status).toBe(200)
  expect((await see('guatemala', `/${lang}/queue`)).status).toBe(200)
})
