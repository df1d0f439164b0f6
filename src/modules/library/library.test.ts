import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { searchEntries } from '#modules/search/index.ts'
import { languages } from '#platform/i18n/index.ts'
import { testApp } from '#test/app.ts'
import { freshDatabase } from '#test/database.ts'
import { publicationByCode, publicationCounts, publications } from './queries.ts'
import { publicationKinds, searchQuery } from './schema.ts'
import { urls } from './urls.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
})
afterAll(() => database.drop())

const everything = { q: '', kind: [], year: [] }

describe('the record', () => {
  test('has so many publications of each kind', async () => {
    const { total, kind } = await publicationCounts(database.db, everything)
    expect(total).toBe(24)
    expect(Object.fromEntries(kind)).toEqual({
      study: 3,
      base_document: 2,
      workshop_output: 6,
      guide: 2,
      printed_newsletter: 5,
      electronic_newsletter: 1,
      companion_report: 1,
      mandate: 4,
    })
    expect(await publications(database.db, { kind: ['study'] })).toHaveLength(3)
  })

  test('gives the documents of a workshop', async () => {
    const of = async (workshop: number) =>
      (await publications(database.db, { workshop })).map(({ code }) => code)
    expect(await of(17)).toEqual(['child-labor-recommendations'])
    expect(await of(2)).toEqual([])
  })

  test('keeps authors as institutions, workshops or names', async () => {
    const authors = async (code: string) =>
      (await publicationByCode(database.db, code))?.authors.map(
        ({ institution, workshop, name }) => institution?.code ?? workshop ?? name,
      )
    expect(await authors('social-protection-employment-paper')).toEqual(['oas', 'eclac', 'ilo'])
    expect(await authors('osh-workshop-summary')).toEqual([8])
    expect(await authors('hague-roadmap')).toEqual(['II CGTI (La Haya)'])
  })

  test('is found by what it says, in each language', async () => {
    const { hits } = await searchEntries(database.db, {
      text: 'informality',
      lang: 'fr',
      kind: 'publication',
      limit: 5,
      offset: 0,
    })
    expect(hits.map(({ key, path }) => [key, path])).toContainEqual([
      'informality-recommendations',
      '/library/informality-recommendations',
    ])
  })
})

describe('the list', () => {
  test('agrees with a filter by hand', async () => {
    const all = await publications(database.db)
    const value = <Item>(items: readonly Item[]) => fc.subarray([...items], { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(
        value([...publicationKinds, 'nothing']),
        value(['2007', '2008', '2013', '2014', '1850', 'later']),
        fc.constantFrom('', 'género', 'GENERO', 'workshop', 'fr%', 'bulletin imprimé'),
        async (kind, year, q) => {
          const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
          const expected = all.filter(
            (row) =>
              (kind.length === 0 || kind.includes(row.kind)) &&
              (year.length === 0 || year.includes(String(row.year))) &&
              q.split(' ').every((word) => plain(Object.values(row.title).join(' ')).includes(plain(word))),
          )
          const found = await publications(database.db, { kind, year, q })
          expect(found.map(({ code }) => code)).toEqual(expected.map(({ code }) => code))
          expect((await publicationCounts(database.db, { kind, year, q })).total).toBe(expected.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  test.each(languages)('is there in %s, with every publication', async (lang) => {
    const { status, text } = await site.page(`/${lang}/library`)
    expect(status).toBe(200)
    for (const { code, title } of await publications(database.db)) {
      expect(text).toContain(`href="/${lang}/library/${code}"`)
      expect((await site.page(`/${lang}/library/${code}`)).text).toContain(title[lang])
    }
  })

  test('of nothing says so and leads out', async () => {
    const { status, text } = await site.page('/pt/library?kind=nothing')
    expect(status).toBe(200)
    expect(text).toContain('Nenhuma publicação corresponde à busca')
    expect(text).toContain('<a class="govuk-link" href="/pt/library">')
  })

  test('shows its last page to whoever asks for one beyond', async () => {
    expect((await site.page('/es/library?page=400')).text).toContain('href="/es/library/newsletter-2007"')
  })

  test('is a CSV with the same filters', async () => {
    const { text, headers } = await site.page('/en/library.csv?kind=study')
    expect(headers.get('content-type')).toContain('text/csv')
    expect(text.trim().split('\r\n')).toHaveLength(4)
  })

  test('is never an error, whatever is asked', async () => {
    const parameter = fc.tuple(
      fc.constantFrom('q', 'kind', 'year', 'page', 'x'),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(parameter, { maxLength: 6 }), async (parameters) => {
        const asked = new URLSearchParams(parameters)
        expect((await site.get(`/es/library?${asked}`)).status).toBe(200)
        expect((await site.get(`/es/library.csv?${asked}`)).status).toBe(200)
        expect([200, 400]).toContain((await site.get(`/api/v1/publications?${asked}`)).status)
      }),
      { numRuns: 40 },
    )
  })

  test('has one address for what is asked', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('q', 'kind', 'year', 'page'), fc.anything()), (asked) => {
        const search = searchQuery.parse(asked)
        const again = new URLSearchParams(urls.publications(search).split('?')[1])
        expect(
          searchQuery.parse({
            q: again.get('q') ?? '',
            kind: again.getAll('kind'),
            year: again.getAll('year'),
            page: again.get('page') ?? 1,
          }),
        ).toEqual(search)
      }),
    )
  })
})

describe('a publication', () => {
  test('says that there is no file, and which workshop it came out of', async () => {
    const { text } = await site.page('/es/library/child-labor-recommendations')
    expect(text).toContain('todavía no su archivo')
    expect(text).toContain('href="/es/workshops/17"')
  })

  test('that does not exist is not found', async () => {
    expect((await site.get('/es/library/nothing')).status).toBe(404)
    expect((await site.get('/api/v1/publications/nothing')).status).toBe(404)
  })
})

describe('the API', () => {
  test('pages through all of it, each once', async () => {
    const codes: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const response = await site.get(`/api/v1/publications?limit=7${cursor && `&cursor=${cursor}`}`)
      const page = (await response.json()) as { items: { code: string }[]; next: string | null }
      codes.push(...page.items.map(({ code }) => code))
      cursor = page.next
    }
    expect(codes.toSorted()).toEqual((await publications(database.db)).map(({ code }) => code).toSorted())
  })

  test('takes a filter more than once and refuses one it does not know', async () => {
    const answer = (await (await site.get('/api/v1/publications?kind=study&kind=guide')).json()) as {
      items: unknown[]
    }
    expect(answer.items).toHaveLength(5)
    expect((await site.get('/api/v1/publications?kind=nothing')).status).toBe(400)
  })
})
