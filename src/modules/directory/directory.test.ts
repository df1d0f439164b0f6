import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import {
  actorOfPerson,
  insertPerson,
  insertPost,
  institutionByCode,
  memberStates,
  postsHeld,
} from './index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

test('there are 34 member states, each with its ministry', async () => {
  const members = await memberStates(database.db)
  expect(members.length).toBe(34)
  expect(new Set(members.map(({ ministryId }) => ministryId)).size).toBe(34)
})

test('a post counts on its first and last day and on no other', async () => {
  const { db } = database
  const ministry = await institutionByCode(db, 'mol-hn')
  const institutionId = ministry?.id ?? 0
  const personId = await insertPerson(db, { name: 'Rosa Paz', email: 'Rosa@Example.org', language: 'es' })
  await insertPost(db, {
    personId,
    institutionId,
    role: 'focal_point',
    validFrom: '2020-01-10',
    validTo: '2020-03-10',
  })
  const held = async (day: string) => (await postsHeld(db, institutionId, day)).map(({ role }) => role)
  expect(await held('2020-01-09')).toEqual([])
  expect(await held('2020-01-10')).toEqual(['focal_point'])
  expect(await held('2020-03-10')).toEqual(['focal_point'])
  expect(await held('2020-03-11')).toEqual([])
  expect((await actorOfPerson(db, personId, '2020-02-01'))?.posts).toEqual([
    { institutionId, role: 'focal_point' },
  ])
  expect((await actorOfPerson(db, personId, '2021-01-01'))?.posts).toEqual([])
})

test('the public reads that a post is held and never by whom', async () => {
  const personId = await insertPerson(database.db, {
    name: 'Nombre Reservado',
    email: 'reservado@example.org',
    language: 'es',
  })
  const ministry = await institutionByCode(database.db, 'mol-hn')
  await insertPost(database.db, {
    personId,
    institutionId: ministry?.id ?? 0,
    role: 'focal_point',
    validFrom: '2021-01-01',
  })
  const { text } = await site.page('/es/ministries/hn')
  expect(text).toContain('Puesto cubierto desde el 1 de enero de 2021')
  expect(text).not.toMatch(/Reservado|reservado@/)
  expect((await site.page('/es/ministries/hn?on=2019-01-01')).text).toContain('no tiene titular registrado')
  expect((await site.page('/es/ministries/hn?on=nonsense')).status).toBe(200)
})

test('the post of a sample person is no fact about its ministry', async () => {
  const { text } = await site.page('/es/ministries/gt')
  expect(text).toContain('no tiene titular registrado')
})

test('a ministry is found by its country, in any case, and nothing by another', async () => {
  expect((await site.page('/en/ministries/GT')).text).toContain('Ministry of Labor of Guatemala')
  expect((await site.page('/en/ministries/zz')).status).toBe(404)
})

test('the names cited are shown with their line of the report', async () => {
  expect((await site.page('/es/ministries/ca')).text).toContain('Programa Laboral de Canadá')
})
