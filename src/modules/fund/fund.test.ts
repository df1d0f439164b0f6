import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { isAddable, totals } from './figures.ts'
import { contributingCountries, contributions } from './queries.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

describe('the record', () => {
  test('has seven contributions, four of which may be added', async () => {
    const rows = await contributions(database.db)
    expect(rows.map((row) => [row.code, row.amountUsd, isAddable(row)])).toEqual([
      ['canada-labour-program-2006-2010', 1_350_000, true],
      ['four-countries-2006-2010', 230_000, true],
      ['oas-in-kind-2006-2010', 320_000, true],
      ['voluntary-fund-2011', 470_000, true],
      ['canada-2011', 200_000, false],
      ['oas-in-kind-annual', 80_000, false],
      ['contributing-countries', null, false],
    ])
  })

  test('adds money to money, and nothing twice', async () => {
    expect(totals(await contributions(database.db))).toEqual([
      { kind: 'cash', amountUsd: 2_050_000, over: 3 },
      { kind: 'in_kind', amountUsd: 320_000, over: 1 },
    ])
    expect(totals([])).toEqual([])
  })

  test('names 17 countries', async () => {
    expect((await contributingCountries(database.db)).map(({ code }) => code)).toEqual(
      [
        'US',
        'AR',
        'BS',
        'BB',
        'BZ',
        'BO',
        'BR',
        'CA',
        'CO',
        'EC',
        'JM',
        'MX',
        'PA',
        'PE',
        'DO',
        'SR',
        'TT',
      ].sort(),
    )
  })
})

describe('the page', () => {
  test.each(languages)('is there in %s, with every country', async (lang) => {
    const { status, text } = await site.page(`/${lang}/fund`)
    expect(status).toBe(200)
    for (const { code, name } of await contributingCountries(database.db)) {
      expect(text).toContain(`href="/${lang}/ministries/${code.toLowerCase()}"`)
      expect(text).toContain(name[lang])
    }
  })

  test('bears the name of the fund and says what may not be added', async () => {
    const { text } = await site.page('/en/fund')
    expect(text).toContain('RIAL Voluntary Contributions Fund')
    expect(text.replaceAll('\u00a0', ' ')).toContain('USD 200,000 is already part of USD 470,000.')
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'USD 80,000 is the same contribution as USD 320,000 (2006–2010)',
    )
  })

  test('is a CSV and an answer of the API', async () => {
    expect((await site.page('/es/fund.csv')).text.trim().split('\r\n')).toHaveLength(8)
    const { items } = (await (await site.get('/api/v1/contributions')).json()) as {
      items: { code: string; contributors: { country: string | null }[] }[]
    }
    expect(
      items
        .find(({ code }) => code === 'four-countries-2006-2010')
        ?.contributors.map(({ country }) => country),
    ).toEqual([...['US', 'BR', 'MX', 'AR']])
    expect((await site.get('/api/v1/contributions?country=CA')).status).toBe(400)
  })

  test('is never an error, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string(), fc.string({ unit: 'binary' }), { maxKeys: 4 }),
        async (asked) => {
          const query = new URLSearchParams(Object.entries(asked))
          expect((await site.get(`/es/fund?${query}`)).status).toBe(200)
          expect((await site.get(`/es/fund.csv?${query}`)).status).toBe(200)
          expect([200, 400]).toContain((await site.get(`/api/v1/contributions?${query}`)).status)
        },
      ),
      { numRuns: 30 },
    )
  })
})

test('a ministry’s page shows what it gave, or that it is named', async () => {
  const { text } = await site.page('/es/ministries/ca')
  expect(text).toContain('href="/es/fund#canada-labour-program-2006-2010"')
  expect((await site.page('/es/ministries/pe')).text).toContain('sin indicar montos ni años')
  expect((await site.page('/es/ministries/cl')).text).not.toContain('id="contributions"')
})
