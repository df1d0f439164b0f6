import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#platform/i18n/index.ts'
import { describeRoutes } from '#src/route-list.ts'
import { testApp } from '#test/app.ts'
import { aCall } from '#test/cycle.ts'
import { freshDatabase } from '#test/database.ts'
import { jsonLd } from './catalog/json-ld.ts'
import { turtle } from './catalog/turtle.ts'
import { datasets } from './datasets.ts'

let database: Awaited<ReturnType<typeof freshDatabase>>
let site: ReturnType<typeof testApp>
let addresses: string[]

beforeAll(async () => {
  database = await freshDatabase()
  site = testApp(database)
  addresses = describeRoutes(site.app.routes).flatMap(
    (line) => /^GET +(\S+) {2}public$/.exec(line)?.[1] ?? [],
  )
})
afterAll(() => database.drop())

type Metadata = {
  '@context': [string, { '@language': string; '@base': string }]
  url: string
  'dc:title': string
  tableSchema: {
    columns: {
      name: string
      titles: string
      'dc:description': string
      datatype: string
      separator?: string
    }[]
  }
}

const json = async <Shape>(path: string): Promise<Shape> =>
  JSON.parse((await site.page(path.replace('http://localhost', ''))).text) as Shape

const rowsOf = async (path: string) =>
  parse((await site.page(path)).text, { bom: true, relax_column_count: false }) as string[][]

const files = datasets.flatMap(({ csv }) => csv ?? [])

test('every public CSV file of the site has a description', () => {
  const served = addresses.filter((path) => path.endsWith('.csv') && !path.includes(':'))
  expect(served.map((path) => path.replace('/{lang}', '')).sort()).toEqual([...files].sort())
})

test.each(languages.flatMap((lang) => files.map((csv) => `/${lang}${csv}`)))(
  '%s has the columns that its description says, and only values of their types',
  async (path) => {
    const [header = [], ...rows] = await rowsOf(path)
    const { headers } = await site.get(path)
    const described = `${path}-metadata.json`
    expect(headers.get('link')).toBe(`<${described}>; rel="describedby"; type="application/csvm+json"`)
    const answer = await site.page(described)
    expect(answer.headers.get('content-type')).toBe('application/csvm+json')
    const metadata = JSON.parse(answer.text) as Metadata
    expect(metadata.url).toBe(path)
    expect(metadata['@context'][1]['@language']).toBe(path.slice(1, 3))
    const { columns } = metadata.tableSchema
    expect(columns.map(({ titles }) => titles)).toEqual(header)
    expect(columns.filter((column) => column['dc:description'].trim() === '')).toEqual([])
    const wrong = rows.flatMap((row) =>
      columns.flatMap(({ name, datatype, separator }, at) =>
        (separator === undefined ? [row[at] ?? ''] : (row[at] ?? '').split(separator))
          .filter((value) => value !== '' && !shapes[datatype]?.test(value))
          .map((value) => `${name}: ${value} is no ${datatype}`),
      ),
    )
    expect(wrong).toEqual([])
  },
)

const shapes: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  anyURI: /^https?:\/\/\S+$/,
}

test('a CSV file that is not public has no description, and names none', async () => {
  const { year } = await aCall(database.db)
  const path = `/es/calls/${year}/statistics.csv`
  const { status, headers } = await site.get(path, { cookie: await site.signIn('secretariat') })
  expect([status, headers.get('link')]).toEqual([200, null])
  expect((await site.get(`${path}-metadata.json`)).status).toBe(404)
})

type Graph = { '@graph': Record<string, unknown>[] }
type Distribution = {
  '@id': string
  'dcat:downloadURL': [{ '@id': string }]
  'dcat:mediaType': [{ '@id': string }]
  'dct:conformsTo': { '@id': string }[]
  'dct:license': [{ '@id': string }]
}

const ofType = <Shape>({ '@graph': nodes }: Graph, type: string) =>
  nodes.filter((node) => node['@type'] === type) as unknown as Shape[]

