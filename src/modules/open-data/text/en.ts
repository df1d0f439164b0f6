import type { Text } from './es.ts'

export const en = {
  files: 'Files to download',
  filesLead:
    'Each public list is a file. The columns are described in a file of their own: what each one means and of what type it is (CSV on the Web, W3C).',
  columns: 'Columns',
  standards: 'For other systems',
  iati: {
    name: 'Aid transparency',
    about:
      'All activities and the contributions in cash, by the IATI 2.03 standard; texts in Spanish and English.',
  },
  catalog: { name: 'Catalog', about: 'All data sets and their files, for open data portals, by DCAT-AP.' },
  license: 'License',
} satisfies Text
