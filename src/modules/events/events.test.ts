import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { searchEntries } from '#modules/search/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { meanMinistries } from './figures.ts'
import { webinars } from './queries/webinar.ts'
import { workshopByNumber, workshopCounts, workshopMinistryCounts, workshops } from './queries/workshop.ts'
import { facets, searchQuery } from './schema.ts'
import { urls } from './urls.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

const none = { kind: [], area: [], theme: [], country: [], year: [] }

describe('the record', () => {
  test('has 20 workshops: 16 workshops and 4 seminars', async () => {
    expect((await workshops(database.db)).map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, at) => 20 - at),
    )
    const { total, by } = await workshopCounts(database.db, none)
    expect([total, Object.fromEntries(by.kind)]).toEqual([20, { workshop: 16, seminar: 4 }])
  })

  test('18 state an exact number of ministries, 24.56 on average', async () => {
    const counts = await workshopMinistryCounts(database.db)
    expect(counts.map(({ ministries, exact }) => (exact ? ministries : `${ministries}+`))).toEqual([
      ...['20+', null, 28, 26, 21, 27, 29, 26, 25, 22],
      ...[26, 25, 26, 25, 24, 23, 24, 22, 22, 21],
    ])
    const mean = meanMinistries(counts)
    expect([mean?.mean.toFixed(2), mean?.over]).toEqual(['24.56', 18])
    expect(meanMinistries([])).toBeUndefined()
  })

  test('the workshop of the Bahamas has no city', async () => {
    const workshop = await workshopByNumber(database.db, 18)
    expect([workshop?.city, workshop?.country, workshop?.startsOn]).toEqual([null, 'BS', '2013-04-16'])
  })

  test('who organized the second seminar and who came', async () => {
    const workshop = await workshopByNumber(database.db, 2)
    expect(workshop?.institutions.map(({ role, institution }) => `${role} ${institution?.code}`)).toEqual([
      'co_organizer mol-mx',
      ...['iadb', 'ilo', 'wapes', 'oas', 'cosate', 'ceatal'].map((code) => `participant ${code}`),
    ])
  })

  test('has three webinars, the latest first', async () => {
    expect(
      (await webinars(database.db)).map(({ code, partialDate, ministries }) => [
        code,
        partialDate,
        ministries,
      ]),
    ).toEqual([
      ['inspection-1', '2015-04', 13],
      ['call-8', '2015', 21],
      ['call-7', '2014-03', 17],
    ])
  })

  test('is found by what it says, in each language', async () => {
    const find = async (text: string, kind: string) =>
      (await searchEntries(database.db, { text, lang: 'pt', kind, limit: 5, offset: 0 })).hits.map(
        ({ path }) => path,
      )
    expect(await find('child labor', 'workshop')).toContain('/workshops/17')
    expect(await find('Trinidad', 'webinar')).toEqual(['/webinars/inspection-1'])
  })
})

