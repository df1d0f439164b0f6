import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeRoutes } from '#src/route-list.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let paths: string[]

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  paths = describeRoutes(site.app.routes)
    .filter((line) => /^GET\s.*\spublic$/.test(line))
    .map((line) => line.split(/\s+/)[1] ?? '')
})
afterAll(() => database.drop())

const names = [
  'q',
  'country',
  'area',
  'theme',
  'population',
  'language',
  'lang',
  'sort',
  'page',
  'role',
  'call',
  'modality',
  'status',
  'year',
  'view',
  'kind',
  'component',
  'cursor',
  'limit',
  'offset',
  'from',
  'to',
  'next',
]

const value = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e309',
    'NaN',
    '99999999999999999999',
    'AR',
    'zz',
    "' or 1=1 --",
    '%',
    '\\',
    '"',
    '(',
    'a & | !',
    '*:*',
    '<->',
    '\0',
    '\u{1F600}',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    'año',
    '2015',
    'employment',
    'null',
    '[]',
    'true',
  ),
  fc.integer().map(String),
)

/** Raw bytes that no browser sends: broken UTF-8, lone percent signs, NULs. */
const raw = fc.constantFrom(
  '%FF%FE',
  '%',
  '%00',
  '%E0%A4%A',
  'q=%C3%28',
  'q[]=1',
  'q=a&q=b&q=c',
  '__proto__=1',
  'constructor=1',
  `q=${'x'.repeat(100_000)}`,
  `${'a=1&'.repeat(2_000)}`,
)

const search = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 5 })
      .map((pairs) => new URLSearchParams(pairs).toString()),
  },
  { weight: 1, arbitrary: raw },
)

const segment = fc.oneof(
  fc.constantFrom(
    '1',
    'ar',
    'AR',
    '2008',
    '2008-17',
    'zz',
    '0',
    '-1',
    '%00',
    '%2e%2e',
    '9'.repeat(40),
    'x'.repeat(3_000),
    '%F0%9F%98%80',
  ),
  fc.string({ maxLength: 20 }).map(encodeURIComponent),
)

test('no address of any public route, however broken, is answered with a failure', {
  timeout: 300_000,
}, async () => {
  expect(paths.length).toBeGreaterThan(50)
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.constantFrom('es', 'en', 'pt', 'fr'),
      fc.array(segment, { minLength: 4, maxLength: 4 }),
      search,
      async (at, lang, segments, query) => {
        let next = 0
        const path = (paths[at % paths.length] ?? '/')
          .replace('{lang}', lang)
          .replaceAll(/:[a-z]+(\{(?:[^{}]|\{[^}]*\})*\})?/gi, () => segments[next++] ?? 'x')
        const response = await site.get(`${path}?${query}`)
        if (response.status >= 500) throw new Error(`${response.status} ${path}?${query.slice(0, 300)}`)
        await response.body?.cancel()
      },
    ),
    { numRuns: 1_500 },
  )
})
