import { afterAll, beforeAll, expect, test } from 'vitest'
import { permission, web } from '#platform/http/index.ts'
import { describeRoutes } from '#src/route-list.ts'
import { absentPath, withoutAddress } from '#test/trust/absent.ts'
import { openLog } from '#test/trust/crawl.ts'
import { crossed } from '#test/trust/crossed.ts'
import { ask, type Listener, matrixText, type Row } from '#test/trust/matrix.ts'
import { openScanner } from '#test/trust/scan.ts'
import { openWorld, type World } from '#test/trust/world.ts'

let world: World
let rows: Row[]
let log: ReturnType<typeof openLog>
/** Foreign things that were answered otherwise than what is not there. */
const different: string[] = []
const counts = { absent: 0, refused: 0, ledOn: 0 }

/** Reads what each change was answered, and asks for the same of what is not there where somebody found nothing. */
const listening = (): Listener => {
  const nothings = new Map<string, string>()
  return async ({ who, pattern, at, path, form, said, next }, request) => {
    log.note(who, path, said, Object.values(form).join(' '))
    if (next) log.note(who, said.location, next)
    counts.ledOn += next ? 1 : 0
    counts.refused += said.status === 422 ? 1 : 0
    const absent = said.status === 404 ? absentPath(pattern, { ...at, path }) : undefined
    if (absent === undefined) return
    const key = `${who} ${pattern}`
    const nothing = nothings.get(key) ?? withoutAddress(await request(who, absent, {}), absent)
    nothings.set(key, nothing)
    counts.absent += 1
    if (withoutAddress(said, path) !== nothing) different.push(`${who} ${path}`)
  }
}

beforeAll(async () => {
  world = await openWorld()
  log = openLog(openScanner(world.canaries.all))
  rows = await ask(world, describeRoutes(world.site.app.routes), listening())
}, 600_000)
afterAll(() => world.close())

test('every route answers everybody as test/trust/matrix.txt says', async () => {
  // What has changed is read like code. If it is meant: npx vitest run test/trust/matrix.test.ts -u
  await expect(`${matrixText(rows).join('\n')}\n`).toMatchFileSnapshot('matrix.txt')
})

test('a change of what is there and not theirs is answered, byte for byte, as one of what is not there', () => {
  expect(different).toEqual([])
  expect(counts.absent).toBeGreaterThan(1_000)
})

test('neither what a change is answered nor where it leads tells anybody what the policy does not say', () => {
  expect(
    log.leaks.map(
      ({ who, path, channel, canary }) => `${who} reads ${canary.value} in the ${channel} of ${path}`,
    ),
  ).toEqual([])
  expect([counts.refused > 400, counts.ledOn > 150]).toEqual([true, true])
})

test('nothing that belongs to one thing is reached by way of another', async () => {
  const reached: string[] = []
  let routes = 0
  for (const line of describeRoutes(world.site.app.routes)) {
    const examples = crossed(world.examples, line.split(/\s+/)[1] ?? '')
    if (Object.keys(examples).length === 0) continue
    routes += 1
    // What is not there is taken out already: that is told to whoever may take out what is.
    for (const { cells } of await ask({ ...world, examples }, [line]))
      for (const { who, at, sign } of cells)
        if (!['-', 's', '='].includes(sign)) reached.push(`${line} as ${who}: ${at.example?.of} ${sign}`)
  }
  expect(reached).toEqual([])
  expect(routes).toBeGreaterThan(9)
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
