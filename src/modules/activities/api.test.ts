import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { facetNames, noFilter } from './filter.ts'
import { type Activity, activities } from './queries/activity.ts'
import { outcomes } from './queries/outcome.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let all: Activity[]

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  all = await activities(database.db, noFilter, { limit: 1_000 })
})
afterAll(() => database.drop())

test('the API gives every activity once, page by page', async () => {
  const codes: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const response = await site.get(`/api/v1/activities?limit=20${next && `&cursor=${next}`}`)
    const body = (await response.json()) as { items: { code: string }[]; next: string | null }
    codes.push(...body.items.map(({ code }) => code))
    next = body.next
  }
  expect(codes).toEqual(all.map(({ code }) => code))
})

test('the API gives every outcome once, page by page', async () => {
  const codes: string[] = []
  let next: string | null = ''
  while (next !== null) {
    const response = await site.get(`/api/v1/outcomes?limit=7${next && `&cursor=${next}`}`)
    const body = (await response.json()) as { items: { code: string }[]; next: string | null }
    codes.push(...body.items.map(({ code }) => code))
    next = body.next
  }
  expect(codes).toEqual((await outcomes(database.db)).map(({ code }) => code))
})

test.each([
  '/api/v1/activities?role=teacher',
  '/api/v1/activities?ministry=Argentina',
  '/api/v1/activities?year=9',
  '/api/v1/activities?status=done',
  '/api/v1/activities?cursor=bm8',
  '/api/v1/activities?them=wages',
  '/api/v1/outcomes?country=XYZ',
  '/api/v1/outcomes?cursor=bm8',
])('%s is refused', async (path) => {
  expect((await site.get(path)).status).toBe(400)
})

test('nothing that is typed in an address breaks the API', async () => {
  const names = fc.constantFrom(...facetNames, 'role', 'limit', 'cursor', 'component', 'country')
  const paths = fc.constantFrom('/api/v1/activities', '/api/v1/outcomes')
  await fc.assert(
    fc.asyncProperty(
      paths,
      fc.array(fc.tuple(names, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 4 }),
      async (path, parameters) => {
        const search = parameters
          .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
          .join('&')
        expect([200, 400]).toContain((await site.get(`${path}?${search}`)).status)
      },
    ),
    { numRuns: 100 },
  )
})
