import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aCall, aMember, aProposal, signInAs } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'
import { partsOf } from '#test/workbook.ts'
import { figuresOf } from './figures.ts'
import { cycleById } from './queries/cycle.ts'
import { progressOfMinistries } from './queries/statistics.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let cookie = ''

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  const secretariat = await aMember(database.db, { institution: 'oas', role: 'secretariat' })
  cookie = await signInAs(site, database.db, secretariat)
})
afterAll(() => database.drop())

let year = 2040

const themes = ['labor-inspection', 'wages', 'vocational-training']
const ministries = ['mol-gt', 'mol-ht', 'mol-pe']
const teachers = ['mol-ar', 'mol-br', 'mol-cl']

const given = fc.record({
  institution: fc.constantFrom(...ministries),
  providers: fc.subarray(teachers, { minLength: 1 }),
  theme: fc.option(fc.constantFrom(...themes)),
  modality: fc.constantFrom('on_site_visit', 'expert_visit', 'virtual'),
  co_financing: fc.option(fc.constantFrom(0, 500, 1_000)),
  cost: fc.option(fc.integer({ min: 0, max: 9_000 })),
  state: fc.constantFrom('draft', 'awaiting_consent', 'submitted', 'eligible', 'ineligible', 'withdrawn'),
})

test('the figures of a call are those that counting its rows one by one gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { maxLength: 12 }), async (proposals) => {
      year += 1
      const { id: callId } = await aCall(database.db, { year })
      for (const [at, { institution, providers, state, ...answers }] of proposals.entries()) {
        const number = ['draft', 'awaiting_consent'].includes(state) ? undefined : at + 1
        await aProposal(database.db, { callId, institution, providers, state, number, answers })
      }
      const call = await cycleById(database.db, callId)
      if (!call) throw new Error('no call')
      const { statistics } = await figuresOf(database.db, 'es', call)

      const all = proposals.filter(({ state }) => state !== 'draft' && state !== 'awaiting_consent')
      const times = (values: (string | null)[]) => {
        const counts: Record<string, number> = {}
        for (const value of values) counts[value ?? 'unsaid'] = (counts[value ?? 'unsaid'] ?? 0) + 1
        return counts
      }
      const asCounts = (rows: { code: string; count: number }[]) =>
        Object.fromEntries(rows.map(({ code, count }) => [code, count]))
      const country = (code: string) => code.slice(-2).toUpperCase()
      expect({
        ...statistics,
        byCountry: asCounts(statistics.byCountry),
        byProvider: asCounts(statistics.byProvider),
        byTheme: asCounts(statistics.byTheme),
        byModality: asCounts(statistics.byModality),
        byArea: statistics.byArea.reduce((sum, { count }) => sum + count, 0),
        byOrigin: statistics.byOrigin.reduce((sum, { count }) => sum + count, 0),
        byDay: statistics.byDay.reduce((sum, { count }) => sum + count, 0),
      }).toEqual({
        received: all.length,
        withdrawn: all.filter(({ state }) => state === 'withdrawn').length,
        countries: new Set(all.map(({ institution }) => institution)).size,
        providers: new Set(all.flatMap(({ providers }) => providers)).size,
        coFinanced: all.filter(({ co_financing }) => (co_financing ?? 0) > 0).length,
        cost: all.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
        coFinancing: all.reduce((sum, { co_financing }) => sum + (co_financing ?? 0), 0),
        byCountry: times(all.map(({ institution }) => country(institution))),
        byProvider: times(all.flatMap(({ providers }) => providers.map(country))),
        byTheme: times(all.map(({ theme }) => theme)),
        byModality: times(all.map(({ modality }) => modality)),
        byArea: all.length,
        byOrigin: all.length,
        byDay: all.length,
      })

      const rows = await progressOfMinistries(database.db, callId)
      expect(rows).toHaveLength(34)
      for (const code of ministries) {
        const own = proposals.filter(({ institution }) => institution === code)
        const count = (...states: string[]) => own.filter(({ state }) => states.includes(state)).length
        expect(rows.find((row) => row.country === country(code))).toMatchObject({
          submitted: count('submitted', 'eligible', 'ineligible', 'withdrawn'),
          awaitingConsent: count('awaiting_consent'),
          drafts: count('draft'),
        })
      }
    }),
    { numRuns: 25 },
  )
}, 120_000)

describe('the files', () => {
  test('say the same in three formats and run nothing in a spreadsheet', async () => {
    const { id: callId } = await aCall(database.db, { year: 2101 })
    const titles = ['=HYPERLINK("http://malo")', '+1+1', '@SUM(A1)', '-2+3', '\tx', 'Niñez y trabajo']
    for (const [at, title] of titles.entries())
      await aProposal(database.db, { callId, state: 'submitted', number: at + 1, answers: { title } })
    const path = '/es/calls/2101/statistics'

    const csv = await (await site.get(`${path}.csv`, { cookie })).text()
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(titles.length + 1)
    expect(csv).not.toMatch(/(^|,|\n)"?[=+@\t-]/)
    expect(csv).toContain('Niñez y trabajo')

    const file = await site.get(`${path}.xlsx`, { cookie })
    const parts = partsOf(Buffer.from(await file.arrayBuffer()))
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    expect(sheets).toHaveLength(9)
    for (const [, sheet] of sheets) expect(sheet).not.toContain('<f')
    for (const title of ['=HYPERLINK("', 'Niñez y trabajo'])
      expect(parts.get('xl/sharedStrings.xml')?.replaceAll('&quot;', '"')).toContain(title)

    const json = await (await site.get(`${path}.json`, { cookie })).json()
    expect(json).toMatchObject({ call: 2101, received: titles.length, countries: 1 })
    expect(json.proposals.map(({ title }: { title: string }) => title)).toEqual(titles)
  })

  test('and the page are for the Secretariat: to others there is nothing', async () => {
    await aCall(database.db, { year: 2102 })
    const focal = await aMember(database.db, { institution: 'mol-gt', role: 'focal_point' })
    const other = await signInAs(site, database.db, focal)
    for (const path of ['', '.csv', '.xlsx', '.json']) {
      const at = `/es/calls/2102/statistics${path}`
      expect((await site.get(at, { cookie })).status).toBe(200)
      expect((await site.get(at, { cookie: other })).status).toBe(404)
      expect((await site.get(at)).headers.get('location')).toMatch(/sign-in/)
      expect((await site.get(at.replace('2102', '2008'), { cookie })).status).toBe(404)
    }
  })
})

test('the public reads totals once the decisions are known, and of no ministry', async () => {
  for (const [state, isShown] of [
    ['under_evaluation', false],
    ['published', true],
  ] as const) {
    year += 1
    const { id: callId } = await aCall(database.db, { year, state })
    const answers = { theme: 'labor-inspection' }
    await aProposal(database.db, { callId, institution: 'mol-ht', state: 'eligible', number: 1, answers })
    const { text } = await site.page(`/es/calls/${year}`)
    expect(text.includes('id="received"')).toBe(isShown)
    expect(text).not.toContain('Haití')
  }
})
