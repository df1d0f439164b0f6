import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#src/config.ts'
import { freshDatabase } from '#test/database.ts'
import { findPrograms } from './find.ts'
import { facetNames } from './names.ts'
import { type Facet, type Filters, facets, type Search, searchQuery } from './schema.ts'

type Row = Record<'code' | 'country' | 'area' | 'theme' | 'populations' | 'languages', string>
const rows = parse(readFileSync(join(root, 'network/rial/programs.csv'), 'utf8'), { columns: true }) as Row[]

let database: Awaited<ReturnType<typeof freshDatabase>>
let names: Awaited<ReturnType<typeof facetNames>>

beforeAll(async () => {
  database = await freshDatabase()
  names = await facetNames(database.db, 'es')
})
afterAll(() => database.drop())

const find = (search: Partial<Search>, limit = 200) =>
  findPrograms(database.db, { search: { ...searchQuery.parse({}), ...search }, lang: 'es', names, limit })
const codes = async (search: Partial<Search>) => (await find(search)).programs.map(({ code }) => code)

const valuesOf = (row: Row, facet: Facet): string[] =>
  facet === 'population'
    ? row.populations.split(';').filter(Boolean)
    : facet === 'language'
      ? row.languages.split(';').filter(Boolean)
      : [row[facet]]

test('the record has 101 published programs, by area as the report classifies them', async () => {
  const { total, counts } = await find({})
  expect(total).toBe(101)
  expect(Object.fromEntries(counts.area)).toEqual({
    labor: 39,
    employment: 31,
    'labor-relations': 14,
    'information-research': 8,
    'institutional-strengthening': 6,
    'social-security': 3,
  })
})

test('each of the four languages finds the programs of labor inspection', async () => {
  const inspection = rows.filter(({ theme }) => theme === 'labor-inspection').map(({ code }) => code)
  for (const q of [
    'inspección',
    'labour inspection',
    'labor inspection',
    'inspeção',
    'inspection du travail',
  ]) {
    const found = await codes({ q })
    expect(found.length, q).toBeGreaterThan(inspection.length / 2)
    expect(found.slice(0, 5).filter((code) => inspection.includes(code)).length, q).toBeGreaterThan(2)
  }
})

test('accents and case make no difference', async () => {
  const expected = await codes({ q: 'inspección' })
  expect(await codes({ q: 'INSPECCION' })).toEqual(expected)
  expect(await codes({ q: 'Inspeccíón' })).toEqual(expected)
})

test('what is misspelled finds its nearest spelling and says so', async () => {
  const { corrected, total } = await find({ q: 'inspecion' })
  expect([corrected, total > 0]).toEqual([expect.stringMatching(/^inspe/), true])
})

test('exclusion and phrases are taken at their word', async () => {
  const all = await codes({ q: 'inspección' })
  const without = await codes({ q: 'inspección -marítima' })
  expect(without.length).toBeLessThan(all.length)
  expect((await codes({ q: '"trabajo infantil"' })).length).toBeLessThanOrEqual(
    (await codes({ q: 'trabajo infantil' })).length,
  )
})

const chosen = fc.record(
  Object.fromEntries(
    facets.map((facet) => [
      facet,
      fc.uniqueArray(fc.constantFrom(...new Set(rows.flatMap((row) => valuesOf(row, facet))), 'XX'), {
        maxLength: 3,
      }),
    ]),
  ) as Record<Facet, fc.Arbitrary<string[]>>,
)

const satisfies = (row: Row, filters: Filters, except?: Facet) =>
  facets.every(
    (facet) =>
      facet === except ||
      filters[facet].length === 0 ||
      valuesOf(row, facet).some((value) => filters[facet].includes(value)),
  )

test('every count equals the count over all rows, whatever is chosen', async () => {
  await fc.assert(
    fc.asyncProperty(chosen, async (filters) => {
      const { total, counts, programs } = await find(filters)
      const matching = rows.filter((row) => satisfies(row, filters))
      expect(total).toBe(matching.length)
      expect(programs.map(({ code }) => code).toSorted()).toEqual(matching.map(({ code }) => code).toSorted())
      for (const facet of facets) {
        const expected = new Map<string, number>()
        for (const row of rows.filter((one) => satisfies(one, filters, facet))) {
          for (const value of valuesOf(row, facet)) expected.set(value, (expected.get(value) ?? 0) + 1)
        }
        const sorted = (counted: Map<string, number>) => Object.fromEntries([...counted].sort())
        expect(sorted(counts[facet]), facet).toEqual(sorted(expected))
      }
    }),
    { numRuns: 60 },
  )
})

test('every order shows each program once, page after page', async () => {
  for (const sort of ['relevance', 'title', 'country', 'confirmed'] as const) {
    const seen: number[] = []
    for (const page of [1, 2, 3, 4, 5]) {
      const { programs } = await find({ sort, q: sort === 'relevance' ? 'ministerio' : '', page }, 25)
      seen.push(...programs.map(({ id }) => id))
    }
    expect(new Set(seen).size).toBe(seen.length)
  }
})

test('nothing typed into the search breaks it', async () => {
  const odd = fc.string({ maxLength: 60, unit: fc.constantFrom(...'ab ñé\'"\\&|!():*<>-%_;,.\0\t1é😀') })
  await fc.assert(
    fc.asyncProperty(fc.oneof(odd, fc.string({ maxLength: 80, unit: 'binary' })), async (typed) => {
      const q = typed.replaceAll('\0', '').replaceAll(/[\ud800-\udfff]/g, '')
      expect((await find({ q })).total).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 150 },
  )
})
