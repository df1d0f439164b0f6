import type { Lang, Localized } from '#platform/i18n/index.ts'
import { columns, meaningOf } from './columns.ts'
import type { Dataset } from './datasets.ts'
import type { OpenData } from './schema.ts'
import { datasetsText } from './text/datasets/index.ts'

type Parts = {
  dataset: Dataset
  lang: Lang
  origin: string
  publisher: Localized
  license: OpenData['license'] | undefined
  modified: Date | null
}

/**
 * The description of a CSV file (W3C, Metadata Vocabulary for Tabular Data): what it holds, and each column with its
 * meaning and type. It is found beside the file, and the file's `Link` header names it.
 */
export const tableMetadata = ({ dataset, lang, origin, publisher, license, modified }: Parts) => {
  const { title, description } = datasetsText(lang)[dataset.name]
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': lang, '@base': origin }],
    url: `/${lang}${dataset.csv}`,
    'dc:title': title,
    'dc:description': description,
    'dc:publisher': publisher[lang],
    'dc:language': lang,
    ...(license && { 'dc:license': { '@id': license.uri } }),
    ...(modified && { 'dc:modified': { '@value': modified.toISOString(), '@type': 'xsd:dateTime' } }),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true },
    tableSchema: {
      columns: (columns[dataset.name] ?? []).map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': meaningOf(lang, column),
        datatype: column.datatype,
        ...(column.separator !== undefined && { separator: column.separator }),
      })),
    },
  }
}