describe('the list of workshops', () => {
  test('agrees with a filter by hand', async () => {
    const all = await workshops(database.db)
    const value = (items: string[]) => fc.subarray([...items, 'nothing'], { maxLength: 3 })
    const of = (get: (row: (typeof all)[number]) => string | null) =>
      value([...new Set(all.map((row) => get(row) ?? ''))])
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          kind: of(({ kind }) => kind),
          area: of(({ area }) => area),
          theme: of(({ theme }) => theme),
          country: of(({ country }) => country),
          year: of(({ year }) => year),
        }),
        async (filters) => {
          const expected = all.filter((row) =>
            facets.every((facet) => filters[facet].length === 0 || filters[facet].includes(row[facet] ?? '')),
          )
          expect(await workshops(database.db, filters)).toEqual(expected)
          const { total, by } = await workshopCounts(database.db, filters)
          expect(total).toBe(expected.length)
          const others = all.filter((row) =>
            facets.every(
              (facet) =>
                facet === 'country' ||
                filters[facet].length === 0 ||
                filters[facet].includes(row[facet] ?? ''),
            ),
          )
          expect([...by.country.values()].reduce((sum, count) => sum + count, 0)).toBe(others.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  test.each(languages)('is there in %s, with every workshop and webinar', async (lang) => {
    const { status, text } = await site.page(`/${lang}/workshops`)
    expect(status).toBe(200)
    for (const { number, title } of await workshops(database.db)) {
      expect(text).toContain(`href="/${lang}/workshops/${number}"`)
      const page = await site.page(`/${lang}/workshops/${number}`)
      expect([page.status, page.text.includes(title[lang])]).toEqual([200, true])
    }
    expect((await site.get(`/${lang}/webinars`)).status).toBe(200)
    for (const { code, title } of await webinars(database.db)) {
      expect((await site.page(`/${lang}/webinars/${code}`)).text).toContain(title[lang])
    }
  })

  test('of nothing says so and leads out', async () => {
    const { status, text } = await site.page('/fr/workshops?theme=nothing')
    expect(status).toBe(200)
    expect(text).toContain('Aucun atelier ni séminaire ne correspond')
    expect(text).toContain('<a class="govuk-link" href="/fr/workshops">')
  })

  test('shows its last page to whoever asks for one beyond', async () => {
    expect((await site.page('/es/workshops?page=400')).text).toContain('href="/es/workshops/1"')
  })

  test('is a CSV with the same filters, and so are the webinars', async () => {
    const { text } = await site.page('/en/workshops.csv?country=MX')
    expect(
      text
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    ).toEqual(['20', '15', '2'])
    expect((await site.page('/en/webinars.csv')).text.trim().split('\r\n')).toHaveLength(4)
  })

  test('is never an error, whatever is asked', async () => {
    const parameter = fc.tuple(
      fc.constantFrom(...facets, 'page', 'cursor', 'limit', 'x'),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(parameter, { maxLength: 6 }), async (parameters) => {
        const asked = new URLSearchParams(parameters)
        for (const path of ['/es/workshops', '/es/workshops.csv', '/es/webinars', '/es/webinars.csv']) {
          expect((await site.get(`${path}?${asked}`)).status).toBe(200)
        }
        for (const path of ['/workshops', '/webinars']) {
          expect([200, 400]).toContain((await site.get(`/api/v1${path}?${asked}`)).status)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('has one address for what is asked', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...facets, 'page'), fc.anything()), (asked) => {
        const search = searchQuery.parse(asked)
        const again = new URLSearchParams(urls.workshops(search).split('?')[1])
        const values = Object.fromEntries(facets.map((facet) => [facet, again.getAll(facet)]))
        expect(searchQuery.parse({ ...values, page: again.get('page') ?? 1 })).toEqual(search)
      }),
    )
  })
})

describe('a workshop', () => {
  test('links its organizers, its documents and its neighbors', async () => {
    const { text } = await site.page('/en/workshops/8')
    for (const path of [
      '/ministries/pe',
      '/institutions#ilo',
      '/library/osh-workshop-summary',
      '/workshops/7',
      '/workshops/9',
    ]) {
      expect(text).toContain(`href="/en${path}"`)
    }
  })

  test('says its number of ministries as the source does', async () => {
    expect((await site.page('/es/workshops/1')).text).toContain('Más de 20 ministerios')
    expect((await site.page('/es/workshops/20')).text).toContain('21 países, con ministerios de trabajo')
    expect((await site.page('/es/workshops/2')).text).toContain(
      'El informe no indica cuántos ministerios participaron',
    )
  })

  test('is on the page of the ministry that hosted or co-organized it', async () => {
    const mexico = (await site.page('/es/ministries/mx')).text
    for (const number of [2, 11, 15, 20]) expect(mexico).toContain(`href="/es/workshops/${number}"`)
    expect((await site.page('/es/ministries/tt')).text).toContain('href="/es/webinars/inspection-1"')
    expect((await site.page('/es/ministries/ve')).text).not.toContain('id="workshops"')
  })

  test.each([
    '/es/workshops/21',
    '/es/workshops/0',
    '/es/workshops/99999999999',
    '/es/webinars/nothing',
    '/api/v1/workshops/21',
  ])('%s is not found', async (path) => {
    expect((await site.get(path)).status).toBe(404)
  })
})

describe('the API', () => {
  test('pages through the workshops, each once', async () => {
    const numbers: number[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const response = await site.get(`/api/v1/workshops?limit=7${cursor && `&cursor=${cursor}`}`)
      const page = (await response.json()) as { items: { number: number }[]; next: string | null }
      numbers.push(...page.items.map(({ number }) => number))
      cursor = page.next
    }
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
  })

  test('filters as the page does and refuses what cannot be', async () => {
    const answer = (await (await site.get('/api/v1/workshops?country=MX&country=BB&year=2014')).json()) as {
      items: { number: number }[]
    }
    expect(answer.items.map(({ number }) => number)).toEqual([19, 20])
    expect((await site.get('/api/v1/workshops?year=never')).status).toBe(400)
    expect(
      (await site.get(`/api/v1/workshops?cursor=${Buffer.from('x').toString('base64url')}`)).status,
    ).toBe(400)
  })
})
