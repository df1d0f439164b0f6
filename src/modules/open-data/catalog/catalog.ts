import { apiBase } from '#platform/http/base.ts'
import { type Lang, languageNames, languages } from '#platform/i18n/index.ts'
import { type Dataset, datasets } from '../datasets.ts'
import type { Publisher, Years } from '../queries.ts'
import { datasetsText } from '../text/datasets/index.ts'
import { urls } from '../urls.ts'
import { inAll, link, type Node, type Term, typed, type Value } from './graph.ts'

export type CatalogParts = {
  origin: string
  network: Publisher
  years: ReadonlyMap<string, Years>
  /** When the record was first and last written to; nothing in a new database. */
  issued: Date | null
  modified: Date | null
}

const media = (type: string) => link(`https://www.iana.org/assignments/media-types/${type}`)

const authority = 'http://publications.europa.eu/resource/authority'
const languageCodes: Record<Lang, string> = { es: 'SPA', en: 'ENG', pt: 'POR', fr: 'FRA' }
const spoken = (...of: Lang[]) => link(...of.map((lang) => `${authority}/language/${languageCodes[lang]}`))
const fileType = (name: string) => link(`${authority}/file-type/${name}`)

/** All data sets of the site with their files, as DCAT-AP asks for them. */
export const catalogNodes = (parts: CatalogParts): Node[] => {
  const { origin, network, years } = parts
  const at = (name: string) => `${origin}${urls.catalogJsonLd()}#${name}`
  const license = network.openData?.license
  const spatial = network.openData?.spatial
  const common: [Term, Value[]][] = [
    ['dct:publisher', link(at('publisher'))],
    ['dct:issued', instant(parts.issued)],
    ['dct:modified', instant(parts.modified)],
    ['dct:spatial', spatial ? link(spatial.uri) : []],
  ]
  const licensed: [Term, Value[]] = ['dct:license', license ? link(license.uri) : []]
  const all = [...years.values()]
  return [
    {
      id: at('catalog'),
      type: 'dcat:Catalog',
      says: [
        ['dct:title', inAll(network.name)],
        ['dct:description', inAll(network.description)],
        ...common,
        ['dct:temporal', period(spanOf(all))],
        licensed,
        ['dct:language', spoken(...languages)],
        ['foaf:homepage', link(`${origin}/`)],
        ['dcat:dataset', link(...datasets.map(({ name }) => at(name)))],
        ['dcat:service', link(at('api'))],
      ],
    },
    {
      id: at('publisher'),
      type: 'foaf:Agent',
      says: [
        ['foaf:name', inAll(network.name)],
        ['foaf:homepage', link(`${origin}/`)],
      ],
    },
    ...(license ? [{ ...named(license.uri, license.name), type: 'dct:LicenseDocument' as const }] : []),
    ...(spatial ? [{ ...named(spatial.uri, spatial.name), type: 'dct:Location' as const }] : []),
    {
      id: at('api'),
      type: 'dcat:DataService',
      says: [
        ['dct:title', [{ text: `${network.shortName.en} API`, lang: 'en' }]],
        ['dcat:endpointURL', link(`${origin}${apiBase}`)],
        ['dcat:endpointDescription', link(`${origin}${apiBase}/openapi.json`)],
        ['dcat:servesDataset', link(...datasets.filter(({ api }) => api).map(({ name }) => at(name)))],
        licensed,
      ],
    },
    ...datasets.flatMap((dataset): Node[] => {
      const files = distributions(origin, network, dataset)
      return [
        {
          id: at(dataset.name),
          type: 'dcat:Dataset',
          says: [
            ['dct:identifier', [{ text: dataset.name }]],
            ['dct:title', inDatasets(dataset, 'title')],
            ['dct:description', inDatasets(dataset, 'description')],
            ...common,
            ['dct:temporal', period(years.get(dataset.name))],
            ['dct:language', spoken(...languages)],
            ['dcat:landingPage', link(...languages.map((lang) => `${origin}/${lang}/data`))],
            ['dcat:distribution', link(...files.map(({ name }) => at(`${dataset.name}-${name}`)))],
          ],
        },
        ...files.map(
          ({ name, url, type, format, langs, title, conformsTo }): Node => ({
            id: at(`${dataset.name}-${name}`),
            type: 'dcat:Distribution',
            says: [
              ['dct:title', title],
              ['dcat:accessURL', link(url)],
              ['dcat:downloadURL', link(url)],
              ['dcat:mediaType', media(type)],
              ['dct:format', fileType(format)],
              ['dct:language', spoken(...langs)],
              ['dct:conformsTo', link(...conformsTo)],
              ['dct:modified', instant(parts.modified)],
              licensed,
            ],
          }),
        ),
      ]
    }),
  ]
}

type File = {
  name: string
  url: string
  type: string
  format: string
  langs: Lang[]
  title: Value[]
  conformsTo: string[]
}

const distributions = (origin: string, network: Publisher, { name, csv, api }: Dataset): File[] => [
  ...(csv === undefined
    ? []
    : languages.map((lang) => ({
        name: `csv-${lang}`,
        url: `${origin}/${lang}${csv}`,
        type: 'text/csv',
        format: 'CSV',
        langs: [lang],
        title: [{ text: `CSV · ${languageNames[lang]}`, lang }],
        conformsTo: [`${origin}/${lang}${urls.columns(csv)}`],
      }))),
  ...(api === undefined
    ? []
    : [
        {
          name: 'json',
          url: `${origin}${apiBase}${api}`,
          type: 'application/json',
          format: 'JSON',
          langs: [...languages],
          title: [{ text: 'JSON' }],
          conformsTo: [`${origin}${apiBase}/openapi.json`],
        },
      ]),
  ...(name === 'activities' && network.openData
    ? [
        {
          name: 'iati',
          url: `${origin}${urls.iati()}`,
          type: 'application/xml',
          format: 'XML',
          langs: ['es', 'en'] satisfies Lang[],
          title: [{ text: 'IATI 2.03' }],
          conformsTo: ['https://iatistandard.org/en/iati-standard/203/'],
        },
      ]
    : []),
]

const inDatasets = ({ name }: Dataset, what: 'title' | 'description'): Value[] =>
  languages.map((lang) => ({ text: datasetsText(lang)[name][what], lang }))

const named = (id: string, name: Parameters<typeof inAll>[0]): Omit<Node, 'type'> => ({
  id,
  says: [['skos:prefLabel', inAll(name)]],
})

const instant = (at: Date | null): Value[] => (at ? typed(at.toISOString(), 'xsd:dateTime') : [])

const spanOf = (all: Years[]): Years | undefined =>
  all.length === 0
    ? undefined
    : {
        first: Math.min(...all.map(({ first }) => first)),
        last: Math.max(...all.map(({ last }) => last)),
      }

const period = (years: Years | undefined): Value[] =>
  years
    ? [
        {
          inside: {
            type: 'dct:PeriodOfTime',
            says: [
              ['dcat:startDate', typed(String(years.first), 'xsd:gYear')],
              ['dcat:endDate', typed(String(years.last), 'xsd:gYear')],
            ],
          },
        },
      ]
    : []
