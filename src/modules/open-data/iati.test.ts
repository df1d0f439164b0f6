import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Activity, activities, noFilter, type Outcome, outcomes } from '#modules/activities/index.ts'
import { contributions } from '#modules/fund/index.ts'
import { root } from '#src/config.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { faultsByProfile, faultsByStandard } from '#test/iati/validate.ts'
import { activityElements } from './iati/activity.ts'
import { iatiDocument } from './iati/file.ts'
import { fundElements } from './iati/fund.ts'
import type { Setting } from './iati/parts.ts'
import { publisher } from './queries.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let xml: string
let setting: Setting
let sample: Activity
let outcome: Outcome

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const page = await site.page('/iati/activities.xml')
  xml = page.text
  const network = await publisher(database.db)
  if (!network.openData) throw new Error('the network says nothing of open data')
  setting = {
    origin: 'https://example.org',
    network,
    iati: network.openData.iati,
    reporting: network.name,
    today: '2026-11-26',
    modified: new Date('2026-11-26T12:00:00Z'),
  }
  const [first] = await activities(database.db, noFilter, { limit: 1 })
  const [came] = await outcomes(database.db, undefined, { limit: 1 })
  if (!first || !came) throw new Error('the record is empty')
  sample = first
  outcome = came
})
afterAll(() => database.drop())

const told = (activity: Partial<Activity>, came: Partial<Outcome>[] = []) =>
  iatiDocument(
    setting,
    activityElements(setting, {
      activity: { ...sample, ...activity },
      outcomes: came.map((changes) => ({ ...outcome, ...changes })),
      callOpened: null,
      kinds: new Map(),
    }),
  )

const each = (pattern: RegExp, text = xml) => [...text.matchAll(pattern)].map(([, value]) => value ?? '')
const entries = (text = xml) => text.split('\n').filter((line) => line.startsWith('<iati-activity '))
const identifierIn = (entry: string) => each(/<iati-identifier>([^<]+)</g, entry)[0] ?? ''

test('the file of the record is valid IATI', async () => {
  expect(await faultsByProfile(xml)).toEqual([])
})

test('the standard’s own schemas agree wherever they were fetched, and their absence is said aloud', async () => {
  const faults = await faultsByStandard(xml)
  if (faults === undefined) {
    process.stderr.write(
      '\nNOT CHECKED against the standard’s own schemas: var/iati-schemas is missing (npm run iati-schemas).\n\n',
    )
  }
  expect(faults ?? []).toEqual([])
})

test.each([
  ['without its status', /<activity-status[^>]*>/],
  ['without its dates', /<activity-date.*<\/activity-date>|<activity-date[^>]*\/>/g],
  ['without a title', /<title>.*?<\/title>/],
  [
    'with the status before the organizations',
    /(<participating-org.*<\/participating-org>)(<activity-status[^>]*>)/,
  ],
])('a file with an activity %s is refused', async (_, pattern) => {
  const [entry = ''] = entries()
  const broken = entry.replace(pattern, (_all, first?: string, second?: string) =>
    typeof second === 'string' ? `${second}${first}` : '',
  )
  expect(broken).not.toBe(entry)
  expect(await faultsByProfile(xml.replace(entry, broken))).not.toEqual([])
})

test('an impossible day is refused', async () => {
  expect(await faultsByProfile(xml.replace(/iso-date="[^"]+"/, 'iso-date="2009-02-30"'))).not.toEqual([])
})

type Row = { call: string; number: string; receiver: string; dates: string; status: string; topic_es: string }

const golden = parse(readFileSync(join(root, 'network/rial/activities.csv'), 'utf8'), {
  columns: true,
}) as Row[]
const idOf = ({ call, number }: Pick<Row, 'call' | 'number'>) =>
  `XM-DAC-47079-RIAL-C${call}-${number.padStart(2, '0')}`

test('every activity of the record is in the file once, under an identifier that is made of its call and number', () => {
  const own = entries()
    .filter((entry) => entry.includes(' hierarchy="1"'))
    .map(identifierIn)
    .filter((identifier) => !identifier.endsWith('-FUND'))
  expect(own.sort()).toEqual(golden.map(idOf).sort())
  expect(golden).toHaveLength(91)
  const all = entries().map(identifierIn)
  expect(new Set(all).size).toBe(all.length)
})

test('each has the status, the country and the days of the record', () => {
  const byId = new Map(entries().map((entry) => [identifierIn(entry), entry]))
  const codes: Record<string, string> = { planned: '1', completed: '4', canceled: '5' }
  for (const row of golden) {
    const entry = byId.get(idOf(row)) ?? ''
    const days = row.dates
      .split(';')
      .flatMap((range) => range.split('/'))
      .filter(Boolean)
    expect(each(/<activity-status code="(\d)"/g, entry), idOf(row)).toEqual([codes[row.status]])
    expect(each(/<recipient-country code="(..)"/g, entry).sort()).toEqual(row.receiver.split(';').sort())
    const told = [...entry.matchAll(/<activity-date type="(\d)" iso-date="([^"]+)"/g)].map(
      ([, type, day]) => [type, day],
    )
    const [start, end] = row.status === 'completed' ? ['2', '4'] : ['1', '3']
    if (days.length > 0)
      expect(told).toEqual([
        [start, days[0]],
        [end, days.at(-1)],
      ])
    else expect(told.map(([type]) => type)).toEqual(['1'])
  }
})

test('an activity of two missions has each of them below it', () => {
  const children = entries().filter((entry) => entry.includes(' hierarchy="2"'))
  expect(children.map(identifierIn)).toEqual([
    'XM-DAC-47079-RIAL-C2008-17-M1',
    'XM-DAC-47079-RIAL-C2008-17-M2',
  ])
  expect(children.map((entry) => each(/<activity-date type="\d" iso-date="([^"]+)"/g, entry))).toEqual([
    ['2009-09-30', '2009-10-02'],
    ['2009-11-23', '2009-11-27'],
  ])
})

