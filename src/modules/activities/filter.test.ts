import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { type ActivityFilter, explorerQuery, facetNames, noFilter } from './filter.ts'
import { type Activity, activities } from './queries/activity.ts'
import { facetCounts } from './queries/matching.ts'
import { urls } from './urls.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let all: Activity[]

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  all = await activities(database.db, noFilter, { limit: 1_000 })
})
afterAll(() => database.drop())

const found = async (filter: Partial<ActivityFilter>) =>
  (await activities(database.db, { ...noFilter, ...filter }, { limit: 1_000 })).map(({ code }) => code)

/** The same filter, said once more over rows in memory. */
const holds = (activity: Activity, filter: ActivityFilter): boolean => {
  const among = (chosen: string[], values: string[]) =>
    chosen.length === 0 || values.some((value) => chosen.includes(value))
  const side = (role: 'receiver' | 'provider') =>
    activity[`${role}s`].map(({ country }) => (country ?? '').toLowerCase())
  const faces = (role: 'receiver' | 'provider') => {
    const other = role === 'receiver' ? 'provider' : 'receiver'
    return among(filter.ministry, side(role)) && among(filter.counterpart, side(other))
  }
  const asked = filter.ministry.length + filter.counterpart.length > 0
  const sides =
    !asked || (filter.role === 'any' ? faces('receiver') || faces('provider') : faces(filter.role))
  return (
    sides &&
    among(filter.call, [String(activity.callYear)]) &&
    among(filter.area, [activity.areaCode]) &&
    among(filter.theme, [activity.themeCode]) &&
    among(filter.modality, [activity.modality]) &&
    among(filter.status, [activity.status]) &&
    among(
      filter.year,
      activity.missions.map(({ startsOn }) => startsOn.slice(0, 4)),
    )
  )
}

const someOf = (values: string[]) => fc.subarray([...new Set(values), 'nothing'], { maxLength: 3 })

const anyFilter = () => {
  const countries = all.flatMap(({ receivers, providers }) =>
    [...receivers, ...providers].map(({ country }) => (country ?? '').toLowerCase()),
  )
  const rarely = (arbitrary: fc.Arbitrary<string[]>) =>
    fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary })
  return fc.record<ActivityFilter>({
    ministry: rarely(someOf(countries)),
    role: fc.constantFrom('any', 'receiver', 'provider'),
    counterpart: rarely(someOf(countries)),
    call: rarely(someOf(all.map(({ callYear }) => String(callYear)))),
    area: rarely(someOf(all.map(({ areaCode }) => areaCode))),
    theme: rarely(someOf(all.map(({ themeCode }) => themeCode))),
    modality: rarely(someOf(all.map(({ modality }) => modality))),
    status: rarely(someOf(all.map(({ status }) => status))),
    year: rarely(someOf(['2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015'])),
  })
}

test('any filter finds what going through the rows finds, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter(), async (filter) => {
      expect(await found(filter)).toEqual(
        all.filter((activity) => holds(activity, filter)).map(({ code }) => code),
      )
    }),
    { numRuns: 150 },
  )
})

test('each count beside a choice is what choosing it finds', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilter(), async (filter) => {
      const counts = await facetCounts(database.db, filter)
      for (const facet of facetNames) {
        const [value, count] = [...counts[facet]][0] ?? []
        if (value !== undefined)
          expect(await found({ ...filter, [facet]: [value] })).toHaveLength(count ?? -1)
      }
    }),
    { numRuns: 25 },
  )
})

test('a year is that of the missions, not of the call', async () => {
  const in2009 = await found({ year: ['2009'] })
  expect(in2009).toEqual(
    all
      .filter(({ missions }) => missions.some(({ startsOn }) => startsOn.startsWith('2009')))
      .map(({ code }) => code),
  )
  expect(in2009).toContain('2008-17')
  expect(in2009).not.toContain('2009-13')
})

test('an address says a filter once, and reads back as it', () => {
  fc.assert(
    fc.property(anyFilter(), (filter) => {
      const search = new URL(`http://x${urls.activities(filter)}`).searchParams
      const read = Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
      const { view, page, ...back } = explorerQuery.parse({ ...read, role: search.get('role') ?? undefined })
      expect(back).toEqual(filter)
    }),
  )
})

test('the CSV of a filter parses to its rows', async () => {
  const filter = { ministry: ['ar'], role: 'provider', year: ['2009'] } as const
  const text = await (
    await site.get(`/fr${urls.activitiesCsv({ ...filter, ministry: ['ar'], year: ['2009'] })}`)
  ).text()
  const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[]
  const expected = all.filter((activity) =>
    holds(activity, { ...noFilter, ministry: ['ar'], role: 'provider', year: ['2009'] }),
  )
  expect(expected.length).toBeGreaterThan(3)
  expect(rows).toEqual(
    expected.map((activity) => ({
      code: activity.code,
      call: String(activity.callYear),
      number: String(activity.number),
      receiver: activity.receivers.map(({ country }) => country).join(';'),
      provider: 'AR',
      topic: activity.topic.fr,
      area: activity.areaCode,
      theme: activity.themeCode,
      modality: activity.modality,
      status: activity.status,
      dates: activity.missions.map(({ startsOn, endsOn }) => `${startsOn}/${endsOn}`).join(';'),
      source_line: String(activity.sourceLine),
    })),
  )
})

test('nothing that is typed in an address breaks a page', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom("'", '%00', '-1', '9'.repeat(30), '1e9', '[]'),
  )
  const names = fc.constantFrom(...facetNames, 'role', 'view', 'page', 'component', 'country', 'other')
  const paths = fc.constantFrom('/es/activities', '/en/activities.csv', '/pt/outcomes', '/fr/outcomes.csv')
  await fc.assert(
    fc.asyncProperty(
      paths,
      fc.array(fc.tuple(names, anything), { maxLength: 6 }),
      async (path, parameters) => {
        const search = parameters
          .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
          .join('&')
        expect((await site.get(`${path}?${search}`)).status).toBe(200)
      },
    ),
    { numRuns: 150 },
  )
})
