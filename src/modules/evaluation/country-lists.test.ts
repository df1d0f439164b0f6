import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aMember, signInAs } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let cookie: string

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const secretary = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  cookie = await signInAs(site, database.db, secretary)
})

afterAll(() => database.drop())

const list = {
  name_es: 'Países menos adelantados',
  name_en: 'Least developed countries',
  name_pt: 'Países menos desenvolvidos',
  name_fr: 'Pays les moins avancés',
  source: 'Naciones Unidas, lista de países menos adelantados',
  'approvedOn-day': '19',
  'approvedOn-month': '12',
  'approvedOn-year': '2024',
  countries: ['HT'],
}

test('a list without source, name or countries comes back at 422 with what was typed', async () => {
  const answer = await site.post(
    '/es/country-lists',
    { ...list, source: '', name_fr: '', countries: ['XX'], 'approvedOn-month': '13' },
    { cookie },
  )
  const text = await answer.text()
  expect(answer.status).toBe(422)
  expect(text).toContain('Least developed countries')
  for (const field of ['source', 'name_fr', 'countries', 'approvedOn-day'])
    expect(text).toContain(`#${field}`)
})

test('a list in the future is refused', async () => {
  const answer = await site.post('/es/country-lists', { ...list, 'approvedOn-year': '2199' }, { cookie })
  expect(answer.status).toBe(422)
})

test('a dated list with its source is kept', async () => {
  expect((await site.post('/es/country-lists', list, { cookie })).status).toBe(303)
  const { text } = await site.page('/fr/country-lists', { cookie })
  expect(text).toContain('Pays les moins avancés')
  expect(text).toContain('19 décembre 2024')
})