test('narratives are in Spanish and then in English, everywhere', () => {
  const [title = ''] = each(/<title>(.*?)<\/title>/g)
  expect(each(/xml:lang="(\w\w)"/g, title)).toEqual(['es', 'en'])
  const languages = each(/<narrative xml:lang="(\w\w)"/g)
  expect(languages.filter((lang) => lang === 'es')).toHaveLength(
    languages.filter((lang) => lang === 'en').length,
  )
})

test('every linked outcome of the record is an indicator of its activity, and one with a year has a period', async () => {
  const linked = (await outcomes(database.db, undefined, { limit: 10_000 })).filter(
    (row) => row.activities.length > 0,
  )
  const expected = linked.flatMap(({ activities: of }) => of).length
  expect(each(/<(indicator) measure="5"/g)).toHaveLength(expected)
  expect(each(/<(period)>/g)).toHaveLength(
    linked.filter(({ year }) => year !== null).flatMap(({ activities: of }) => of).length,
  )
})

test('only stated money that may be added is a transaction', () => {
  expect(each(/<value currency="USD" value-date="[^"]+">(\d+)</g).map(Number)).toEqual([
    1350000, 230000, 470000,
  ])
})

test('money of a year that still runs stands at today, never at a day to come', async () => {
  const money = (await contributions(database.db)).filter(
    ({ code }) => code === 'canada-labour-program-2006-2010',
  )
  const text = fundElements(
    setting,
    money.map((row) => ({ ...row, periodFrom: 2026, periodTo: null })),
  ).join('')
  expect(each(/<transaction-date iso-date="([^"]+)"/g, text)).toEqual(['2026-11-26'])
  expect(await faultsByProfile(iatiDocument(setting, [text]))).toEqual([])
})

test('no two activities give the same address as their own, and none is humanitarian', () => {
  const addresses = each(/linked-data-uri="([^"]+)"/g)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(entries().every((entry) => entry.includes(' humanitarian="0"'))).toBe(true)
})

test('an activity that has not happened yet never has an actual date', async () => {
  const future = { startsOn: '2027-02-01', endsOn: '2027-02-05' }
  for (const status of ['planned', 'scheduled', 'under_way', 'completed', 'canceled'] as const) {
    const text = told({ status, missions: [future] })
    expect(each(/<activity-date type="(\d)"/g, text)).toEqual(['1', '3'])
    expect(await faultsByProfile(text)).toEqual([])
  }
  const begun = told({ status: 'under_way', missions: [{ startsOn: '2026-11-25', endsOn: '2026-11-28' }] })
  expect(each(/<activity-date type="(\d)"/g, begun)).toEqual(['2', '3'])
})

test('the parts of several countries add up to a hundred', async () => {
  const party = sample.receivers[0]
  if (!party) throw new Error('nobody learns')
  for (const countries of [
    ['AR'],
    ['AR', 'BR'],
    ['AR', 'BR', 'CL'],
    ['AR', 'BR', 'CL', 'CO', 'CR', 'DO', 'EC'],
  ]) {
    const text = told({ receivers: countries.map((country) => ({ ...party, country, code: country })) })
    const parts = each(/percentage="([^"]+)"/g, text).map((part) => Math.round(Number(part) * 100))
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(10_000)
    expect(await faultsByProfile(text)).toEqual([])
  }
  const nowhere = told({ receivers: [{ ...party, country: null }] })
  expect(nowhere).toContain('<recipient-region code="498" vocabulary="1"/>')
  expect(await faultsByProfile(nowhere)).toEqual([])
})

const odd = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((text) => `${text}]]>&amp;<x a="'">\u0001\uffff\ud800 Ñandú œuvre ação`)

test('any text, with markup and control characters in it, gives a valid file that says it again', async () => {
  await fc.assert(
    fc.asyncProperty(odd, odd, fc.constantFrom('es', 'en', 'pt', 'fr'), async (one, other, empty) => {
      const text = { es: one, en: other, pt: one, fr: other, [empty]: '' }
      const party = { code: 'x', country: null, name: text, institution: text }
      const file = told({ topic: text, themeName: text, receivers: [party], providers: [party] }, [
        { summary: text, componentName: text, receivers: [party], year: null },
        { summary: text },
      ])
      expect(await faultsByProfile(file)).toEqual([])
      expect(file).toContain('Ñandú œuvre ação')
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('a text without a word still makes a valid file', async () => {
  const nothing = { es: ' ', en: '\u0000', pt: '', fr: '' }
  expect(await faultsByProfile(told({ topic: nothing, themeName: nothing }))).toEqual([])
})

test('a network that says nothing of how it publishes has no such file', async () => {
  const bare = await freshDatabase('empty')
  await bare.pool.query(
    `insert into directory.network (code, name, short_name, description, time_zone, profile)
     select 'bare', t, t, t, 'UTC', '{}' from (select '{"es":"a","en":"a","pt":"a","fr":"a"}'::jsonb as t) as text`,
  )
  const { status } = await testApp(bare).page('/iati/activities.xml')
  expect(status).toBe(404)
  await bare.drop()
})
