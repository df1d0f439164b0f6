import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '#test/database.ts'
import { putEntries, removeEntries, searchEntries } from './index.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase('empty')
  const texts = {
    es: ['Inspección del trabajo', 'Visitas de inspectores a las empresas'],
    en: ['Labor inspection', 'Visits of inspectors to companies'],
    pt: ['Inspeção do trabalho', 'Visitas de inspetores às empresas'],
    fr: ['Inspection du travail', 'Visites d’inspecteurs dans les entreprises'],
  } as const
  await putEntries(
    database.db,
    (['es', 'en', 'pt', 'fr'] as const).map((lang) => ({
      kind: 'program',
      key: 'a',
      lang,
      title: texts[lang][0],
      body: texts[lang][1],
      path: '/portfolio/1',
    })),
  )
})
afterAll(() => database.drop())

const find = (text: string, lang: 'es' | 'en' | 'pt' | 'fr' = 'es') =>
  searchEntries(database.db, { text, lang, limit: 10, offset: 0 })

test.each([
  'inspeccion',
  'INSPECCIÓN',
  'inspecciones',
  'labor inspections',
  'inspecao',
  'inspecteur',
  'empresas visita',
])('%s finds it, whatever the accents, case, number and language', async (text) => {
  const { hits, total, isClose } = await find(text)
  expect([total, isClose, hits[0]?.title]).toEqual([1, false, 'Inspección del trabajo'])
})

test('the answer is in the reader’s language', async () => {
  expect((await find('inspección', 'fr')).hits[0]?.title).toBe('Inspection du travail')
})

test('a misspelling finds what is close, and says so', async () => {
  const { hits, isClose } = await find('inspeccoin')
  expect([hits[0]?.key, isClose]).toEqual(['a', true])
})

test('what is taken out is found no more', async () => {
  await putEntries(database.db, [
    { kind: 'call', key: 'x', lang: 'es', title: 'Convocatoria secreta', body: '', path: '/x' },
  ])
  expect((await find('secreta')).total).toBe(1)
  await removeEntries(database.db, 'call', 'x')
  expect((await find('convocatoria secreta')).total).toBe(0)
})

test('no text makes the search fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ maxLength: 80 }).map((text) => text.replaceAll('\0', '')),
      async (text) => {
        const { total, kinds } = await find(text)
        expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      },
    ),
    { numRuns: 200 },
  )
})
