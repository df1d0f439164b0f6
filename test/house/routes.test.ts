import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { permission, web } from '#platform/http/index.ts'
import { root } from '#src/config.ts'
import { describeRoutes } from '#src/route-list.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let routes: string[]

beforeAll(async () => {
  database = await freshDatabase('empty')
  routes = describeRoutes(testApp(database).app.routes)
})
afterAll(() => database.drop())

const committed = readFileSync(join(root, 'test/routes.txt'), 'utf8').trim().split('\n')

test('every route declares who may ask for it', () => {
  expect(routes.filter((line) => /MISSING|undefined/.test(line))).toEqual([])
})

test('the addresses are those of test/routes.txt', () => {
  const added = routes.filter((line) => !committed.includes(line))
  const gone = committed.filter((line) => !routes.includes(line))
  const remedy =
    'read the difference as you would read code; if it is meant: npm run build && MINGA_ENV=development npm run --silent routes > test/routes.txt'
  expect({ added, gone }, remedy).toEqual({ added: [], gone: [] })
  expect(routes).toEqual(committed)
})

test('a route without a permission is told apart', () => {
  const answer = () => new Response('')
  const module = web()
    .get('/open', permission('public'), answer)
    .post('/closed', permission('calls.manage'), answer)
    .get('/forgotten', answer)
  const app = new Hono().route('/:lang{(?:es|en)}', module)
  expect(describeRoutes(app.routes)).toEqual([
    'GET    /{lang}/forgotten  MISSING',
    'GET    /{lang}/open  public',
    'POST   /{lang}/closed  calls.manage',
  ])
})
