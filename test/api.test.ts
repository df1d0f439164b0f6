import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishText } from '#modules/reports/actions/publication.ts'
import type { Endpoint } from '#platform/http/index.ts'
import { modules } from '#src/modules.ts'
import { testApp } from '#test/app.ts'
import { aMember } from '#test/cycle.ts'
import { freshDatabase, testCtx } from '#test/database.ts'
import { aReport } from '#test/report.ts'

type Item = Record<string, unknown>
type Page = { items: Item[]; next?: string | null }

const endpoints = modules.flatMap((module) => module.api ?? [])
const isList = ({ path }: Endpoint) => !path.includes('{')
/** What a list needs to be asked at all. */
const required: Record<string, string> = { '/search': 'q=inspecci%C3%B3n' }

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const { actor } = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  const ctx = testCtx(database, { actor })
  await publishText(ctx, await aReport(ctx, { langs: ['en'] }), 'en', 1)
})
afterAll(() => database.drop())

const ask = async (path: string) => {
  const response = await site.get(`/api/v1${path}`)
  expect([path, response.status]).toEqual([path, 200])
  return (await response.json()) as unknown
}

/** Every item of a list, page by page. */
const all = async (path: string, limit: number): Promise<Item[]> => {
  const items: Item[] = []
  let cursor = ''
  for (let pages = 0; pages < 500; pages++) {
    const page = (await ask(`${path}?limit=${limit}${cursor}`)) as Page
    items.push(...page.items)
    if (!page.next) return items
    cursor = `&cursor=${page.next}`
  }
  throw new Error(`${path} never ends`)
}

test('there are endpoints for all of the record', () => {
  expect(endpoints.length).toBeGreaterThan(25)
})

describe.each(endpoints.filter(isList).map((endpoint) => [endpoint.path, endpoint] as const))(
  '%s',
  (path, endpoint) => {
    test('answers as its schema says', async () => {
      const answer = await ask(`${path}${required[path] ? `?${required[path]}` : ''}`)
      expect(endpoint.response.parse(answer)).toEqual(answer)
    })

    test('refuses a parameter it does not know, as a problem', async () => {
      const response = await site.get(`/api/v1${path}?nonsense=1&${required[path] ?? ''}`)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        400,
        'application/problem+json',
      ])
      expect(await response.json()).toMatchObject({ status: 400, fields: { nonsense: 'unknown parameter' } })
    })

    if (endpoint.query && 'cursor' in endpoint.query.shape) {
      test('gives the same rows in pages of seven as in one, each once', async () => {
        const whole = await all(path, 200)
        expect(whole.length).toBeGreaterThan(0)
        expect(await all(path, 7)).toEqual(whole)
        expect(new Set(whole.map((item) => JSON.stringify(item))).size).toBe(whole.length)
      })
    }
  },
)

describe.each(
  endpoints.filter((endpoint) => !isList(endpoint)).map((endpoint) => [endpoint.path, endpoint] as const),
)('%s', (path, endpoint) => {
  test('answers for each thing of its list as its schema says', async () => {
    const parent = path.slice(0, path.lastIndexOf('/{'))
    const name = path.slice(path.lastIndexOf('/{') + 2, -1)
    const list = endpoints.find((candidate) => candidate.path === parent)
    const paged = list?.query && 'cursor' in list.query.shape
    const items = paged ? await all(parent, 200) : ((await ask(parent)) as Page).items
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) {
      const answer = await ask(`${parent}/${String(item[name])}`)
      // What the schema does not name it drops: equal means that nothing else was given away.
      expect(endpoint.response.parse(answer)).toEqual(answer)
    }
  })

  test('tells that there is nothing by another name', async () => {
    const parent = path.slice(0, path.lastIndexOf('/{'))
    for (const name of ['nothing-of-the-kind', '0', '%00', 'x'.repeat(5_000)]) {
      const response = await site.get(`/api/v1${parent}/${name}`)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json',
      ])
    }
  })
})

test('the description is OpenAPI 3.1 and names every endpoint', async () => {
  const document = (await ask('/openapi.json')) as { openapi: string; paths: Record<string, unknown> }
  expect(document.openapi).toMatch(/^3\.1/)
  expect(Object.keys(document.paths).sort()).toEqual(endpoints.map(({ path }) => path).sort())
})

test('what has not changed is answered 304', async () => {
  const first = await site.get('/api/v1/areas')
  const again = await site.get('/api/v1/areas', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  expect([again.status, await again.text()]).toEqual([304, ''])
})