test('every file of the catalog is there, of the type that the catalog says', async () => {
  const distributions = ofType<Distribution>(await json<Graph>('/catalog.jsonld'), 'dcat:Distribution')
  expect(distributions.length).toBeGreaterThan(60)
  for (const file of distributions) {
    const url = file['dcat:downloadURL'][0]['@id']
    const answer = await site.get(url.replace('http://localhost', ''))
    expect(answer.status, url).toBe(200)
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(
      file['dcat:mediaType'][0]['@id'].replace('https://www.iana.org/assignments/media-types/', ''),
    )
    expect(file['dct:license'][0]['@id']).toMatch(/^https:\/\/creativecommons\.org\//)
    for (const { '@id': rules } of file['dct:conformsTo'])
      if (rules.startsWith('http://localhost')) {
        expect((await site.get(rules.replace('http://localhost', ''))).status, rules).toBe(200)
      }
  }
})

test('no public list is missing from the catalog', async () => {
  const listed = new Set(
    ofType<Distribution>(await json<Graph>('/catalog.jsonld'), 'dcat:Distribution').map((file) =>
      file['dcat:downloadURL'][0]['@id'].replace('http://localhost', ''),
    ),
  )
  const notData = ['/api/v1/openapi.json', '/api/v1/search', '/sitemap.xml']
  const served = addresses
    .filter(
      (path) => /^\/api\/v1\/|\.(csv|xml)$/.test(path) && !path.includes(':') && !notData.includes(path),
    )
    .flatMap((path) =>
      path.startsWith('/{lang}') ? languages.map((lang) => path.replace('{lang}', lang)) : [path],
    )
  expect(served.filter((path) => !listed.has(path))).toEqual([])
  expect([...listed].filter((path) => !served.includes(path))).toEqual([])
})

type Literal = { '@language'?: string; '@value': string }

test('each data set has a title and a description in four languages, and the catalog names each once', async () => {
  const graph = await json<Graph>('/catalog.jsonld')
  const sets = ofType<Record<string, Literal[]>>(graph, 'dcat:Dataset')
  expect(sets).toHaveLength(datasets.length)
  for (const set of sets)
    for (const said of ['dct:title', 'dct:description'])
      expect(set[said]?.map((literal) => literal['@language'])).toEqual([...languages])
  const [catalog] = ofType<Record<string, { '@id': string }[]>>(graph, 'dcat:Catalog')
  expect(catalog?.['dcat:dataset']?.map((one) => one['@id'])).toEqual(
    (sets as unknown as { '@id': string }[]).map((one) => one['@id']),
  )
})

test('the activities are said to span the years of the record', async () => {
  const sets = ofType<Record<string, unknown>>(await json<Graph>('/catalog.jsonld'), 'dcat:Dataset')
  const activities = sets.find((set) => String(set['@id']).endsWith('#activities'))
  const year = (text: string) => ({ '@value': text, '@type': 'xsd:gYear' })
  expect(activities?.['dct:temporal']).toEqual([
    {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': [year('2007')],
      'dcat:endDate': [year('2014')],
    },
  ])
})

test('Turtle says what JSON-LD says', async () => {
  const { text } = await site.page('/catalog.ttl')
  const graph = await json<Graph>('/catalog.jsonld')
  for (const node of graph['@graph'])
    expect(text).toContain(`\n<${String(node['@id'])}> a ${String(node['@type'])}`)
  expect(text.match(/dcat:downloadURL/g)).toHaveLength(ofType(graph, 'dcat:Distribution').length)
})

test('a text with quotes, backslashes, line ends and a bad address cannot break out of its place', () => {
  const nodes = [
    {
      id: 'http://x/<a> "b"\n',
      type: 'dcat:Dataset' as const,
      says: [['dct:title', [{ text: 'a"b\\c\nd\u0001', lang: 'es' as const }]]] as never,
    },
  ]
  expect(turtle(nodes)).toContain(
    '<http://x/%3Ca%3E%20%22b%22%0A> a dcat:Dataset ;\n  dct:title "a\\"b\\\\c\\u000Ad\\u0001"@es .',
  )
  expect((JSON.parse(jsonLd(nodes)) as Graph)['@graph'][0]?.['@id']).toBe('http://x/<a> "b"\n')
})

test.each(['/iati/activities.xml', '/catalog.ttl', '/catalog.jsonld'])(
  '%s is the same in every language, and is answered 304 to who has it',
  async (path) => {
    const [spanish, french] = await Promise.all(
      ['es', 'fr'].map(
        async (lang) => (await site.page(path, { headers: { 'accept-language': lang } })).text,
      ),
    )
    expect(spanish).toBe(french)
    const tag = (await site.get(path)).headers.get('etag') ?? ''
    expect((await site.get(path, { headers: { 'if-none-match': tag } })).status).toBe(304)
  },
)

test.each(languages)('in %s the page of open data leads to every file', async (lang) => {
  const { text } = await site.page(`/${lang}/data`)
  for (const csv of files) {
    expect(text).toContain(`href="/${lang}${csv}"`)
    expect(text).toContain(`href="/${lang}${csv}-metadata.json"`)
  }
  for (const path of ['/iati/activities.xml', '/catalog.ttl', '/catalog.jsonld'])
    expect(text).toContain(`href="${path}"`)
})
