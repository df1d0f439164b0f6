import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aCall, aMember, signInAs } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { calls as callsModule } from './module.ts'
import { cycleById } from './queries/cycle.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
const cookies = { secretariat: '', guatemala: '' }
let year = 2030

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const { db } = database
  cookies.secretariat = await signInAs(
    site,
    db,
    await aMember(db, { institution: 'oas', role: 'secretariat' }),
  )
  cookies.guatemala = await signInAs(
    site,
    db,
    await aMember(db, { institution: 'mol-gt', role: 'focal_point' }),
  )
})
afterAll(() => database.drop())

const open = async (given: Parameters<typeof aCall>[1] = {}) => {
  year += 1
  return aCall(database.db, { year, ...given })
}

describe('a draft', () => {
  const pages = [
    'desk',
    'edit',
    'form',
    'form/why_now',
    'form-topics/need',
    'criteria',
    'criteria/potential-impact',
    'preview',
  ]

  test('is seen in every page by the Secretariat, and to all others is not there', async () => {
    const call = await open({ state: 'draft' })
    for (const page of pages) {
      const at = `/es/calls/${call.year}/${page}`
      expect((await site.get(at, { cookie: cookies.secretariat })).status, page).toBe(200)
      expect((await site.get(at, { cookie: cookies.guatemala })).status, page).toBe(404)
      expect((await site.get(at)).headers.get('location'), page).toContain('/es/sign-in')
    }
    for (const at of [
      `/es/calls/${call.year}`,
      `/es/calls/${call.year}/deadlines.ics`,
      `/api/v1/calls/${call.year}`,
    ]) {
      expect((await site.get(at)).status, at).toBe(404)
      expect((await site.get(at, { cookie: cookies.secretariat })).status, at).toBe(404)
    }
    expect(await (await site.get('/es/calls.csv')).text()).not.toContain(String(call.year))
    expect(await callsModule.sitemap?.(testCtx(database))).not.toContain(`/calls/${call.year}`)
  })

  test('is changed by nobody else: every address to which something is sent is not there for a stranger', async () => {
    const call = await open({ state: 'draft' })
    const addresses = [
      'edit',
      'form',
      'form/why_now',
      'form-topics/need',
      'criteria',
      'criteria/potential-impact',
      'opening',
      'schedule',
      'schedule/removal',
      'discarding',
      'evaluation',
      'extension',
      'closure',
      'late-entries',
      'withdrawal',
    ]
    for (const address of addresses) {
      const at = `/es/calls/${call.year}/${address}`
      expect((await site.post(at, { reason: 'x' }, { cookie: cookies.guatemala })).status, address).toBe(404)
      expect((await site.post(at, { reason: 'x' })).status, address).toBe(401)
    }
    expect((await site.post('/es/calls', { year: '2028' }, { cookie: cookies.guatemala })).status).toBe(404)
    expect(await cycleById(database.db, call.id)).toMatchObject({ state: 'draft', rev: 1 })
  })

  const cookie = () => ({ cookie: cookies.secretariat })

  test('goes from nothing to open in two presses, and its pages then lead back to the desk', async () => {
    const created = await site.post('/es/calls', { year: '2028' }, cookie())
    // The factory numbers its calls by their year.
    await database.db.updateTable('calls.call').set({ ordinal: 900 }).where('year', '=', 2028).execute()
    expect(created.headers.get('location')).toBe('/es/calls/2028/desk')
    const opened = await site.post('/es/calls/2028/opening', {}, cookie())
    expect(opened.headers.get('location')).toBe('/es/calls/2028/desk')
    expect((await site.page('/fr/calls/2028')).text).toContain('Appel à coopération bilatérale 2028')
    for (const page of ['edit', 'form', 'criteria'])
      expect((await site.get(`/es/calls/2028/${page}`, cookie())).headers.get('location')).toBe(
        '/es/calls/2028/desk',
      )
    const late = await site.post('/es/calls/2028/edit', { rev: '1', timeZone: 'America/Lima' }, cookie())
    expect(late.status).toBe(409)
  })

  test('says what it lacks, and a year that is taken or none is refused with what was typed', async () => {
    const call = await open({ state: 'draft' })
    await database.db.updateTable('calls.call').set({ closesAt: null }).where('id', '=', call.id).execute()
    const desk = await site.page(`/en/calls/${call.year}/desk`, cookie())
    expect(desk.text).toContain('The closing date is missing.')
    expect(desk.text).toContain(`/en/calls/${call.year}/edit#closesAt.date`)
    const refused = await site.post(`/en/calls/${call.year}/opening`, {}, cookie())
    expect(refused.status).toBe(422)
    for (const typed of [String(call.year), 'veintisiete']) {
      const again = await site.post('/en/calls', { year: typed }, cookie())
      expect(again.status).toBe(422)
      expect(await again.text()).toContain(`value="${typed}"`)
    }
  })

  test('that somebody saved meanwhile is shown beside what was typed, and saved by a second press', async () => {
    const call = await open({ state: 'draft' })
    const at = `/es/calls/${call.year}/edit`
    const form = { rev: '1', timeZone: 'America/Lima', title_es: 'Mío', budget: '50000' }
    expect((await site.post(at, { ...form, title_es: 'De otra persona' }, cookie())).status).toBe(303)
    const stale = await site.post(at, form, cookie())
    const text = await stale.text()
    expect(stale.status).toBe(409)
    expect(text).toContain('value="Mío"')
    expect(text).toContain('De otra persona')
    expect(text).toContain('name="rev" value="2"')
    expect((await site.post(at, { ...form, rev: '2' }, cookie())).status).toBe(303)
    expect((await cycleById(database.db, call.id))?.title.es).toBe('Mío')
  })

  test('keeps what was typed wrong, with a summary of what is wrong', async () => {
    const call = await open({ state: 'draft' })
    const answer = await site.post(
      `/es/calls/${call.year}/edit`,
      {
        rev: '1',
        timeZone: 'America/Lima',
        budget: 'mucho',
        'closesAt.date': '31/2/2027',
        'closesAt.time': '17:00',
      },
      cookie(),
    )
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('value="mucho"')
    expect(text).toContain('href="#closesAt.date"')
  })

  test('has its form changed a question at a time, but for those that the process needs', async () => {
    const call = await open({ state: 'draft' })
    const at = `/es/calls/${call.year}/form`
    const codes = async () =>
      (await cycleById(database.db, call.id))?.form?.topics.flatMap(({ questions }) =>
        questions.map(({ code }) => code),
      )
    const before = await codes()
    expect((await site.post(at, { rev: '1', remove: 'situation' }, cookie())).status).toBe(303)
    expect(await codes()).toEqual(before?.filter((code) => code !== 'situation'))
    expect((await site.post(at, { rev: '2', remove: 'title' }, cookie())).status).toBeGreaterThanOrEqual(400)
    expect((await site.post(at, { rev: '2', restore: 'situation' }, cookie())).status).toBe(303)
    expect(await codes()).toEqual(before)
    expect((await site.post(at, { rev: '1', up: 'situation' }, cookie())).status).toBe(409)
    const question = {
      rev: '3',
      kind: 'yes_no',
      label_es: '¿Sí?',
      label_en: 'Yes?',
      label_pt: 'Sim?',
      label_fr: 'Oui ?',
    }
    const topic = `/es/calls/${call.year}/form-topics/need`
    expect((await site.post(topic, { ...question, label_fr: '' }, cookie())).status).toBe(422)
    expect((await site.post(topic, question, cookie())).status).toBe(303)
    expect(await codes()).toHaveLength((before?.length ?? 0) + 1)
  })

  test('has its criteria weighed, worded, added and taken out', async () => {
    const call = await open({ state: 'draft' })
    const at = `/es/calls/${call.year}/criteria`
    const typed = {
      'kept.clear-objectives': 'yes',
      'weight.clear-objectives': '1,5',
      'floor.clear-objectives': '2',
    }
    const wrong = await site.post(at, { rev: '1', ...typed, 'floor.clear-objectives': '9' }, cookie())
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('de 0 a 4')
    expect((await site.post(at, { rev: '1' }, cookie())).status).toBe(422)
    expect((await site.post(at, { rev: '1', ...typed }, cookie())).status).toBe(303)
    expect((await site.post(at, { rev: '2', add: 'yes', name_es: 'Novedad' }, cookie())).status).toBe(303)
    const worded = await site.post(
      `${at}/own-1`,
      { rev: '3', name_es: 'Novedad', anchor0_es: 'Nada nuevo' },
      cookie(),
    )
    expect(worded.status).toBe(303)
    const rows = await database.db
      .selectFrom('calls.callCriterion')
      .select(['code', 'weight', 'floor'])
      .where('callId', '=', call.id)
      .orderBy('position')
      .execute()
    expect(rows.map(({ code, weight, floor }) => [code, Number(weight), floor && Number(floor)])).toEqual([
      ['clear-objectives', 1.5, 2],
      ['own-1', 1, null],
    ])
    const desk = await site.page(`/es/calls/${call.year}/desk`, cookie())
    expect(desk.text).toContain('El criterio «Novedad» o su escala no están en')
  })
})
