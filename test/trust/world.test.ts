import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeRoutes } from '#src/route-list.ts'
import { fill, parametersOf } from '#test/trust/examples.ts'
import { policy } from '#test/trust/policy.ts'
import { openWorld, type World } from '#test/trust/world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world?.close())

test('every parameter of every route has an example, own to some and foreign to others', () => {
  const patterns = describeRoutes(world.site.app.routes).map((line) => line.split(/\s+/)[1] ?? '')
  expect(patterns.filter((pattern) => parametersOf(pattern).length > 0).length).toBeGreaterThan(150)
  for (const pattern of patterns) expect(fill(world.examples, pattern, 'es').length).toBeGreaterThan(0)
  expect(() => fill(world.examples, '/{lang}/strangers/:stranger{[1-9]}', 'es')).toThrow(
    '/strangers/:stranger',
  )
})

test('every kind of secret that the policy knows is somewhere in the world', () => {
  const kinds = new Set(world.canaries.all.map(({ kind }) => kind))
  expect(Object.keys(policy).filter((kind) => !kinds.has(kind as never))).toEqual([])
  const values = world.canaries.all.map(({ value }) => value)
  expect(new Set(values).size).toBe(values.length)
})
