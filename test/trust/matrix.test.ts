import { afterAll, beforeAll, expect, test } from 'vitest'
import { permission, web } from '#platform/http/index.ts'
import { describeRoutes } from '#src/route-list.ts'
import { ask, matrixText, type Row } from '#test/trust/matrix.ts'
import { openWorld, type World } from '#test/trust/world.ts'

let world: World
let rows: Row[]

beforeAll(async () => {
  world = await openWorld()
  rows = await ask(world, describeRoutes(world.site.app.routes))
}, 600_000)
afterAll(() => world.close())

test('every route answers everybody as test/trust/matrix.txt says', async () => {
  // What has changed is read like code. If it is meant: npx vitest run test/trust/matrix.test.ts -u
  await expect(`${matrixText(rows).join('\n')}\n`).toMatchFileSnapshot('matrix.txt')
})

test('nobody makes it fail', () => {
  const failed = rows.flatMap(({ route, cells }) =>
    cells.flatMap(({ who, at, sign }) => (sign === 'E' ? [`${route} as ${who}: ${at.path}`] : [])),
  )
  expect(failed).toEqual([])
})

test('everything that was asked is undone: asked again, a change finds what it found before', async () => {
  const changes = describeRoutes(world.site.app.routes).filter((line) => /^POST .*\/archive /.test(line))
  const again = await ask(world, [...changes, ...changes])
  expect(matrixText(again.slice(0, 1)).slice(1)).toEqual(matrixText(again.slice(1)).slice(1))
  expect(again[0]?.cells.some(({ sign }) => sign === '>')).toBe(true)
})

test('a route with a parameter that no example fills is not passed over', async () => {
  const app = web().get('/unheard-of/:thing', permission('public'), (c) => c.text(''))
  await expect(ask(world, describeRoutes(app.routes))).rejects.toThrow('/unheard-of/:thing')
})
